import { html } from 'lit';
import type { TemplateResult } from 'lit';

const CIRCLE = 'M12 3a9 9 0 1 0 .1 0';
const BUBBLE = 'M4 5h16v11H9l-5 4Z';

/** Strokes of width 2 on a grid of 24, in the colour of the text. */
const SHAPES = {
  phone: 'M5 4h4l2 5-3 2a13 13 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  exit: 'M14 4h5v16h-5M4 12h10M10 8l4 4-4 4',
  pin: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11M12 10h.1',
  globe: CIRCLE + 'c-5 4-5 14 0 18 5-4 5-14 0-18M3 12h18',
  clock: CIRCLE + 'M12 7v5l3 2',
  ngo: 'M9 4a4 4 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 8M18 14a7 7 0 0 1 4 6',
  government: 'M3 9l9-5 9 5ZM6 9v9M12 9v9M18 9v9M3 20h18',
  police: 'M12 3l8 3v5c0 5-3 8-8 10-5-2-8-5-8-10V6Z',
  ambulance: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6Z',
  fire: 'M12 3c1 4 6 6 6 11a6 6 0 0 1-12 0c0-3 2-4 2-6 2 1 3 2 3 3 1-2 2-4 1-8',
  free: 'M5 13l4 4L19 7',
  cost: 'M3 6h18v12H3ZM12 9a3 3 0 1 0 .1 0',
  anonymous: 'M12 4a4 4 0 1 0 .1 0M4 20a8 8 0 0 1 16 0',
  doubt: CIRCLE + 'M12 8v5M12 16h.1',
  chat: BUBBLE,
  sms: BUBBLE + 'M8 10h.1M12 10h.1M16 10h.1',
  email: 'M3 6h18v12H3ZM3 7l9 6 9-6',
  web: 'M10 6H6v12h12v-4M13 5h6v6M19 5l-9 9',
  reportForm: 'M6 3h12v18H6ZM9 8h6M9 12h6M9 16h3',
  copy: 'M9 9h11v11H9ZM15 5V4H4v11h1',
  aloud: 'M4 9h4l4-4v14l-4-4H4ZM16 9a4 4 0 0 1 0 6M18 6a8 8 0 0 1 0 12',
} as const;

export type Pictogram = keyof typeof SHAPES;

/** Decorative, next to words that say the same: hidden from screen readers. The size is for a page that was saved without its styles. */
export function icon(name: Pictogram): TemplateResult {
  return html`<svg
    part="icon"
    class=${name}
    viewBox="0 0 24 24"
    width="18"
    height="18"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${SHAPES[name]} />
  </svg>`;
}
