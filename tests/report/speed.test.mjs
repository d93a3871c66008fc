// 50,000 findings. Wall-clock limits are wide: a machine has other things to do.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { open } from './browser.mjs';

test('50,000 findings: first paint within a second, and few elements', async (t) => {
  for (const hash of ['', '#view=findings', '#view=findings&group=author', '#view=authors']) {
    const page = await open('50000', hash);
    await page.waitForFunction(() => performance.getEntriesByName('ready').length === 1);
    await page.waitForTimeout(100);
    const figures = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      ready: performance.getEntriesByName('ready')[0].startTime,
      elements: document.querySelectorAll('*').length,
      heap: performance.memory.usedJSHeapSize / 1e6,
    }));
    const words = Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)}`);
    t.diagnostic(`${hash || '#view=overview'}: ${words.join(', ')} (ms, ms, count, MB)`);
    assert.ok(figures.paint < 1000, `first paint after ${figures.paint} ms`);
    assert.ok(figures.ready < 5000, `ready after ${figures.ready} ms`);
    assert.ok(figures.elements < 3000, `${figures.elements} elements`);
    assert.ok(figures.heap < 200, `${figures.heap} MB`);
    await page.close();
  }
});

test('scrolling through 50,000 findings keeps few of them in the document', async () => {
  const page = await open('50000', '#view=findings');
  for (const part of [0.1, 0.5, 0.9, 1]) {
    await page.locator('#findings .scroll').evaluate((box, share) => {
      box.scrollTop = share * box.scrollHeight;
    }, part);
    await page.waitForTimeout(60);
    const rows = await page.locator('#findings .rows > li').count();
    assert.ok(rows > 5 && rows < 80, `${rows} rows`);
  }
  await page.close();
});
