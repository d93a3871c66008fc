// What can be wrong with the engine or the registry: the page is there without us, the administrator
// sees why, and all is well again when it is mended.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, graphsOf, has, hasNot, logIn, pathOf, stand } from './site.mjs';

const folder = process.env.MASTHEAD_STAND_DIR;
const registry = join(folder, 'registry', 'newsroom.db');
const plugin = join(folder, 'site', 'wp-content', 'plugins', 'masthead');
const config = join(folder, 'site', 'wp-config.php');

// A server says it in its own words, or is not there.
const isServer = process.env.MASTHEAD_TRANSPORT === 'server';

// Another program has the registry for itself.
async function lock() {
  const program = 'import sqlite3, sys, time\n'
    + 'held = sqlite3.connect(sys.argv[1], isolation_level=None)\n'
    + 'held.execute("PRAGMA locking_mode = EXCLUSIVE")\n'
    + 'held.execute("BEGIN EXCLUSIVE")\n'
    + 'print("held", flush=True)\n'
    + 'time.sleep(600)\n';
  const holder = spawn('python3', ['-c', program, registry], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return async () => {
    holder.kill();
    await once(holder, 'exit');
  };
}

function move(path) {
  renameSync(path, `${path}.away`);
  return () => {
    rmSync(path, { recursive: true, force: true });
    renameSync(`${path}.away`, path);
  };
}

function corrupt() {
  const mend = keepRegistry();
  const bytes = readFileSync(registry);
  bytes.fill(0x5a, 0, bytes.length);
  writeFileSync(registry, bytes);
  return mend;
}

// What was written is the web server's again.
const giveBack = () => execFileSync('chown', ['-R', `--reference=${join(folder, 'registry')}`, join(folder, 'registry')]);

function writtenByNewer() {
  const mend = keepRegistry();
  execFileSync('python3', ['-c', 'import sqlite3, sys\n'
    + 'with sqlite3.connect(sys.argv[1]) as newer:\n'
    + '    newer.execute("UPDATE meta SET value = 99 WHERE name = \'schema\'")\n'
    + 'newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")\n', registry]);
  giveBack();
  const bytes = readFileSync(registry);
  return () => {
    assert.ok(readFileSync(registry).equals(bytes), 'what is not understood is not written to');
    mend();
  };
}

// The registry with what its log holds, so that it can be put back.
function keepRegistry() {
  const names = ['', '-wal'].map((end) => registry + end).filter((name) => existsSync(name));
  names.forEach((name) => copyFileSync(name, `${name}.kept`));
  return () => {
    rmSync(`${registry}-shm`, { force: true });
    names.forEach((name) => {
      // Into the same file, which keeps its owner.
      writeFileSync(name, readFileSync(`${name}.kept`));
      rmSync(`${name}.kept`);
    });
    giveBack();
  };
}

// A server that was started without the registry's name: to it a mention is what is wrong.
async function serveNothing() {
  const socket = join(folder, 'tmp', 'nothing.sock');
  rmSync(socket, { force: true });
  const server = spawn(join(process.env.MASTHEAD_STAND, '../../../../build/ci/bin/masthead'),
    ['serve', '--socket', socket, '--mode', '0666'], { stdio: 'ignore', env: { PATH: process.env.PATH } });
  while (!existsSync(socket)) await new Promise((resolve) => { setTimeout(resolve, 50); });
  const mend = setConstants(`define( 'MASTHEAD_TRANSPORT', 'server' ); define( 'MASTHEAD_SERVER', 'unix:${socket}' );`);
  return () => {
    server.kill();
    mend();
  };
}

const waiting = () => Number(stand('php', new URL('waiting.php', import.meta.url).pathname));

// The schedule would come again in an hour: whoever comes first may have to set the log to rights.
async function nothingWaits() {
  for (let left = 4; left > 0 && waiting() > 0; left -= 1) {
    await new Promise((resolve) => { setTimeout(resolve, 500); });
  }
  assert.equal(waiting(), 0, 'nothing waits');
}

// Publishes an article, which cannot be kept now; gives what takes it away again.
async function publish() {
  const { cookie, nonce } = await logIn('desk');
  const headers = { 'content-type': 'application/json', cookie, 'x-wp-nonce': nonce };
  const body = JSON.stringify({ title: 'Bridge closed', content: 'x', status: 'publish' });
  const answer = await get('/wp-json/wp/v2/posts', { method: 'POST', headers, body });
  assert.equal(answer.status, 201, answer.body.slice(0, 300));
  return () => get(`/wp-json/wp/v2/posts/${JSON.parse(answer.body).id}?force=true`, { method: 'DELETE', headers });
}

function setConstants(text) {
  const before = readFileSync(config, 'utf8');
  writeFileSync(config, before.replace(/define\( 'MASTHEAD_TRANSPORT'.*\n(define\( 'MASTHEAD_SERVER'.*\n)?/, `${text}\n`));
  return () => writeFileSync(config, before);
}

const cases = [
  { why: 'the registry is gone', harm: () => move(join(folder, 'registry')), says: /is gone: bring it back/ },
  { why: 'the registry is locked', harm: lock, says: /in use/, publishes: true },
  { why: 'a newer masthead wrote the registry', harm: writtenByNewer, says: /a newer masthead wrote/,
    publishes: true },
  { why: 'the registry is damaged', harm: corrupt, says: /newsroom\.db/ },
  { why: 'the registry is a folder', harm: () => {
    const mend = move(registry);
    execFileSync('mkdir', [registry]);
    return mend;
  }, says: /newsroom\.db/ },
  { why: 'the classes are missing', harm: () => move(join(plugin, 'engine')), says: /reinstall the plugin/ },
  { why: 'nothing serves', harm: () => setConstants(
    `define( 'MASTHEAD_TRANSPORT', 'server' ); define( 'MASTHEAD_SERVER', 'unix:${folder}/none' );`),
  says: /none/ },
  { why: 'what serves has no registry', harm: serveNothing, says: /there is no registry: name its file/,
    publishes: true },
  { why: 'the settings are wrong', harm: () => setConstants("define( 'MASTHEAD_TRANSPORT', 'pigeon' );"),
    says: /pigeon/ },
];

for (const item of cases) {
  test(`${item.why}: the page goes without us, and the administrator sees why`, async () => {
    const chief = await logIn('chief');
    const nora = await logIn('nora');
    const article = await pathOf('third-round');
    // The workers hold what they have opened.
    const mend = await stopped(item.harm);
    let takeAway = () => {};
    try {
      const begun = performance.now();
      await get(article);
      // A busy machine takes a second or two for the page itself.
      assert.ok(performance.now() - begun < 4500, 'a page does not wait for long');
      for (const path of ['/author/aamir-abbasi/', article]) {
        const { status, body } = await get(path);
        assert.equal(status, 200, path);
        has(body, /Third round ends without a deal/, path);
        has(body, /<\/html>/, path);
        assert.equal(graphsOf(body).length, 0, path);
        hasNot(body, /h-card|fediverse:creator|Fatal|Warning/, path);
      }
      const from = performance.now();
      await get(article);
      assert.ok(performance.now() - from < 3000, 'a page does not wait for what has just failed');
      const notice = await get('/wp-admin/index.php', { headers: { cookie: chief.cookie } });
      has(notice.body, /masthead-failure/);
      has(notice.body, isServer ? /newsroom\.db|masthead\.sock|reinstall|pigeon|none|name its file/ : item.says);
      const other = await get('/wp-admin/index.php', { headers: { cookie: nora.cookie } });
      hasNot(other.body, /masthead-failure|newsroom\.db/, 'not for the eyes of authors');
      if (item.publishes) {
        takeAway = await publish();
        assert.ok(waiting() > 0, 'what is published waits');
      }
    } finally {
      await stopped(async () => mend());
    }
    if (item.publishes) await nothingWaits();
    await takeAway();
    // Site Health asks the engine again.
    const health = await get('/wp-admin/site-health.php', { headers: { cookie: chief.cookie } });
    has(health.body, /The author registry is in order/);
    assert.equal(graphsOf((await get(article)).body).length, 1, 'all is well again');
  });
}

test('a registry that may only be read: pages go on, what is published waits, and the administrator sees why', async (t) => {
  if (statSync(registry).uid === 0) {
    console.log('##  The stand runs as root, who may write everything: a read-only registry is NOT tested.  ##');
    t.skip('root may write everything');
    return;
  }
  const chief = await logIn('chief');
  const desk = await logIn('desk');
  const mode = (files, itself) => {
    execFileSync('sh', ['-c', `chmod ${files} '${registry}'* && chmod ${itself} '${join(folder, 'registry')}'`]);
  };
  const article = await pathOf('third-round');
  await stopped(async () => mode('a-w', 'a-w'));
  let takeAway = () => {};
  try {
    takeAway = await publish();
    assert.ok(waiting() > 0, 'it waits');
    const { status, body } = await get(article);
    assert.equal(status, 200);
    has(body, /Third round ends without a deal/);
    const notice = await get('/wp-admin/index.php', { headers: { cookie: chief.cookie } });
    has(notice.body, /masthead-failure.*newsroom\.db may not be written/s);
    const headers = { 'content-type': 'application/json', cookie: desk.cookie, 'x-wp-nonce': desk.nonce };
    const authors = JSON.parse((await get('/wp-json/masthead/v1/authors', { headers })).body).authors;
    const [a, b] = authors.map((one) => one.author_id);
    const decision = { method: 'POST', headers, body: JSON.stringify({ kind: 'different', a, b }) };
    const refused = await get('/wp-json/masthead/v1/decisions', decision);
    assert.ok(refused.status >= 400, refused.body);
    hasNot(refused.body, /newsroom\.db/, 'not for the eyes of editors');
  } finally {
    await stopped(async () => mode('u+w', 'u+w'));
  }
  await nothingWaits();
  await takeAway();
  const health = await get('/wp-admin/site-health.php', { headers: { cookie: chief.cookie } });
  has(health.body, /The author registry is in order/);
  assert.equal(graphsOf((await get(article)).body).length, 1, 'all is well again');
});

// Does something while no worker has the registry open.
async function stopped(action) {
  stand('rest');
  const answer = await action();
  stand('workers');
  return answer;
}
