// The data of the report, as it was written: findings are arrays, which 50,000 of them make worth
// it, and come in parts, so that a browser can paint between two of them. The last part is the rest.
// Everything else reads findings through the functions below.

function readData() {
  const parts = [...document.querySelectorAll('script[type="application/json"]')].map((node) => {
    const part = JSON.parse(node.textContent);
    node.remove();
    return part;
  });
  const data = parts.pop();
  data.findings = parts.flat();
  return data;
}

const DATA = readData();

const SEVERITIES = ['error', 'warning', 'info'];
const SEVERITY_WORDS = {
  error: ['Errors', 'what is published is wrong'],
  warning: ['Warnings', 'it misleads somebody or does harm'],
  info: ['Notes', 'it could be better'],
};
const STATUSES = ['unchanged', 'new'];

const finding = {
  id: (f) => f[0],
  rule: (f) => DATA.rules[f[1]],
  severity: (f) => SEVERITIES[f[2]],
  documents: (f) => f[3].map((at) => DATA.documents[at]),
  authors: (f) => f[4].map((at) => DATA.authors[at]),
  message: (f) => f[5],
  claims: (f) => f[6].map((at) => DATA.claims[at]),
  isNew: (f) => f[7] === 1,
  fix: (f) => f[8],
};

const page = {
  id: (d) => d[0],
  url: (d) => d[1],
  outlet: (d) => DATA.outlets[d[2]],
  headline: (d) => d[3],
  published: (d) => d[4],
  name: (d) => d[3] || d[1] || d[0],
};

// Places of outlets, each once; the unnamed outlet is place 0.
function outletsOf(f) {
  if (f[3].length === 1) return [DATA.documents[f[3][0]][2]];
  return [...new Set(f[3].map((at) => DATA.documents[at][2]))];
}

const outletName = (at) => DATA.outlets[at] || 'No outlet named';

const FINDINGS = new Map(DATA.findings.map((f) => [finding.id(f), f]));
const RULES = new Map(DATA.rules.map((rule, at) => [rule.id, at]));
const OUTLETS = new Map(DATA.outlets.map((name, at) => [name, at]));
const AUTHORS = new Map(DATA.authors.map((author, at) => [author.id || author.name, at]));

const authorKey = (author) => author.id || author.name;

// How many findings there are of each severity, rule, outlet and author.
function count(findings) {
  const blank = () => ({ total: 0, new: 0, by: [0, 0, 0] });
  const rows = (list) => list.map(blank);
  const counts = {
    all: blank(),
    rules: rows(DATA.rules),
    outlets: rows(DATA.outlets),
    authors: rows(DATA.authors),
  };
  for (const f of findings) {
    const add = (row) => {
      row.total += 1;
      row.by[f[2]] += 1;
      row.new += f[7];
    };
    add(counts.all);
    add(counts.rules[f[1]]);
    for (const at of outletsOf(f)) add(counts.outlets[at]);
    for (const at of f[4]) add(counts.authors[at]);
  }
  return counts;
}

const COUNTS = count(DATA.findings);

// Letters that a search compares: without case and marks.
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

let haystacks;

function haystackOf(f) {
  const parts = [finding.message(f), finding.rule(f).title, finding.rule(f).id, finding.id(f)];
  for (const author of finding.authors(f)) parts.push(author.name);
  for (const d of finding.documents(f)) parts.push(page.headline(d), page.url(d), page.id(d));
  return fold(parts.join('\n'));
}

// Every word of the search must be there. The letters are folded once, at the first search.
function matcher(search) {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  haystacks ||= DATA.findings.map(haystackOf);
  return (f, at) => words.every((word) => haystacks[at].includes(word));
}

// The findings that a state of the filters lets through, in the order of the data.
function select(state) {
  const severities = new Set(state.severity ? state.severity.split(',') : SEVERITIES);
  const rule = RULES.get(state.rule);
  const outlet = OUTLETS.get(state.outlet === '-' ? '' : state.outlet);
  const author = AUTHORS.get(state.author);
  const found = matcher(state.q || '');
  return DATA.findings.filter((f, at) =>
    severities.has(finding.severity(f)) &&
    (!state.rule || f[1] === rule) &&
    (!state.outlet || outletsOf(f).includes(outlet)) &&
    (!state.author || f[4].includes(author)) &&
    (!state.status || STATUSES[f[7]] === state.status) &&
    found(f, at));
}
