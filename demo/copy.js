/** The buttons that copy the code beside them. Without script there is none. */
import { copyText } from './copy-text.js';

for (const button of document.querySelectorAll('[data-copy]')) {
  const code = button.closest('.code').querySelector('code');
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.textContent = (await copyText(code.textContent, code)) ? 'Copied' : 'Selected';
  });
}
