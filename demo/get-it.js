/** The page “Get it”: a file, a snippet and two previews for the choice in the form. */
import {
  SETTINGS,
  accentColours,
  accentProperties,
  choices,
  makeSnippets,
  propertyOf,
} from '../dist/snippet.js';
import { makeFile, offerLanguages, offerRegions } from './edition.js';
import { field, find } from './find.js';
import { offerLines } from './lines.js';
import { make } from './make.js';
import { SnippetPanel } from './snippet-panel.js';

const form = find('form', HTMLFormElement);
const country = field(form, 'country', HTMLSelectElement);
const language = field(form, 'language', HTMLSelectElement);
const scopeOf = (/** @type {string} */ value) =>
  find(`[name="scope"][value="${value}"]`, HTMLInputElement, form);
const take = find('.take', HTMLElement);
const facts = find('.facts', HTMLElement, take);
const save = find('[name="save"]', HTMLButtonElement, take);
const format = find('[name="format"]', HTMLSelectElement, take);
const finders = document.querySelectorAll('hotline-finder');
const { release } = makeSnippets({});
const { countries, languages, kinds } = choices();
const panel = new SnippetPanel(find('.snippet', HTMLElement, take), kinds);

/**
 * The file that can be downloaded.
 *
 * @type {import('./edition.js').MadeFile | undefined}
 */
let file;
let turn = 0;

const NO_COLOURS = { accent: '', hover: '', onAccent: '' };

/**
 * The settings of the form, as properties of the element: each has a field of the same name.
 *
 * @param {FormData} data
 * @returns {Partial<Record<import('../src/settings.js').PropertyName, string | boolean>>}
 */
function settingsOf(data) {
  return Object.fromEntries(
    SETTINGS.map(([attribute, kind]) => {
      const name = propertyOf(attribute);
      const text = data.getAll(name).filter(Boolean).join(' ') || undefined;
      return [name, kind === 'boolean' ? data.has(name) : text];
    }),
  );
}

/**
 * Shows the fields that apply to the choice.
 *
 * @param {FormData} data
 */
function showFields(data) {
  const scope = data.get('scope');
  const own = data.get('host') === 'own';
  if (!data.get('country') && scope === 'one') scopeOf('world').checked = true;
  scopeOf('one').disabled = !data.get('country');
  const show = (/** @type {string} */ name, /** @type {boolean} */ shown) => {
    find(`[data-for="${name}"]`, HTMLElement, form).hidden = !shown;
  };
  show('some', scope === 'some');
  show('words', data.get('words') === 'some');
  show('own', own);
  show('colour', data.has('coloured'));
  find('.file', HTMLElement, take).hidden = !own;
}

/** @param {import('./edition.js').MadeFile} file */
function showFile({ name, size, problems, about = [] }) {
  save.disabled = problems.length > 0;
  find('.name code', HTMLElement, take).textContent = name;
  find('.size', HTMLElement, take).textContent = size ?? '';
  facts.replaceChildren(...[...problems, ...about].map((fact) => make('li', {}, fact)));
  facts.classList.toggle('problems', problems.length > 0);
}

async function draw() {
  const mine = (turn += 1);
  let data = new FormData(form);
  showFields(data);
  data = new FormData(form);
  const settings = settingsOf(data);
  const text = (/** @type {string} */ name) => String(data.get(name) ?? '');
  const accent = data.has('coloured') ? text('accent') : undefined;
  const colours = accentColours(accent ?? '');
  for (const finder of finders) {
    Object.assign(finder, settings);
    // Without a colour the properties are removed.
    for (const [name, value] of accentProperties(colours ?? NO_COLOURS))
      finder.style.setProperty(name, value);
  }
  const made = await makeFile({
    country: text('country') || undefined,
    scope: text('scope'),
    places: text('places'),
    words: text('words'),
    tags: data.getAll('tags').map(String),
    format: format.value === 'module' ? 'module' : 'classic',
  });
  if (mine !== turn) return;
  file = made;
  showFile(made);
  const host = text('host');
  const own = host === 'own' && format.value === 'classic' && made.integrity;
  panel.show(
    makeSnippets(
      { ...settings, accent, host, address: text('address') || undefined },
      own ? { ...release, integrity: own } : release,
    ),
    format.value === 'module' && host === 'own' ? made.name : undefined,
  );
  document.documentElement.dataset.ready = String(turn);
}

function start() {
  country.append(
    ...countries.map(({ code, name }) => make('option', { value: code }, `${name} (${code})`)),
  );
  language.append(
    ...languages.map(({ tag, name }) => make('option', { value: tag, lang: tag }, name)),
  );
  offerRegions(find('.regions', HTMLElement, form));
  offerLanguages(form);
  const asked = new URLSearchParams(location.search).get('country')?.toUpperCase();
  if (asked && countries.some(({ code }) => code === asked)) {
    country.value = asked;
    scopeOf('one').disabled = false;
    scopeOf('one').checked = true;
  }
  offerLines(form, draw);
  form.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  format.addEventListener('change', draw);
  save.addEventListener('click', () => {
    if (!file?.text) return;
    const address = URL.createObjectURL(new Blob([file.text], { type: 'text/javascript' }));
    make('a', { href: address, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(address));
  });
  draw();
}

start();
