import { html } from './html.mjs';

/** Lines 2 wide on a grid of 24, in the colour of the text around them, as the pictograms of the finder. */
const SHAPES = {
  phone: 'M5 4h4l2 5-3 2a13 13 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  tick: 'M5 13l4 4L19 7',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  down: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  search: 'M11 4a7 7 0 1 0 .1 0M16 16l5 5',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7Z',
  pencil: 'M4 20l1-5L16 4l4 4L9 19ZM13 7l4 4',
  code: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
  shield: 'M12 3l8 3v5c0 5-3 8-8 10-5-2-8-5-8-10V6Z',
  exit: 'M14 4h5v16h-5M4 12h10M10 8l4 4-4 4',
  page: 'M6 3h8l4 4v14H6ZM9 11h6M9 15h6',
  people: 'M9 4a4 4 0 1 0 .1 0M2 20a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 8M18 14a7 7 0 0 1 4 6',
  globe: 'M12 3a9 9 0 1 0 .1 0c-5 4-5 14 0 18 5-4 5-14 0-18M3 12h18',
};

/** @param {keyof typeof SHAPES} name */
export function icon(name) {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <path d="${SHAPES[name]}" />
  </svg>`;
}
