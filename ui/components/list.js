// The events as a list: the chart's equal for keyboard and screen reader. Arrow keys walk through it, Enter opens.
// Rows are added as the reader gets there, so that five thousand of them cost no more than the first hundred.
const CHUNK = 120;
const lists = new WeakMap();

export default function (component) {
  const { data: bytes, parentElement, setTriggerValue } = component;
  let list = lists.get(parentElement);
  if (!list) lists.set(parentElement, (list = new EventList(parentElement)));
  list.update(bytes, setTriggerValue);
  return () => list.release();
}

function make(tag, name, parent, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined) node.textContent = text;
  parent?.appendChild(node);
  return node;
}

class EventList {
  constructor(parent) {
    this.root = make("div", "tl-list", parent);
    this.root.addEventListener("keydown", (event) => this.walk(event));
    this.root.addEventListener("click", (event) => {
      const row = event.target.closest("button.tl-row");
      if (row) this.choose(row);
    });
    this.more = make("button", "tl-more");
    this.more.type = "button";
    this.more.addEventListener("click", () => this.grow());
    this.onChoice = () => this.mark(window.timelineChoice?.selected, window.timelineChoice?.reveal);
    window.addEventListener("timeline-choice", this.onChoice);
    this.watcher = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) this.grow();
    });
  }

  update(bytes, trigger) {
    const data = JSON.parse(new TextDecoder().decode(bytes));
    this.trigger = trigger;
    if (data.version !== this.version) {
      this.version = data.version;
      this.rows = data.rows;
      this.fold = data.fold || 0;
      this.foldLabel = data.foldLabel;
      this.clear();
      this.root.setAttribute("role", "region");
      this.root.setAttribute("aria-label", data.label);
      this.grow();
    }
    this.onChoice();
  }

  // Empty, ready to be filled: from the beginning, or from where the chart opens with the background folded away.
  clear() {
    this.root.replaceChildren();
    this.shown = this.fold;
    this.group = this.open = null;
    this.root.scrollTop = 0;
    if (!this.fold) return;
    const button = make("button", "tl-fold", this.root, this.foldLabel);
    button.type = "button";
    button.addEventListener("click", () => {
      this.unfold();
      this.root.querySelector("button.tl-row")?.focus();
    });
  }

  unfold() {
    this.fold = 0;
    this.clear();
    this.grow();
  }

  grow() {
    const until = Math.min(this.rows.length, this.shown + CHUNK);
    for (; this.shown < until; this.shown += 1) this.add(this.rows[this.shown]);
    this.more.remove();
    this.watcher.disconnect();
    if (this.shown < this.rows.length) {
      this.more.textContent = `Show more (${this.rows.length - this.shown} left)`;
      this.root.appendChild(this.more);
      this.watcher.observe(this.more);
    }
    this.mark(this.selected, false);
  }

  add(row) {
    if (row.group !== this.group || !this.open) {
      this.group = row.group;
      make("h3", "tl-group", this.root, row.group);
      this.open = make("ul", "", this.root);
    }
    const button = make("button", "tl-row", make("li", "", this.open));
    button.type = "button";
    button.dataset.event = row.id;
    button.tabIndex = -1;
    make("span", "tl-shape " + row.status + (row.conflict ? " conflict" : "") + (row.span ? " " + row.span : ""), button).setAttribute("aria-hidden", "true");
    const words = make("span", "tl-words", button);
    make("span", "tl-when", words, row.when);
    make("span", "tl-title", words, row.title);
    const meta = make("span", "tl-meta", words, row.meta);
    if (row.conflict) meta.prepend(make("strong", "tl-conflict", null, "≠ " + row.conflict + " · "));
  }

  mark(selected, reveal) {
    this.selected = selected;
    if (this.fold && reveal && this.rows.slice(0, this.fold).some((one) => one.id === selected)) this.unfold();
    let row = this.row(selected);
    while (!row && reveal && this.shown < this.rows.length && this.rows.some((one) => one.id === selected)) {
      this.growQuietly();
      row = this.row(selected);
    }
    for (const old of this.root.querySelectorAll("[aria-current]")) if (old !== row) old.removeAttribute("aria-current");
    row?.setAttribute("aria-current", "true");
    const focused = this.root.querySelector("button.tl-row:focus");
    const first = focused ?? row ?? this.root.querySelector("button.tl-row");
    for (const button of this.root.querySelectorAll('button.tl-row[tabindex="0"]')) button.tabIndex = -1;
    if (first) first.tabIndex = 0;
    if (reveal && row && this.root.scrollHeight > this.root.clientHeight + 4) {
      const box = row.getBoundingClientRect(), home = this.root.getBoundingClientRect();
      if (box.top < home.top || box.bottom > home.bottom) this.root.scrollTop += box.top - home.top - home.height / 3;
    }
  }

  growQuietly() {
    const until = Math.min(this.rows.length, this.shown + CHUNK);
    for (; this.shown < until; this.shown += 1) this.add(this.rows[this.shown]);
    this.root.appendChild(this.more);
    if (this.shown >= this.rows.length) this.more.remove();
  }

  row(id) {
    return id ? this.root.querySelector(`button.tl-row[data-event="${CSS.escape(id)}"]`) : null;
  }

  choose(row) {
    window.timelineChoice = { selected: row.dataset.event, reveal: false, asked: row.dataset.event };
    window.dispatchEvent(new Event("timeline-choice"));
    this.trigger("event", row.dataset.event);
  }

  walk(event) {
    const rows = [...this.root.querySelectorAll("button.tl-row")];
    const at = rows.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= rows.length && this.shown < this.rows.length) {
      this.grow();
      return this.focus([...this.root.querySelectorAll("button.tl-row")][at + 1], rows[at]);
    }
    this.focus(rows[Math.max(0, Math.min(rows.length - 1, to))], rows[at]);
  }

  focus(row, old) {
    if (!row) return;
    old.tabIndex = -1;
    row.tabIndex = 0;
    row.focus();
  }

  release() {
    window.removeEventListener("timeline-choice", this.onChoice);
    this.watcher.disconnect();
    this.root.remove();
  }
}
