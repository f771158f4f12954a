// An article's text with its time phrases and the words that name events. Hovering or focusing a phrase shows what it
// was resolved to and why; pressing it opens its event. The text is only ever set as textContent.
const readers = new WeakMap();

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let reader = readers.get(parentElement);
  if (!reader) readers.set(parentElement, (reader = new Reader(parentElement)));
  reader.update(data, setTriggerValue);
  return () => reader.root.remove();
}

function make(tag, name, parent, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined) node.textContent = text;
  parent?.appendChild(node);
  return node;
}

class Reader {
  constructor(parent) {
    this.root = make("div", "tl-reader", parent);
    this.text = make("div", "tl-text", this.root);
    this.note = make("div", "tl-note", this.root);
    this.note.id = "tl-note-" + Math.random().toString(36).slice(2);
    this.note.setAttribute("role", "tooltip");
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
  }

  update(data, trigger) {
    this.trigger = trigger;
    if (data.version === this.version) return;
    this.version = data.version;
    this.text.replaceChildren();
    this.hide();
    let target = null;
    for (const part of data.parts) {
      if (!part.note) {
        this.text.appendChild(document.createTextNode(part.text));
        continue;
      }
      const mark = make("button", "tl-phrase " + part.kind + (part.target ? " target" : ""), this.text, part.text);
      mark.type = "button";
      mark.setAttribute("aria-describedby", this.note.id);
      for (const name of ["mouseenter", "focus"]) mark.addEventListener(name, () => this.show(mark, part));
      for (const name of ["mouseleave", "blur"]) mark.addEventListener(name, () => this.hide());
      mark.addEventListener("click", () => (part.event ? this.trigger("event", part.event) : this.show(mark, part)));
      if (part.target) target ??= mark;
    }
    target?.scrollIntoView({ block: "center" });
  }

  show(mark, part) {
    this.note.replaceChildren();
    make("div", "tl-note-head", this.note, part.note.head);
    for (const line of part.note.lines) make("div", "tl-note-line", this.note, line);
    if (part.event) make("div", "tl-note-go", this.note, "Press to open the event: " + part.note.event);
    this.note.classList.add("open");
    const home = this.root.getBoundingClientRect(), box = mark.getClientRects()[0], own = this.note.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.left - home.left, home.width - own.width));
    const below = box.bottom - home.top + 6;
    const top = box.bottom + own.height + 12 > innerHeight && box.top > own.height + 12 ? box.top - home.top - own.height - 6 : below;
    this.note.style.transform = `translate(${left}px, ${top}px)`;
  }

  hide() {
    this.note.classList.remove("open");
  }
}
