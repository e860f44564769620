import { field, find } from './find.js';
import './print.js';

const form = find('.search', HTMLFormElement);
const found = find('.found', HTMLElement);
/** @type {HTMLElement[]} */
const rows = [...document.querySelectorAll('.countries tbody tr')].filter(
  (row) => row instanceof HTMLElement,
);
const text = field(form, 'text', HTMLInputElement);
const missing = field(form, 'missing', HTMLSelectElement);

/** Text for the search, as in `data-search`: without case and accents. @param {string} words */
const normalize = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function draw() {
  const words = normalize(text.value);
  // A number is found however it is grouped.
  const digits = /^[+\d\s().-]+$/.test(words) ? words.replace(/[\s().-]/g, '') : words;
  for (const row of rows) {
    row.hidden =
      !row.dataset.search?.includes(digits) ||
      (missing.value !== '' && !row.dataset.missing?.split(' ').includes(missing.value));
  }
  const count = rows.filter(({ hidden }) => !hidden).length;
  found.textContent =
    words || missing.value ? `${count} of ${rows.length} countries and territories` : '';
}

form.hidden = false;
form.addEventListener('input', draw);
form.addEventListener('submit', (event) => event.preventDefault());
draw();
