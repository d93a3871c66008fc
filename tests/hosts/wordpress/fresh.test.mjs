// Workers remember what they made of an author: what is decided elsewhere is seen by the next page of
// each of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, has, hasNot, logIn, pathOf, stand } from './site.mjs';

const judge = (...words) => {
  const said = stand('php', new URL('judge.php', import.meta.url).pathname, ...words).trim();
  assert.match(said, /^j_/, said);
  return said;
};

// Every worker of the pool has answered by then.
async function pages(path) {
  const bodies = [];
  for (let n = 0; n < 8; n += 1) bodies.push((await get(path)).body);
  return bodies;
}

const cases = [
  { kind: 'suppress', field: 'account', gone: /x\.com\/noralindhqvist/, why: 'accounts' },
  { kind: 'suppress', field: 'bio', gone: /masthead-graph">[^<]*rivers/, why: 'a biography of the site\'s own' },
  { kind: 'suppress', field: 'job_title', gone: /"jobTitle":"Reporter"/, why: 'a title' },
];

test('what is suppressed is gone at once, and comes back when that is undone', async () => {
  const chief = await logIn('chief');
  const users = await get('/wp-json/wp/v2/users?slug=nora-lindhqvist&context=edit',
    { headers: { cookie: chief.cookie, 'x-wp-nonce': chief.nonce } });
  const key = `user:${JSON.parse(users.body)[0].id}`;
  const paths = ['/author/nora-lindhqvist/', await pathOf('two-sign')];
  for (const item of cases) {
    for (const path of paths) {
      for (const body of await pages(path)) has(body, item.gone, `${item.why} before, ${path}`);
    }
    const decision = judge(item.kind, key, item.field);
    for (const path of paths) {
      for (const body of await pages(path)) {
        has(body, /Nora Lindhqvist/, path);
        hasNot(body, item.gone, `${item.why}, ${path}`);
      }
    }
    judge('undo', decision);
    for (const body of await pages(paths[0])) has(body, item.gone, `${item.why} after`);
  }
});
