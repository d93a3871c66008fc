// Beside plugins that print a graph or keep authors: a page has one graph with each author once, and
// one box.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, call, get, graphsOf, has, hasNot, home, logIn, nodesOf, open, pathOf, pictureFile } from './site.mjs';

const author = (name) => `${home}/author/${name}/#author`;

// Every reference of a graph, as the node it is for.
function references(value) {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(references);
  return !Array.isArray(value) && value['@id'] && !value['@type'] ? [value['@id'], ...inner] : inner;
}

const nora = 'nora-lindhqvist';
const pages = {
  user: { path: async () => `/author/${nora}/`, people: [nora] },
  guest: { path: async () => '/author/ines-duarteholm/', people: ['ines-duarteholm'] },
  article: { path: () => pathOf('river-roads'), people: [nora], isArticle: true },
  two: { path: () => pathOf('two-sign'), people: [nora, 'ines-duarteholm'], isArticle: true },
};
// Who publishes is a node of its own, but where the site is a person's.
const others = [
  { seo: 'yoast', on: ['user', 'guest', 'article', 'two'] },
  { seo: 'yoast-coauthors', on: ['article', 'two'] },
  { seo: 'yoast-person', on: ['user', 'guest', 'article', 'two'], owner: /\/schema\/person\// },
  { seo: 'rank-math', on: ['user', 'guest', 'article', 'two'] },
  { seo: 'rank-math-person', on: ['user', 'guest', 'article', 'two'], owner: /#person$/ },
];

function checkGraph(body, { people, isArticle }, owner) {
  const graphs = graphsOf(body);
  assert.equal(graphs.length, 1);
  const persons = nodesOf(graphs, 'Person');
  const ofOwner = persons.filter((one) => owner?.test(one['@id']));
  assert.equal(ofOwner.length, owner ? 1 : 0);
  // Nora, whose site it is, is in the graph once: as who publishes.
  const ids = people.map((name) => (owner && name === nora ? ofOwner[0]['@id'] : author(name)));
  const own = owner && !people.includes(nora) ? [ofOwner[0]['@id']] : [];
  assert.deepEqual(persons.map((one) => one['@id']).sort(), [...ids, ...own].sort());
  assert.equal(nodesOf(graphs, 'ProfilePage').length, isArticle ? 0 : 1);
  const articles = [...nodesOf(graphs, 'Article'), ...nodesOf(graphs, 'BlogPosting')];
  assert.equal(articles.length, isArticle ? 1 : 0);
  for (const node of articles) assert.deepEqual(node.author.map((one) => one['@id']), ids);
  for (const node of nodesOf(graphs, 'ProfilePage')) assert.equal(node.mainEntity['@id'], ids[0]);
  for (const node of nodesOf(graphs, 'WebPage')) {
    if (node.author) assert.deepEqual(node.author.map((one) => one['@id']), ids);
  }
  const there = new Set(graphs[0]['@graph'].map((node) => node['@id']));
  for (const id of references(graphs)) assert.ok(there.has(id), `${id} is nowhere`);
  const one = persons.find((node) => node['@id'] === ids[0]);
  assert.ok(one.sameAs.length > 1 && !one.sameAs.some((link) => /twitter\.com/.test(link)), 'our links');
}

for (const { seo, on, owner } of others) {
  for (const name of on) {
    test(`${seo}, ${name}: one graph, each author once`, async () => {
      const { status, body } = await get(await pages[name].path(), { headers: { 'x-seo': seo } });
      assert.equal(status, 200);
      checkGraph(body, pages[name], owner);
      const authors = [...body.matchAll(/<meta name="author" content="([^"]*)"/g)];
      assert.equal(authors.length, pages[name].isArticle ? pages[name].people.length : authors.length);
      hasNot(body, /<meta name="author"[^>]*class="yoast"/);
    });
  }
  test(`${seo}: a page of no author keeps its graph`, async () => {
    const { body } = await get('/', { headers: { 'x-seo': seo } });
    assert.deepEqual(graphsOf(body).map((graph) => graph['@graph'].length), [seo.startsWith('yoast') ? 2 : 3]);
  });
}

test('a biography ends no script of another plugin', async () => {
  const id = call('username_exists', 'tove');
  const text = 'Tove &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &lt;!--&lt;script&gt; 1 &lt; 2';
  call('update_user_meta', id, 'description', text);
  try {
    for (const seo of ['yoast', 'rank-math', 'none']) {
      const { body } = await get('/author/tove-marklund/', { headers: { 'x-seo': seo } });
      const [person] = nodesOf(graphsOf(body), 'Person');
      has(person.description, /1 < 2/);
      hasNot(body, /<img src=x|<!--<script/, seo);
    }
  } finally {
    call('update_user_meta', id, 'description', '');
  }
});

// PublishPress Authors instead of Co-Authors Plus, also on the command line.
const press = (value = '1') => ({ headers: { 'x-publishpress': value } });
const within = (...words) => {
  process.env.HTTP_X_PUBLISHPRESS = '1';
  try {
    return call(...words);
  } finally {
    delete process.env.HTTP_X_PUBLISHPRESS;
  }
};
const made = {};

before(async () => {
  made.field = within('wp_insert_post', { post_type: 'ppmacf_field', post_status: 'publish', post_title: 'X', post_name: 'x_profile',
    meta_input: { ppmacf_social_profile: '1' } });
  made.guest = within('stand_in_publishpress_guest', 'Sanna Ekelöv', 'sanna-ekelov', { description: 'Sanna writes about harbours.',
    user_url: 'https://sanna.example/', x_profile: 'https://twitter.com/sannaekelov?s=20' });
  const id = call('username_exists', 'nora');
  within('stand_in_publishpress_user', id);
  made.post = within('wp_insert_post', { post_title: 'Harbours', post_name: 'harbours', post_content: 'x',
    post_status: 'publish', post_author: id });
  within('stand_in_publishpress_set', made.post, [nora, 'sanna-ekelov']);
});

after(() => {
  within('wp_delete_post', made.post, true);
  within('wp_delete_term', made.guest, 'author');
  within('wp_delete_post', made.field, true);
});

test('PublishPress Authors: guests are people, on their pages and on articles', async () => {
  const page = await get('/author/sanna-ekelov/', press());
  assert.equal(page.status, 200);
  checkGraph(page.body, { people: ['sanna-ekelov'] });
  const [person] = nodesOf(graphsOf(page.body), 'Person');
  assert.equal(person.name, 'Sanna Ekelöv');
  assert.equal(person.description, 'Sanna writes about harbours.');
  assert.deepEqual(person.sameAs, ['https://x.com/sannaekelov', 'https://sanna.example/']);
  checkGraph((await get(`/author/${nora}/`, press())).body, { people: [nora] });
  checkGraph((await get(await pathOf('harbours'), press())).body, { people: [nora, 'sanna-ekelov'], isArticle: true });
  for (const seo of ['yoast', 'rank-math']) {
    const { body } = await get(await pathOf('harbours'), { headers: { 'x-seo': seo, 'x-publishpress': '1' } });
    checkGraph(body, { people: [nora, 'sanna-ekelov'], isArticle: true });
  }
});

test('PublishPress Authors: one box, its own where it prints one', async () => {
  const path = await pathOf('harbours');
  const ours = await get(path, press());
  assert.equal(ours.body.match(/class="masthead-box/g).length, 1);
  assert.equal(ours.body.match(/class="h-card/g).length, 2);
  const theirs = await get(path, press('box'));
  has(theirs.body, /pp-multiple-authors-boxes-wrapper/);
  hasNot(theirs.body, /class="masthead-box/);
  const page = await open(path, null, { extraHTTPHeaders: { 'x-publishpress': '1' } });
  await page.screenshot({ path: pictureFile('publishpress-article'), fullPage: true });
  await page.close();
});

test('PublishPress Authors: guests and bylines are kept, and follow what changes', async () => {
  const site = call('masthead_site');
  const show = (id) => call('masthead_ask', 'show', { author: `wp:${site}:${id}` });
  assert.equal(show(`term:${made.guest}`).name, 'Sanna Ekelöv');
  assert.equal(show(`post:${made.post}:2`).author_id, show(`term:${made.guest}`).author_id);
  within('stand_in_publishpress_set', made.post, ['sanna-ekelov']);
  assert.equal(show(`post:${made.post}:1`).author_id, show(`term:${made.guest}`).author_id, 'who is left is first');
  within('stand_in_publishpress_set', made.post, [nora, 'sanna-ekelov']);
  within('wp_update_term', made.guest, 'author', { name: 'Sanna Ekelöf' });
  assert.ok(JSON.stringify(show(`term:${made.guest}`)).includes('Ekelöf'));
  within('wp_update_term', made.guest, 'author', { name: 'Sanna Ekelöv' });
});

test('PublishPress Authors: the page of a guest leads to that of a user after they were merged', async () => {
  const desk = await logIn('desk');
  const site = call('masthead_site');
  const id = `user:${call('username_exists', 'nora')}`;
  const values = { kind: 'same', a: `wp:${site}:term:${made.guest}`, b: `wp:${site}:${id}`, stays: id };
  const decision = await ask(desk, 'POST', '/masthead/v1/decisions', values);
  const there = await get('/author/sanna-ekelov/', press());
  assert.equal(there.status, 301);
  assert.equal(there.headers.get('location'), `${home}/author/${nora}/`);
  checkGraph((await get(await pathOf('harbours'), press())).body, { people: [nora], isArticle: true });
  await ask(desk, 'DELETE', `/masthead/v1/decisions/${decision.id}`);
  assert.equal((await get('/author/sanna-ekelov/', press())).status, 200);
});
