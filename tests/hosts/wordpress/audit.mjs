// What the tests of the byline audit share.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { get, stand } from './site.mjs';

const require = createRequire(join(process.env.MASTHEAD_REPORT_NPM, 'here.js'));
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const screen = '/wp-admin/admin.php?page=masthead-audit';
export const hooks = (...words) =>
  stand('php', new URL('audit-hooks.php', import.meta.url).pathname, ...words);

// A route of the plugin's, which is to answer.
export async function ask(user, method, path, values) {
  const answer = await get(`/wp-json/masthead/v1${path}`, {
    method,
    body: values && JSON.stringify(values),
    headers: { 'content-type': 'application/json', cookie: user.cookie, 'x-wp-nonce': user.nonce },
  });
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.body.slice(0, 300)}`);
  return JSON.parse(answer.body);
}

// An audit in its steps.
export async function audit(user) {
  let state = await ask(user, 'POST', '/audit', { begin: true });
  for (let left = 50; left > 0 && ['reading', 'comparing'].includes(state.state); left -= 1) {
    state = await ask(user, 'POST', '/audit', {});
  }
  assert.equal(state.state, 'done', state.error);
  return state;
}

export async function click(page, target) {
  await Promise.all([page.waitForNavigation(), target.click()]);
}

// Nothing that keeps anybody out, as far as axe can tell. WordPress's own parts are its own.
export async function accessible(page) {
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run('.masthead-audit'));
  assert.ok(passes.length > 5);
  const grave = violations.filter((one) => ['serious', 'critical'].includes(one.impact));
  assert.deepEqual(grave.map((one) => `${one.id}: ${one.nodes[0].html}`), []);
}
