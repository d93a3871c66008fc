// Profile links in the browser: what is typed is understood while it is typed, kept, and shown.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, graphsOf, has, logIn, nodesOf, open, pictureFile } from './site.mjs';

const sameAs = async (path) => nodesOf(graphsOf((await get(path)).body), 'Person')[0].sameAs;
const says = (line) => line.locator('.masthead-says');

async function type(page, link, words) {
  await page.locator('.masthead-add').click();
  const line = page.locator('.masthead-links li').last();
  await line.locator('input').fill(link);
  await says(line).filter({ hasText: words }).waitFor();
  return line;
}

async function remove(page, link) {
  const lines = page.locator('.masthead-links li');
  for (let at = 0; at < await lines.count(); at += 1) {
    if (await lines.nth(at).locator('input').inputValue() === link) {
      await lines.nth(at).locator('.masthead-remove').click();
      return;
    }
  }
  assert.fail(`${link} is not in the list`);
}

const screens = [
  { why: 'a user', login: 'nora', page: '/author/nora-lindhqvist/', save: '#submit',
    path: async () => '/wp-admin/profile.php' },
  { why: 'a guest author', login: 'chief', page: '/author/ines-duarteholm/', save: '#publish',
    path: async (user) => {
      const { body } = await get('/wp-json/wp/v2/guest-author', { headers: { cookie: user.cookie } });
      return `/wp-admin/post.php?action=edit&post=${JSON.parse(body)[0].id}`;
    } },
];

for (const screen of screens) {
  test(`${screen.why}: links are understood, kept and shown`, async () => {
    const user = await logIn(screen.login);
    const path = await screen.path(user);
    const before = await sameAs(screen.page);
    let page = await open(path, user);
    await says(page.locator('.masthead-links li').first()).filter({ hasText: /\w+: / }).waitFor();
    const good = await type(page, 'https://www.threads.net/@invented.person?hl=en', 'threads: invented.person');
    assert.equal(await says(good).getAttribute('data-good'), 'yes');
    const post = await type(page, 'https://x.com/someone/status/1', 'A single post, not a profile');
    assert.equal(await says(post).getAttribute('data-good'), 'no');
    await page.locator('.masthead-links').screenshot({ path: pictureFile(`links-of-${screen.why.replaceAll(' ', '-')}`) });
    await post.locator('.masthead-remove').click();
    await page.locator('.masthead-preview').click();
    const change = page.locator('.masthead-change').filter({ hasText: 'threads' });
    const lines = (await change.textContent()).split('\n').filter((line) => /^[-+](?![-+])/.test(line));
    assert.equal(lines.length, 1, `one claim differs: ${lines}`);
    has(lines[0], /^\+.*https:\/\/www\.threads\.com\/@invented\.person/);
    assert.deepEqual(await sameAs(screen.page), before, 'a preview keeps nothing');
    await Promise.all([page.waitForNavigation(), page.locator(screen.save).click()]);
    await page.close();

    const added = (await sameAs(screen.page)).filter((link) => !before.includes(link));
    assert.deepEqual(added, ['https://www.threads.com/@invented.person']);

    page = await open(path, user);
    await remove(page, 'https://www.threads.net/@invented.person?hl=en');
    await Promise.all([page.waitForNavigation(), page.locator(screen.save).click()]);
    await page.close();
    assert.deepEqual((await sameAs(screen.page)).sort(), before.sort(), 'what is removed is gone');
  });
}
