// The byline audit: it runs in steps, says what it found and where, and what has changed since.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, ask, audit, click, hooks, screen } from './audit.mjs';
import { get, has, hasNot, logIn, open, pictureFile } from './site.mjs';

test('an editor has the site audited, and sees what was found, where and by which rule', async () => {
  const desk = await logIn('desk');
  const page = await open(screen, desk);
  await click(page, page.getByRole('button', { name: 'Audit now' }));
  await page.locator('.masthead-when').waitFor();
  has(await page.locator('.masthead-when').textContent(), /Last run: .*over \d+ articles and profiles by \d+ authors/);
  await page.screenshot({ path: pictureFile('audit'), fullPage: true });
  await accessible(page);
  const text = await page.locator('.masthead-audit').textContent();
  has(text, /The biography says 15 years since 2009/);
  has(text, /Profile: Aamir Abbasi/);
  has(text, /Correct the number, or leave it out/, 'what to do');
  const place = page.getByRole('link', { name: 'Third round ends without a deal' }).first();
  has(await place.getAttribute('href'), /post\.php\?post=\d+&action=edit/);
  // An editor edits articles, and no users.
  assert.equal(await page.getByRole('link', { name: 'Profile: Aamir Abbasi' }).count(), 0);

  const total = Number((await page.locator('.masthead-total').textContent()).match(/\d+/)[0]);
  await page.getByLabel('Rule').selectOption('stale-bio');
  await click(page, page.getByRole('button', { name: 'Filter' }));
  assert.equal(await page.locator('.masthead-findings tbody tr').count(), 1);
  await page.getByLabel('Rule').selectOption('');
  await page.getByLabel('Severity').selectOption('info');
  await click(page, page.getByRole('button', { name: 'Filter' }));
  const infos = await page.locator('.masthead-findings tbody tr').count();
  assert.ok(infos > 0 && infos < total);

  await page.goto(new URL(`${screen}&rule=stale-bio`, page.url()).href);
  await page.locator('summary').first().click();
  has(await page.locator('details[open]').textContent(), /Rests on:.*https:/);
  await click(page, page.getByRole('link', { name: /^Evidence/ }).first());
  has(await page.locator('.masthead-claims').textContent(), /15 years/, 'the claim that it rests on');
  await accessible(page);
  await page.screenshot({ path: pictureFile('audit-finding'), fullPage: true });
  await page.close();

  const narrow = await open(screen, desk, { viewport: { width: 390, height: 844 } });
  await narrow.screenshot({ path: pictureFile('audit-narrow'), fullPage: true });
  const wide = await narrow.evaluate(() => document.querySelector('.masthead-audit').scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} pixels too wide`);
  await accessible(narrow);
  await narrow.close();
});

test('an audit that nobody waits for goes on by the schedule', async () => {
  const desk = await logIn('desk');
  const { run } = await ask(desk, 'GET', '/audit');
  assert.equal((await ask(desk, 'POST', '/audit', { begin: true })).state, 'reading');
  assert.equal((await ask(desk, 'POST', '/audit', { begin: true })).run, run + 1, 'one at a time');
  hooks('masthead_audit_go_on');
  const state = await ask(desk, 'GET', '/audit');
  assert.deepEqual([state.state, state.finished.run], ['done', run + 1]);
});

test('what is new and what is gone since the last audit is said', async () => {
  const desk = await logIn('desk');
  await audit(desk);
  assert.deepEqual(await ask(desk, 'GET', '/audit/findings?show=new'), { found: 0, findings: [] });
  const before = (await ask(desk, 'GET', '/audit/findings')).found;
  hooks('name', 'tove', 'Tove  Marklund,');
  try {
    const { finished } = await audit(desk);
    const fresh = (await ask(desk, 'GET', '/audit/findings?show=new')).findings;
    assert.ok(fresh.some((one) => one.rule === 'byline-typo' && one.new), JSON.stringify(fresh));
    assert.equal(finished.new, fresh.length);
    const page = await open(`${screen}&show=new`, desk);
    has(await page.locator('.masthead-findings').first().textContent(), /New/);
    await page.screenshot({ path: pictureFile('audit-new'), fullPage: true });
    await page.close();
  } finally {
    hooks('name', 'tove', 'Tove Marklund');
  }
  const { finished } = await audit(desk);
  assert.ok(finished.gone > 0);
  const gone = (await ask(desk, 'GET', '/audit/findings?show=gone')).findings;
  assert.ok(gone.some((one) => one.rule === 'byline-typo'));
  assert.equal((await ask(desk, 'GET', '/audit/findings')).found, before);
  await audit(desk);
  assert.equal((await ask(desk, 'GET', '/audit/findings?show=gone')).found, 0, 'it is told once');
});

test('a schedule and mail are off until they are switched on, and then tell what has changed', async () => {
  const desk = await logIn('desk');
  const chief = await logIn('chief');
  const scheduled = () => JSON.parse(hooks('scheduled'));
  assert.deepEqual(scheduled(), { every: false, mails: [] });
  const page = await open('/wp-admin/options-general.php?page=masthead', chief);
  await page.getByLabel('Audit by itself').selectOption('daily');
  await page.getByLabel('Mail what has changed to').fill('desk@example.test');
  await page.screenshot({ path: pictureFile('settings'), fullPage: true });
  await click(page, page.locator('#submit'));
  assert.equal(scheduled().every, 'daily');

  hooks('name', 'tove', 'Tove  Marklund,');
  await audit(desk);
  hooks('name', 'tove', 'Tove Marklund');
  const [mail] = scheduled().mails;
  assert.equal(mail.to, 'desk@example.test');
  has(mail.subject, /^\[The Daily Byline\] Byline audit: [1-9]\d* new, 0 gone$/);
  has(mail.message, /New since the last audit:\n- .*byline-typo: /);
  has(mail.message, /page=masthead-audit/);

  hooks('masthead_audit_again');
  assert.equal((await ask(desk, 'GET', '/audit')).state, 'reading', 'the schedule has begun one');
  hooks('masthead_audit_go_on');
  has(scheduled().mails.at(-1).subject, /0 new, [1-9]\d* gone$/);
  const told = scheduled().mails.length;
  await audit(desk);
  assert.equal(scheduled().mails.length, told, 'nothing has changed: no mail');

  await page.getByLabel('Audit by itself').selectOption('');
  await page.getByLabel('Mail what has changed to').fill('');
  await click(page, page.locator('#submit'));
  await page.close();
  assert.equal(scheduled().every, false);
});

test('where the engine is away the audit says so and tells no finding gone', async () => {
  const desk = await logIn('desk');
  const chief = await logIn('chief');
  await audit(desk);
  const before = (await ask(desk, 'GET', '/audit/findings')).found;
  const state = JSON.parse(hooks('away'));
  assert.equal(state.state, 'failed');
  has((await get(screen, { headers: { cookie: chief.cookie } })).body, /reinstall the plugin/);
  const seen = (await get(screen, { headers: { cookie: desk.cookie } })).body;
  has(seen, /The engine does not answer/);
  has((await ask(chief, 'GET', '/audit')).error, /reinstall the plugin/);
  assert.equal((await ask(desk, 'GET', '/audit')).error, 'The engine does not answer.');
  assert.equal((await ask(desk, 'GET', '/audit/findings')).found, before);
  await audit(desk);
  hasNot((await get(screen, { headers: { cookie: desk.cookie } })).body, /The engine does not answer/);
});

test('comparing that ends PHP itself is not begun for ever', async () => {
  const desk = await logIn('desk');
  await ask(desk, 'POST', '/audit', { begin: true });
  const { read, state } = await ask(desk, 'POST', '/audit', {});
  assert.deepEqual([state, read > 0], ['comparing', true]);
  assert.equal(hooks('tries', '2'), 'done', 'the third time it may');
  await ask(desk, 'POST', '/audit', { begin: true });
  await ask(desk, 'POST', '/audit', {});
  assert.equal(hooks('tries', '3'), 'failed');
  await audit(desk);
});

test('what is behind a password is not read', () => {
  const id = hooks('sign', 'tove', 'For subscribers');
  assert.equal(JSON.parse(hooks('row', `post:${id}`)).excerpt, 'x');
  hooks('protect', id);
  const row = JSON.parse(hooks('row', `post:${id}`));
  assert.deepEqual([row.headline, row.excerpt, row.tail], ['For subscribers', undefined, undefined]);
  hooks('forget', id);
});

test('two profiles of one name lead to the screen where they are compared', async () => {
  const desk = await logIn('desk');
  // Whom no other test knows: the registry remembers them.
  const logins = ['quill', 'quill-again'];
  logins.forEach((login) => hooks('join', login, 'Ottilie Quillfeather'));
  const ids = logins.map((login) => hooks('sign', login, `By ${login}`));
  try {
    await audit(desk);
    const page = await open(`${screen}&rule=author-several-spellings`, desk);
    const row = page.locator('.masthead-findings tbody tr').filter({ hasText: 'has 2 records' });
    await click(page, row.getByRole('link', { name: 'Compare the two' }));
    has(await page.content(), /Ottilie Quillfeather and Ottilie Quillfeather/);
    has(await page.locator('.masthead-verdict').textContent(), /Held to be/);
    await page.close();
  } finally {
    ids.forEach((id) => hooks('forget', id));
    logins.forEach((login) => hooks('leave', login));
  }
});

test('many findings stand on several pages, the gravest first', async () => {
  const desk = await logIn('desk');
  await audit(desk);
  hooks('many', '60');
  const page = await open(screen, desk);
  const rows = page.locator('.masthead-findings tbody tr');
  has(await page.locator('.masthead-total').textContent(), /60/);
  assert.equal(await rows.count(), 25);
  has(await rows.first().textContent(), /Number 2 /, 'an error');
  await click(page, page.locator('.masthead-pages').getByRole('link', { name: '3' }));
  assert.equal(await rows.count(), 10);
  has(await rows.last().textContent(), /Number 59 .*and 37 more/);
  await page.goto(new URL(`${screen}&severity=info&paged=2`, page.url()).href);
  assert.equal(await rows.count(), 5, 'thirty are info');
  await page.close();
  const answer = await ask(desk, 'GET', '/audit/findings?severity=info&page=2');
  assert.deepEqual([answer.found, answer.findings.length], [30, 5]);
  await audit(desk);
});
