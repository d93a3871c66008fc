// One finding, whole: what is wrong, what would mend it, where, and what it rests on.

const MOST_LISTED = 25;

function changeBox(fix) {
  const side = (label, text, kind) => el('div', { class: kind },
    el('dt', {}, label), ...text.split('\n').map((line) => el('dd', {}, value(line || 'nothing'))));
  return el('dl', { class: 'change' }, side('Now', fix[1], 'old'),
    side('Better', fix[2], 'new'));
}

function documentItem(d) {
  const facts = [page.outlet(d), dateInWords(page.published(d)),
    page.url(d) || page.name(d) === page.id(d) ? '' : page.id(d)].filter(Boolean);
  return el('li', {}, outward(page.url(d), page.name(d)),
    facts.length ? el('span', { class: 'meta' }, value(facts.join(' · '))) : '');
}

function listed(items, draw) {
  const more = items.length - MOST_LISTED;
  return el('ul', { class: 'plain', role: 'list' }, items.slice(0, MOST_LISTED).map(draw),
    more > 0 ? el('li', { class: 'meta' }, `and ${number(more)} more`) : '');
}

const SOURCE_WORDS = {
  jsonld: 'JSON-LD', microdata: 'microdata', rdfa: 'RDFa', meta: 'meta tags', rel: 'links',
  hcard: 'h-card markup', byline: 'the byline', box: 'the author box', bio: 'the biography',
  text: 'the text', feed: 'the feed', profile: 'a profile', cms: 'the content system',
  user: 'what somebody entered',
};

function claimItem([documentAt, field, source, text], documents) {
  const where = documentAt < 0 || documents < 2 ? '' : page.name(DATA.documents[documentAt]);
  return el('li', {}, el('q', {}, value(text)),
    el('span', { class: 'meta' }, value(`${field.replace(/_/g, ' ')}, read from ${
      Object.hasOwn(SOURCE_WORDS, source) ? SOURCE_WORDS[source] : source}${
      where ? ` · ${where}` : ''}`)));
}

function aboutRule(rule) {
  const part = (label, text) => (text ? [el('dt', {}, label), el('dd', {}, text)] : []);
  return el('section', { class: 'block about' }, el('h3', {}, 'About this rule'),
    el('dl', {}, part('When it fires, and why', rule.help), part('Example', rule.example),
      part('What to do', rule.fix), part('Rests on', rule.source)));
}

function detailOf(f) {
  const rule = finding.rule(f);
  const fix = finding.fix(f);
  const documents = finding.documents(f);
  const authors = finding.authors(f);
  const claims = finding.claims(f);
  return [
    el('div', { class: 'detail-top' },
      el('p', { class: 'kicker' }, mark(finding.severity(f), false), `${finding.severity(f)} · `,
        rule.id, finding.isNew(f) ? [' ', badge()] : ''),
      el('button', { type: 'button', class: 'quiet close', onclick: closeDetail },
        'Close ', el('kbd', {}, 'Esc'))),
    el('h2', { tabindex: -1 }, rule.title),
    el('p', { class: 'told' }, value(finding.message(f))),
    fix ? section(`Suggested change: ${fix[0].replace(/_/g, ' ')}`, changeBox(fix)) : '',
    authors.length ? section(authors.length === 1 ? 'Author' : 'Authors',
      listed(authors, (author) => el('li', {}, el('a',
        { href: addressOf({ view: 'authors', who: authorKey(author) }) }, value(author.name))))) : '',
    documents.length ? section(plural(documents.length, 'document'),
      listed(documents, documentItem)) : '',
    claims.length ? section('Evidence',
      listed(claims, (claim) => claimItem(claim, documents.length))) : '',
    aboutRule(rule),
    el('p', { class: 'meta id' }, finding.id(f)),
  ];
}

function drawDetail() {
  const f = FINDINGS.get(current.open);
  view.detail.hidden = !f;
  byId('findings').classList.toggle('opened', Boolean(f));
  for (const node of view.list.list.querySelectorAll('[aria-current]')) {
    node.removeAttribute('aria-current');
  }
  if (!f) {
    view.shown = undefined;
    return;
  }
  const at = view.list.rows.findIndex((row) => row.f === f);
  if (at >= 0) {
    if (view.list.rows[view.list.active]?.f !== f) view.list.activate(at, false);
    view.list.reveal(view.list.active);
    view.list.drawn.get(view.list.active)?.firstElementChild.setAttribute('aria-current', 'true');
  }
  if (view.shown === f) return;
  view.shown = f;
  view.detail.replaceChildren(...detailOf(f).flat().filter(Boolean));
  view.detail.scrollTop = 0;
}

function closeDetail() {
  go({ open: '' });
  view.list.focusActive();
}
