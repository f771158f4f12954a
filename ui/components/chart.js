// Writes on the Plotly chart what Plotly cannot: labels that follow the zoom and never collide, the most important
// first; lane names; the hover card; the ring of the chosen event; how many events lie beyond the edges. Everything
// an article says reaches the page through textContent, so a title cannot become markup.
const LABEL_LIMIT = 140;
const TRIES = 700; // how many marks are tried at most, so that moving five thousand stays smooth
const CROWD = 150; // marks in view; above it the first labels may lie over lesser marks, or nothing would be named
const FIRST = 30; // how many count as the first then
const PHONE = 560; // pixels of the plot below which the rows are to be made for a phone, and labels are short
const SHORTEST = 84; // pixels below which a cut label says nothing
const STILL = 5; // pixels that a press may wander and still be no drag
const LOOSE_END = /([,;:]|( (a|an|the|of|to|in|on|at|by|for|from|and|or|with|its|his|her|their))+)$/i;
const layers = new WeakMap();

export default function (component) {
  const { data: bytes, parentElement, setTriggerValue } = component;
  let layer = layers.get(parentElement);
  if (!layer) layers.set(parentElement, (layer = new Layer(parentElement)));
  layer.update(bytes, setTriggerValue);
  return () => layer.release();
}

function make(tag, name, parent, text) {
  const node = document.createElement(tag);
  node.className = name;
  if (text !== undefined) node.textContent = text;
  parent.appendChild(node);
  return node;
}

// The stretch in view, as exact as its length asks for.
function say(low, high) {
  const day = 864e5, length = high - low;
  const format = (options, ms) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(ms);
  if (length > 3 * 365 * day) return `${format({ year: "numeric" }, low)} to ${format({ year: "numeric" }, high)}`;
  if (length > 180 * day) {
    const month = { month: "long", year: "numeric" };
    return `${format(month, low)} to ${format(month, high)}`;
  }
  const date = { day: "numeric", month: "long", year: "numeric" };
  if (length <= 2 * day) Object.assign(date, { hour: "2-digit", minute: "2-digit", hour12: false });
  const from = format(date, low), to = format(date, high - (length > 2 * day ? 1 : 0));
  return from === to ? from : `${from} to ${to}`;
}

class Layer {
  constructor(parent) {
    this.root = make("div", "tl-layer", parent);
    this.marks = make("div", "tl-layer-marks", this.root);
    this.marks.setAttribute("aria-hidden", "true");
    this.caption = make("div", "tl-caption", this.root);
    this.edges = make("div", "tl-layer-edges", this.root);
    this.earlier = this.edge("earlier");
    this.later = this.edge("later");
    this.card = make("div", "tl-card", this.root);
    this.card.setAttribute("aria-hidden", "true");
    this.pen = document.createElement("canvas").getContext("2d");
    this.widths = new Map();
    this.draw = this.draw.bind(this);
    this.ask = () => {
      if (!this.frame) this.frame = requestAnimationFrame(() => { this.frame = 0; this.draw(); });
    };
    window.addEventListener("timeline-choice", this.ask);
    // Plain scrolling belongs to the page; the chart zooms with Ctrl or Cmd held.
    this.onWheel = (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      else if (event.target.closest(".tl-label")) this.forward(event);
    };
  }

  edge(side) {
    const button = make("button", "tl-edge " + side, this.edges);
    button.type = "button";
    button.addEventListener("click", () => this.trigger("span", "whole"));
    return button;
  }

  update(bytes, trigger) {
    const data = JSON.parse(new TextDecoder().decode(bytes));
    this.data = data;
    this.trigger = trigger;
    this.byId = new Map(data.events.map((event) => [event.id, event]));
    const stage = document.querySelector(".st-key-" + data.stage);
    if (stage && stage !== this.stage) {
      this.observer?.disconnect();
      this.stage?.removeEventListener("wheel", this.onWheel, true);
      this.stage = stage;
      stage.addEventListener("wheel", this.onWheel, { capture: true, passive: false });
      this.observer = new MutationObserver(() => this.attach());
      this.observer.observe(stage, { childList: true, subtree: true });
    }
    this.attach();
    this.ask();
  }

  attach() {
    const chart = this.stage?.querySelector(".js-plotly-plot");
    if (!chart || chart === this.chart || typeof chart.on !== "function") return;
    this.chart = chart;
    chart.on("plotly_afterplot", this.ask);
    chart.on("plotly_relayout", this.ask);
    chart.on("plotly_relayouting", this.ask);
    chart.on("plotly_click", (event) => {
      const id = event.points?.map((point) => point.customdata).find((value) => this.byId.has(value));
      if (id) this.choose(id);
    });
    chart.on("plotly_hover", (event) => this.show(event.points?.[0]?.customdata));
    chart.on("plotly_unhover", () => this.show(null));
    this.ask();
  }

  // A label lies over the chart, but zooming and dragging that begin on it are the chart's.
  forward(event) {
    event.preventDefault();
    event.stopPropagation();
    this.chart.querySelector('.nsewdrag[data-subplot="x2y2"]')?.dispatchEvent(new event.constructor(event.type, event));
  }

  // A label pressed and let go without a drag is a choice. Not by its "click": once the press is handed on, the chart
  // lays a cover over the page, which takes the release, and no click follows.
  press(down, id) {
    this.forward(down);
    if (down.button !== 0) return;
    window.addEventListener("mouseup", (up) => {
      if (Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < STILL) this.choose(id);
    }, { capture: true, once: true });
  }

  get selected() {
    return window.timelineChoice?.selected;
  }

  choose(id) {
    window.timelineChoice = { selected: id, reveal: true, asked: id };
    window.dispatchEvent(new Event("timeline-choice"));
    this.trigger("event", id);
  }

  // Where the plot area is and what it shows. Both axes are linear, so two numbers each are enough.
  view() {
    const full = this.chart?._fullLayout;
    if (!full?.xaxis || !full.yaxis2 || !this.chart.isConnected) return null;
    const x = full.xaxis, y = full.yaxis2;
    const [low, high] = x.range.map((value) => x.r2l(value));
    const box = this.chart.getBoundingClientRect();
    const home = this.root.getBoundingClientRect();
    const left = box.left - home.left + x._offset, top = box.top - home.top + y._offset;
    return {
      left, top, width: x._length, height: y._length, right: left + x._length, low, high,
      x: (ms) => left + ((ms - low) / (high - low)) * x._length,
      y: (row) => top + (1 - (row - y.range[0]) / (y.range[1] - y.range[0])) * y._length,
    };
  }

  width(text) {
    let known = this.widths.get(text);
    if (known === undefined) this.widths.set(text, (known = this.pen.measureText(text).width));
    return known;
  }

  draw() {
    const view = this.view();
    this.marks.replaceChildren();
    if (!view) return;
    const font = getComputedStyle(this.root).fontFamily;
    if (font !== this.font) {
      this.font = font;
      this.pen.font = "13px " + font;
      this.widths.clear();
    }
    this.ask_for_rows(view.width < PHONE);
    const rows = new Map();
    const taken = (row) => rows.get(row) ?? rows.set(row, []).get(row);
    const shown = [];
    let earlier = 0, later = 0;
    for (const event of this.data.events) {
      const { start, end } = event;
      if (event.point ? event.middle < view.low : end < view.low) { earlier += 1; continue; }
      if (event.point ? event.middle > view.high : start > view.high) { later += 1; continue; }
      const half = event.size / 2 + 2;
      const from = event.point ? view.x(event.middle) - half : Math.max(view.left, view.x(Math.max(start, view.low)));
      const to = event.point ? view.x(event.middle) + half : Math.min(view.right, view.x(Math.min(end, view.high)));
      const mark = { event, from, to: Math.max(to, from + 4), y: view.y(event.row) };
      shown.push(mark);
      taken(event.row).push([mark.from, mark.to, event.id]);
    }
    this.grid(view);
    this.lanes(view);
    let drawn = 0;
    const crowded = shown.length > CROWD;
    for (const [rank, mark] of shown.entries()) {
      if (mark.event.id === this.selected) this.ring(mark);
      // In a crowd a flag on each would be noise: the first ones have it, the rest get it on zooming in.
      if (mark.event.conflict && (!crowded || rank < FIRST)) this.flag(mark);
    }
    // The chosen event first, then by importance: who comes first finds the room.
    const chosen = (mark) => mark.event.id === this.selected;
    for (const [rank, mark] of [...shown.filter(chosen), ...shown.filter((mark) => !chosen(mark))].entries()) {
      if (drawn >= LABEL_LIMIT || rank >= TRIES) break;
      const row = taken(mark.event.row);
      // Where the chosen one's row has no room, its label lies over lesser marks: what was asked for has its name.
      if (this.label(mark, view, row, crowded && rank < FIRST) || (chosen(mark) && this.label(mark, view, row, true))) drawn += 1;
    }
    this.caption.textContent = say(view.low, view.high);
    this.caption.style.transform = `translate(${view.left}px, ${view.top - 26}px)`;
    this.count(this.earlier, earlier, "‹ ", " earlier", "");
    this.count(this.later, later, "", " later", " ›");
    this.edges.style.top = `${view.top + view.height - 24}px`;
    this.root.dataset.labels = drawn;
  }

  // The server makes the rows and cannot know how wide the screen is: it is told where its guess is wrong, once.
  ask_for_rows(narrow) {
    if (narrow === this.data.narrow || narrow === this.told) return;
    this.told = narrow;
    this.trigger("width", narrow ? "narrow" : "wide");
  }

  count(button, number, before, word, after) {
    button.hidden = !number;
    button.textContent = before + number + word + after;
    button.title = "Show the whole span";
  }

  // Plotly draws no grid for an axis whose own plot is a hair high, as the one with the tick labels is.
  grid(view) {
    for (const tick of this.chart._fullLayout.xaxis._vals ?? []) {
      const x = view.x(tick.x);
      if (x < view.left || x > view.right) continue;
      const line = make("div", "tl-grid", this.marks);
      line.style.transform = `translate(${x}px, ${view.top}px)`;
      line.style.height = `${view.height}px`;
    }
  }

  lanes(view) {
    for (const band of this.data.bands) {
      if (!band.name) continue;
      const y = view.y(band.row - 0.42);
      const name = make("div", "tl-lane", this.marks, band.name);
      name.style.transform = `translate(${view.left}px, ${y}px)`;
      name.style.maxWidth = `${Math.min(view.width * 0.8, 520)}px`;
    }
  }

  ring(mark) {
    const ring = make("div", "tl-ring", this.marks);
    const pad = 5, height = mark.event.point ? mark.event.size + pad * 2 : 20;
    const width = mark.event.point ? mark.event.size + pad * 2 : mark.to - mark.from + pad * 2;
    const middle = (mark.from + mark.to) / 2;
    Object.assign(ring.style, { width: `${width}px`, height: `${height}px`, borderRadius: mark.event.point ? "50%" : "6px" });
    ring.style.transform = `translate(${middle - width / 2}px, ${mark.y - height / 2}px)`;
  }

  flag(mark) {
    const flag = make("div", "tl-flag", this.marks, "≠");
    flag.style.transform = `translate(${mark.event.point ? mark.to - 5 : mark.to - 8}px, ${mark.y - 17}px)`;
  }

  label(mark, view, row, first) {
    const { event } = mark;
    const most = view.width < PHONE ? 190 : Math.min(460, view.width * 0.36);
    const title = this.cut(event.title, most) || event.title;
    const bold = event.id === this.selected ? 1.07 : 1; // the chosen one's letters are wider than those measured
    const wanted = this.width(title) * bold + 8;
    const free = (from, to) => from >= view.left && to <= view.right + 1 && row.every(([a, b, id]) => (first && id !== "label") || to <= a || from >= b || (id === event.id && a === mark.from && !event.point));
    const tries = [];
    const inside = !event.point && mark.to - mark.from > wanted + 16;
    if (inside) tries.push([mark.from + 8, wanted, title]);
    tries.push([mark.to + 5, wanted, title], [mark.from - 5 - wanted, wanted, title]);
    // Else the room up to the next mark on the right, cut at a word, if enough of the title fits.
    const next = Math.min(view.right, ...row.filter(([a, , id]) => id !== event.id && a >= mark.to).map(([a]) => a - 8));
    const cut = this.cut(event.title, (next - mark.to - 5) / bold);
    if (cut) tries.push([mark.to + 5, this.width(cut) * bold + 8, cut]);
    for (const [from, width, text] of tries) {
      if (!free(from, from + width)) continue;
      const node = make("div", "tl-label" + (inside && from > mark.from && from < mark.to ? " inside" : "") + (event.id === this.selected ? " chosen" : ""), this.marks, text);
      node.style.maxWidth = `${width + 1}px`;
      node.style.transform = `translate(${from}px, ${mark.y - 9.5}px)`;
      node.addEventListener("mousedown", (down) => this.press(down, event.id));
      node.addEventListener("mouseenter", () => this.show(event.id));
      node.addEventListener("mouseleave", () => this.show(null));
      row.push([from, from + width, "label"]);
      return true;
    }
    return false;
  }

  // The title cut at a word within so many pixels; nothing where too little of it would be left to mean anything.
  cut(title, pixels) {
    if (this.width(title) + 8 <= pixels) return title;
    if (pixels < SHORTEST) return "";
    const words = title.split(" ");
    let text = "";
    for (const word of words) {
      const longer = text ? `${text} ${word}` : word;
      if (this.width(longer + "…") + 8 > pixels) break;
      text = longer;
    }
    return text.length >= Math.min(14, title.length / 2) ? text.replace(LOOSE_END, "") + "…" : "";
  }

  show(id) {
    const event = id && this.byId.get(id);
    const view = event && this.view();
    this.card.classList.toggle("open", Boolean(view));
    if (!view) return;
    this.card.replaceChildren();
    make("div", "tl-card-when", this.card, event.when);
    make("div", "tl-card-title", this.card, event.title);
    make("div", "tl-card-meta", this.card, event.meta);
    const x = Math.min(Math.max(view.x(event.middle), view.left), view.right);
    const box = this.card.getBoundingClientRect();
    const left = Math.min(Math.max(4, x - box.width / 2), this.root.clientWidth - box.width - 4);
    const above = view.y(event.row) - box.height - 14;
    const top = above > -40 ? above : view.y(event.row) + 16;
    this.card.style.transform = `translate(${left}px, ${top}px)`;
  }

  release() {
    window.removeEventListener("timeline-choice", this.ask);
    this.observer?.disconnect();
    this.stage?.removeEventListener("wheel", this.onWheel, true);
    cancelAnimationFrame(this.frame);
    this.root.remove();
  }
}
