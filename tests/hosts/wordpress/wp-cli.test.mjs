// The commands of WP-CLI, over a stand-in of it (wp-cli.php): WP-CLI itself is no package of Debian's.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { hooks } from './audit.mjs';
import { get, graphsOf, has, nodesOf } from './site.mjs';

const program = new URL('wp-cli.php', import.meta.url).pathname;

function wp(...words) {
  const done = spawnSync(process.env.MASTHEAD_STAND, ['php', program, ...words], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, said: done.stderr };
}

function run(...words) {
  const done = wp(...words);
  assert.equal(done.code, 0, `${words}: ${done.said}`);
  return done.out;
}

const rows = (...words) => JSON.parse(run(...words, '--format=json'));

test('status says which way the engine is reached', () => {
  const out = run('status');
  has(out, /^transport: (extension|ffi|server)$/m);
  has(out, /^registry\.state: ok$/m);
});

test('ingest keeps everyone and everything, however often', () => {
  const first = run('ingest');
  has(first, /^Success: Kept [1-9]\d* profiles and articles\.$/m);
  const count = rows('authors').map((one) => one.mentions);
  assert.equal(run('ingest'), first);
  assert.deepEqual(rows('authors').map((one) => one.mentions), count, 'nothing twice');
});

test('authors are found in any spelling, and shown', () => {
  const [author] = rows('authors', 'Abbassi Aamir');
  assert.equal(author.name, 'Aamir Abbasi');
  has(run('authors', 'Abbassi Aamir'), /^author_id\tname\tmentions\tconfidence\n/);
  has(run('authors', 'Abbassi Aamir', '--format=csv'), /,"Aamir Abbasi",/);
  has(run('show', author.author_id), /^record\.name: Aamir Abbasi$/m);
  assert.equal(JSON.parse(run('show', author.author_id, '--format=json')).record.name, 'Aamir Abbasi');
  has(run('authors', '--count=1'), /^--after=\d+$/m);
});

test('two are merged, kept apart, and each is undone', async () => {
  const sameAs = async () =>
    nodesOf(graphsOf((await get('/author/tove-brask/', { redirect: 'follow' })).body), 'Person')[0].sameAs ?? [];
  const id = (name) => rows('authors', name).find((one) => one.name === name).author_id;
  const [a, b] = [id('Tove Marklund'), id('Tove Brask')];
  const undo = run('merge', a, b).match(/wp masthead undo (\S+)/)[1];
  assert.deepEqual(await sameAs(), ['https://x.com/tovemarklund']);
  assert.equal(hooks('decider'), 'WP-CLI', 'nobody is logged in');
  run('undo', undo);
  assert.deepEqual(await sameAs(), []);
  run('different', id('Tove Marklund'), id('Tove Brask'));
  has(run('undo'), /^Success: Undone/, 'the latest');
});

test('links says what links are', () => {
  const [link] = rows('links', 'https://x.com/someone?s=20');
  assert.deepEqual([link.profile, link.canonical], ['yes', 'https://x.com/someone']);
  assert.equal(rows('links', 'https://x.com/a/status/1', '@b@c.example').length, 2);
});

test('audit runs, and prints what was found', () => {
  const all = rows('audit');
  assert.ok(all.length > 3);
  const stale = rows('audit', '--rule=stale-bio');
  assert.equal(stale.length, 1);
  has(stale[0].where, /^user:\d+$/);
  has(stale[0].message, /15 years since 2009/);
  assert.ok(rows('audit', '--severity=info').every((one) => one.severity === 'info'));
  has(run('audit', '--kept', '--format=csv'), /^severity,rule,where,message,new,fixes,id\n/);
  hooks('name', 'tove', 'Tove  Marklund,');
  try {
    const fresh = rows('audit', '--new');
    assert.ok(fresh.length > 0 && fresh.length < all.length);
    assert.equal(fresh.find((one) => one.rule === 'byline-typo').fixes, 1);
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
  }
});

test('what cannot be done is said, and ends with 1', () => {
  const cases = [
    [['show', 'nobody'], /nobody/],
    [['merge', 'nobody', 'none'], /nobody|none/],
    [['merge', 'nobody'], /number of arguments/],
    [['undo', 'j_none'], /j_none/],
    [['audit', '--rule=no-such'], /There is no rule "no-such": give one of .*stale-bio/],
    [['audit', '--format=xml'], /Invalid value/],
    [['links'], /number of arguments/],
  ];
  for (const [words, says] of cases) {
    const { code, said, out } = wp(...words);
    assert.equal(code, 1, `${words}: ${out}`);
    has(said, /^Error: /m, words.join(' '));
    has(said, says, words.join(' '));
  }
});
