// Texts that attack, in every place of the report that shows what was read. What they become is
// compared with what harmless texts become: the same kinds of elements and attributes, no address
// but of the web, no dialog, no request (open() watches for both).

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { dataOf, open, reportFile } from './browser.mjs';

const OWN = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://user:pass@outlet.example/"onmouseover="alert(1)',
  '<!--<script>',
  '--!><img src=x onerror=alert(1)>',
  '</noscript><img src=x onerror=alert(1)>',
  '</title><img src=x onerror=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  '\u2028alert(1)\u2029',
  '\u202Egnp.exe\u202C',
  '{{data}}{{script}}',
  '__proto__',
  'constructor',
  'toString',
];

function corpus() {
  const file = join(process.env.MASTHEAD_CORPORA || '', 'hostile', 'dev.jsonl');
  if (!process.env.MASTHEAD_CORPORA || !existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const texts = rows.filter((row) => ['xss', 'jsonld_escape'].includes(row.kind))
    .map((row) => row.input ?? Buffer.from(row.input_b64 || '', 'base64').toString('utf8'));
  assert.ok(texts.length > 1000, `the corpus has ${texts.length} such texts`);
  return texts;
}

function write(name, texts) {
  const html = execFileSync(process.env.MASTHEAD_REPORT_SAMPLE, ['texts'],
    { input: texts.join('\x1e'), maxBuffer: 1 << 28 });
  writeFileSync(reportFile(name), html);
}

// Opens every finding and every author, and tells the kinds of elements and attributes there were.
const walk = (page) => page.evaluate(async () => {
  const kinds = new Set();
  const addresses = new Set();
  const collect = (root) => {
    for (const node of root.querySelectorAll('*')) {
      for (const name of node.getAttributeNames()) kinds.add(`${node.localName} ${name}`);
      kinds.add(`${node.namespaceURI.slice(-5)} ${node.localName}`);
      if (typeof node.href === 'string') addresses.add(new URL(node.href).protocol);
    }
  };
  const visit = async (hash, part) => {
    location.hash = hash;
    await new Promise((done) => { addEventListener('hashchange', done, { once: true }); });
    collect(part ? document.querySelector(part) : document);
  };
  const { findings, authors } = globalThis.reportIds;
  for (const view of ['overview', 'authors', 'changes', 'findings']) await visit(`#view=${view}`);
  for (const group of ['outlet', 'author', 'none']) await visit(`#view=findings&group=${group}`);
  for (const id of findings) await visit(`#view=findings&open=${id}`, '.detail');
  for (const id of authors) await visit(`#view=authors&who=${id}`, '.author');
  dispatchEvent(new Event('beforeprint'));
  collect(document);
  return { kinds: [...kinds], addresses: [...addresses] };
});

async function kindsOf(name, findings) {
  const page = await open(name, '#view=changes');
  const data = dataOf(name);
  assert.equal(data.findings.length, findings);
  await page.evaluate((ids) => { globalThis.reportIds = ids; }, {
    findings: data.findings.map((f) => f[0]), authors: data.authors.map((author) => author.id),
  });
  const walked = await walk(page);
  assert.equal(await page.locator('script').count(), 1);
  await page.close();
  return walked;
}

test('texts that attack stay texts, in every view', { timeout: 600_000 }, async (t) => {
  const texts = [...OWN, ...corpus()];
  const some = texts.slice(0, 40);
  write('harmless', some.map((_, at) => `https://outlet.example/${at}`));
  write('words', some.map((_, at) => `words \u200b${at}\nmore`));
  write('hostile', texts);
  const harmless = await kindsOf('harmless', some.length);
  const words = await kindsOf('words', some.length);
  const hostile = await kindsOf('hostile', texts.length);
  const known = new Set([...harmless.kinds, ...words.kinds]);
  assert.ok(known.size > 50);
  assert.deepEqual(hostile.kinds.filter((kind) => !known.has(kind)), []);
  const safe = ['file:', 'http:', 'https:', 'mailto:'];
  assert.deepEqual(hostile.addresses.filter((protocol) => !safe.includes(protocol)), []);
  t.diagnostic(`${texts.length} texts, each in every place; every finding and author opened`);
});

test('without scripts, too', async () => {
  write('hostile', OWN);
  const page = await open('hostile', '', { javaScriptEnabled: false });
  assert.equal(await page.locator('.unscripted li').count(), OWN.length);
  assert.equal(await page.locator('main img, main svg, main script, main style').count(), 0);
  await page.close();
});
