import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Own drawings on a grid of 20, in the colour of the text around them. */
const SHAPES = {
  phone: svg`<path d="M5.2 3.7 7.4 3.1c.5-.1 1 .1 1.2.6l1.1 2.7c.2.4.1.9-.3 1.2L8 8.8a10.5 10.5 0 0 0 4.3 4.3l1.2-1.4c.3-.4.8-.5 1.2-.3l2.7 1.1c.5.2.7.7.6 1.2l-.6 2.2c-.1.5-.5.8-1 .8C9.6 16.9 4.2 11.5 4.4 4.7c0-.5.3-.9.8-1z"/>`,
  exit: svg`<path d="M8 3H4.5A1.5 1.5 0 0 0 3 4.5v11A1.5 1.5 0 0 0 4.5 17H8M8.5 10H17m-3.5-3.5L17 10l-3.5 3.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
} as const;

/** A picture that says nothing a word beside it does not say: hidden from screen readers. `exit` turns with the direction of reading. */
export function icon(name: keyof typeof SHAPES): TemplateResult {
  return html`<svg
    part="icon"
    viewBox="0 0 20 20"
    fill="currentColor"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[name]}
  </svg>`;
}
