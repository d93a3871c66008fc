// What the byline audit can correct: shown before, applied by those who may, recorded, undone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, ask, audit, click, hooks, screen } from './audit.mjs';
import { get, has, logIn, open, pictureFile } from './site.mjs';

const linksOf = (login) => JSON.parse(hooks('links', login));
const corrections = (page) => page.locator('.masthead-corrections tbody tr');

async function findingsOf(user, rule, login) {
  const { findings } = await ask(user, 'GET', `/audit/findings?rule=${rule}`);
  return findings.filter((one) => JSON.stringify(one).includes(login));
}

test('links that carry tracking become the accounts\' own, and come back', async () => {
  const chief = await logIn('chief');
  await audit(chief);
  const before = linksOf('seed');
  const page = await open(`${screen}&rule=tracking-in-profile-link`, chief);
  const row = page.locator('.masthead-findings tbody tr').filter({ hasText: 'Profile: Aamir Abbasi' });
  assert.deepEqual(await row.locator('ins').allTextContents(),
    ['https://www.facebook.com/aamirsaeed.abbassi', 'https://x.com/AmirSaeedAbbasi']);
  assert.equal(await row.locator('del').count(), 2);
  await click(page, row.getByRole('button', { name: /^Apply/ }));
  has(await page.locator('.notice').first().textContent(), /Corrected\./);
  assert.deepEqual(linksOf('seed').slice(0, 2),
    ['https://www.facebook.com/aamirsaeed.abbassi', 'https://x.com/AmirSaeedAbbasi']);
  assert.equal(linksOf('seed').length, before.length);
  has(await row.textContent(), /Corrected since the audit/);
  await page.screenshot({ path: pictureFile('audit-fixed'), fullPage: true });
  await accessible(page);

  const done = corrections(page).filter({ hasText: 'Aamir Abbasi' }).first();
  has(await done.textContent(), /chief, .*20\d\d/, 'who and when');
  await click(page, done.getByRole('button', { name: /^Undo/ }));
  has(await page.locator('.notice').first().textContent(), /Undone/);
  assert.deepEqual(linksOf('seed'), before);
  has(await done.textContent(), /Undone: chief/);
  await page.close();
});

test('what has been changed since is neither corrected nor undone', async () => {
  const chief = await logIn('chief');
  await audit(chief);
  const before = linksOf('seed');
  try {
    const page = await open(`${screen}&rule=tracking-in-profile-link`, chief);
    const row = page.locator('.masthead-findings tbody tr').filter({ hasText: 'Profile: Aamir Abbasi' });
    hooks('links', 'seed', before[0]);
    await click(page, row.getByRole('button', { name: /^Apply/ }));
    has(await page.content(), /no longer as it was when the fix was shown/);
    assert.deepEqual(linksOf('seed'), [before[0]]);

    await page.goto(new URL(`${screen}&rule=tracking-in-profile-link`, page.url()).href);
    await click(page, row.getByRole('button', { name: /^Apply/ }));
    hooks('links', 'seed', 'https://x.com/other');
    await click(page, corrections(page).first().getByRole('button', { name: /^Undo/ }));
    has(await page.content(), /has been changed since the correction/);
    assert.deepEqual(linksOf('seed'), ['https://x.com/other']);
    await page.goto(new URL(screen, page.url()).href);
    has(await corrections(page).first().textContent(), /Changed since/);
    await page.close();
  } finally {
    hooks('links', 'seed', ...before);
  }
});

test('a slip goes from a name, and no letter with it', async () => {
  const chief = await logIn('chief');
  hooks('name', 'tove', 'Tove  Marklund,');
  try {
    await audit(chief);
    const page = await open(`${screen}&rule=byline-typo`, chief);
    const row = page.locator('.masthead-findings tbody tr').first();
    assert.equal(await row.locator('ins').textContent(), 'Tove Marklund');
    await click(page, row.getByRole('button', { name: /^Apply/ }));
    has((await get('/author/tove-marklund/')).body, /Tove Marklund[^,]/);
    await audit(chief);
    assert.equal((await findingsOf(chief, 'byline-typo', 'Marklund')).length, 0, 'it is gone');
    await page.close();
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
  }
});

test('a slip is no fix where a letter would go', async () => {
  const chief = await logIn('chief');
  hooks('name', 'tove', 'By by Tove Marklund');
  try {
    await audit(chief);
    const page = await open(`${screen}&rule=byline-typo`, chief);
    const row = page.locator('.masthead-findings tbody tr').first();
    has(await row.textContent(), /By by/);
    assert.equal(await row.locator('ins').count(), 0);
    await page.close();
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
  }
});

test('a name becomes what the house has settled on', async () => {
  const chief = await logIn('chief');
  const pinned = hooks('pin', 'nora', 'Nora B. Lindhqvist');
  try {
    await audit(chief);
    const [finding] = await findingsOf(chief, 'house-style', 'Nora B. Lindhqvist');
    assert.ok(finding, 'the pin is told');
    const page = await open(`${screen}&finding=${finding.id}`, chief);
    assert.equal(await page.locator('ins').first().textContent(), 'Nora B. Lindhqvist');
    await click(page, page.getByRole('button', { name: /^Apply/ }).first());
    has((await get('/author/nora-lindhqvist/')).body, /Nora B\. Lindhqvist/);
    await click(page, page.getByRole('button', { name: /^Undo/ }).first());
    await page.close();
  } finally {
    hooks('retract', pinned);
    hooks('name', 'nora', 'Nora Lindhqvist');
  }
});

test('an article of one who is two is signed by the two', async () => {
  const chief = await logIn('chief');
  hooks('name', 'brask', 'Nora Lindhqvist & Tove Marklund');
  const id = hooks('sign', 'brask', 'Two at sea');
  try {
    await audit(chief);
    const [finding] = await findingsOf(chief, 'several-names-in-one', 'Marklund');
    const page = await open(`${screen}&finding=${finding.id}`, chief);
    assert.deepEqual(await page.locator('ins').allTextContents(), ['nora-lindhqvist', 'tove-marklund']);
    await click(page, page.getByRole('button', { name: /^Apply/ }));
    assert.equal(hooks('signers', id), 'Nora Lindhqvist and Tove Marklund');
    await click(page, page.getByRole('button', { name: /^Undo/ }).first());
    assert.equal(hooks('signers', id), 'Nora Lindhqvist & Tove Marklund');
    await page.close();
  } finally {
    hooks('forget', id);
    hooks('name', 'brask', 'Tove Brask');
  }
});

test('an editor corrects a guest author, and no user', async () => {
  const desk = await logIn('desk');
  const chief = await logIn('chief');
  await audit(desk);
  const page = await open(`${screen}&rule=tracking-in-profile-link`, desk);
  const rows = page.locator('.masthead-findings tbody tr');
  const user = rows.filter({ hasText: 'Profile: Aamir Abbasi' });
  has(await user.textContent(), /Somebody who may edit it can apply this/);
  assert.equal(await user.getByRole('button').count(), 0);
  await click(page, rows.filter({ hasText: 'Ines' }).getByRole('button', { name: /^Apply/ }));
  await click(page, corrections(page).filter({ hasText: 'Ines' }).first().getByRole('button', { name: /^Undo/ }));
  has(await corrections(page).filter({ hasText: 'Ines' }).first().textContent(), /Undone: Desk Editor/);
  await page.close();

  // What the screen does not offer is refused where it is asked for all the same.
  const [finding] = await findingsOf(chief, 'tracking-in-profile-link', 'Aamir');
  const before = linksOf('seed');
  const body = JSON.stringify({ finding: finding.id, object: finding.document, field: 'links', mark: 'x' });
  const send = async (login, path, method, values) => {
    const { cookie, nonce } = await logIn(login);
    return (await get(`/wp-json/masthead/v1/audit/fixes${path}`, { method, body: values,
      headers: { 'content-type': 'application/json', cookie, 'x-wp-nonce': nonce } })).status;
  };
  assert.equal(await send('nora', '', 'POST', body), 403);
  assert.equal(await send('desk', '', 'POST', body), 403);
  assert.equal(await send('chief', '', 'POST', body), 409, 'not what was shown');
  assert.equal(await send('chief', '/999999', 'DELETE'), 404);
  assert.deepEqual(linksOf('seed'), before);
});
