// Tells the server which event's title was pressed in a table that the page wrote: buttons of the class `tl-open`.
const presses = new WeakMap();

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const press = (event) => {
    const button = event.target.closest?.(`.${data.within} button.tl-open`);
    if (button) setTriggerValue("event", button.dataset.event);
  };
  document.removeEventListener("click", presses.get(parentElement)); // every run of the page comes here again
  presses.set(parentElement, press);
  document.addEventListener("click", press);
  parentElement.dataset.listening = "";
  return () => document.removeEventListener("click", presses.get(parentElement));
}
