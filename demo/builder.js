import { SETTINGS, choices, makeSnippets, propertyOf } from '../dist/snippet.js';
import { offerEdition } from './builder-edition.js';
import { offerLines } from './builder-lines.js';
import { make } from './make.js';

const form = document.querySelector('form');
const notes = document.querySelector('.notes');
const tabs = document.querySelector('.tabs');
const panel = document.querySelector('.panel');
const copied = document.querySelector('.copied');
const previews = document.querySelectorAll('.previews hotline-finder');

/** Which kind of site is shown. */
let kind = 'html';

/** The settings of the form, as properties of the element: each has a field of the same name. */
function settingsOf(data) {
  return Object.fromEntries(
    SETTINGS.map(([attribute, kind]) => {
      const name = propertyOf(attribute);
      const text = data.getAll(name).filter(Boolean).join(' ') || undefined;
      return [name, kind === 'boolean' ? data.has(name) : text];
    }),
  );
}

async function copy(code, pre) {
  try {
    await navigator.clipboard.writeText(code);
    copied.textContent = 'Copied.';
  } catch {
    // Not allowed, or a page without https: the text is marked, a person can copy it.
    window.getSelection().selectAllChildren(pre);
    copied.textContent = 'Marked: copy it with the keyboard or the menu.';
  }
}

function show({ snippets, notes: said }) {
  const { where, notes: own, parts } = snippets.find(({ id }) => id === kind);
  notes.replaceChildren(...[...own, ...said].map((note) => make('li', {}, note)));
  panel.replaceChildren(
    make('p', {}, where),
    ...parts.flatMap(({ label, code }) => {
      const pre = make('pre', {}, make('code', {}, code));
      const button = make('button', { type: 'button' }, 'Copy');
      button.addEventListener('click', () => copy(code, pre));
      return [make('h3', {}, label), pre, button];
    }),
  );
  panel.setAttribute('aria-labelledby', `tab-${kind}`);
  for (const tab of tabs.children) {
    const chosen = tab.id === `tab-${kind}`;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
}

function draw() {
  const data = new window.FormData(form);
  const settings = settingsOf(data);
  const host = data.get('host');
  copied.textContent = '';
  form.elements.address.disabled = host !== 'own';
  for (const finder of previews) Object.assign(finder, settings);
  show(makeSnippets({ ...settings, host, address: data.get('address') || undefined }));
  drawEdition();
}

const drawEdition = offerEdition(document.querySelector('.edition'), () => ({
  ...settingsOf(new window.FormData(form)),
  address: form.elements.address.value || undefined,
}));

function start() {
  const { countries, languages, kinds } = choices();
  form.elements.country.append(
    ...countries.map(({ code, name }) => make('option', { value: code }, `${name} (${code})`)),
  );
  form.elements.language.append(
    ...languages.map(({ tag, name }) => make('option', { value: tag, lang: tag }, name)),
  );
  for (const { id, title } of kinds) {
    const tab = make('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, title);
    tab.setAttribute('aria-controls', 'panel');
    tab.addEventListener('click', () => {
      kind = id;
      draw();
    });
    tabs.append(tab);
  }
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const all = [...tabs.children];
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    next.focus();
    next.click();
  });
  offerLines(form, draw);
  form.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  draw();
}

start();
