// From activation to removal: without an engine, what WordPress exports and erases of a person, and what
// is left in the end.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call, get, graphsOf, has, hasNot, logIn, pathOf, stand } from './site.mjs';

const folder = process.env.MASTHEAD_STAND_DIR;
const config = join(folder, 'site', 'wp-config.php');
const plugin = 'masthead/masthead.php';
const shows = (key) => call('masthead_ask', 'show', { author: `wp:${call('masthead_site')}:${key}` });

after(() => stand('fresh'));

test('activated without an engine the site goes on, says what is missing, and catches up', async () => {
  const chief = await logIn('chief');
  const article = await pathOf('third-round');
  const before = readFileSync(config, 'utf8');
  call('deactivate_plugins', plugin);
  writeFileSync(config, before.replace(/define\( 'MASTHEAD_TRANSPORT'.*\n/,
    `define( 'MASTHEAD_TRANSPORT', 'server' ); define( 'MASTHEAD_SERVER', 'unix:${folder}/none' );\n`));
  // The workers look at a file again after two seconds.
  stand('workers');
  try {
    assert.equal(call('activate_plugin', plugin), null, 'no error');
    assert.ok(call('wp_next_scheduled', 'masthead_keep_waiting') > 0);
    const { status, body } = await get(article);
    assert.equal(status, 200);
    has(body, /Third round ends without a deal/);
    hasNot(body, /h-card|Fatal|Warning/);
    const health = await get('/wp-admin/site-health.php', { headers: { cookie: chief.cookie } });
    has(health.body, /The author engine (cannot be reached|does not answer)/);
    const notice = await get('/wp-admin/index.php', { headers: { cookie: chief.cookie } });
    has(notice.body, /masthead-failure/);
    has(notice.body, /none/);
    call('do_action', 'masthead_keep_everyone');
  } finally {
    writeFileSync(config, before);
    stand('workers');
  }
  call('do_action', 'masthead_keep_waiting');
  assert.equal(shows(`user:${call('username_exists', 'seed')}`).name, 'Aamir Abbasi');
  assert.equal(graphsOf((await get(article)).body).length, 1);
});

test("WordPress's tools export a person and erase the person for good", async () => {
  const nora = call('username_exists', 'nora');
  assert.ok(call('apply_filters', 'wp_privacy_personal_data_exporters', []).masthead);
  assert.ok(call('apply_filters', 'wp_privacy_personal_data_erasers', []).masthead);
  const exported = call('masthead_export_person', 'nora@example.test');
  assert.equal(exported.done, true);
  assert.equal(exported.data.length, 1);
  has(exported.data[0].data[0].value, /Nora Lindhqvist/);
  has(exported.data[0].data[0].value, /noralindhqvist/);
  for (const email of ['nobody@example.test', 'chief@example.test', '']) {
    assert.ok(!JSON.stringify(call('masthead_export_person', email)).includes('Nora'), email);
  }

  const ines = call('get_posts', { post_type: 'guest-author' })[0].ID;
  call('update_post_meta', ines, 'cap-user_email', 'ines@example.test');
  has(JSON.stringify(call('masthead_export_person', 'ines@example.test')), /Ines Duarteholm/);

  const erased = { items_removed: true, items_retained: false, messages: [], done: true };
  assert.deepEqual(call('masthead_erase_person', 'nobody@example.test'), { ...erased, items_removed: false });
  for (const [email, key, type, id] of [['nora@example.test', `user:${nora}`, 'user', nora],
    ['ines@example.test', `guest:${ines}`, 'post', ines]]) {
    assert.notEqual(call('get_metadata', type, id, 'masthead_links', true), '');
    assert.deepEqual(call('masthead_erase_person', email), erased);
    assert.ok(shows(key).errors, `${key} is not known any more`);
    assert.equal(call('get_metadata', type, id, 'masthead_links', true), '');
    assert.equal(call('masthead_export_person', email).data.length, 0);
  }
  // The next save does not bring the person back.
  call('wp_update_user', { ID: nora, user_url: 'https://nora.example/' });
  assert.ok(shows(`user:${nora}`).errors);
  hasNot(readFileSync(join(folder, 'registry', 'newsroom.db'), 'latin1'), /noralindhqvist/i);
  for (const path of ['/author/nora-lindhqvist/', await pathOf('river-roads')]) {
    assert.equal((await get(path)).status, 200, path);
  }
});

test('what cannot be erased now is said to be retained', () => {
  const config = join(folder, 'site', 'wp-config.php');
  const before = readFileSync(config, 'utf8');
  writeFileSync(config, before.replace(/define\( 'MASTHEAD_TRANSPORT'.*\n/,
    `define( 'MASTHEAD_TRANSPORT', 'server' ); define( 'MASTHEAD_SERVER', 'unix:${folder}/none' );\n`));
  // The workers look at a file again after two seconds.
  stand('workers');
  try {
    const { items_removed: removed, items_retained: retained, messages } = call('masthead_erase_person', 'tove@example.test');
    assert.deepEqual([removed, retained, messages.length], [false, true, 1]);
    assert.notEqual(call('get_user_meta', call('username_exists', 'tove'), 'masthead_links', true), '');
  } finally {
    writeFileSync(config, before);
  }
});

test('uninstalled nothing is left but the registry that wp-config.php names', async () => {
  call('deactivate_plugins', plugin);
  const left = new URL('left.php', import.meta.url).pathname;
  assert.ok(JSON.parse(stand('php', left)).length > 5);
  stand('php', left, 'uninstall');
  assert.deepEqual(JSON.parse(stand('php', left)), []);
  assert.ok(existsSync(join(folder, 'registry', 'newsroom.db')), 'the newsroom\'s own');
  assert.equal((await get('/author/aamir-abbasi/')).status, 200);
});
