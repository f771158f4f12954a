// Tells the chart and the list which event is chosen. Apart from them, because their own data is large and stays the
// same while the choice changes: nothing of it is sent or read again.
export default function (component) {
  window.timelineChoice = { ...component.data };
  window.dispatchEvent(new Event("timeline-choice"));
}
