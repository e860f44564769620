/** The buttons that print the page. Without script there is none. */
/** @type {NodeListOf<HTMLElement>} */
const buttons = document.querySelectorAll('[data-print]');
for (const button of buttons) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
