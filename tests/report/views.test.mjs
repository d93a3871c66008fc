import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dataOf, open, shown, text } from './browser.mjs';

const FEW = dataOf('few');
const SEVERITIES = ['error', 'warning', 'info'];
const outletsOf = (f) => new Set(f[3].map((at) => FEW.outlets[FEW.documents[at][2]]));
const countOf = (holds) => FEW.findings.filter(holds).length;

test('the overview counts by severity, rule, outlet and author', async () => {
  const page = await open('few');
  for (const [at, severity] of SEVERITIES.entries()) {
    assert.equal(await text(page, `.card.${severity} .figure`), String(countOf((f) => f[2] === at)));
  }
  const tables = await page.locator('.tally').evaluateAll((all) => all.map((table) =>
    [...table.tBodies[0].rows].map((row) => [row.cells[0].textContent, row.cells[2].textContent])));
  const expected = [
    (name) => countOf((f) => FEW.rules[f[1]].title === name),
    (name) => countOf((f) => outletsOf(f).has(name)),
    (name) => countOf((f) => f[4].some((at) => FEW.authors[at].name === name)),
  ];
  assert.equal(tables.length, 3);
  for (const [at, rows] of tables.entries()) {
    assert.ok(rows.length > 2);
    for (const [name, figure] of rows) assert.equal(Number(figure), expected[at](name), name);
  }
  await page.close();
});

test('filters let through what they say, alone and together', async () => {
  const cases = [
    ['', () => true],
    ['&severity=error', (f) => f[2] === 0],
    ['&severity=error,info', (f) => f[2] !== 1],
    ['&rule=title-drift', (f) => FEW.rules[f[1]].id === 'title-drift'],
    ['&outlet=Fenwick+Weekly', (f) => outletsOf(f).has('Fenwick Weekly')],
    ['&status=new', (f) => f[7] === 1],
    ['&author=a_000002', (f) => f[4].some((at) => FEW.authors[at].id === 'a_000002')],
    ['&q=ozdemirel', (f) => f[4].some((at) => FEW.authors[at].name.includes('Özdemirel'))],
    ['&q=FERRY+haddad', (f) => f[4].some((at) => FEW.authors[at].name.includes('Haddad')) &&
      f[3].some((at) => FEW.documents[at][3].startsWith('Ferry'))],
    ['&severity=warning&status=new&outlet=Fenwick+Weekly', (f) => f[2] === 1 && f[7] === 1 &&
      outletsOf(f).has('Fenwick Weekly')],
    ['&q=nothing-is-like-this', () => false],
    ['&rule=no-such-rule', () => false],
  ];
  for (const [filter, holds] of cases) {
    const page = await open('few', `#view=findings${filter}`);
    assert.equal(await shown(page), countOf(holds), filter);
    assert.match(await text(page, '#live'), /^[\d,]+ of 180 findings/);
    assert.equal(await page.locator('#findings .clear').isVisible(), countOf(holds) === 0, filter);
    await page.close();
  }
});

test('filters are set by hand, stand in the address, and the way back undoes them', async () => {
  const page = await open('few', '#view=findings');
  await page.getByRole('button', { name: 'Errors' }).click();
  await page.getByLabel('Rule', { exact: true }).selectOption('placeholder-author');
  const errors = countOf((f) => FEW.rules[f[1]].id === 'placeholder-author');
  assert.equal(await shown(page), errors);
  await page.getByRole('searchbox').fill('admin');
  assert.equal(await shown(page), errors);
  assert.match(page.url(), /severity=error&rule=placeholder-author&q=admin$/);
  await page.reload();
  assert.equal(await shown(page), errors);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'admin');
  await page.goBack();
  assert.equal(await shown(page), countOf((f) => f[2] === 0));
  await page.close();
});

test('findings are grouped by rule, outlet or author', async () => {
  const headings = (page) => page.locator('#findings .heading h3 bdi').allTextContents();
  const cases = [
    ['', FEW.rules.map((rule) => rule.title)],
    ['outlet', FEW.outlets],
    ['author', FEW.authors.map((author) => author.name)],
    ['none', []],
  ];
  for (const [group, names] of cases) {
    const page = await open('few', `#view=findings&group=${group}`);
    const found = await headings(page);
    assert.equal(found.length > 0, group !== 'none');
    for (const name of found) assert.ok(names.includes(name), name);
    await page.close();
  }
});

test('a finding opens beside the list with its fix, documents, evidence and rule', async () => {
  const page = await open('few', '#view=findings');
  await page.locator('.entry .row').nth(1).click();
  const detail = page.locator('.detail');
  const f = FEW.findings[1];
  assert.equal(await detail.locator('h2').textContent(), FEW.rules[f[1]].title);
  assert.equal(await detail.locator('.told').textContent(), f[5]);
  assert.deepEqual(await detail.locator('.change dd').allTextContents(), [f[8][1], f[8][2]]);
  const link = detail.locator('a.out');
  assert.equal(await link.getAttribute('href'), FEW.documents[f[3][0]][1]);
  assert.match(await link.getAttribute('rel'), /noopener/);
  assert.equal(await detail.locator('q').first().textContent(), FEW.claims[f[6][0]][3]);
  assert.ok((await detail.textContent()).includes(FEW.rules[f[1]].help));
  assert.equal(await page.locator('.row[aria-current]').count(), 1);
  await detail.getByRole('button', { name: 'Close' }).click();
  assert.equal(await detail.isVisible(), false);
  await page.close();
});

test('an author opens with timelines and the evidence graph', async () => {
  const page = await open('few', '#view=authors');
  await page.getByRole('searchbox').fill('leila');
  await page.locator('#authors .entry .row').first().click();
  const name = await text(page, '.author h2');
  assert.ok(name.startsWith('Leïla'));
  const author = FEW.authors.find((each) => each.name === name);
  const tables = page.locator('.timeline');
  assert.equal(await tables.count(), 4);
  assert.equal(await tables.nth(0).locator('tbody tr').count(), author.names.length);
  assert.equal(await tables.nth(1).locator('tbody tr').count(), author.titles.length);
  assert.ok(await tables.nth(0).locator('rect.stretch').count() > 0);
  const nodes = author.names.length + author.accounts.length + author.outlets.length;
  assert.equal(await page.locator('.graph .node').count(), nodes);
  assert.equal(await page.locator('.graph .edge').count(), author.edges.length);
  const weights = (list) => list.map(Number).sort((a, b) => a - b);
  assert.deepEqual(weights(await page.locator('.graph .edge text').allTextContents()),
    weights(author.edges.map((edge) => edge[4])));
  await page.locator('summary').click();
  assert.equal(await page.locator('.table-of tbody tr').count(), author.edges.length);
  // An edge of the node that is pointed at stands out.
  await page.locator('.graph .node.names').first().hover();
  const on = author.edges.filter(([kindA, a, kindB, b]) =>
    (kindA === 0 && a === 0) || (kindB === 0 && b === 0)).length;
  assert.equal(await page.locator('.edge.on').count(), on);
  await page.close();
});

test('changes tell what is new and what is gone', async () => {
  const page = await open('few', '#view=changes');
  const fresh = countOf((f) => f[7] === 1);
  assert.equal(await text(page, '.lead:visible'),
    `Since 23 November 2026: ${fresh} new, ${FEW.baseline.gone.length} gone, ${180 - fresh} as before.`);
  await page.locator('#changes .scroll').evaluate((box) => { box.scrollTop = 1e9; });
  await page.waitForTimeout(100);
  assert.equal(await page.locator('.row.gone').count(), FEW.baseline.gone.length);
  await page.close();
});

test('a first run and a run without findings say so', async () => {
  const first = await open('first', '#view=changes');
  assert.match(await text(first, '#changes .clear'), /no run to compare with/);
  await first.close();
  const none = await open('none');
  assert.match(await text(none, '#overview .clear'), /Nothing to correct/);
  for (const view of ['findings', 'authors', 'changes']) {
    await none.evaluate((name) => { location.hash = `#view=${name}`; }, view);
    assert.equal(await none.locator(`#${view}`).isVisible(), true);
  }
  await none.close();
});

test('characters that deceive are shown by number', async () => {
  const page = await open('few', '#view=findings&q=esrever');
  assert.deepEqual(await page.locator('.rows .unseen-mark').allTextContents(),
    ['U+202E', 'U+202C', 'U+200B']);
  await page.close();
});

test('without scripts there is a plain list, and nothing that needs them', async () => {
  const page = await open('few', '', { javaScriptEnabled: false });
  assert.equal(await page.locator('.unscripted li').count(), 180);
  assert.equal(await page.locator('nav, .tools, #loading').filter({ visible: true }).count(), 0);
  await page.close();
});

test('on paper lists are whole, filtered as they are', async () => {
  const cases = [
    ['#view=findings&severity=error', countOf((f) => f[2] === 0)],
    ['#view=authors&q=haddad', FEW.authors.filter(({ name }) => name.includes('Haddad')).length],
    ['#view=changes', countOf((f) => f[7] === 1) + FEW.baseline.gone.length],
  ];
  for (const [hash, rows] of cases) {
    const page = await open('few', hash);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.printed .row').filter({ visible: true }).count(), rows, hash);
    assert.equal(await page.locator('.scroll').filter({ visible: true }).count(), 0);
    assert.ok((await page.pdf()).length > 10_000);
    await page.close();
  }
});

test('colours follow the switch, which is kept', async () => {
  const page = await open('few', '', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Colours' }).click();
  assert.equal(await paper(), light);
  await page.getByRole('button', { name: 'Colours' }).click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await paper(), dark);
  await page.close();
});
