// Tells the chart and the list which event is chosen. Apart from them, because their own data is large and stays the
// same while the choice changes: nothing of it is sent or read again.
//
// It stands at the end of the chosen event's account. Where the page is one narrow column, that account lies far from
// the entry that was tapped: it is brought into view once it is there, and a button leads back to the entry.
const NARROW = matchMedia("(max-width: 640px)"); // the width of the style sheet's narrow page
const SEEN = 0.6; // share of the screen's height above which the account's head is seen well enough to stay
const views = new WeakMap();

export default function (component) {
  const { data, parentElement } = component;
  let view = views.get(parentElement);
  if (!view) views.set(parentElement, (view = new Choice(parentElement)));
  view.update(data);
  return () => view.release();
}

class Choice {
  constructor(parent) {
    this.back = document.createElement("button");
    this.back.className = "tl-back";
    this.back.type = "button";
    this.back.textContent = "Back to the list";
    this.back.addEventListener("click", () => {
      const row = document.querySelector('.tl-row[aria-current="true"]');
      row?.scrollIntoView({ block: "center" });
      row?.focus({ preventScroll: true });
    });
    parent.appendChild(this.back);
    this.onChoice = () => this.follow();
    window.addEventListener("timeline-choice", this.onChoice);
  }

  update(data) {
    this.told = data;
    this.back.hidden = !data.reveal;
    window.timelineChoice = { ...data, asked: window.timelineChoice?.asked };
    window.dispatchEvent(new Event("timeline-choice"));
  }

  // Scrolls to the account of the event that the reader asked for, as soon as it is the one that is shown.
  follow() {
    const asked = window.timelineChoice?.asked;
    if (!asked || asked !== this.told?.selected || !this.told.reveal) return;
    window.timelineChoice.asked = null;
    if (!NARROW.matches) return;
    requestAnimationFrame(() => {
      const head = document.querySelector(".st-key-tl-picked");
      const top = head?.getBoundingClientRect().top ?? 0;
      if (head && (top < 0 || top > innerHeight * SEEN)) head.scrollIntoView({ block: "start" });
    });
  }

  release() {
    window.removeEventListener("timeline-choice", this.onChoice);
    this.back.remove();
  }
}
