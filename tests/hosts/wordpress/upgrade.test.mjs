// Another version of the plugin is put over this one with a registry in place, or it is switched off
// and on: what was set, decided and kept is there, and pages go on.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, graphsOf, has, hasNot, logIn, stand } from './site.mjs';

const plugin = join(process.env.MASTHEAD_STAND_DIR, 'site', 'wp-content', 'plugins', 'masthead');
const script = new URL('upgrade.php', import.meta.url).pathname;
const state = (...words) => JSON.parse(stand('php', script, ...words));
const page = '/author/nora-lindhqvist/';

async function registryOf(user) {
  const headers = { cookie: user.cookie, 'x-wp-nonce': user.nonce };
  const answer = await get('/wp-json/masthead/v1/authors?count=1000', { headers });
  assert.equal(answer.status, 200, answer.body.slice(0, 300));
  return JSON.parse(answer.body).authors;
}

// The plugin's files as another version has them.
function replaceBy(version) {
  const before = `${plugin}.before`;
  cpSync(plugin, before, { recursive: true });
  for (const name of readdirSync(plugin, { recursive: true }).map(String)) {
    if (!/^(masthead\.php|readme\.txt)$/.test(name)) continue;
    const file = join(plugin, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('0.1.0', version));
  }
  return () => {
    rmSync(plugin, { recursive: true });
    renameSync(before, plugin);
    stand('workers');
  };
}

for (const version of ['0.0.1', '9.0.0']) {
  test(`a site goes to version ${version} and back with what it has`, async () => {
    const desk = await logIn('desk');
    state('option', 'masthead_settings', '{"box_below_articles":false,"box_on_author_pages":true}');
    const before = state();
    const authors = await registryOf(desk);
    assert.ok(authors.length > 2 && before.options.kept, 'there is a registry');
    const back = replaceBy(version);
    try {
      stand('workers');
      for (const words of [[], ['deactivate', 'activate']]) {
        assert.deepEqual(state(...words), before);
        const { status, body } = await get(page);
        assert.equal(status, 200);
        assert.equal(graphsOf(body).length, 1);
        assert.deepEqual(await registryOf(desk), authors);
      }
    } finally {
      back();
    }
    assert.deepEqual(state(), before);
    assert.deepEqual(await registryOf(desk), authors);
    state('option', 'masthead_settings', '{"box_below_articles":true,"box_on_author_pages":true}');
  });
}

test('switched off nothing of it is on a page or on the schedule; switched on all is there', async () => {
  const desk = await logIn('desk');
  const before = state();
  const authors = await registryOf(desk);
  const off = state('deactivate');
  assert.deepEqual(off, { ...before, active: false, schedule: { keep_waiting: false, advance: false } });
  const { status, body } = await get(page);
  assert.equal(status, 200);
  hasNot(body, /masthead|h-card|fediverse:creator/);
  assert.equal((await get('/wp-json/masthead/v1/authors')).status, 404);
  assert.deepEqual(state('activate'), before);
  assert.equal(graphsOf((await get(page)).body).length, 1);
  assert.deepEqual(await registryOf(desk), authors);
});

// What another version may have left in the options.
const left = [
  ['masthead_settings', '{"box_below_articles":true,"of_a_later_version":{"a":[1]}}'],
  ['masthead_settings', '"yes"'],
  ['masthead_settings', '[]'],
  ['masthead_decisions', '"none"'],
  ['masthead_failure', '"failed"'],
  ['masthead_failure', '{"code":3}'],
];

for (const [name, value] of left) {
  test(`${name} that is ${value} harms no page`, async () => {
    const { cookie } = await logIn('chief');
    const before = state();
    state('option', name, value);
    try {
      for (const path of [page, '/wp-admin/index.php', '/wp-admin/options-general.php?page=masthead',
        '/wp-admin/admin.php?page=masthead-authors', '/wp-admin/site-health.php']) {
        const { status, body } = await get(path, { headers: { cookie } });
        assert.equal(status, 200, path);
        hasNot(body, /Fatal error|critical error/, path);
      }
      has((await get('/wp-admin/site-health.php', { headers: { cookie } })).body, /The author registry is in order/);
      assert.equal(graphsOf((await get(page)).body).length, 1);
    } finally {
      state('option', name, JSON.stringify(before.options[name.replace('masthead_', '')]));
    }
  });
}
