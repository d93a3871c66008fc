// The list of findings with its filters, and the one that is open beside it.

const view = {};

function groupsOf(f, group) {
  if (group === 'author') return f[4].length ? f[4] : [-1];
  if (group === 'outlet') return f[3].length ? outletsOf(f) : [-1];
  return group === 'none' ? [0] : [f[1]];
}

function groupName(group, at) {
  if (group === 'author') return at < 0 ? 'No author named' : DATA.authors[at].name;
  if (group === 'outlet') return at < 0 ? 'No document named' : outletName(at);
  return DATA.rules[at].title;
}

// Headings and entries. A finding of two authors stands below both. Rules keep the order they have
// in the data, other groups come by size.
function rowsOf(found, group) {
  const groups = new Map();
  for (const f of found) {
    for (const at of groupsOf(f, group)) {
      if (!groups.has(at)) groups.set(at, []);
      groups.get(at).push(f);
    }
  }
  const order = [...groups].sort(([a, these], [b, those]) =>
    (group === 'rule' ? a - b : those.length - these.length || a - b));
  const rows = [];
  let place = 0;
  for (const [at, members] of order) {
    members.sort((a, b) => a[2] - b[2]);
    if (group !== 'none') {
      rows.push({ heading: true, name: groupName(group, at), count: members.length });
    }
    for (const f of members) rows.push({ f, place: place += 1 });
  }
  return rows;
}

function drawRow(row) {
  if (row.heading) {
    return el('h3', {}, value(row.name), el('span', { class: 'n' }, number(row.count)));
  }
  const node = findingRow(row.f, current.group || 'rule');
  node.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openRow(row);
  });
  if (finding.id(row.f) === current.open) node.setAttribute('aria-current', 'true');
  return node;
}

function openRow(row) {
  view.list.activate(view.list.rows.indexOf(row), false);
  go({ open: finding.id(row.f) });
  view.detail.querySelector('h2')?.focus();
}

function picker(label, key, options) {
  const id = `pick-${key}`;
  const select = el('select', { id, onchange: () => go({ [key]: select.value, open: '' }) },
    options.map(([name, text]) => el('option', { value: name }, plain(text))));
  view.pickers[key] = select;
  return el('div', { class: 'picker' }, el('label', { for: id }, label), select);
}

const counted = (name, row) => `${name} (${number(row.total)})`;

function pickers() {
  const rules = DATA.rules.map((rule, at) => [rule.id, counted(rule.title, COUNTS.rules[at]), at])
    .filter(([, , at]) => COUNTS.rules[at].total);
  const outlets = DATA.outlets
    .map((name, at) => [name || '-', counted(outletName(at), COUNTS.outlets[at]), at])
    .filter(([, , at]) => COUNTS.outlets[at].total)
    .sort((a, b) => COUNTS.outlets[b[2]].total - COUNTS.outlets[a[2]].total);
  return [
    picker('Rule', 'rule', [['', 'All rules'], ...rules]),
    picker('Outlet', 'outlet', [['', 'All outlets'], ...outlets]),
    DATA.baseline ? picker('Since the last run', 'status',
      [['', 'New and old'], ['new', 'New'], ['unchanged', 'Old']]) : '',
    picker('Grouped by', 'group',
      [['', 'Rule'], ['outlet', 'Outlet'], ['author', 'Author'], ['none', 'Nothing']]),
  ];
}

function toggleSeverity(severity) {
  const shown = new Set(current.severity ? current.severity.split(',') : SEVERITIES);
  if (current.severity && shown.has(severity)) shown.delete(severity);
  else if (current.severity) shown.add(severity);
  else {
    shown.clear();
    shown.add(severity);
  }
  const chosen = SEVERITIES.filter((each) => shown.has(each));
  go({ severity: chosen.length === SEVERITIES.length ? '' : chosen.join(','), open: '' });
}

function filters() {
  view.search = el('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false',
    placeholder: 'Name, headline, address or words', 'aria-keyshortcuts': '/' });
  view.search.addEventListener('input', () => {
    clearTimeout(view.typing);
    view.typing = setTimeout(() => go({ q: view.search.value, open: '' }, false), 120);
  });
  view.severities = SEVERITIES.map((severity, at) => el('button', { type: 'button',
    class: `chip ${severity}`, onclick: () => toggleSeverity(severity) },
  mark(severity, false), SEVERITY_WORDS[severity][0],
  el('span', { class: 'n' }, number(COUNTS.all.by[at]))));
  return el('form', { class: 'filters', role: 'search', 'aria-label': 'Findings',
    onsubmit: (event) => event.preventDefault() },
  el('div', { class: 'filter-row' },
    el('label', { class: 'searching' }, el('span', { class: 'unseen' }, 'Search the findings'),
      view.search),
    el('div', { class: 'chips', role: 'group', 'aria-label': 'Severity' }, view.severities)),
  el('div', { class: 'filter-row' }, pickers()));
}

function buildFindings(root) {
  view.pickers = {};
  view.list = new LongList({ label: 'Findings', heights: { heading: 44, entry: 88, narrow: 96 },
    draw: drawRow, onopen: openRow });
  view.detail = el('aside', { class: 'detail', 'aria-label': 'The finding that is open' });
  view.tally = el('p', { class: 'tally-line' });
  view.nothing = el('p', { class: 'clear' }, 'No finding is like that. ',
    el('a', { href: addressOf({ view: 'findings' }) }, 'Show all'));
  root.append(el('h2', { class: 'unseen' }, 'Findings'), filters(), view.tally,
    el('div', { class: 'split' }, el('div', {}, view.list.node, view.nothing), view.detail));
}

// What the filters say, in words, with the author's, which has no picker.
function drawTally(total) {
  const parts = [`${number(total)} of ${plural(DATA.findings.length, 'finding')}`];
  const author = DATA.authors[AUTHORS.get(current.author)];
  if (author) parts.push(' by ', value(author.name));
  const narrowed = ['severity', 'rule', 'outlet', 'author', 'status', 'q'].some((k) => current[k]);
  view.tally.replaceChildren(...parts, narrowed ? ' · ' : '', narrowed
    ? el('a', { href: addressOf({ view: 'findings', group: current.group }) }, 'Show all') : '');
  say(view.tally.textContent.replace(' · Show all', '') + ' shown');
}

function syncFilters() {
  for (const [key, select] of Object.entries(view.pickers)) select.value = current[key] || '';
  if (document.activeElement !== view.search) view.search.value = current.q || '';
  const shown = current.severity ? current.severity.split(',') : [];
  view.severities.forEach((chip, at) =>
    chip.setAttribute('aria-pressed', String(shown.includes(SEVERITIES[at]))));
}

const FILTER_KEYS = ['severity', 'rule', 'outlet', 'author', 'status', 'group', 'q'];

function drawFindings(root) {
  if (!view.list) buildFindings(root);
  const wanted = JSON.stringify(FILTER_KEYS.map((key) => current[key] || ''));
  syncFilters();
  if (wanted !== view.wanted) {
    view.wanted = wanted;
    view.found = select(current);
    view.list.setRows(rowsOf(view.found, current.group || 'rule'));
    view.nothing.hidden = view.found.length > 0;
    view.list.box.hidden = view.found.length === 0;
    drawTally(view.found.length);
  }
  drawDetail();
}
