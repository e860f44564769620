/** The choices of START-HERE.html. Works from a folder on the computer: nothing is loaded. */
import { choices, makeSnippets } from 'hotline-finder-snippet';
import { RELEASES } from 'hotline-finder-releases';
import { field, find } from '../../../demo/find.js';
import { make } from '../../../demo/make.js';

const form = find('form', HTMLFormElement);
const editions = find('fieldset', HTMLFieldSetElement);
const parts = find('.parts', HTMLElement);
const copied = find('.copied', HTMLElement);
/** @param {string} name */
const list = (name) => field(form, name, HTMLSelectElement);
/** @param {string} name */
const isChecked = (name) => field(form, name, HTMLInputElement).checked;

const { countries, languages, kinds } = choices();
/** @type {(name: string, options: readonly (readonly [value: string, label: string])[]) => void} */
const offer = (name, options) =>
  list(name).append(...options.map(([value, label]) => make('option', { value }, label)));
offer('country', [
  ['', 'Different countries'],
  ...countries.map(({ code, name }) => /** @type {const} */ ([code, name])),
]);
offer('language', [
  ['', 'As the page, or the visitor'],
  ...languages.map(({ tag, name }) => /** @type {const} */ ([tag, name])),
]);
offer(
  'kind',
  kinds.map(({ id, title }) => /** @type {const} */ ([id, title])),
);

function show() {
  const edition = find(':checked', HTMLInputElement, editions).value;
  const choice = {
    country: list('country').value,
    language: list('language').value,
    address: field(form, 'address', HTMLInputElement).value,
    compact: isChecked('compact'),
    discreet: isChecked('discreet'),
  };
  const { snippets, notes } = makeSnippets(choice, RELEASES[edition]);
  const snippet = snippets.find(({ id }) => id === list('kind').value);
  if (!snippet) return;
  find('.folder', HTMLElement).textContent = edition;
  find('.where', HTMLElement).textContent = snippet.where;
  copied.textContent = '';
  parts.replaceChildren(
    ...snippet.parts.flatMap(({ label, code }, index) => {
      const id = `part-${index}`;
      const text = make('pre', { id, tabIndex: 0 }, code);
      text.setAttribute('role', 'region');
      text.setAttribute('aria-label', label);
      const button = make('button', { type: 'button' }, 'Copy');
      button.setAttribute('aria-describedby', `${id}-label`);
      button.addEventListener('click', () => copy(text));
      return [make('p', { id: `${id}-label` }, make('b', {}, label)), text, button];
    }),
  );
  find('.notes', HTMLElement).replaceChildren(
    ...[...notes, ...snippet.notes].map((note) => make('li', {}, note)),
  );
}

/**
 * Copies a text. A page from a folder may not always use the clipboard: then the text is selected.
 *
 * @param {HTMLElement} text
 */
async function copy(text) {
  getSelection()?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    copied.textContent = 'Copied. Now paste it into your page.';
  } catch {
    copied.textContent = document.execCommand('copy')
      ? 'Copied. Now paste it into your page.'
      : 'The code is selected: copy it with Ctrl and C, on a Mac with ⌘ and C.';
  }
}

for (const place of [form, editions]) {
  place.addEventListener('input', show);
  place.addEventListener('submit', (event) => event.preventDefault());
}
show();
