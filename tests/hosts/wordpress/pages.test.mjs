// Author pages and articles, as a crawler reads them and as a browser shows them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, graphsOf, hasNot, home, nodesOf, open, pathOf, pictureFile } from './site.mjs';

const people = {
  aamir: {
    name: 'Aamir Abbasi', page: '/author/aamir-abbasi/', title: 'Editor, Islamabad',
    sameAs: ['https://www.facebook.com/aamirsaeed.abbassi', 'https://x.com/AmirSaeedAbbasi',
      'https://www.instagram.com/aamirsaeedabbasi/'],
  },
  nora: {
    name: 'Nora Lindhqvist', page: '/author/nora-lindhqvist/', title: 'Reporter',
    creator: '@noralindhqvist@fedi.example',
    sameAs: ['https://fedi.example/@noralindhqvist', 'https://x.com/noralindhqvist',
      'https://www.instagram.com/nora.lindhqvist/'],
  },
  ines: {
    name: 'Ines Duarteholm', page: '/author/ines-duarteholm/',
    creator: '@inesduarteholm@mastodon.social',
    sameAs: ['https://www.facebook.com/ines.duarteholm', 'https://mastodon.social/@inesduarteholm',
      'https://ines.example/'],
  },
};

const cases = [
  { path: async () => people.aamir.page, by: ['aamir'], why: 'the page of the author of the seed' },
  { path: async () => people.nora.page, by: ['nora'], why: 'a page of a user' },
  { path: async () => people.ines.page, by: ['ines'], why: 'a page of a guest author' },
  { path: () => pathOf('third-round'), article: 'Third round ends without a deal', by: ['aamir'],
    why: 'an article of one author' },
  { path: () => pathOf('two-sign'), article: 'Ports & roads', by: ['nora', 'ines'],
    why: 'an article of a user and a guest' },
];

function checkGraph(html, item, by) {
  const graphs = graphsOf(html);
  assert.equal(graphs.length, 1, 'one graph');
  assert.equal(nodesOf(graphs, 'ProfilePage').length, item.article ? 0 : 1, 'pages of a profile');
  const persons = nodesOf(graphs, 'Person');
  assert.deepEqual(persons.map((person) => person.name), by.map((one) => one.name));
  by.forEach((one, at) => {
    assert.equal(persons[at]['@id'], `${home}${one.page}#author`);
    assert.equal(persons[at].jobTitle, one.title);
    assert.equal(persons[at].email, undefined, 'an address is not for publication');
    assert.deepEqual([...persons[at].sameAs].sort(), [...one.sameAs].sort());
  });
  if (item.article) {
    const [article] = nodesOf(graphs, 'Article');
    assert.equal(article.headline, item.article);
    assert.deepEqual(article.author.map((one) => one['@id']), persons.map((one) => one['@id']));
  } else {
    assert.equal(nodesOf(graphs, 'ProfilePage')[0].mainEntity['@id'], persons[0]['@id']);
  }
}

for (const item of cases) {
  test(`${item.why}: what a crawler reads`, async () => {
    const by = item.by.map((name) => people[name]);
    const { status, body } = await get(await item.path());
    assert.equal(status, 200);
    checkGraph(body, item, by);
    const creators = [...body.matchAll(/<meta name="fediverse:creator" content="([^"]*)">/g)];
    assert.deepEqual(creators.map((found) => found[1]),
      by.map((one) => one.creator).filter(Boolean));
    const mine = [...body.matchAll(/<link rel="me" href="([^"]*)">/g)].map((found) => found[1]);
    assert.deepEqual(mine.sort(), item.article ? [] : [...by[0].sameAs].sort());
  });

  test(`${item.why}: what a browser shows`, async () => {
    const by = item.by.map((name) => people[name]);
    const page = await open(await item.path());
    checkGraph(await page.content(), item, by);
    const boxes = page.locator('.masthead-box .h-card');
    assert.deepEqual(await boxes.locator('.p-name').allTextContents(), by.map((one) => one.name));
    assert.ok(await boxes.first().isVisible());
    const links = await boxes.first().locator('li a').evaluateAll((all) => all.map((a) => a.href));
    assert.deepEqual(links.sort(), [...by[0].sameAs].sort());
    await page.screenshot({ path: pictureFile(item.why.replaceAll(' ', '-')), fullPage: true });
    await page.close();
  });
}

test('other pages say nothing of authors', async () => {
  for (const path of ['/', '/?s=river', '/sample-page/']) {
    const { status, body } = await get(path);
    assert.equal(status, 200, path);
    assert.equal(graphsOf(body).length, 0, path);
    hasNot(body, /class="h-card|fediverse:creator/, path);
  }
});
