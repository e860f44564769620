import { assemble, parts } from '../dist/edition.js';
import proof from '../dist/languages.json';
import { show, states } from './states.js';

const form = document.querySelector('form');
const message = document.querySelector('[role="status"]');
const rows = document.querySelector('tbody');
const places = document.querySelector('.places');
const notesList = document.querySelector('.notes');
const asked = new URLSearchParams(location.search).get('language');

const NOW = '2026-11-23T10:00:00Z';

/** For the words of few countries: beside the situations of the board. */
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

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const rightToLeft = (language) => /^(ar|ckb|fa|he|ps|ur)\b/.test(language);
const textOf = (language) => ({ lang: language, dir: rightToLeft(language) ? 'rtl' : 'ltr' });

/** Every word of a finder, those for screen readers included. */
function words(finder) {
  const labels = [...finder.shadowRoot.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  return [finder.shadowRoot.textContent, ...labels].join('\n').replace(/\s+/g, ' ');
}

/** Whether all pieces of a string, what comes in the place of {0} apart, are among the words. */
function isIn(all, value) {
  return value
    .split(/\n|\{0\}/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .every((piece) => all.includes(piece));
}

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

/** The finder in the states above, and what can be read in each. */
async function showPlaces(language) {
  places.replaceChildren();
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

async function draw({ keys, languages, notes }) {
  const language = form.elements.language.value;
  const strings = languages[language];
  const english = languages.en;
  delete document.documentElement.dataset.ready;
  const column = element('th', strings.languageName, { scope: 'col', ...textOf(language) });
  document.querySelector('thead th:nth-child(3)').replaceWith(column);
  notesList.replaceChildren(
    ...(notes[language] ?? ['English is the source.']).map((note) => element('li', note)),
  );
  // An opened message takes the focus, and the page with it.
  const focused = document.activeElement;
  const top = document.scrollingElement.scrollTop;
  const seen = await showPlaces(language);
  document.activeElement.blur();
  focused.focus({ preventScroll: true });
  const shown = keys.filter(
    ({ key }) => !form.elements.alike.checked || strings[key] === english[key],
  );
  rows.replaceChildren(
    ...shown.map((one) =>
      row(
        one,
        language,
        english[one.key],
        strings[one.key],
        seen.filter(([, all]) => isIn(all, strings[one.key])).map(([name]) => name),
      ),
    ),
  );
  const length = (values) => [...Object.values(values).join('')].length;
  message.textContent =
    `${strings.languageName} (${language}): ${shown.length} of ${keys.length} strings · ${length(strings)} characters, ` +
    `${Math.round((100 * length(strings)) / length(english))} % of English`;
  document.scrollingElement.scrollTop = top;
  document.title = `Proof-read ${language} · hotline-finder`;
  document.documentElement.dataset.ready = '';
}

/** The tag of the address as the list has it: `ZH-hant` is zh-Hant, an unknown one is the first. */
function choose(tags) {
  return (
    tags.find((tag) => tag.toLowerCase() === (asked ?? '').toLowerCase()) ??
    tags.find((tag) => tag !== 'en')
  );
}

async function start() {
  const tags = Object.keys(proof.languages);
  // The world edition has some of the languages only.
  document.head.append(element('script', assemble(parts, { languages: tags })));
  for (const tag of tags) {
    const { languageName } = proof.languages[tag];
    form.elements.language.append(
      element('option', `${tag} · ${languageName}`, { value: tag, lang: tag }),
    );
  }
  form.elements.language.value = choose(tags);
  await customElements.whenDefined('hotline-finder');
  form.addEventListener('change', () => draw(proof));
  form.addEventListener('submit', (event) => event.preventDefault());
  await draw(proof);
}

start();
