import { assemble, parts } from '../dist/edition.js';
import proof from '../dist/languages.json';
import { field, find } from './find.js';
import { show, states } from './states.js';

const form = find('form', HTMLFormElement);
const languageField = field(form, 'language', HTMLSelectElement);
const alike = field(form, 'alike', HTMLInputElement);
const message = find('[role="status"]', HTMLElement);
const rows = find('tbody', HTMLElement);
const places = find('.places', HTMLElement);
const notesList = find('.notes', HTMLElement);
const scroller = document.scrollingElement ?? document.documentElement;
const asked = new URLSearchParams(location.search).get('language');

const NOW = '2026-11-23T10:00:00Z';

/**
 * Situations for the strings of few countries, besides those of demo/states.js.
 *
 * @type {readonly import('./states.js').State[]}
 */
const RARE = [
  { name: 'rest', title: 'Lines for other needs', attributes: { country: 'ZA' }, now: NOW },
  {
    name: 'networks',
    title: 'Numbers of one network only',
    attributes: { country: 'DZ' },
    now: NOW,
  },
  {
    name: 'one-place',
    title: 'A number of one place only',
    attributes: { country: 'BO' },
    now: NOW,
  },
  {
    name: 'other-lines',
    title: 'Lines, but none for trafficked people',
    attributes: { country: 'AF' },
    now: NOW,
  },
  {
    name: 'message-helpline',
    title: 'The message with the emergency number',
    attributes: { country: 'BE' },
    now: NOW,
    press: ['ask', 'message-switch'],
  },
];

/** Together these show the strings in place; `old-list` and the others have one string each. */
const SHOWN = [
  'bulgaria-night',
  'closed-police',
  'united-states',
  'guessed',
  'unknown-place',
  'no-line',
  'no-emergency',
  'opened',
  'message',
  'discreet',
  'old-list',
];

/**
 * @param {string} name
 * @param {string} text
 * @param {Readonly<Record<string, string>>} [attributes]
 */
function element(name, text, attributes = {}) {
  const created = document.createElement(name);
  created.textContent = text;
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

const rightToLeft = (/** @type {string} */ language) => /^(ar|ckb|fa|he|ps|ur)\b/.test(language);
const textOf = (/** @type {string} */ language) => ({
  lang: language,
  dir: rightToLeft(language) ? 'rtl' : 'ltr',
});

/**
 * All words of a finder, also those for screen readers.
 *
 * @param {Element} finder
 */
function words({ shadowRoot }) {
  const labels = [...(shadowRoot?.querySelectorAll('[aria-label]') ?? [])].map((labelled) =>
    labelled.getAttribute('aria-label'),
  );
  return [shadowRoot?.textContent, ...labels].join('\n').replace(/\s+/g, ' ');
}

/**
 * Whether the words include all pieces of a string around {0}.
 *
 * @param {string} all
 * @param {string} value
 */
function isIn(all, value) {
  return value
    .split(/\n|\{0\}/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .every((piece) => all.includes(piece));
}

/**
 * @param {{ readonly key: string, readonly comment: string }} string
 * @param {string} language
 * @param {string} english
 * @param {string} value
 * @param {string[]} seen names of the situations that show it
 */
function row({ key, comment }, language, english, value, seen) {
  const some =
    seen.length > 2 ? `${seen.slice(0, 2).join(', ')} +${seen.length - 2}` : seen.join(', ');
  const name = element('th', '', { scope: 'row' });
  name.append(element('code', key), element('small', comment));
  const line = document.createElement('tr');
  line.className = value === english ? 'alike' : '';
  line.append(
    name,
    element('td', english, { class: 'text', lang: 'en' }),
    element('td', value, { class: 'text translated', ...textOf(language) }),
    element('td', `${[...value].length} (${[...english].length})`),
    element('td', some, { class: 'seen' }),
  );
  return line;
}

/**
 * Shows the finder in the situations above.
 *
 * @param {string} language
 * @returns {Promise<[name: string, words: string][]>}
 */
async function showPlaces(language) {
  places.replaceChildren();
  /** @type {[name: string, words: string][]} */
  const seen = [];
  for (const state of [...states.filter(({ name }) => SHOWN.includes(name)), ...RARE]) {
    const { name } = state;
    const figure = document.createElement('figure');
    figure.append(element('figcaption', `${name}: ${state.title}`));
    places.append(figure);
    const finder = await show(state, figure, { language, theme: 'light' });
    seen.push([name, words(finder)]);
  }
  return seen;
}

/** @param {typeof proof} proof */
async function draw({ keys, languages, notes }) {
  const language = languageField.value;
  const strings = languages[language];
  const english = languages.en;
  delete document.documentElement.dataset.ready;
  const column = element('th', strings.languageName, { scope: 'col', ...textOf(language) });
  find('thead th:nth-child(3)', HTMLElement).replaceWith(column);
  notesList.replaceChildren(
    ...(notes[language] ?? ['English is the source.']).map((note) => element('li', note)),
  );
  // An opened message takes the focus and scrolls the page.
  const focused = document.activeElement;
  const top = scroller.scrollTop;
  const seen = await showPlaces(language);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  const shown = keys.filter(({ key }) => !alike.checked || strings[key] === english[key]);
  rows.replaceChildren(
    ...shown.map((string) =>
      row(
        string,
        language,
        english[string.key],
        strings[string.key],
        seen.filter(([, all]) => isIn(all, strings[string.key])).map(([name]) => name),
      ),
    ),
  );
  const length = (/** @type {Readonly<Record<string, string>>} */ values) =>
    [...Object.values(values).join('')].length;
  message.textContent =
    `${strings.languageName} (${language}): ${shown.length} of ${keys.length} strings · ${length(strings)} characters, ` +
    `${Math.round((100 * length(strings)) / length(english))} % of English`;
  scroller.scrollTop = top;
  document.title = `Proof-read ${language} · hotline-finder`;
  document.documentElement.dataset.ready = '';
}

/**
 * The language of the address, in any case; the first one where it is unknown.
 *
 * @param {string[]} tags
 */
function choose(tags) {
  return (
    tags.find((tag) => tag.toLowerCase() === (asked ?? '').toLowerCase()) ??
    tags.find((tag) => tag !== 'en') ??
    'en'
  );
}

async function start() {
  const tags = Object.keys(proof.languages);
  // The world edition has only some of the languages.
  document.head.append(element('script', assemble(parts, { languages: tags })));
  for (const tag of tags) {
    const { languageName } = proof.languages[tag];
    languageField.append(element('option', `${tag} · ${languageName}`, { value: tag, lang: tag }));
  }
  languageField.value = choose(tags);
  await customElements.whenDefined('hotline-finder');
  form.addEventListener('change', () => draw(proof));
  form.addEventListener('submit', (event) => event.preventDefault());
  await draw(proof);
}

start();
