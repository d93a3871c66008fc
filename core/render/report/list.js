// A long list of which only what is in sight is in the document. Rows are of two kinds, each with a
// fixed height: headings and entries. One entry is the active one; it alone is in the tab order.

const BESIDE = 8;  // rows drawn above and below what is in sight
const MOST_PRINTED = 1000;

class LongList {
  // draw(row, at) gives what is in a row; row.heading says which kind it is. onopen(row) is Enter's.
  constructor({ label, heights, draw, onopen }) {
    Object.assign(this, { heights, draw, onopen, rows: [], tops: [0], active: 0, drawn: new Map() });
    this.list = el('ul', { class: 'rows', role: 'list', 'aria-label': label });
    this.box = el('div', { class: 'scroll', onscroll: () => this.schedule() }, this.list);
    this.paper = el('div', { class: 'printed' });
    this.node = el('div', {}, this.box, this.paper);
    this.list.addEventListener('focusin', (event) => this.touched(event));
    new ResizeObserver(() => this.measure()).observe(this.box);
  }

  touched(event) {
    const row = event.target.closest('[data-at]');
    if (row) this.activate(Number(row.dataset.at), false);
  }

  setRows(rows, keepPlace = false) {
    this.rows = rows;
    this.entries = rows.filter((row) => !row.heading).length;
    if (!keepPlace) {
      this.active = rows.findIndex((row) => !row.heading);
      this.box.scrollTop = 0;
    }
    this.measure();
  }

  measure() {
    const narrow = this.box.clientWidth < 560;
    const entry = narrow ? this.heights.narrow : this.heights.entry;
    this.tops = new Float64Array(this.rows.length + 1);
    for (let at = 0; at < this.rows.length; at += 1) {
      const height = this.rows[at].heading ? this.heights.heading : entry;
      this.tops[at + 1] = this.tops[at] + height;
    }
    this.list.style.height = `${this.tops[this.rows.length]}px`;
    this.redraw();
  }

  redraw() {
    const focused = this.list.contains(document.activeElement);
    for (const node of this.drawn.values()) node.remove();
    this.drawn.clear();
    this.render();
    if (focused) this.focusActive();
  }

  schedule() {
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.render();
    });
  }

  // The row at a height: the last that begins above it.
  rowAt(height) {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  render() {
    const top = this.box.scrollTop;
    const from = Math.max(0, this.rowAt(top) - BESIDE);
    const to = Math.min(this.rows.length, this.rowAt(top + this.box.clientHeight) + BESIDE + 1);
    for (const [at, node] of this.drawn) {
      if (at >= from && at < to) continue;
      node.remove();
      this.drawn.delete(at);
    }
    for (let at = from; at < to; at += 1) {
      if (!this.drawn.has(at)) this.place(at);
    }
  }

  place(at) {
    const row = this.rows[at];
    const node = el('li', { 'data-at': at, class: row.heading ? 'heading' : 'entry' },
      this.draw(row, at));
    if (!row.heading) {
      node.setAttribute('aria-setsize', this.entries);
      node.setAttribute('aria-posinset', row.place);
      node.firstElementChild.tabIndex = at === this.active ? 0 : -1;
    }
    node.style.top = `${this.tops[at]}px`;
    node.style.height = `${this.tops[at + 1] - this.tops[at]}px`;
    // In the order of the rows, which readers of the screen and the tab key follow.
    let before = null;
    for (const [other, sibling] of this.drawn) {
      if (other > at && (before === null || other < Number(before.dataset.at))) before = sibling;
    }
    this.list.insertBefore(node, before);
    this.drawn.set(at, node);
  }

  activate(at, focus = true) {
    const old = this.drawn.get(this.active);
    if (old && !this.rows[this.active]?.heading) old.firstElementChild.tabIndex = -1;
    this.active = at;
    if (focus) this.reveal(at);
    const node = this.drawn.get(at);
    if (!node || this.rows[at].heading) return;
    node.firstElementChild.tabIndex = 0;
    if (focus) node.firstElementChild.focus({ preventScroll: true });
  }

  reveal(at) {
    const { scrollTop, clientHeight } = this.box;
    const above = this.rows[at - 1]?.heading ? this.tops[at - 1] : this.tops[at];
    if (above < scrollTop) this.box.scrollTop = above;
    else if (this.tops[at + 1] > scrollTop + clientHeight) {
      this.box.scrollTop = this.tops[at + 1] - clientHeight;
    }
    this.render();
  }

  // Moves to the next entry in a direction, over headings; from outside to the active one.
  move(by) {
    if (!this.entries) return;
    if (!this.list.contains(document.activeElement)) {
      this.activate(Math.max(0, this.active));
      return;
    }
    let at = this.active + by;
    while (this.rows[at]?.heading) at += by;
    if (this.rows[at]) this.activate(at);
  }

  moveToEnd(last) {
    if (!this.entries) return;
    this.activate(last ? this.rows.length - 1 : this.rows.findIndex((row) => !row.heading));
  }

  // On paper there is no scrolling: all rows, as many as one prints.
  print() {
    const rows = this.rows.slice(0, MOST_PRINTED).map((row, at) => this.draw(row, at));
    const left = this.rows.length - rows.length;
    if (left > 0) rows.push(el('p', {}, `${number(left)} rows more are not printed.`));
    this.paper.replaceChildren(...rows);
  }

  focusActive() {
    if (this.entries) this.activate(Math.max(0, this.active));
  }
}
