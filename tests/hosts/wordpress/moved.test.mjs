// After two authors were merged the page of one leads to the page of the other, until it is undone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, call, get, graphsOf, has, hasNot, home, logIn, nodesOf, open, pathOf, pictureFile }
  from './site.mjs';

const page = (name) => `/author/${name}/`;
const site = () => call('masthead_site');
const userId = (login) => call('username_exists', login);
const key = async (login) => `user:${userId(login)}`;
const mention = async (login) => `wp:${site()}:${await key(login)}`;
const judge = (values) => call('masthead_ask', 'judge', { by: 'test', ...values }).judgement_id;
const undo = (desk, { id }) => ask(desk, 'DELETE', `/masthead/v1/decisions/${id}`);

async function merge(desk, a, b, stays) {
  const values = { kind: 'same', a: await mention(a), b: await mention(b) };
  return ask(desk, 'POST', '/masthead/v1/decisions', stays ? { ...values, stays: await key(stays) } : values);
}

async function leadsTo(path) {
  const { status, headers } = await get(path);
  assert.ok(status === 200 || status === 301, `${path}: ${status}`);
  return status === 301 ? headers.get('location').replace(home, '') : null;
}

test('where pages lead, by what was decided', () => {
  const cases = [
    [[], {}, 'nothing decided'],
    [[['a', 'b']], { a: 'b' }, 'one'],
    [[['a', 'b'], ['b', 'c']], { a: 'c', b: 'c' }, 'a way of two steps is one'],
    [[['b', 'c'], ['a', 'b']], { b: 'c', a: 'c' }, 'the same from its end'],
    [[['a', 'b'], ['b', 'a']], { b: 'a' }, 'the latest word holds'],
    [[['a', 'b'], ['b', 'c'], ['c', 'a']], { b: 'a', c: 'a' }, 'a circle ends at the latest'],
    [[['a', 'b'], ['a', 'c']], { a: 'c', b: 'c' }, 'all who are one lead to one page'],
    [[['a', 'b'], ['c', 'a']], { a: 'b', c: 'b' }, 'also to one that leads on'],
    [[['a', 'c'], ['b', 'c'], ['a', 'b']], { a: 'c', b: 'c' }, 'what is one already stays'],
    [[['ab', 'c']], { a: 'c', b: 'c' }, 'two who were one give way to a third'],
  ];
  for (const [merges, moved, why] of cases) {
    const noted = merges.map(([from, to]) => ({ from: [...from], to }));
    assert.deepEqual({ ...call('masthead_map_of', noted) }, moved, why);
  }
});

test('an editor chooses whose page stays; the other leads there until it is undone', async () => {
  const desk = await logIn('desk');
  const author = userId('brask');
  const post = await ask(desk, 'POST', '/wp/v2/posts',
    { title: 'Nets mended', content: 'x', status: 'publish', author, slug: 'nets-mended' });
  const article = await pathOf('nets-mended');
  const sitemap = async () => (await get('/wp-sitemap-users-1.xml')).body;
  const before = await sitemap();
  has(before, /author\/tove-brask/);

  const screen = await open(`/wp-admin/admin.php?page=masthead-authors&a=${await mention('tove')}&b=${await mention('brask')}`, desk);
  await screen.locator('select[name=stays]').selectOption(await key('tove'));
  await screen.screenshot({ path: pictureFile('merging-pages'), fullPage: true });
  await Promise.all([screen.waitForNavigation(), screen.getByText('One person: merge').click()]);
  has(await screen.content(), /\/author\/tove-brask\/ leads to \/author\/tove-marklund\//);
  await screen.screenshot({ path: pictureFile('merged-pages'), fullPage: true });

  const cases = [
    ['', ''], ['feed/', 'feed/'], ['feed/atom/', 'feed/atom/'],
    ['?utm_source=a%26b&x[]=1', '?utm_source=a%26b&x%5B0%5D=1'],
  ];
  for (const [path, there] of cases) {
    assert.equal(await leadsTo(page('tove-brask') + path), page('tove-marklund') + there, path);
  }
  assert.equal(await leadsTo(`/?author=${author}&utm_source=y`), `${page('tove-marklund')}?utm_source=y`);
  assert.equal((await get(page('tove-brask'))).headers.get('cache-control'), 'no-cache');
  const kept = await get(page('tove-marklund'));
  assert.equal(kept.status, 200);
  assert.deepEqual([...kept.body.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map((found) => found[1]),
    [home + page('tove-marklund')]);
  hasNot(await sitemap(), /author\/tove-brask/);
  const linked = async () => (await ask(desk, 'GET', `/wp/v2/users/${author}`)).link;
  assert.equal(await linked(), home + page('tove-marklund'));

  // The byline stays as it was signed; the person is one, with one address.
  const { body } = await get(article);
  const [person, ...others] = nodesOf(graphsOf(body), 'Person');
  assert.equal(others.length, 0);
  assert.equal(person.name, 'Tove Brask');
  assert.equal(person['@id'], `${home}${page('tove-marklund')}#author`);
  assert.equal(person.url, home + page('tove-marklund'));
  assert.deepEqual(person.sameAs, ['https://x.com/tovemarklund']);
  hasNot(body, /author\/tove-brask/, 'nothing leads to the page that leads on');
  const shown = await open(article);
  await shown.screenshot({ path: pictureFile('article-of-merged'), fullPage: true });
  await shown.close();

  await Promise.all([screen.waitForNavigation(), screen.locator('.masthead-decisions').getByText('Undo').first().click()]);
  await screen.close();
  assert.equal(await leadsTo(page('tove-brask')), null);
  hasNot((await get(page('tove-marklund'))).body, /rel="canonical"/);
  assert.equal(await sitemap(), before);
  assert.equal(await linked(), home + page('tove-brask'));
  assert.equal(nodesOf(graphsOf((await get(article)).body), 'Person')[0].url, home + page('tove-brask'));
  await ask(desk, 'DELETE', `/wp/v2/posts/${post.id}?force=true`);
});

test('parts of a page lead to those that there are, and the page that stands lists what both wrote', async () => {
  const desk = await logIn('desk');
  const plain = { headers: { 'x-plain': '1' } };
  const posts = [];
  for (const [login, title] of [['tove', 'First of Tove'], ['brask', 'Second of Tove'], ['brask', 'Third of Tove']]) {
    posts.push(await ask(desk, 'POST', '/wp/v2/posts', { title, content: 'x', status: 'publish', author: userId(login) }));
  }
  const id = await merge(desk, 'tove', 'brask', 'tove');
  call('update_option', 'posts_per_page', 1);
  try {
    const part = async (options) =>
      (await get(`${page('tove-brask')}page/2/`, options)).headers.get('location').replace(home, '');
    assert.equal(await part(), page('tove-marklund'), 'one of one');
    assert.equal(await part(plain), `${page('tove-marklund')}page/2/`, 'one of three');
    call('update_option', 'posts_per_page', 10);
    const { body } = await get(page('tove-marklund'), plain);
    for (const { title } of posts) has(body, new RegExp(title.raw));
    has(body, /<title>Tove Marklund/);
    has(body, /<h1[^>]*>[^/]*Tove Marklund/);
    has((await get(`/?author=${userId('tove')}`, { ...plain, redirect: 'follow' })).body, /Third of Tove/);
    await undo(desk, id);
    hasNot((await get(page('tove-marklund'), plain)).body, /Third of Tove/);
  } finally {
    call('update_option', 'posts_per_page', 10);
  }
  for (const post of posts) await ask(desk, 'DELETE', `/wp/v2/posts/${post.id}?force=true`);
});

test('without a choice the page with more articles stays', async () => {
  const desk = await logIn('desk');
  const id = await merge(desk, 'brask', 'nora');
  assert.equal(await leadsTo(page('tove-brask')), page('nora-lindhqvist'));
  await undo(desk, id);
  const other = await merge(desk, 'nora', 'brask');
  assert.equal(await leadsTo(page('tove-brask')), page('nora-lindhqvist'));
  await undo(desk, other);
  assert.equal(await leadsTo(page('tove-brask')), null);
});

test('a guest author gives way to a user who signed beside: one author is left', async () => {
  const desk = await logIn('desk');
  const article = await pathOf('two-sign');
  const { body } = await get('/wp-json/wp/v2/guest-author', { headers: { cookie: desk.cookie } });
  const guest = `guest:${JSON.parse(body)[0].id}`;
  const values = { kind: 'same', a: `wp:${site()}:${guest}`, b: await mention('nora') };
  const id = await ask(desk, 'POST', '/masthead/v1/decisions', { ...values, stays: await key('nora') });
  assert.equal(await leadsTo(page('ines-duarteholm')), page('nora-lindhqvist'));
  const persons = () => get(article).then((answer) => nodesOf(graphsOf(answer.body), 'Person'));
  assert.deepEqual((await persons()).map((one) => one.url), [home + page('nora-lindhqvist')]);
  await undo(desk, id);
  assert.equal(await leadsTo(page('ines-duarteholm')), null);
  assert.equal((await persons()).length, 2);
  const back = await ask(desk, 'POST', '/masthead/v1/decisions', { ...values, stays: guest });
  assert.equal(await leadsTo(page('nora-lindhqvist')), page('ines-duarteholm'));
  await undo(desk, back);
});

test('three who are one lead to one page, whatever was said before, and never in a circle', async () => {
  const desk = await logIn('desk');
  const names = { tove: 'tove-marklund', brask: 'tove-brask', nora: 'nora-lindhqvist' };
  const made = [];
  const expect = async (stays) => {
    for (const [login, name] of Object.entries(names)) {
      assert.equal(await leadsTo(page(name)), login === stays ? null : page(names[stays]), `${login}, ${stays} stays`);
    }
  };
  made.push(await merge(desk, 'tove', 'brask', 'brask'));
  made.push(await merge(desk, 'brask', 'nora', 'nora'));
  await expect('nora');
  made.push(await merge(desk, 'nora', 'tove', 'tove'));
  await expect('tove');
  await undo(desk, made.pop());
  await expect('nora');
  for (const id of made.reverse()) await undo(desk, id);
  for (const name of Object.values(names)) assert.equal(await leadsTo(page(name)), null);
});

// What keeps a page from leading elsewhere although it was decided.
const guards = [
  { why: 'the setting is off',
    guard: () => call('update_option', 'masthead_settings', { redirect_merged: false }),
    mend: () => call('update_option', 'masthead_settings', { redirect_merged: true, box_below_articles: true, box_on_author_pages: true }) },
  { why: 'a pseudonym is kept apart from who is behind it',
    guard: (a) => judge({ kind: 'pseudonym', a, value: 'Tove Brask' }) },
  { why: 'something of the one who stays is kept back',
    guard: (a) => judge({ kind: 'suppress', a, field: 'url' }), settle: true },
  { why: 'something of the one who gives way is kept back',
    guard: (a, b) => judge({ kind: 'suppress', a: b, field: 'bio' }), settle: true },
  { why: 'the decision was taken back elsewhere',
    guard: (a, b, { id }) => judge({ retracts: id }),
    mend: (a, b) => judge({ kind: 'same', a, b }), made: true },
];

for (const { why, guard, mend, settle, made: again } of guards) {
  test(`a page stays where it is: ${why}`, async () => {
    const desk = await logIn('desk');
    const [a, b] = [await mention('tove'), await mention('brask')];
    const id = await merge(desk, 'tove', 'brask', 'tove');
    assert.equal(await leadsTo(page('tove-brask')), page('tove-marklund'));
    const made = guard(a, b, id);
    if (settle) call('do_action', 'masthead_keep_waiting');
    assert.equal(await leadsTo(page('tove-brask')), null);
    assert.equal(await leadsTo(page('tove-marklund')), null);
    has((await get('/wp-sitemap-users-1.xml')).body, /nora/);
    const mended = mend ? mend(a, b) : judge({ retracts: made });
    call('do_action', 'masthead_keep_waiting');
    assert.equal(await leadsTo(page('tove-brask')), page('tove-marklund'), 'it leads there again');
    await undo(desk, id);
    if (again) judge({ retracts: mended });
    assert.equal(await leadsTo(page('tove-brask')), null);
  });
}
