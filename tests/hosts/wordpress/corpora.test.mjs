// Paths and SQL that attack, through every field, route, form and screen that takes a text: each is
// answered, nothing else changes, no file is opened or made for it, and no query breaks.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, has, hasNot, logIn, stand } from './site.mjs';

const own = {
  path: ['../../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', '..\\..\\wp-config.php',
    'php://filter/convert.base64-encode/resource=wp-config.php', 'wp-config.php\0.jpg',
    'newsroom.db', '..%2f..%2fetc%2fpasswd', 'data://text/plain,<?php phpinfo();', '/dev/stdin'],
  sql: ["'", "' OR '1'='1", "'; DROP TABLE mention; --", '" OR ""="', "1' UNION SELECT user_pass FROM wp_users -- ",
    '%', '_', "\\'; DELETE FROM wp_options; --", 'NEAR(', "x' ESCAPE '", ') OR 1=1 --', '%s %d %1$s'],
};

const kinds = { path: ['path_traversal'], sql: ['sqli', 'fts_query'] };

// Those of this file, and some from everywhere in the corpora: each of them is a dozen requests.
function textsOf(kind) {
  const file = join(process.env.MASTHEAD_CORPORA || '', 'hostile', 'dev.jsonl');
  if (!process.env.MASTHEAD_CORPORA || !existsSync(file)) {
    console.log(`##  MASTHEAD_CORPORA is not set: only the ${kind} texts of this file attack.  ##`);
    return own[kind];
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    .filter((row) => kinds[kind].includes(row.kind))
    .map((row) => row.input ?? Buffer.from(row.input_b64 || '', 'base64').toString('utf8'))
    .filter((text) => text.length < 400);
  assert.ok(rows.length > 600, `the corpus has ${rows.length} ${kind} texts`);
  const step = Math.max(1, Math.floor(rows.length / (process.env.MASTHEAD_HEAVY ? 700 : 12)));
  return [...own[kind], ...rows.filter((row, at) => at % step === 0)];
}

const site = process.env.MASTHEAD_STAND_DIR;
const filesOf = () => execFileSync('find', [site, '-not', '-path', join(site, 'log', '*'), '-not', '-path',
  join(site, 'tmp', '*'), '-not', '-path', join(site, 'db', '*')], { encoding: 'utf8' }).split('\n').sort();

// What no answer may hold: a file of the host's, a query that broke, a path of the registry's.
const leak = /root:x:0:0|DB_PASSWORD|newsroom\.db|SQL syntax|SQLSTATE|no such (table|column)|Fatal error|PHP Warning/;

// A path of a route, whose points alone would be taken for a folder's.
const asSegment = (text) => encodeURIComponent(text).replace(/^\.+$/, '%2E');

// Each place that takes a text, as a request of whoever may make it, and what it may be answered.
function placesOf(text, users) {
  // nginx itself refuses an address with a NUL.
  const unknown = text.includes('\0') ? [400] : [404];
  const json = (user, method, path, values) => ({ path: `/wp-json/masthead/v1/${path}`, options: { method,
    headers: { ...users[user], 'content-type': 'application/json' }, body: JSON.stringify(values) } });
  const read = (user, path) => ({ path: `/wp-json/masthead/v1/${path}`, options: { headers: users[user] } });
  const query = new URLSearchParams({ query: text, after: text, count: text });
  const pair = new URLSearchParams({ a: text, b: text });
  const screen = (values) => ({
    path: `/wp-admin/admin.php?${new URLSearchParams({ page: 'masthead-authors', ...values })}`,
    options: { headers: { cookie: users.desk.cookie } },
  });
  const form = (action, values) => ({ path: '/wp-admin/admin-post.php', options: { method: 'POST',
    headers: { cookie: users.desk.cookie },
    body: new URLSearchParams({ action, _wpnonce: users.nonces[action], ...values }) } });
  return [
    [json('nora', 'POST', 'links', { links: [text, `https://x.com/${text}`] }), [200]],
    [json('chief', 'POST', 'preview', { kind: 'user', id: users.id, job_title: text, links: [text] }), [200]],
    [json('chief', 'POST', 'preview', { kind: text, id: text, job_title: text, links: [text] }), [400, 403]],
    [read('desk', `authors?${query}`), [200]],
    [read('desk', `authors/${asSegment(text)}`), unknown],
    [read('desk', `why?${pair}`), [400, 404]],
    [json('desk', 'POST', 'decisions', { kind: 'same', a: text, b: `${text}x` }), [400, 404]],
    [json('desk', 'DELETE', `decisions/${asSegment(text)}`, {}), unknown],
    [screen({ s: text }), [200]],
    [screen({ after: text, masthead_done: text }), [200]],
    [screen({ author: text }), [200]],
    [screen({ a: text, b: text }), [200]],
    [form('masthead_decide', { kind: 'same', a: text, b: `${text}x` }), [400]],
    [form('masthead_decide', { kind: text, a: text, b: text }), [400]],
    [form('masthead_undo', { decision: text }), [400]],
  ];
}

async function whoAsks() {
  const users = { nonces: {} };
  for (const login of ['nora', 'desk', 'chief']) {
    const { cookie, nonce } = await logIn(login);
    users[login] = { cookie, 'x-wp-nonce': nonce };
  }
  users.id = JSON.parse((await get('/wp-json/wp/v2/users?slug=nora-lindhqvist')).body)[0].id;
  const script = new URL('nonces.php', import.meta.url).pathname;
  users.nonces = JSON.parse(stand('php', script, 'desk', users.desk.cookie, 'masthead_decide', 'masthead_undo'));
  return users;
}

for (const kind of Object.keys(own)) {
  test(`${kind} texts through every route, form and screen`, { timeout: 3_600_000 }, async (t) => {
    const users = await whoAsks();
    const texts = textsOf(kind);
    const before = JSON.parse((await get('/wp-json/masthead/v1/authors?count=1000', { headers: users.desk })).body);
    const files = filesOf();
    let asked = 0;
    for (const text of texts) {
      // Two workers answer.
      const places = placesOf(text, users);
      for (let at = 0; at < places.length; at += 2) {
        await Promise.all(places.slice(at, at + 2).map(async ([{ path, options }, answers]) => {
          const { status, body } = await get(path, options);
          const why = `${JSON.stringify(text)} ${options.method ?? 'GET'} ${path}: ${status} ${body.slice(0, 300)}`;
          assert.ok(answers.includes(status), why);
          hasNot(body.replaceAll(text, ''), leak, why);
          asked += 1;
        }));
      }
    }
    const after = JSON.parse((await get('/wp-json/masthead/v1/authors?count=1000', { headers: users.desk })).body);
    assert.deepEqual(after, before, 'nothing else changed');
    assert.deepEqual(filesOf(), files, 'no file is made');
    t.diagnostic(`${texts.length} ${kind} texts, ${asked} requests`);
  });

  test(`${kind} texts in every field that is kept`, { timeout: 3_600_000 }, (t) => {
    const texts = textsOf(kind);
    const file = join(tmpdir(), `masthead-corpora-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(texts));
    const said = JSON.parse(stand('php', new URL('corpora.php', import.meta.url).pathname, file));
    assert.equal(said.texts, texts.length);
    assert.deepEqual(said.wrong, []);
    t.diagnostic(`${texts.length} ${kind} texts kept`);
  });
}

test('no setting names a file, and what a setting is sent becomes yes or no', async () => {
  const { cookie } = await logIn('chief');
  const page = await get('/wp-admin/options-general.php?page=masthead', { headers: { cookie } });
  const fields = [...page.body.matchAll(/name="(masthead[^"]*)"/g)].map((found) => found[1]);
  assert.ok(fields.length > 1);
  const nonce = page.body.match(/name="_wpnonce" value="([^"]*)"/)[1];
  const stored = () => JSON.parse(stand('php', new URL('stored.php', import.meta.url).pathname));
  const before = stored();
  const texts = [...own.path, ...own.sql];
  for (const text of texts) {
    const body = new URLSearchParams({ option_page: 'masthead', action: 'update', _wpnonce: nonce });
    for (const field of fields) body.set(field, text);
    for (const name of ['masthead_folder', 'masthead_site', 'masthead_outlet', 'masthead_registry']) body.set(name, text);
    body.set(`masthead_settings[${text}]`, text);
    const { status } = await get('/wp-admin/options.php', { method: 'POST', headers: { cookie }, body });
    assert.equal(status, 302, text);
    const now = stored();
    assert.deepEqual(Object.keys(now.settings).sort(), Object.keys(before.settings).sort(), text);
    assert.deepEqual({ ...now, settings: 0 }, { ...before, settings: 0 }, text);
    hasNot(JSON.stringify(now.settings), /etc|DROP|php:/, text);
  }
  stand('php', new URL('stored.php', import.meta.url).pathname, JSON.stringify(before.settings));
  has((await get('/wp-admin/site-health.php', { headers: { cookie } })).body, /The author registry is in order/);
});
