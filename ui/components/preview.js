// Shows an exported page as it will look. The frame's empty sandbox runs no script and gives it no origin of ours.
export default function (component) {
  const { data, parentElement } = component;
  let frame = parentElement.querySelector("iframe");
  if (!frame) {
    frame = document.createElement("iframe");
    frame.className = "tl-preview";
    frame.setAttribute("sandbox", "");
    frame.title = "Preview of the exported page";
    parentElement.appendChild(frame);
  }
  if (frame.srcdoc !== data.page) frame.srcdoc = data.page;
}
