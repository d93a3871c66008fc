// How much there is, of what, and where.

function lead() {
  const parts = [
    el('strong', {}, plural(DATA.findings_found, 'finding')),
    ` in ${plural(DATA.documents_read, 'document')} by ${plural(DATA.authors_seen, 'author')}.`,
  ];
  if (DATA.baseline) {
    const since = dateInWords(DATA.baseline.generated_at);
    parts.push(` Since ${since || 'the last run'} `,
      el('a', { href: addressOf({ view: 'changes' }) },
        `${number(COUNTS.all.new)} ${COUNTS.all.new === 1 ? 'is' : 'are'} new and ${
          number(DATA.baseline.gone.length)} gone`), '.');
  }
  return el('p', { class: 'lead' }, ...parts);
}

function remarks() {
  const notes = [];
  if (DATA.findings_found > DATA.findings.length) {
    notes.push(`Of these, the ${number(DATA.findings.length)} of the highest severity are listed.`);
  }
  if (DATA.suppressed) {
    notes.push(`${plural(DATA.suppressed, 'finding')} more held back by the house style.`);
  }
  return notes.length ? el('p', { class: 'meta' }, notes.join(' ')) : '';
}

function severityCard(severity, at) {
  const [word, meaning] = SEVERITY_WORDS[severity];
  return el('li', {}, el('a', { class: `card ${severity}`,
    href: addressOf({ view: 'findings', severity }) },
  el('span', { class: 'card-name' }, mark(severity, false), word),
  el('span', { class: 'figure' }, number(COUNTS.all.by[at])),
  el('span', { class: 'meta' }, meaning)));
}

// Rows of [name, address, count], the longest first.
function tally(title, caption, rows, most) {
  const shown = rows.filter(([, , row]) => row.total).sort((a, b) => b[2].total - a[2].total);
  if (shown.length === 0) return '';
  const longest = shown[0][2].total;
  const table = el('table', { class: 'tally' },
    el('caption', { class: 'unseen' }, caption),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, title),
      el('th', { scope: 'col', class: 'wide-only' }, 'Severity'),
      el('th', { scope: 'col', class: 'n' }, 'Findings'),
      DATA.baseline ? el('th', { scope: 'col', class: 'n' }, 'New') : '')),
    el('tbody', {}, shown.slice(0, most).map(([name, address, row]) => el('tr', {},
      el('th', { scope: 'row' }, el('a', { href: address }, value(name))),
      el('td', { class: 'wide-only bar-cell' }, bar(row.by, longest)),
      el('td', { class: 'n' }, number(row.total)),
      DATA.baseline ? el('td', { class: 'n' }, row.new ? number(row.new) : '–') : ''))));
  const more = shown.length - most;
  return [table, more > 0
    ? el('p', { class: 'meta' }, `${number(more)} more have as many or fewer.`) : ''];
}

function allClear() {
  return el('p', { class: 'clear' }, 'Nothing to correct. The audit found no disagreement between ',
    'what the pages show, what their markup says and what is known of the authors.');
}

function drawOverview(root) {
  if (root.childElementCount) return;
  const rules = DATA.rules.map((rule, at) =>
    [rule.title, addressOf({ view: 'findings', rule: rule.id }), COUNTS.rules[at]]);
  const outlets = DATA.outlets.map((name, at) =>
    [outletName(at), addressOf({ view: 'findings', outlet: name || '-' }), COUNTS.outlets[at]]);
  const authors = DATA.authors.map((author, at) =>
    [author.name, addressOf({ view: 'authors', who: authorKey(author) }), COUNTS.authors[at]]);
  root.append(el('h2', { class: 'unseen' }, 'Overview'), lead(), remarks());
  if (DATA.findings.length === 0) {
    root.append(allClear());
    return;
  }
  root.append(
    el('ul', { class: 'cards', role: 'list' }, SEVERITIES.map(severityCard)),
    el('div', { class: 'columns' },
      section('By rule', tally('Rule', 'Findings by rule', rules, 100)),
      el('div', {},
        section('By outlet', tally('Outlet', 'Findings by outlet', outlets, 12)),
        section('By author', tally('Author', 'The authors of most findings', authors, 12)))));
}
