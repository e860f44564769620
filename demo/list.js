import './print.js';

const form = document.querySelector('.search');
const found = document.querySelector('.found');
const rows = [...document.querySelectorAll('.countries tbody tr')];
const { text, missing } = form.elements;

/** As the page's own texts for the search: without case and accents. */
const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function draw() {
  const words = plain(text.value);
  // A number is found however it is grouped.
  const digits = /^[+\d\s().-]+$/.test(words) ? words.replace(/[\s().-]/g, '') : words;
  for (const row of rows) {
    row.hidden =
      !row.dataset.search.includes(digits) ||
      (missing.value !== '' && !row.dataset.missing.split(' ').includes(missing.value));
  }
  const count = rows.filter(({ hidden }) => !hidden).length;
  found.textContent =
    words || missing.value ? `${count} of ${rows.length} countries and territories` : '';
}

form.hidden = false;
form.addEventListener('input', draw);
form.addEventListener('submit', (event) => event.preventDefault());
draw();
