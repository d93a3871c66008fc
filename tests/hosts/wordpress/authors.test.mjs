// The screen of authors, by clicking: two authors are compared, merged, and parted again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, graphsOf, has, logIn, nodesOf, open, pictureFile } from './site.mjs';

const account = 'https://x.com/tovemarklund';
const sameAs = async () =>
  nodesOf(graphsOf((await get('/author/tove-brask/', { redirect: 'follow' })).body), 'Person')[0].sameAs ?? [];

async function click(page, target) {
  await Promise.all([page.waitForNavigation(), target.click()]);
}

async function compare(page) {
  await page.goto(new URL('/wp-admin/admin.php?page=masthead-authors&s=Tove', page.url()).href);
  await page.getByLabel('First: Tove Marklund').check();
  await page.getByLabel('Second: Tove Brask').check();
  await click(page, page.getByText('Compare first and second').first());
}

test('an editor merges two authors and undoes it', async () => {
  const desk = await logIn('desk');
  assert.deepEqual(await sameAs(), [], 'two people at first');
  const page = await open('/wp-admin/admin.php?page=masthead-authors', desk);
  await page.screenshot({ path: pictureFile('authors'), fullPage: true });

  await compare(page);
  has(await page.content(), /Held to be two people/);
  await page.screenshot({ path: pictureFile('authors-compared'), fullPage: true });
  await click(page, page.getByText('One person: merge'));
  has(await page.content(), /Tove Marklund and Tove Brask are one person/);
  assert.deepEqual(await sameAs(), [account], 'the page knows it at once');

  await page.goto(new URL('/wp-admin/admin.php?page=masthead-authors&s=Tove', page.url()).href);
  await click(page, page.locator('.row-title', { hasText: 'Tove' }));
  await page.screenshot({ path: pictureFile('author'), fullPage: true });
  has(await page.content(), /Where the author was met/);
  has(await page.locator('.masthead-record').textContent(), /Tove (Brask|Marklund)/, 'the other spelling');

  await page.goBack();
  await click(page, page.locator('.masthead-decisions').getByText('Undo').first());
  has(await page.content(), /Undone/);
  assert.deepEqual(await sameAs(), [], 'two people again');
  await page.close();
});

test('an editor keeps two authors apart and undoes it', async () => {
  const desk = await logIn('desk');
  const page = await open('/wp-admin/admin.php?page=masthead-authors', desk);
  await compare(page);
  await click(page, page.getByText('Two people: keep apart'));
  has(await page.content(), /Tove Marklund and Tove Brask are two people/);
  await compare(page);
  has(await page.content(), /Decided by Desk Editor/);
  await click(page, page.getByText('Undo', { exact: true }).first());
  has(await page.content(), /Undone/);
  await page.close();
});

test('an author is found in another spelling', async () => {
  const desk = await logIn('desk');
  const { body } = await get('/wp-admin/admin.php?page=masthead-authors&s=Abbassi%20Aamir',
    { headers: { cookie: desk.cookie } });
  has(body, /Aamir Abbasi<\/a>/);
});
