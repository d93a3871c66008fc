// Elements are made here alone, and of what was read nothing becomes markup: values are text nodes
// and attributes, links go to http, https and mailto only.

const SVG = 'http://www.w3.org/2000/svg';

const byId = (id) => document.getElementById(id);

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return node;
}

const el = (tag, properties = {}, ...children) =>
  fill(document.createElement(tag), properties, children);

const svg = (tag, properties = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), properties, children);

// What is not seen, or turns a line around: an imposter's tools, so they are shown by number.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const numberOf = (character) =>
  `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

// A value of somebody's, in a direction of its own.
function value(text) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(UNSEEN)) {
    parts.push(text.slice(from, found.index));
    parts.push(el('span', { class: 'unseen-mark' }, numberOf(found[0])));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return el('bdi', {}, ...parts);
}

// The same where no elements can be: in a picture or an attribute.
const plain = (text) => text.replace(UNSEEN, (character) => `<${numberOf(character)}>`);

function safeAddress(address) {
  try {
    const { protocol, username, password } = new URL(address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) && !username && !password;
  } catch {
    return false;
  }
}

// A link out of the report, or the words alone where the address is no address.
function outward(address, text) {
  if (!safeAddress(address)) return el('span', {}, value(text || address));
  return el('a', { href: address, rel: 'noopener noreferrer', class: 'out' }, value(text || address));
}

const number = (n) => n.toLocaleString('en-GB');
const plural = (n, one, several = `${one}s`) => `${number(n)} ${n === 1 ? one : several}`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];

// "2025-11-07T10:00:00Z" in words, as far as it is known; no zone is applied.
function dateInWords(text, short = false) {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text || '');
  if (!found) return text || '';
  const [, year, month, day] = found;
  const name = MONTHS[Number(month) - 1];
  if (!name) return year;
  const shown = short ? name.slice(0, 3) : name;
  return day ? `${Number(day)} ${shown} ${year}` : `${shown} ${year}`;
}

// Years and their parts; NaN where no date is known.
function yearsOf(text) {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text || '');
  if (!found) return NaN;
  return Number(found[1]) + (Number(found[2] || 1) - 1) / 12 + (Number(found[3] || 1) - 1) / 372;
}

function spanInWords(first, last) {
  if (!first && !last) return 'no date';
  const from = dateInWords(first || last, true);
  const to = dateInWords(last || first, true);
  return from === to ? from : `${from} to ${to}`;
}
