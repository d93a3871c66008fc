// A worker dies amid pages, or the server does, or it hangs: the next page is there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { get, graphsOf, has, logIn, pathOf, stand } from './site.mjs';

const isServer = process.env.MASTHEAD_TRANSPORT === 'server';
const page = '/author/aamir-abbasi/';
const server = () => Number(readFileSync(join(process.env.MASTHEAD_STAND_DIR, 'run', 'masthead.pid'), 'utf8'));
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

// Pages asked for at once, while something is done to who answers them: what each was answered.
async function amid(count, action) {
  const pages = Array.from({ length: count }, () => get(page));
  await wait(60);
  action();
  return (await Promise.all(pages)).map(({ status, body }) => {
    if (status === 200) has(body, /<\/html>/, 'a page is whole');
    return status;
  });
}

if (!isServer) test('a fault ends one worker, and the next page is there', async () => {
  const { headers } = await get(page, { headers: { 'x-cost': '1' } });
  const worker = Number(headers.get('x-worker'));
  assert.ok(readFileSync(`/proc/${worker}/maps`, 'utf8').includes('libmasthead.so'), 'it has the engine');
  const answers = await amid(8, () => process.kill(worker, 'SIGSEGV'));
  // It had one request.
  assert.ok(answers.filter((status) => status !== 200).length <= 1, answers.join());
  for (let at = 0; at < 4; at += 1) {
    const { status, body } = await get(page);
    assert.equal(status, 200);
    assert.equal(graphsOf(body).length, 1);
  }
});

async function isWellAgain(cookie) {
  stand('workers');
  has((await get('/wp-admin/site-health.php', { headers: { cookie } })).body, /The author registry is in order/);
  assert.equal(graphsOf((await get(page)).body).length, 1, 'all is well again');
}

if (isServer) test('a server that is killed amid requests costs no page', async () => {
  const { cookie } = await logIn('chief');
  assert.equal(graphsOf((await get(page)).body).length, 1);
  const answers = await amid(8, () => process.kill(server(), 'SIGKILL'));
  assert.deepEqual(answers.filter((status) => status !== 200), []);
  const { status, body } = await get(page);
  assert.equal(status, 200);
  assert.equal(graphsOf(body).length, 0, 'without us');
  has((await get('/wp-admin/index.php', { headers: { cookie } })).body, /masthead-failure.*masthead\.sock/s);
  await isWellAgain(cookie);
});

if (isServer) test('a server that hangs holds a page up for a moment, and the next not at all', async () => {
  const { cookie } = await logIn('chief');
  const article = await pathOf('third-round');
  process.kill(server(), 'SIGSTOP');
  try {
    for (const most of [4000, 1500]) {
      const from = performance.now();
      const { status, body } = await get(article);
      assert.equal(status, 200);
      assert.equal(graphsOf(body).length, 0);
      assert.ok(performance.now() - from < most, `${Math.round(performance.now() - from)} ms`);
    }
    has((await get('/wp-admin/index.php', { headers: { cookie } })).body, /masthead-failure/);
  } finally {
    process.kill(server(), 'SIGCONT');
  }
  await isWellAgain(cookie);
});
