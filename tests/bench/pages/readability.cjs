// Reads pages with @mozilla/readability over linkedom: readability.cjs LIST [ROUNDS]
// LIST names one HTML file a line. Prints "name value" lines; one thread, CPU time.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');

const modules = createRequire(path.join(path.resolve(process.env.MASTHEAD_BENCH_NPM), 'package.json'));
const { Readability } = modules('@mozilla/readability');
const { parseHTML } = modules('linkedom');

const pages = fs
  .readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((file) => fs.readFileSync(file, 'utf8'));

let best = Infinity;
let authors = 0;
let failed = 0;
for (let round = 0; round < Number(process.argv[3] ?? 1); round += 1) {
  const begin = process.cpuUsage();
  authors = 0;
  failed = 0;
  for (const page of pages) {
    try {
      const { document } = parseHTML(page);
      authors += new Readability(document).parse()?.byline ? 1 : 0;
    } catch {
      failed += 1; // a page the DOM cannot hold; it is counted
    }
  }
  const spent = process.cpuUsage(begin);
  best = Math.min(best, (spent.user + spent.system) / 1e3 / pages.length);
}
console.log(`readability.page_ms ${best.toFixed(3)}`);
console.log(`readability.authors ${authors}`);
console.log(`readability.failed ${failed}`);
