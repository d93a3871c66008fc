// Texts that attack, in every field of a profile, on the page of an article: the graph is valid, the
// box has nothing but its own elements and attributes, no dialog opens, nothing is asked for.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { graphsOf, nodesOf, open, stand } from './site.mjs';

const own = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:pass@outlet.example/"onmouseover="alert(1)',
  '<!--<script>',
  '\u2028alert(1)\u2029',
  '[masthead_author_box user="1"]',
];

function corpus() {
  const file = join(process.env.MASTHEAD_CORPORA || '', 'hostile', 'dev.jsonl');
  if (!process.env.MASTHEAD_CORPORA || !existsSync(file)) {
    console.log('##  MASTHEAD_CORPORA is not set: only the texts of this file attack.  ##');
    return [];
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const texts = rows.filter((row) => ['xss', 'jsonld_escape'].includes(row.kind))
    .map((row) => row.input ?? Buffer.from(row.input_b64 || '', 'base64').toString('utf8'));
  assert.ok(texts.length > 1000, `the corpus has ${texts.length} such texts`);
  return texts;
}

const script = new URL('hostile.php', import.meta.url).pathname;

const allowed = new Set(['div class', 'p class', 'p dir', 'a class', 'a rel', 'a href', 'span class',
  'span dir', 'img class', 'img src', 'img alt', 'img loading', 'ul', 'li', 'p', 'span', 'a', 'div',
  'img', 'img draggable', 'img role']);  // the last two are of WordPress's pictures for emoji

// What the boxes are made of, and where their links lead.
const anatomy = (page) => page.locator('.masthead-box').evaluate((box) => {
  const kinds = new Set();
  const schemes = new Set();
  for (const node of box.querySelectorAll('*')) {
    kinds.add(node.localName);
    for (const name of node.getAttributeNames()) kinds.add(`${node.localName} ${name}`);
    for (const address of [node.href, node.src]) if (address) schemes.add(new URL(address).protocol);
  }
  return { kinds: [...kinds], schemes: [...schemes] };
});

// One page of so many authors; the people it names.
async function attack(texts) {
  const file = join(tmpdir(), `masthead-hostile-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(texts));
  const path = stand('php', script, file).trim();
  const page = await open(path);
  const graphs = graphsOf(await page.content());
  assert.equal(graphs.length, 1, 'one graph');
  const { kinds, schemes } = await anatomy(page);
  assert.deepEqual(kinds.filter((kind) => !allowed.has(kind)), []);
  assert.deepEqual(schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme)), []);
  const head = await page.locator('head meta, head link').evaluateAll((nodes) => nodes
    .flatMap((node) => node.getAttributeNames()).filter((name) => name.startsWith('on')));
  assert.deepEqual(head, []);
  await page.locator('.masthead-box a').first().hover();
  await page.close();
  return nodesOf(graphs, 'Person').length;
}

after(() => stand('php', script));

test('texts that attack become text', { timeout: 900_000 }, async (t) => {
  // All of them take minutes; otherwise some from everywhere in the corpus do.
  const all = corpus();
  const step = process.env.MASTHEAD_HEAVY ? 1 : Math.max(1, Math.floor(all.length / 280));
  const texts = [...own, ...all.filter((text, at) => at % step === 0)];
  const most = 150;
  let people = 0;
  for (let at = 0; at < texts.length; at += most) people += await attack(texts.slice(at, at + most));
  t.diagnostic(`${texts.length} texts, ${people} people`);
  assert.ok(people > texts.length * 0.9, `${people} of ${texts.length} are on a page`);
});
