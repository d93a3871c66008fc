// Every view at two widths in two schemes: axe finds nothing serious, nothing stands out sideways,
// and a picture is taken for people to look at.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axeSource, open, pictureFile } from './browser.mjs';

const VIEWS = {
  overview: '#view=overview',
  findings: '#view=findings',
  finding: '#view=findings&open=f_00000000000000000000000005',
  nothing: '#view=findings&q=nothing-is-like-this',
  authors: '#view=authors',
  author: '#view=authors&who=a_000002',
  changes: '#view=changes',
};

async function look(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} pixels too wide`);
  await page.evaluate(axeSource);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.length > 10);
  await page.screenshot({ path: pictureFile(name), fullPage: true });
  return violations.map((v) =>
    `${v.impact} ${v.id}: ${v.nodes.slice(0, 2).map((node) => node.html).join(' | ')}`);
}

for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe at ${width} pixels, ${colorScheme}`, async (t) => {
      for (const [name, hash] of Object.entries(VIEWS)) {
        const page = await open('few', hash, { colorScheme, viewport: { width, height: 844 } });
        const said = await look(page, `${name}-${width}-${colorScheme}`);
        for (const line of said) t.diagnostic(`${name}: ${line}`);
        assert.deepEqual(said.filter((line) => /^(serious|critical)/.test(line)), [], name);
        await page.close();
      }
    });
  }
}

test('axe with the list of keys open', async () => {
  const page = await open('few');
  await page.keyboard.press('?');
  assert.deepEqual(await look(page, 'keys'), []);
  await page.close();
});
