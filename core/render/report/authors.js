// Who is concerned, and one author whole: findings, spellings, titles, accounts, evidence.

const people = {};

function authorRow({ author, at }) {
  const row = COUNTS.authors[at];
  const facts = [author.kind === 'organisation' ? 'organisation' : '',
    author.names.length > 1 ? plural(author.names.length, 'spelling') : '',
    author.outlets.length ? author.outlets[0][0] : '',
    author.outlets.length > 1 ? `${number(author.outlets.length - 1)} more` : ''].filter(Boolean);
  return el('a', { class: 'row', href: addressOf({ view: 'authors', who: authorKey(author) }) },
    el('span', { class: 'words' }, el('span', { class: 'person' }, value(author.name)),
      el('span', { class: 'meta' }, value(facts.join(' · ')))),
    el('span', { class: 'row-bar wide-only' }, bar(row.by, people.most)),
    el('span', { class: 'n' }, number(row.total)));
}

function buildAuthors(root) {
  people.all = DATA.authors.map((author, at) => ({ author, at, place: 0 }))
    .sort((a, b) => COUNTS.authors[b.at].total - COUNTS.authors[a.at].total);
  people.most = people.all.length ? COUNTS.authors[people.all[0].at].total : 1;
  people.list = new LongList({ label: 'Authors', heights: { heading: 44, entry: 60, narrow: 64 },
    draw: authorRow, onopen: (row) => go({ view: 'authors', who: authorKey(row.author) }) });
  people.search = el('input', { type: 'search', autocomplete: 'off', spellcheck: 'false',
    placeholder: 'Name or outlet', 'aria-keyshortcuts': '/',
    oninput: () => go({ q: people.search.value }, false) });
  people.tally = el('p', { class: 'tally-line' });
  people.index = el('div', {}, el('h2', { class: 'unseen' }, 'Authors'),
    el('form', { class: 'filters', role: 'search', 'aria-label': 'Authors',
      onsubmit: (event) => event.preventDefault() },
    el('label', { class: 'searching' }, el('span', { class: 'unseen' }, 'Search the authors'),
      people.search)), people.tally, people.list.node);
  people.one = el('article', { class: 'author' });
  root.append(people.index, people.one);
}

function findAuthors() {
  const words = fold(current.q || '').split(/\s+/).filter(Boolean);
  const has = ({ author }) => {
    const text = fold([author.name, ...author.names.map((row) => row[0]),
      ...author.outlets.map((row) => row[0])].join('\n'));
    return words.every((word) => text.includes(word));
  };
  const rows = words.length ? people.all.filter(has) : people.all;
  rows.forEach((row, at) => { row.place = at + 1; });
  return rows;
}

function drawIndex() {
  if (document.activeElement !== people.search) people.search.value = current.q || '';
  if (people.searched === (current.q || '')) return;
  people.searched = current.q || '';
  const rows = findAuthors();
  people.list.setRows(rows);
  people.list.box.hidden = rows.length === 0;
  people.tally.textContent =
    `${number(rows.length)} of ${plural(people.all.length, 'author')} with findings`;
  say(people.tally.textContent);
}

function findingsOf(at) {
  const found = DATA.findings.filter((f) => f[4].includes(at)).sort((a, b) => a[2] - b[2]);
  const key = authorKey(DATA.authors[at]);
  return section(plural(found.length, 'finding'),
    el('ul', { class: 'few', role: 'list' }, found.slice(0, MOST_LISTED).map((f) => {
      const row = findingRow(f, 'author');
      row.href = addressOf({ view: 'findings', author: key, open: finding.id(f) });
      return el('li', {}, row);
    })),
    found.length > MOST_LISTED ? el('p', {}, el('a',
      { href: addressOf({ view: 'findings', author: key }) }, `All ${number(found.length)}`)) : '');
}

function authorPage(at) {
  const author = DATA.authors[at];
  const span = spanOf([...author.names, ...author.titles, ...author.outlets, ...author.accounts]);
  const times = (title, what, rows) => {
    const sorted = [...rows].sort((a, b) => b[3] - a[3]);
    return section(title, timeline(what, `${title} of ${plain(author.name)}`, sorted, span));
  };
  return [
    el('p', {}, el('a', { href: addressOf({ view: 'authors' }), class: 'back' }, '← All authors')),
    el('h2', { tabindex: -1 }, value(author.name)),
    author.kind === 'organisation' ? el('p', { class: 'kicker' }, 'organisation') : '',
    findingsOf(at),
    author.names.length ? times('Spellings', 'Spelling', author.names) : '',
    author.titles.length ? times('Job titles', 'Title', author.titles) : '',
    author.outlets.length ? times('Outlets', 'Outlet', author.outlets) : '',
    author.accounts.length ? times('Accounts', 'Account', author.accounts) : '',
    author.edges.length ? section('Why this is one author',
      el('p', { class: 'meta' }, 'What was seen together. The thicker a line, the more it says; ',
        'point at a name to see its own.'), graph(author), edgeTable(author)) : '',
  ];
}

function drawAuthors(root) {
  if (!people.list) buildAuthors(root);
  const at = AUTHORS.get(current.who);
  people.index.hidden = at !== undefined;
  people.one.hidden = at === undefined;
  if (at === undefined) {
    people.shown = undefined;
    drawIndex();
    return;
  }
  if (people.shown === at) return;
  people.shown = at;
  people.one.replaceChildren(...authorPage(at).flat().filter(Boolean));
  say(`${DATA.authors[at].name}: ${plural(COUNTS.authors[at].total, 'finding')}`);
  scrollTo(0, 0);
  people.one.querySelector('h2').focus({ preventScroll: true });
}
