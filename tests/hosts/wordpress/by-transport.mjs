// Runs what differs between the ways to the engine by another way than the extension: the tests of
// what pages show, what is kept, what can fail and who can die, on a fresh site.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { get, has, logIn, stand } from './site.mjs';

const files = ['./pages.test.mjs', './keeping.test.mjs', './failure.test.mjs', './crash.test.mjs'];

export async function runBy(transport) {
  const before = process.env.MASTHEAD_TRANSPORT;
  if ((before ?? 'extension') !== 'extension') return;  // all tests run by that one
  const from = performance.now();
  process.env.MASTHEAD_TRANSPORT = transport;
  stand('fresh');
  after(() => {
    process.env.MASTHEAD_TRANSPORT = before ?? 'extension';
    stand('up');
    console.log(`by ${transport}: ${Math.round((performance.now() - from) / 1000)} s`);
  });
  test(`Site Health says that the site goes by ${transport}, and why not by the extension`, async () => {
    const { cookie } = await logIn('chief');
    const { body } = await get('/wp-admin/site-health.php', { headers: { cookie } });
    has(body, new RegExp(`The author engine answers \\(${transport}\\)`));
    has(body, /extension masthead is not loaded/);
    assert.equal(process.env.MASTHEAD_TRANSPORT, transport);
  });
  for (const file of files) await import(file);
}
