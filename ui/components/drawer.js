// Streamlit shows the pages of the menu in a drawer on a narrow screen and leaves it open over the page that was
// chosen. A page chosen closes it, by the drawer's own button.
const NARROW = matchMedia("(max-width: 768px)"); // where Streamlit lays the drawer over the page
let ready = false;

export default function () {
  if (ready) return;
  ready = true; // one listener for as long as the page is open, whichever page of the menu is shown
  document.addEventListener("click", (event) => {
    if (!NARROW.matches || !event.target.closest?.('[data-testid="stSidebarNavLink"]')) return;
    setTimeout(() => document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click());
  });
}
