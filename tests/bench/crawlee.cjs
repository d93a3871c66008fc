// Recognises links with the social regular expressions of @crawlee/utils, as a person would: try
// each platform's, take the first match and its capture. crawlee.cjs CORPUS.jsonl [ROUNDS]
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');

const modules = path.resolve(process.env.MASTHEAD_BENCH_NPM);
const { social } = createRequire(path.join(modules, 'package.json'))('@crawlee/utils');
// The ones that find a handle within a text, as crawlee's own page parser uses them: the anchored
// ones refuse every link with a query, a fragment or a tab.
const expressions = [
  social.FACEBOOK_REGEX_GLOBAL,
  social.TWITTER_REGEX_GLOBAL,
  social.INSTAGRAM_REGEX_GLOBAL,
  social.LINKEDIN_REGEX_GLOBAL,
  social.YOUTUBE_REGEX_GLOBAL,
  social.TIKTOK_REGEX_GLOBAL,
  social.PINTEREST_REGEX_GLOBAL,
  social.DISCORD_REGEX_GLOBAL,
  social.EMAIL_REGEX_GLOBAL,
];

const links = fs
  .readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).url);

function recognise(url) {
  for (const expression of expressions) {
    expression.lastIndex = 0;
    const match = expression.exec(url);
    if (match !== null) {
      return match[1] ?? match[0];
    }
  }
  return null;
}

function round() {
  let recognised = 0;
  for (const url of links) {
    if (recognise(url) !== null) {
      ++recognised;
    }
  }
  return recognised;
}

const rounds = Number(process.argv[3] ?? 15);
const repeats = 1 + Math.floor(50000 / links.length);
const recognised = round(); // warms the expressions up
const seconds = [];
for (let i = 0; i < rounds; ++i) {
  const begin = process.cpuUsage(); // CPU time, as on the other side
  for (let j = 0; j < repeats; ++j) {
    round();
  }
  const used = process.cpuUsage(begin);
  seconds.push((used.user + used.system) / 1e6);
}
seconds.sort((a, b) => a - b);
const count = links.length * repeats;
console.log(`crawlee.best ${Math.round(count / seconds[0])}`);
console.log(`crawlee.median ${Math.round(count / seconds[seconds.length >> 1])}`);
console.log(`crawlee.recognised ${recognised}`);
