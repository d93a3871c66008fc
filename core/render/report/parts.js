// What several views are put together from.

const MARKS = {
  error: 'M6 0 12 6 6 12 0 6Z',
  warning: 'M6 .6 12 11.4 0 11.4Z',
  info: 'M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4Z',
};

// A severity by its form, its colour and its word.
const mark = (severity, spoken = true) => el('span', { class: `mark ${severity}` },
  svg('svg', { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
    svg('path', { d: MARKS[severity] })),
  spoken ? el('span', { class: 'unseen' }, `${severity}: `) : '');

const badge = () => el('span', { class: 'badge' }, 'new');

const severitiesInWords = (by) => SEVERITIES
  .map((severity, at) => (by[at] ? plural(by[at], severity === 'info' ? 'note' : severity) : ''))
  .filter(Boolean).join(', ');

// The parts of a count, by severity, as long as its share of the longest.
function bar(by, most) {
  const share = (n) => `${(100 * n) / Math.max(1, most)}%`;
  let from = 0;
  const parts = SEVERITIES.map((severity, at) => {
    const part = svg('rect', { class: severity, x: share(from), width: share(by[at]), height: 10 });
    from += by[at];
    return part;
  });
  return el('span', { class: 'bar' },
    svg('svg', { width: '100%', height: 10, 'aria-hidden': 'true' }, parts),
    el('span', { class: 'unseen' }, severitiesInWords(by)));
}

// The first of some names, and how many more there are.
function someOf(names, most, draw = value) {
  const parts = names.slice(0, most).flatMap((name, at) => (at ? [', ', draw(name)] : [draw(name)]));
  if (names.length > most) parts.push(` and ${number(names.length - most)} more`);
  return parts;
}

// One finding in a list. `without` names what the list has said already.
function findingRow(f, without = '') {
  const meta = [];
  const add = (part) => part.length && meta.push(meta.length ? [' · ', ...part] : part);
  const documents = finding.documents(f);
  if (without !== 'rule') add([finding.rule(f).title]);
  if (without !== 'author') add(someOf(finding.authors(f).map((author) => author.name), 2));
  if (documents.length === 1) add([value(page.name(documents[0]))]);
  else if (documents.length) add([plural(documents.length, 'document')]);
  if (without !== 'outlet') {
    add(someOf(outletsOf(f).filter(Boolean).map(outletName), 1));
  }
  return el('a', { class: 'row', href: changed({ view: 'findings', open: finding.id(f) }) },
    mark(finding.severity(f)),
    el('span', { class: 'words' },
      el('span', { class: 'message' }, value(finding.message(f))),
      el('span', { class: 'meta' }, ...meta.flat())),
    finding.isNew(f) && without !== 'new' ? badge() : '');
}

const say = (text) => { byId('live').textContent = text; };

const section = (title, ...children) => el('section', { class: 'block' }, el('h3', {}, title),
  ...children);
