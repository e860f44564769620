/** The buttons that copy the code beside them. Without script there is none. */
import { copyText } from './copy-text.js';

/** @type {NodeListOf<HTMLElement>} */
const buttons = document.querySelectorAll('[data-copy]');
for (const button of buttons) {
  const code = button.closest('.code')?.querySelector('code');
  if (!code) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.textContent = (await copyText(code.textContent ?? '', code)) ? 'Copied' : 'Selected';
  });
}
