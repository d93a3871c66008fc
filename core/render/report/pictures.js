// Timelines and the evidence graph: pictures, each beside a table that says the same.

// Round years between two, eight at most.
function ticksOf(from, to) {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years <= 8) || 500;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
}

// The time that all rows span, with a little air.
function spanOf(rows) {
  const dates = rows.flatMap((row) => [yearsOf(row[4]), yearsOf(row[5])]).filter(Number.isFinite);
  if (dates.length === 0) return undefined;
  const from = Math.min(...dates);
  const to = Math.max(...dates);
  const air = Math.max(0.15, (to - from) * 0.04);
  return { from: from - air, to: to + air };
}

const placeOf = (span, date) => (100 * (date - span.from)) / (span.to - span.from);

const gridOf = (span) => ticksOf(span.from, span.to).map((year) => {
  const x = `${placeOf(span, year)}%`;
  return svg('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: '100%' });
});

function axis(span) {
  return svg('svg', { class: 'axis', width: '100%', height: 18, 'aria-hidden': 'true' },
    ticksOf(span.from, span.to).map((year) => svg('text',
      { x: `${placeOf(span, year)}%`, y: 13, 'text-anchor': 'middle' }, String(year))));
}

function stretch(span, row, strongest) {
  const dates = [yearsOf(row[4]), yearsOf(row[5])].filter(Number.isFinite);
  const from = Math.min(...dates);
  const to = Math.max(...dates);
  const thickness = 4 + 8 * Math.sqrt(row[3] / strongest);
  const parts = gridOf(span);
  if (to - from > 0.02) {
    const x = placeOf(span, from);
    parts.push(svg('rect', { class: 'stretch', x: `${x}%`, width: `${placeOf(span, to) - x}%`,
      y: 14 - thickness / 2, height: thickness, rx: 2 }));
  }
  for (const date of new Set(dates)) {
    parts.push(svg('circle', { class: 'dot', cx: `${placeOf(span, date)}%`, cy: 14,
      r: 3 + thickness / 4 }));
  }
  return svg('svg', { width: '100%', height: 28, 'aria-hidden': 'true' }, parts);
}

// Rows are what an author was seen with: [text, qualifier, url, documents, first, last]. Roles are
// named because a narrow window lays the rows out in another way, which takes them from a table.
function timeline(what, caption, rows, span) {
  const strongest = Math.max(1, ...rows.map((row) => row[3]));
  const cell = (name, properties, ...children) =>
    el(name, { role: name === 'td' ? 'cell' : 'columnheader', ...properties }, ...children);
  const head = (properties, ...children) => cell('th', { scope: 'col', ...properties }, ...children);
  return el('table', { class: 'timeline', role: 'table' },
    el('caption', { class: 'unseen' }, caption),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, head({}, what),
      span ? head({ class: 'when' }, el('span', { class: 'unseen' }, 'Timeline'), axis(span)) : '',
      span ? head({ class: 'seen' }, 'Seen') : '', head({ class: 'n' }, 'Documents'))),
    el('tbody', { role: 'rowgroup' }, rows.map((row) => el('tr', { role: 'row' },
      el('th', { scope: 'row', role: 'rowheader' },
        row[2] ? outward(row[2], row[0]) : value(row[0]),
        row[1] ? el('span', { class: 'meta' }, value(row[1])) : ''),
      span ? cell('td', { class: 'when' }, stretch(span, row, strongest)) : '',
      span ? cell('td', { class: 'seen' }, spanInWords(row[4], row[5])) : '',
      cell('td', { class: 'n' }, number(row[3]))))));
}

const KINDS = ['names', 'accounts', 'outlets'];
const KIND_TITLES = { names: 'Spellings', accounts: 'Accounts', outlets: 'Outlets' };
const COLUMNS = ['accounts', 'names', 'outlets'];
const NODE = { width: 230, height: 42, gap: 16, top: 34 };
const PICTURE = 940;
const MOST_NODES = 24;
const STRONG = 8;  // a weight below which no line is thick, though it be the strongest of all

const shorten = (text, most) => {
  const letters = [...plain(text)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
};

// The place of each node: kinds in columns, in each the ones of most documents first.
function placeNodes(author) {
  const kinds = COLUMNS.filter((kind) => author[kind].length);
  const places = new Map();
  const rows = Math.max(...kinds.map((kind) => Math.min(MOST_NODES, author[kind].length)));
  const height = NODE.top + rows * (NODE.height + NODE.gap);
  kinds.forEach((kind, column) => {
    const order = author[kind].map((row, at) => at).sort((a, b) => author[kind][b][3] -
      author[kind][a][3]).slice(0, MOST_NODES);
    const x = kinds.length === 1 ? (PICTURE - NODE.width) / 2
      : (column * (PICTURE - NODE.width)) / (kinds.length - 1);
    const used = order.length * (NODE.height + NODE.gap);
    order.forEach((at, row) => places.set(`${kind} ${at}`, { key: `${kind} ${at}`, kind, column, x,
      row: author[kind][at], y: NODE.top + (height - NODE.top - used) / 2 + row * (NODE.height + NODE.gap) }));
  });
  return { kinds, places, height };
}

// Where a line leaves each of its nodes: the lines of one side stand below each other, in the order
// of the nodes they lead to, so that few of them cross.
function spreadEnds(edges) {
  const sides = new Map();
  for (const edge of edges) {
    const [left, right] = edge.a.column <= edge.b.column ? [edge.a, edge.b] : [edge.b, edge.a];
    Object.assign(edge, { left, right, arc: left.column === right.column });
    const add = (node, side, other, end) => {
      const key = `${node.key} ${side}`;
      if (!sides.has(key)) sides.set(key, []);
      sides.get(key).push({ edge, end, node, towards: other.y });
    };
    add(left, 'right', right, 'from');
    add(right, edge.arc ? 'right' : 'left', left, 'to');
  }
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.towards - b.towards);
    const gap = Math.min(12, (NODE.height - 8) / ends.length);
    ends.forEach(({ edge, end, node }, at) => {
      edge[end] = node.y + NODE.height / 2 + gap * (at - (ends.length - 1) / 2);
    });
  }
}

// The line between two nodes, and where its weight stands: at the outer end, where lines are
// furthest apart.
function lineOf({ left, right, arc, from, to }) {
  const x1 = left.x + NODE.width;
  const x2 = arc ? x1 : right.x;
  const bend = arc ? 56 : (x2 - x1) / 2;
  const points = [[x1, from], [x1 + bend, from], [arc ? x2 + bend : x2 - bend, to], [x2, to]];
  let t = left.kind === 'names' ? 0.8 : 0.2;
  if (arc) t = 0.5;
  const at = (axisOf) => points.reduce((sum, point, i) =>
    sum + [1, 3, 3, 1][i] * t ** i * (1 - t) ** (3 - i) * point[axisOf], 0);
  const [start, ...rest] = points.map((point) => point.join(' '));
  return { path: `M${start}C${rest.join(' ')}`, x: at(0), y: at(1) };
}

const roundWeight = (weight) => String(Math.round(weight * 10) / 10);

function drawEdges(author, places) {
  const edges = author.edges
    .map(([kindA, atA, kindB, atB, weight]) => ({ weight,
      a: places.get(`${KINDS[kindA]} ${atA}`), b: places.get(`${KINDS[kindB]} ${atB}`) }))
    .filter((edge) => edge.a && edge.b);
  const strongest = Math.max(STRONG, ...edges.map((edge) => edge.weight));
  spreadEnds(edges);
  return edges.map((edge) => {
    const line = lineOf(edge);
    const width = 1.25 + 5 * Math.sqrt(Math.max(0, edge.weight) / strongest);
    return { keys: [edge.a.key, edge.b.key], group: svg('g', { class: 'edge' },
      svg('path', { d: line.path, 'stroke-width': width.toFixed(2) }),
      svg('text', { x: line.x, y: line.y + 4, 'text-anchor': 'middle' }, roundWeight(edge.weight))) };
  });
}

function drawNode({ key, kind, row, x, y }, edges, picture) {
  const light = (on) => {
    picture.classList.toggle('lit', on);
    for (const edge of edges) edge.group.classList.toggle('on', on && edge.keys.includes(key));
  };
  const words = [row[1], plural(row[3], 'document')].filter(Boolean).join(' · ');
  return svg('g', { class: `node ${kind}`, onpointerenter: () => light(true),
    onpointerleave: () => light(false) },
  svg('title', {}, plain(row[0])),
  svg('rect', { x, y, width: NODE.width, height: NODE.height, rx: 4 }),
  svg('text', { class: 'name', x: x + 12, y: y + 18 }, shorten(row[0], 28)),
  svg('text', { class: 'small', x: x + 12, y: y + 33 }, shorten(words, 34)));
}

function graph(author) {
  const { kinds, places, height } = placeNodes(author);
  const edges = drawEdges(author, places);
  const said = kinds.map((kind) => `${author[kind].length} ${KIND_TITLES[kind].toLowerCase()}`);
  const picture = svg('svg', { class: 'graph', viewBox: `0 0 ${PICTURE} ${height}`, role: 'img',
    'aria-label': `Evidence graph: ${said.join(', ')}, ${plural(edges.length, 'link')}. ` +
      'The table below it says the same.' });
  const titles = kinds.map((kind) => {
    const { x } = [...places.values()].find((node) => node.kind === kind);
    return svg('text', { class: 'column', x, y: 16 }, KIND_TITLES[kind]);
  });
  fill(picture, {}, [titles, edges.map((edge) => edge.group),
    [...places.values()].map((node) => drawNode(node, edges, picture))]);
  return el('div', { class: 'sideways', tabindex: 0, role: 'region',
    'aria-label': 'Evidence graph' }, picture);
}

function edgeTable(author) {
  const name = (kind, at) => {
    const row = author[KINDS[kind]][at];
    return [value(row[0]), row[1] ? el('span', { class: 'meta' }, value(row[1])) : ''];
  };
  const rows = [...author.edges].sort((a, b) => b[4] - a[4]).slice(0, 200);
  return el('details', { class: 'table-of' }, el('summary', {}, 'The links as a table'),
    el('table', { class: 'tally' }, el('thead', {}, el('tr', {},
      ...['One', 'The other', 'Why'].map((text) => el('th', { scope: 'col' }, text)),
      el('th', { scope: 'col', class: 'n' }, 'Weight'))),
    el('tbody', {}, rows.map(([kindA, atA, kindB, atB, weight, words]) => el('tr', {},
      el('td', {}, name(kindA, atA)), el('td', {}, name(kindB, atB)), el('td', {}, value(words)),
      el('td', { class: 'n' }, roundWeight(weight)))))));
}
