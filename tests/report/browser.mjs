// What the tests of the report share: a browser, a page of a report, and the report's data read
// beside it, so that what the page says can be counted again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';

const { MASTHEAD_REPORT_NPM, MASTHEAD_REPORTS, MASTHEAD_CHROMIUM } = process.env;
const require = createRequire(join(MASTHEAD_REPORT_NPM, 'here.js'));
const { chromium } = require('playwright-core');

export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const reportFile = (name) => join(MASTHEAD_REPORTS, `${name}.html`);
export const pictureFile = (name) => join(MASTHEAD_REPORTS, 'pictures', `${name}.png`);

let browser;
before(async () => {
  // Chromium's own sandbox does not start as root.
  const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: MASTHEAD_CHROMIUM, args });
});
after(() => browser.close());

// The data of a report, as its file has it.
export function dataOf(name) {
  const html = readFileSync(reportFile(name), 'utf8');
  const parts = [...html.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)]
    .map((found) => JSON.parse(found[1]));
  const data = parts.pop();
  return { ...data, findings: parts.flat() };
}

// Opens a report. Whatever it should never do fails the test at its end: see close().
export async function open(name, hash = '', options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  const address = pathToFileURL(reportFile(name)).href;
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(address + hash);
  page.close = async () => {
    assert.deepEqual(wrong, []);
    await context.close();
  };
  return page;
}

export const text = (page, selector) =>
  page.locator(selector).evaluate((node) => node.textContent);

// What has the focus, in few words.
export const focused = (page) => page.evaluate(() => {
  const node = document.activeElement;
  return node.matches('.row') ? `row ${node.closest('li').dataset.at}`
    : node.id || node.tagName.toLowerCase();
});

// "12 of 180 findings" as 12, after the search has been taken up.
export async function shown(page) {
  await page.waitForTimeout(200);
  return Number((await text(page, '.tally-line:visible')).split(' ')[0].replace(',', ''));
}
