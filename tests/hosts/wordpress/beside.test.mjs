// Beside a plugin that prints a graph: a page has one graph, with each author once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, graphsOf, home, nodesOf, pathOf } from './site.mjs';

const owner = 'The Daily Byline';
const page = (name) => `${home}/author/${name}/#author`;

// Every reference of a graph, as the node it is for.
function references(value) {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(references);
  return !Array.isArray(value) && value['@id'] && !value['@type'] ? [value['@id'], ...inner] : inner;
}

const cases = [
  { why: 'a page of a user', path: async () => '/author/nora-lindhqvist/', people: ['nora-lindhqvist'] },
  { why: 'a page of a guest', path: async () => '/author/ines-duarteholm/', people: ['ines-duarteholm'] },
  { why: 'an article of two', path: () => pathOf('two-sign'), people: ['nora-lindhqvist', 'ines-duarteholm'] },
];

for (const item of cases) {
  test(`${item.why}: one graph, each author once`, async () => {
    const { status, body } = await get(await item.path(), { headers: { 'x-seo': '1' } });
    assert.equal(status, 200);
    const graphs = graphsOf(body);
    assert.equal(graphs.length, 1);
    const persons = nodesOf(graphs, 'Person').filter((one) => one.name !== owner);
    assert.deepEqual(persons.map((one) => one['@id']), item.people.map(page));
    assert.equal(nodesOf(graphs, 'ProfilePage').length, item.people.length > 1 ? 0 : 1);
    assert.equal(nodesOf(graphs, 'Article').length, item.people.length > 1 ? 1 : 0);
    for (const node of [...nodesOf(graphs, 'Article'), ...nodesOf(graphs, 'WebPage')]) {
      assert.deepEqual(node.author.map((one) => one['@id']), item.people.map(page));
    }
    for (const node of nodesOf(graphs, 'ProfilePage')) {
      assert.equal(node.mainEntity['@id'], page(item.people[0]));
    }
    assert.ok(!references(graphs).some((id) => id.includes('/schema/person/')), 'nothing refers to what is gone');
    const authors = [...body.matchAll(/<meta name="author" content="([^"]*)"/g)].map((found) => found[1]);
    assert.equal(authors.length, item.people.length, authors.join());
    assert.ok(!authors.includes('nora'));
  });
}

test('a page of no author keeps its graph', async () => {
  const { body } = await get('/', { headers: { 'x-seo': '1' } });
  assert.deepEqual(graphsOf(body).map((graph) => graph['@graph'].length), [2]);
});
