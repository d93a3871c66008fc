// What is new since the last run, and what is gone.

const changes = {};

function goneRow(past) {
  const [severity, rule, message, authors] = past;
  return el('div', { class: 'row gone' }, mark(SEVERITIES[severity]),
    el('span', { class: 'words' }, el('span', { class: 'message' }, value(message)),
      el('span', { class: 'meta' }, value([rule, ...authors].filter(Boolean).join(' · ')))));
}

function drawChange(row) {
  if (row.heading) return el('h3', {}, row.name, el('span', { class: 'n' }, number(row.count)));
  return row.past ? goneRow(row.past) : findingRow(row.f, 'new');
}

function changeRows() {
  const fresh = DATA.findings.filter(finding.isNew);
  const rows = [{ heading: true, name: 'New', count: fresh.length },
    ...fresh.map((f) => ({ f })),
    { heading: true, name: 'Gone', count: DATA.baseline.gone.length },
    ...DATA.baseline.gone.map((past) => ({ past }))];
  let place = 0;
  for (const row of rows) if (!row.heading) row.place = place += 1;
  return rows;
}

function drawChanges(root) {
  if (root.childElementCount) return;
  root.append(el('h2', { class: 'unseen' }, 'Changes'));
  if (!DATA.baseline) {
    root.append(el('p', { class: 'clear' }, 'There is no run to compare with. Keep the findings of ',
      'this one and give them to the next audit as its baseline: then this page says what is new ',
      'and what is gone.'));
    return;
  }
  const rows = changeRows();
  const gone = DATA.baseline.gone.length;
  const since = dateInWords(DATA.baseline.generated_at);
  const old = DATA.findings.length - COUNTS.all.new;
  root.append(el('p', { class: 'lead' }, `Since ${since || 'the last run'}: `,
    el('strong', {}, `${number(COUNTS.all.new)} new`), ', ', el('strong', {}, `${number(gone)} gone`),
    `, ${number(old)} as before.`));
  changes.list = new LongList({ label: 'Changes', heights: { heading: 44, entry: 88, narrow: 96 },
    draw: drawChange, onopen: (row) => row.f && go({ view: 'findings', open: finding.id(row.f) }) });
  root.append(changes.list.node);
  changes.list.setRows(rows);
}
