// The author box: how platforms are written, and the block in the editor.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, get, has, logIn, open, pathOf, pictureFile } from './site.mjs';

test('platforms are written as people write them', async () => {
  const cases = [
    ['/author/aamir-abbasi/', ['Facebook: aamirsaeed.abbassi', 'X: AmirSaeedAbbasi', 'Instagram: aamirsaeedabbasi']],
    ['/author/nora-lindhqvist/', ['Mastodon: noralindhqvist@fedi.example', 'X: noralindhqvist', 'Instagram: nora.lindhqvist']],
  ];
  for (const [path, words] of cases) {
    const { body } = await get(path);
    const box = body.match(/<div class="h-card[\s\S]*?<\/ul>/)[0];
    const shown = [...box.matchAll(/<li><a [^>]*>([^<]*)<\/a>/g)].map((found) => found[1]);
    assert.deepEqual(shown.sort(), [...words].sort());
  }
});

test('the block is put into an article, shows the box in the editor, and takes the place of the one below', async () => {
  const desk = await logIn('desk');
  const path = await pathOf('river-roads');
  const [{ id }] = JSON.parse((await get('/wp-json/wp/v2/posts?slug=river-roads')).body);
  const before = call('get_post_field', 'post_content', id);
  const page = await open(`/wp-admin/post.php?post=${id}&action=edit`, desk);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlockCount() > 0);
  await page.evaluate(() => {
    const { data } = window.wp;
    if (data.select('core/edit-post').isFeatureActive('welcomeGuide')) {
      data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    }
  });
  // As an editor does: "+", a few letters, a click.
  await page.locator('button.edit-post-header-toolbar__inserter-toggle').click();
  await page.locator('.block-editor-inserter__search input').fill('Author box');
  await page.locator('.editor-block-list-item-masthead-author-box').click();
  const name = page.locator('.wp-block-masthead-author-box .h-card .p-name');
  await name.waitFor();
  assert.equal(await name.textContent(), 'Nora Lindhqvist');
  assert.equal(await page.locator('.wp-block-masthead-author-box').getByText('Mastodon: noralindhqvist@fedi.example').count(), 1);
  await page.locator('button.edit-post-header-toolbar__inserter-toggle').click();
  await page.screenshot({ path: pictureFile('block-in-the-editor'), fullPage: true });
  await page.locator('button.editor-post-publish-button').click();
  await page.waitForFunction(() => {
    const editor = window.wp.data.select('core/editor');
    return !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
  await page.close();
  has(call('get_post_field', 'post_content', id), /<!-- wp:masthead\/author-box \/-->/);
  const { body } = await get(path);
  assert.equal(body.match(/class="masthead-box/g).length, 1, 'one box');
  call('wp_update_post', { ID: id, post_content: before });
  assert.equal((await get(path)).body.match(/class="masthead-box/g).length, 1);
});
