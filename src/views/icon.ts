import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Own drawings on a grid of 20, in the colour of the text around them. */
const SHAPES = {
  phone:
    'M5.2 3.7 7.4 3.1c.5-.1 1 .1 1.2.6l1.1 2.7c.2.4.1.9-.3 1.2L8 8.8a10.5 10.5 0 0 0 4.3 4.3l1.2-1.4c.3-.4.8-.5 1.2-.3l2.7 1.1c.5.2.7.7.6 1.2l-.6 2.2c-.1.5-.5.8-1 .8C9.6 16.9 4.2 11.5 4.4 4.7c0-.5.3-.9.8-1z',
  exit: 'M8 2H4.5A2.5 2.5 0 0 0 2 4.5v11A2.5 2.5 0 0 0 4.5 18H8V16H4.5A.5.5 0 0 1 4 15.5v-11A.5.5 0 0 1 4.5 4H8zM17.7 9.3 13.5 5.1 12.1 6.5 14.6 9H8.5v2h6.1l-2.5 2.5 1.4 1.4 4.2-4.2a1 1 0 0 0 0-1.4z',
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
    <path d=${SHAPES[name]} />
  </svg>`;
}
