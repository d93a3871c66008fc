import assert from 'node:assert/strict';
import { test } from 'node:test';

import { focused, open, shown, text } from './browser.mjs';

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('search, go to the list, open a finding, go on, and come back: by keys alone', async () => {
  const page = await open('few');
  await press(page, '/');
  assert.equal(await focused(page), 'search');
  await page.keyboard.type('newsdesk');
  assert.ok(await shown(page) > 3);
  await press(page, 'ArrowDown');
  assert.equal(await focused(page), 'row 1');  // row 0 is a heading
  await press(page, 'j');
  assert.equal(await focused(page), 'row 2');
  await press(page, 'ArrowDown', 'k');
  assert.equal(await focused(page), 'row 2');
  const wanted = await text(page, '.row:focus .message');
  await press(page, 'Enter');
  assert.equal(await text(page, '.detail .told'), wanted);
  assert.equal(await focused(page), 'h2');
  await press(page, 'j');
  assert.notEqual(await text(page, '.detail .told'), wanted);
  assert.equal(await focused(page), 'h2');
  await press(page, 'Escape');
  assert.equal(await page.locator('.detail').isVisible(), false);
  assert.equal(await focused(page), 'row 3');
  await press(page, 'Escape');
  assert.equal(await shown(page), 180);
  await page.close();
});

test('the ends of a long list are one key away, and the focus is always in the document', async () => {
  const page = await open('50000', '#view=findings');
  await press(page, 'j', 'End');
  const last = await focused(page);
  assert.ok(Number(last.split(' ')[1]) >= 50_000);
  await press(page, 'k', 'k', 'j');
  assert.equal(await focused(page), `row ${Number(last.split(' ')[1]) - 1}`);
  await press(page, 'Home');
  assert.equal(await focused(page), 'row 1');
  for (let i = 0; i < 60; i += 1) await press(page, 'j');
  assert.equal(await focused(page), 'row 61');
  const inSight = await page.locator('.row:focus').evaluate((row) => {
    const box = row.closest('.scroll').getBoundingClientRect();
    const own = row.getBoundingClientRect();
    return own.top >= box.top - 1 && own.bottom <= box.bottom + 1;
  });
  assert.ok(inSight);
  await page.close();
});

test('views, new findings and colours have keys', async () => {
  const page = await open('few');
  const views = ['overview', 'findings', 'authors', 'changes'];
  for (const [at, view] of views.entries()) {
    await press(page, String(at + 1));
    assert.equal(await page.locator(`#${view}`).isVisible(), true, view);
    assert.equal(await text(page, 'nav [aria-current=page]'), view[0].toUpperCase() + view.slice(1));
  }
  await press(page, 'n');
  assert.match(page.url(), /view=findings&status=new/);
  assert.equal(await shown(page), 20);
  await press(page, 'n');
  assert.equal(await shown(page), 180);
  await press(page, 't');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'light');
  await page.close();
});

test('authors: list, page and back', async () => {
  const page = await open('few', '#view=authors');
  await press(page, 'j', 'j', 'Enter');
  assert.equal(await focused(page), 'h2');
  await press(page, 'Escape');
  assert.equal(await page.locator('.author').isVisible(), false);
  await page.close();
});

test('the keys are listed in the page, and can be switched off', async () => {
  const page = await open('few');
  await press(page, '?');
  assert.equal(await page.locator('dialog').isVisible(), true);
  const rows = await page.locator('dialog th').allTextContents();
  for (const key of ['/', 'j', '↓', 'Enter', 'Esc', 'n', 't']) {
    assert.ok(rows.some((row) => row.split(/\s/).includes(key)), key);
  }
  await page.getByRole('checkbox').uncheck();
  await press(page, 'Escape');
  assert.equal(await page.locator('dialog').isVisible(), false);
  await press(page, '2');
  assert.equal(await page.locator('#findings').isVisible(), false);
  await page.close();
});

test('a reader of the screen is told what the sections are, and how long a list is', async () => {
  const page = await open('50000', '#view=findings&q=newsdesk');
  const total = await shown(page);
  const row = page.locator('.entry').first();
  assert.equal(await row.getAttribute('aria-setsize'), String(total));
  assert.equal(await row.getAttribute('aria-posinset'), '1');
  assert.match(await text(page, '#live'), new RegExp(`^${total.toLocaleString('en-GB')} of 50,000 findings`));
  for (const [role, name] of [['banner'], ['main'], ['contentinfo'], ['navigation', 'Views'],
    ['search', 'Findings'], ['list', 'Findings']]) {
    assert.equal(await page.getByRole(role, { name, exact: true }).count(), 1, role);
  }
  await page.close();
});

test('skipping leads past the head', async () => {
  const page = await open('few');
  await press(page, 'Tab', 'Enter');
  assert.equal(await focused(page), 'main');
  assert.equal(await page.locator('#overview').isVisible(), true);
  await page.close();
});
