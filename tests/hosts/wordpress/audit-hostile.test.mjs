// Texts that attack, on the byline audit's screen: they are shown as they are, and do nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, audit, hooks, screen } from './audit.mjs';
import { get, logIn, open } from './site.mjs';

const texts = [
  '<script>alert(1)</script> & <b>Tove</b>,',
  'Tove "><img src=x onerror=alert(1)>,',
  'Tove </option></select><svg onload=alert(1)>,',
  "Tove ' onfocus='alert(1)' autofocus='  Marklund",
];

// What stands there that the screen has not put there itself.
const strangers = (page) => page.locator(
  '.masthead-audit :is(script, img, svg, iframe, b, style, [onfocus], [onload], [onerror])').count();

test('names, titles and links that attack are shown as they are', async () => {
  const chief = await logIn('chief');
  const ids = texts.map((text) => hooks('sign', 'tove', text));
  const before = JSON.parse(hooks('links', 'tove'));
  hooks('links', 'tove', 'https://x.com/tovemarklund?s=20&t="><img src=x onerror=alert(1)>', 'javascript:alert(1)');
  try {
    for (const text of texts) {
      hooks('name', 'tove', text);
      await audit(chief);
      const { findings } = await ask(chief, 'GET', '/audit/findings');
      const about = findings.filter((one) => JSON.stringify(one).includes('Tove'));
      assert.ok(about.length > 0, 'something is said of it');
      const page = await open(screen, chief);
      assert.equal(await strangers(page), 0, text);
      for (const { id } of about.slice(0, 3)) {
        await page.goto(new URL(`${screen}&finding=${id}`, page.url()).href);
        assert.equal(await strangers(page), 0, text);
      }
      await page.close();
    }
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
    hooks('links', 'tove', ...before);
    ids.forEach((id) => hooks('forget', id));
  }
});

test('what would be put in the place of a name is shown as it is, too', async () => {
  const chief = await logIn('chief');
  const pinned = hooks('pin', 'nora', 'Nora <img src=x onerror=alert(1)>');
  try {
    await audit(chief);
    const page = await open(`${screen}&rule=house-style`, chief);
    assert.match(await page.locator('ins').first().textContent(), /<img src=x/);
    assert.equal(await strangers(page), 0);
    await page.close();
  } finally {
    hooks('retract', pinned);
  }
});

test('what the address says is no markup and no SQL', async () => {
  const chief = await logIn('chief');
  await audit(chief);
  const all = (await ask(chief, 'GET', '/audit/findings')).found;
  for (const text of ["' OR '1'='1", '"><script>alert(1)</script>', "stale-bio' UNION SELECT 1,2 -- ", '%s %d %1$s']) {
    for (const name of ['rule', 'severity', 'show', 'finding', 'paged', 'masthead_done']) {
      const page = await open(`${screen}&${name}=${encodeURIComponent(text)}`, chief);
      assert.equal(await strangers(page), 0, `${name}=${text}`);
      await page.close();
    }
    const answer = await ask(chief, 'GET', `/audit/findings?rule=${encodeURIComponent(text)}`);
    assert.deepEqual(answer, { found: 0, findings: [] }, text);
  }
  assert.equal((await ask(chief, 'GET', '/audit/findings')).found, all);
  const { cookie, nonce } = chief;
  const body = JSON.stringify({ finding: "' OR 1=1 -- ", object: "user:1' OR 1", field: 'links', mark: 'x' });
  const { status } = await get('/wp-json/masthead/v1/audit/fixes', { method: 'POST', body,
    headers: { 'content-type': 'application/json', cookie, 'x-wp-nonce': nonce } });
  assert.equal(status, 403);
});

test('an export and an erasure of personal data have what the audit holds', async () => {
  const chief = await logIn('chief');
  hooks('name', 'tove', 'Tove  Marklund,');
  try {
    await audit(chief);
    const found = async () => (await ask(chief, 'GET', '/audit/findings?rule=byline-typo')).found;
    assert.equal(await found(), 1);
    hooks('fix', 'tove');
    assert.match(hooks('export', 'tove@example.test'), /Tove {2}Marklund,/);
    assert.equal(hooks('erase', 'tove@example.test'), 'removed');
    assert.doesNotMatch(hooks('export', 'tove@example.test'), /Marklund/);
    assert.equal(await found(), 0);
    assert.equal(hooks('erase', 'tove@example.test'), 'nothing');
    assert.equal(hooks('erase', 'nobody@example.test'), 'nothing');
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
  }
});
