// A network of sites in folders, on a stand of its own: activated for all, a registry a site or one for
// all, sites that come and go, and nothing left of it in the end.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const folder = `${process.env.MASTHEAD_STAND_DIR}-network`;
const port = Number(process.env.MASTHEAD_STAND_PORT) + 100;
Object.assign(process.env, {
  MASTHEAD_NETWORK: '1', MASTHEAD_STAND_DIR: folder, MASTHEAD_STAND_PORT: String(port),
  MASTHEAD_SITE: `http://127.0.0.1:${port}`,
});
const { call, get, graphsOf, has, home, logIn, nodesOf, open, pictureFile, stand } = await import('./site.mjs');

// A server has one registry, whoever asks.
const skip = process.env.MASTHEAD_TRANSPORT === 'server' && 'a server has its own registry';
const plugin = 'masthead/masthead.php';
const config = join(folder, 'site', 'wp-config.php');
const content = join(folder, 'site', 'wp-content');
const registries = () => readdirSync(content).filter((name) => name.startsWith('masthead-'));
const schedule = (path) => at(path, 'do_action', 'masthead_keep_waiting');
const ids = {};

function at(path, ...words) {
  process.env.MASTHEAD_STAND_PATH = path;
  try {
    return call(...words);
  } finally {
    delete process.env.MASTHEAD_STAND_PATH;
  }
}

// Asked from a site whose addresses are like the others'.
const seen = () => at('/north/', 'switching', 'nora');
const addSite = (name) => call('wp_insert_site',
  { domain: `127.0.0.1:${port}`, path: `/${name}/`, title: name, network_id: 1, user_id: 1 });
const names = (site) => site.authors.map((one) => one.name).filter((name) => name !== 'chief');

function setConstants(text) {
  const was = readFileSync(config, 'utf8');
  writeFileSync(config, was.replace("$table_prefix", `${text}\n$table_prefix`));
  return () => writeFileSync(config, was);
}

before(() => stand('fresh'));
after(() => stand('down'));

test('activated for the network, each site gets a registry of its own, and so does a site that comes', { skip }, () => {
  ids.north = addSite('north');
  assert.equal(registries().length, 0);
  assert.equal(call('activate_plugin', plugin, '', true), null);
  ids.south = addSite('south');
  const paths = ['/', '/north/', '/south/'].map((path) => at(path, 'masthead_registry_path'));
  assert.equal(new Set(paths).size, 3);
  [1, ids.north, ids.south].forEach((id, n) =>
    has(paths[n], new RegExp(`/masthead-${id}-[a-z0-9]{24}/registry\\.db$`)));
  assert.equal(registries().length, 3);
  for (const path of ['/', '/north/', '/south/']) {
    assert.ok(at(path, 'wp_next_scheduled', 'masthead_keep_waiting') > 0, path);
    has(at(path, 'masthead_site'), /^[a-z0-9]{12}$/);
  }
});

test('a user who writes for two sites is known to both, and to each with its own page', { skip }, async () => {
  ids.nora = call('wp_insert_user', { user_login: 'nora', user_pass: 'nora-pass', display_name: 'Nora Lindhqvist',
    user_nicename: 'nora-lindhqvist', user_email: 'nora@example.test' });
  for (const id of [ids.north, ids.south]) assert.equal(call('add_user_to_blog', id, ids.nora, 'author'), true);
  call('update_user_meta', ids.nora, 'masthead_links', ['https://x.com/noralindhqvist']);
  call('wp_update_user', { ID: ids.nora, description: 'Nora covers rivers.' });
  for (const path of ['/', '/north/', '/south/']) schedule(path);
  at('/north/', 'wp_insert_post', { post_title: 'A river', post_content: 'x', post_status: 'publish', post_author: ids.nora });
  at('/south/', 'wp_insert_post', { post_title: 'A road', post_content: 'x', post_status: 'publish', post_author: ids.nora });
  const [main, north, south, again] = seen();
  assert.deepEqual(names(north), ['Nora Lindhqvist']);
  assert.deepEqual(names(south), ['Nora Lindhqvist']);
  assert.deepEqual(names(main), [], 'not where she does not write');
  assert.equal(north.authors.find((one) => one.name !== 'chief').mentions, 2, 'the profile and one article');
  assert.equal(north.url, `${home}/north/author/nora-lindhqvist/`);
  assert.equal(south.url, `${home}/south/author/nora-lindhqvist/`);
  assert.equal(new Set([main, north, south].map((one) => one.mention)).size, 3);
  assert.deepEqual(again, main, 'the first site once more, after the others');

  for (const name of ['north', 'south']) {
    const { status, body } = await get(`/${name}/author/nora-lindhqvist/`);
    assert.equal(status, 200);
    const [person, ...others] = nodesOf(graphsOf(body), 'Person');
    assert.equal(others.length, 0);
    assert.equal(person.url, `${home}/${name}/author/nora-lindhqvist/`);
    assert.deepEqual(person.sameAs, ['https://x.com/noralindhqvist']);
  }
  const chief = await logIn('chief');
  const page = await open('/north/wp-admin/admin.php?page=masthead-authors', chief);
  has(await page.content(), /Nora Lindhqvist/);
  await page.screenshot({ path: pictureFile('network-authors'), fullPage: true });
  await page.close();
});

test('who leaves a site is taken back there alone', { skip }, () => {
  const mention = seen()[2].mention;
  call('remove_user_from_blog', ids.nora, ids.south);
  const gone = () => at('/south/', 'masthead_gone');
  const asked = at('/south/', 'masthead_ask', 'withdraw', { mentions: [] });
  if (asked.errors) assert.deepEqual(gone(), [mention], 'an older library leaves it noted');
  else assert.deepEqual(gone(), []);
  assert.deepEqual(at('/north/', 'masthead_gone'), []);
  call('add_user_to_blog', ids.south, ids.nora, 'author');
  schedule('/south/');
  assert.deepEqual(gone(), [], 'who is back is not taken back');
  assert.deepEqual(names(seen()[2]), ['Nora Lindhqvist']);
});

test('the constants name one file a site, or one for the network', { skip }, () => {
  const paths = () => ['/', '/north/', '/south/'].map((path) => at(path, 'masthead_registry_path'));
  const own = paths();
  const cases = [
    ["define( 'MASTHEAD_REGISTRY', '/var/lib/a.b/newsroom.db' );", ['/var/lib/a.b/newsroom.db',
      `/var/lib/a.b/newsroom-site-${ids.north}.db`, `/var/lib/a.b/newsroom-site-${ids.south}.db`]],
    ["define( 'MASTHEAD_REGISTRY', '/var/lib/a.b/newsroom' );", ['/var/lib/a.b/newsroom',
      `/var/lib/a.b/newsroom-site-${ids.north}`, `/var/lib/a.b/newsroom-site-${ids.south}`]],
    ["define( 'MASTHEAD_REGISTRY', '/var/lib/newsroom.db' ); define( 'MASTHEAD_NETWORK_REGISTRY', true );",
      Array(3).fill('/var/lib/newsroom.db')],
    ["define( 'MASTHEAD_NETWORK_REGISTRY', true );", Array(3).fill(own[0])],
    ["define( 'MASTHEAD_NETWORK_REGISTRY', false );", own],
  ];
  for (const [constants, expected] of cases) {
    const undo = setConstants(constants);
    try {
      assert.deepEqual(paths(), expected, constants);
    } finally {
      undo();
    }
  }
});

test('in a shared registry a user of two sites is one author, and a deleted site takes its mentions along', { skip }, () => {
  const undo = setConstants("define( 'MASTHEAD_NETWORK_REGISTRY', true );");
  stand('workers');
  try {
    const east = addSite('east');
    call('add_user_to_blog', east, ids.nora, 'author');
    at('/east/', 'wp_insert_post', { post_title: 'A bridge', post_content: 'x', post_status: 'publish', post_author: ids.nora });
    call('wp_update_user', { ID: ids.nora, description: 'Nora covers rivers and bridges.' });
    for (const path of ['/north/', '/south/', '/east/']) schedule(path);
    const all = seen();
    assert.equal(new Set(all.map((one) => one.registry)).size, 1);
    assert.deepEqual(names(all[0]), ['Nora Lindhqvist']);
    const before = all[0].authors.find((one) => one.name === 'Nora Lindhqvist').mentions;
    assert.equal(registries().length, 3, 'no folder for the new site');
    const mention = all.find((one) => one.site === east).mention;
    call('wp_delete_site', east);
    const left = call('masthead_gone');
    const asked = call('masthead_ask', 'withdraw', { mentions: [] });
    if (asked.errors) {
      assert.ok(left.includes(mention), 'an older library leaves it noted');
      assert.ok(left.some((id) => /:post:/.test(id)));
    } else {
      assert.deepEqual(left, []);
      const author = seen()[0].authors.find((one) => one.name === 'Nora Lindhqvist');
      assert.equal(author.mentions, before - 2, 'the profile and the article are gone');
    }
  } finally {
    undo();
    stand('workers');
  }
});

// Which sites' tables there are of the plugin's own.
const left = (...words) => JSON.parse(stand('php', new URL('left.php', import.meta.url).pathname, ...words));
const tables = () => left().flatMap((name) => name.match(/^wp_(?:\d+_)?(?=masthead_)/) ?? []);

test('a deleted site takes its registry and its tables along', { skip }, () => {
  const path = at('/south/', 'masthead_registry_path');
  assert.ok(existsSync(path));
  for (const site of ['/north/', '/south/']) at(site, 'masthead_prepare_audit_tables');
  assert.deepEqual([...new Set(tables())].sort(), [`wp_${ids.north}_`, `wp_${ids.south}_`].sort());
  call('wp_delete_site', ids.south);
  assert.deepEqual([...new Set(tables())], [`wp_${ids.north}_`]);
  assert.ok(!existsSync(join(path, '..')));
  assert.equal(registries().length, 2);
  assert.deepEqual(names(seen()[1]), ['Nora Lindhqvist'], 'the others stay');
});

test('deactivated nothing is scheduled, and uninstalled nothing is left on any site', { skip }, () => {
  call('deactivate_plugins', plugin, false, true);
  for (const path of ['/', '/north/']) assert.equal(at(path, 'wp_next_scheduled', 'masthead_keep_waiting'), false);
  assert.notDeepEqual(left(), []);
  assert.deepEqual(left('uninstall'), []);
  assert.deepEqual(registries(), []);
});
