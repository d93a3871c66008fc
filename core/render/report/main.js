// Views, keys, colours and print.

const DRAW = {
  overview: drawOverview,
  findings: drawFindings,
  authors: drawAuthors,
  changes: drawChanges,
};

function show() {
  const before = current.view;
  current = readState();
  for (const name of VIEWS) byId(name).hidden = name !== current.view;
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === current.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  DRAW[current.view](byId(current.view));
  const [title] = document.title.split(' – ');
  document.title = `${title} – ${document.querySelector('nav [aria-current]').textContent}`;
  if (before !== current.view) scrollTo(0, 0);
}

addEventListener('hashchange', show);
addEventListener('popstate', show);

byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});

// Colours. What was chosen is kept where the browser lets a file keep something.

const THEMES = { '': 'automatic', light: 'light', dark: 'dark' };

function kept(key, text) {
  try {
    if (text !== undefined) localStorage.setItem(key, text);
    return localStorage.getItem(key) || '';
  } catch {
    return text || '';
  }
}

function setTheme(theme) {
  const known = theme in THEMES ? theme : '';
  if (known) document.documentElement.dataset.theme = known;
  else delete document.documentElement.dataset.theme;
  byId('theme-name').textContent = THEMES[known];
  byId('theme').setAttribute('aria-label', `Colours: ${THEMES[known]}`);
}

function nextTheme() {
  const order = Object.keys(THEMES);
  const now = document.documentElement.dataset.theme || '';
  const theme = order[(order.indexOf(now) + 1) % order.length];
  kept('masthead-colours', theme);
  setTheme(theme);
}

byId('theme').addEventListener('click', nextTheme);
setTheme(kept('masthead-colours'));

// Keys.

function listInSight() {
  if (current.view === 'findings') return view.list;
  if (current.view === 'changes') return changes.list;
  return current.view === 'authors' && !current.who ? people.list : undefined;
}

// Where a finding is open the next one opens; focus stays where it was, in the list or beside it.
function move(by) {
  const list = listInSight();
  if (!list) return;
  const beside = current.view === 'findings' && view.detail.contains(document.activeElement);
  if (!current.open || current.view !== 'findings') {
    list.move(by);
    return;
  }
  let at = list.active + by;
  while (list.rows[at]?.heading) at += by;
  if (!list.rows[at]) return;
  list.activate(at, !beside);
  go({ open: finding.id(list.rows[at].f) }, false);
  if (beside) view.detail.querySelector('h2').focus();
}

function escape() {
  if (current.view === 'findings' && current.open) closeDetail();
  else if (current.view === 'authors' && current.who) go({ who: '' });
  else if (current.q) {
    for (const search of [view.search, people.search]) if (search) search.value = '';
    go({ q: '' }, false);
  }
}

function search() {
  if (current.view === 'authors' && !current.who) people.search.focus();
  else {
    if (current.view !== 'findings') go({ view: 'findings', who: '', q: '' });
    view.search.focus();
  }
}

const openKeys = () => byId('keys').showModal();

const KEY_ACTIONS = {
  '/': search,
  j: () => move(1),
  k: () => move(-1),
  n: () => DATA.baseline && go({ view: 'findings', open: '', who: '',
    status: current.status === 'new' ? '' : 'new' }),
  t: nextTheme,
  '?': openKeys,
};
VIEWS.forEach((name, at) => {
  KEY_ACTIONS[at + 1] = () => go({ view: name, open: '', who: '', q: '' });
});

// Keys that move within a list, when it or nothing has the focus.
const LIST_ACTIONS = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Home: () => listInSight().moveToEnd(false),
  End: () => listInSight().moveToEnd(true),
};

const isTyped = (target) => target.matches('input[type=search], select, textarea');

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
  const list = listInSight();
  if (event.key === 'Escape') escape();
  else if (isTyped(event.target)) {
    if (!list || event.target.matches('select')) return;
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    list.focusActive();
  } else if (event.key in LIST_ACTIONS) {
    if (!list || !(event.target === document.body || list.list.contains(event.target))) return;
    LIST_ACTIONS[event.key]();
  } else if (event.key in KEY_ACTIONS && byId('keys-on').checked) KEY_ACTIONS[event.key]();
  else return;
  event.preventDefault();
}

addEventListener('keydown', pressed);
byId('help').addEventListener('click', openKeys);
byId('keys-close').addEventListener('click', () => byId('keys').close());

addEventListener('beforeprint', () => listInSight()?.print());
addEventListener('afterprint', () => {
  for (const paper of document.querySelectorAll('.printed')) paper.replaceChildren();
});

show();
byId('loading').remove();
performance.mark('ready');
