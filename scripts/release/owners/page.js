/** The choices of START-HERE.html. Works from a folder on the computer: nothing is loaded. */
import { choices, makeSnippets } from 'hotline-finder-snippet';
import { RELEASES } from 'hotline-finder-releases';

const form = document.querySelector('form');
const editions = document.querySelector('fieldset');
const parts = document.querySelector('.parts');
const copied = document.querySelector('.copied');

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const { countries, languages, kinds } = choices();
const offer = (name, options) =>
  form.elements[name].append(...options.map(([value, label]) => make('option', { value }, label)));
offer('country', [['', 'Different countries'], ...countries.map(({ code, name }) => [code, name])]);
offer('language', [
  ['', 'As the page, or the visitor'],
  ...languages.map(({ tag, name }) => [tag, name]),
]);
offer(
  'kind',
  kinds.map(({ id, title }) => [id, title]),
);

function show() {
  const edition = editions.querySelector(':checked').value;
  const { country, language, kind, address, compact, discreet } = form.elements;
  const choice = {
    country: country.value,
    language: language.value,
    address: address.value,
    compact: compact.checked,
    discreet: discreet.checked,
  };
  const { snippets, notes } = makeSnippets(choice, RELEASES[edition]);
  const snippet = snippets.find(({ id }) => id === kind.value);
  document.querySelector('.folder').textContent = edition;
  document.querySelector('.where').textContent = snippet.where;
  copied.textContent = '';
  parts.replaceChildren(
    ...snippet.parts.flatMap(({ label, code }, place) => {
      const id = `part-${place}`;
      const text = make('pre', { id, tabIndex: 0 }, code);
      text.setAttribute('role', 'region');
      text.setAttribute('aria-label', label);
      const button = make('button', { type: 'button' }, 'Copy');
      button.setAttribute('aria-describedby', `${id}-label`);
      button.addEventListener('click', () => copy(text));
      return [make('p', { id: `${id}-label` }, make('b', {}, label)), text, button];
    }),
  );
  document
    .querySelector('.notes')
    .replaceChildren(...[...notes, ...snippet.notes].map((note) => make('li', {}, note)));
}

/** A page from a folder may not always use the clipboard: then the text is selected. */
async function copy(text) {
  getSelection().selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent);
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
