// Judges what was rendered: JSON Lines {id, form, record, text} of the file that is named, answered
// with {id, form, why}, where `why` lists what is wrong. Every form is read by somebody else's reader.
// First of all each judge is shown something bad: one that finds nothing wrong ends the run.
import assert from 'node:assert';
import fs from 'node:fs';
import readline from 'node:readline';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import * as parse5 from 'parse5';
import * as toml from 'smol-toml';
import * as yaml from 'yaml';
import { check, jsonldSafe } from './inert.mjs';

// What of schema.org the documents use.
const CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    url: { '@type': '@id' },
    image: { '@type': '@id' },
    sameAs: { '@type': '@id' },
  },
};
const documentLoader = async (url) => {
  assert.equal(url, 'https://schema.org');
  return { contextUrl: null, documentUrl: url, document: CONTEXT };
};

/// The text as markup can say it: no controls, nothing that turns a line around.
const shown = (text) =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/gu, ' ');

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const attributesOf = (node) => Object.fromEntries((node.attrs ?? []).map((a) => [a.name, a.value]));
const walk = (node, visit) => {
  visit(node);
  for (const child of node.childNodes ?? []) walk(child, visit);
};

/// Where an address leads, or null: what browsers make of it.
const target = (text) => {
  try {
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) ? decodeAll(url.href) : null;
  } catch {
    return null;
  }
};
/// Percent-encoding undone byte by byte, whatever was encoded.
const decodeAll = (text) =>
  Buffer.from(text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1')
    .toString('latin1');

/// An address that is published leads where the record's leads.
const sameTarget = (published, given) => target(published) !== null && target(published) === target(given);

function judgeHtml({ record, text }) {
  const why = check(text);
  walk(parse5.parseFragment(text), (node) => {
    const { class: name } = attributesOf(node);
    if (/^p-name\b/.test(name) && textOf(node) !== shown(record.name)) why.push('name');
    if (name === 'p-note' && textOf(node) !== shown(record.bio)) why.push('bio');
    if (name === 'p-job-title' && textOf(node) !== shown(record.job_title)) why.push('job title');
    const { href } = attributesOf(node);
    if (/u-url/.test(name) && href && !sameTarget(href, record.url)) why.push('url');
  });
  return why;
}

function judgeHead({ record, text }) {
  // meta and link are what this form is made of; check() knows the elements of bodies.
  const expected = /^(tag:(meta|link)|attr:(content|name|property))$/;
  const why = check(text).filter((each) => !expected.test(each));
  for (const node of parse5.parseFragment(text).childNodes) {
    const { name, content } = attributesOf(node);
    if (node.nodeName === '#text' ? node.value.trim() : !['meta', 'link'].includes(node.nodeName)) {
      why.push('between tags: ' + node.nodeName);
    }
    if (name === 'author' && content !== shown(record.name)) why.push('name');
  }
  return why;
}

async function judgeJsonld({ record, text, id }) {
  const why = jsonldSafe(`<script type="application/ld+json">${text}</script>`);
  const graph = JSON.parse(text)['@graph'];
  const author = graph.find((node) => node['@type'] === 'Person') ?? graph[0].mainEntity;
  if (author.name !== record.name) why.push('name');
  if (author.description !== record.bio) why.push('bio');
  if (author.jobTitle !== record.job_title) why.push('job title');
  if (author.url && !sameTarget(author.url, record.url)) why.push('url');
  if (!author.url && target(record.url) && !refused(record.url)) why.push('no url');
  if (id.endsWith('all')) why.push(...(await judgeGraph(JSON.parse(text), record)));
  return why;
}

/// What browsers take for an address and masthead does not publish: a user, a backslash, a control,
/// an IPv6 address, a host browsers decode, or numbers they take for an IPv4 address.
const refused = (text) => {
  const authority = /^\s*https?:\/*([^/?#]*)/i.exec(text)?.[1] ?? '';
  return /[\\\u0000-\u001f\u007f]/.test(text.trim()) || /[@%[\]]|:$/.test(authority) || !/^\s*https?:\/\/[^/]/i.test(text) ||
    /^[\d.]+$/.test(new URL(text).hostname);
};

/// A processor of JSON-LD finds every node that is referred to, and one author.
async function judgeGraph(document, record) {
  const why = [];
  const flat = await jsonld.flatten(document, null, { documentLoader });
  const types = new Map(flat.map((node) => [node['@id'], node['@type']]));
  for (const node of flat) {
    for (const [member, values] of Object.entries(node)) {
      for (const value of Array.isArray(values) ? values : []) {
        const reference = ['http://schema.org/mainEntity', 'http://schema.org/author'].includes(member) && value['@id'];
        if (reference && !types.get(reference)) why.push('dangling ' + reference);
      }
    }
  }
  const names = flat.filter((node) => node['@type']?.[0] === 'http://schema.org/Person')
    .map((node) => node['http://schema.org/name']?.[0]['@value']);
  if (names.length !== 1 || names[0] !== record.name) why.push('expanded name');
  return why;
}

/// What another graph of the page says of the article and of the author's page is said of the same
/// nodes, and of the author.
async function judgeMerge({ record, article, text }) {
  const author = record.url + '#author';
  const other = [
    { '@type': ['WebPage', 'ProfilePage'], '@id': record.url, name: 'A page' },
    { '@type': 'Person', '@id': author, telephone: '1' },
    ...(article ? [{ '@type': 'NewsArticle', '@id': article.url + '#article', wordCount: 9 }] : []),
  ];
  const document = JSON.parse(text);
  document['@graph'].push(...other);
  const flat = await jsonld.flatten(document, null, { documentLoader });
  const node = (id) => flat.find((each) => each['@id'] === id) ?? {};
  const has = (id, ...members) => members.every((member) => node(id)['http://schema.org/' + member]?.length === 1);
  const why = [];
  if (flat.length !== (article ? 3 : 2)) why.push(`${flat.length} nodes`);
  if (!has(author, 'name', 'jobTitle', 'telephone')) why.push('author');
  if (article ? !has(article.url + '#article', 'author', 'headline', 'wordCount') : !has(record.url, 'mainEntity', 'name')) {
    why.push('page');
  }
  return why;
}

function judgeVcard({ record, text }) {
  const why = [];
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) why.push('long line');
  const cards = ICAL.parse(text);
  const [name, properties] = cards;
  if (name !== 'vcard') return ['no single card'];
  const values = (of) => properties.filter(([property]) => property === of).map((property) => property[3]);
  const said = record.bio.replace(/\r/g, '').replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
  if (values('note')[0] !== said) why.push('note');
  if (values('fn')[0] !== said) why.push('name');
  if (values('version')[0] !== '4.0') why.push('version');
  for (const url of values('url')) if (!sameTarget(url, record.url)) why.push('url');
  return why;
}

/// The cells of a table (RFC 4180).
function readCsv(text) {
  const rows = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text);
    rows.at(-1).push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function judgeCsv({ record, text }) {
  const why = [];
  const [header, row, ...more] = readCsv(text);
  if (more.length || row.length !== header.length) why.push('shape');
  for (const cell of row) if (/^ *[=+\-@\t\r\n＝＋－＠]/.test(cell)) why.push('formula');
  const bio = row[header.indexOf('bio')];
  if (bio !== record.bio && bio !== "'" + record.bio) why.push('bio');
  return why;
}

function judgeData({ record }, data) {
  const why = [];
  const entries = Object.values(data);
  if (entries.length !== 1) return ['entries'];
  const [author] = entries;
  for (const field of ['name', 'bio', 'job_title', 'location']) if (author[field] !== record[field]) why.push(field);
  if (author.beats?.[0] !== record.beats[0]) why.push('beats');
  return why;
}

const JUDGES = {
  html: judgeHtml,
  head: judgeHead,
  jsonld: judgeJsonld,
  merge: judgeMerge,
  vcard: judgeVcard,
  csv: judgeCsv,
  hugo: (row) => judgeData(row, toml.parse(row.text)),
  // 1.1 is what Jekyll reads.
  jekyll: (row) => [...judgeData(row, yaml.parse(row.text)), ...judgeData(row, yaml.parse(row.text, { version: '1.1' }))],
};

async function judge(row) {
  try {
    return await JUDGES[row.form](row);
  } catch (error) {
    return ['unreadable: ' + String(error).slice(0, 200)];
  }
}

/// Each judge can say no.
async function prove() {
  const record = { name: 'a<b', bio: 'a', job_title: 'a', url: 'https://a.example/', location: 'a', beats: ['a'] };
  const graph = (author) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'ProfilePage', mainEntity: author }] });
  const bad = {
    html: ['<p class="p-name" onclick="a">a</p>', '<p class="p-name">a</p>', '<a class="u-url" href="https://b.example/">a</a>'],
    head: ['<script>a</script>', '<meta name="author" content="a">', 'a'],
    jsonld: [graph({ '@type': 'Person', name: 'a<b' }), graph({ '@id': 'https://a.example/#author' }),
      graph({ '@type': 'Person', name: 'a', description: 'a', jobTitle: 'a', url: 'https://a.example/' })],
    merge: [graph({ '@type': 'Person', '@id': 'https://a.example/#other', name: 'a', jobTitle: 'a' })],
    vcard: ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:b\r\nNOTE:a\r\nEND:VCARD\r\n', 'FN:a'],
    csv: ['bio\r\n=a\r\n', 'bio\r\na,b\r\n', 'bio\r\nb\r\n'],
    hugo: ['[a]\nname = "b"\n', '[a'],
    jekyll: ['a:\n  name: b\n', 'a: "'],
  };
  for (const [form, texts] of Object.entries(bad)) {
    for (const text of texts) {
      assert.notDeepEqual(await judge({ id: 'all', form, record, text }), [], `${form} takes ${text}`);
    }
  }
  const ours = { '@context': 'https://schema.org', '@graph': [
    { '@type': 'Article', '@id': 'https://a.example/#article', author: [{ '@id': 'https://a.example/n#author' }] },
    { '@type': 'Person', '@id': 'https://a.example/n#author', name: 'a<b' }] };
  assert.deepEqual(await judgeGraph(ours, record), []);
  ours['@graph'].pop();
  assert.notDeepEqual(await judgeGraph(ours, record), []);
}

await prove();
for await (const line of readline.createInterface({ input: fs.createReadStream(process.argv[2]) })) {
  const row = JSON.parse(line);
  console.log(JSON.stringify({ id: row.id, form: row.form, why: await judge(row) }));
}
