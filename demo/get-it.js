/** The page “Get it”: what is chosen in the form becomes a file, a snippet and two previews. */
import {
  SETTINGS,
  accentColours,
  accentProperties,
  choices,
  makeSnippets,
  propertyOf,
} from '../dist/snippet.js';
import { makeFile, offerLanguages, offerRegions } from './edition.js';
import { offerLines } from './lines.js';
import { make } from './make.js';
import { SnippetPanel } from './snippet-panel.js';

const form = document.querySelector('form');
const take = document.querySelector('.take');
const facts = take.querySelector('.facts');
const save = take.querySelector('[name="save"]');
const format = take.querySelector('[name="format"]');
const finders = document.querySelectorAll('hotline-finder');
const { release } = makeSnippets({});
const { countries, languages, kinds } = choices();
const panel = new SnippetPanel(take.querySelector('.snippet'), kinds);

/** What is offered for download now. */
let file;
let turn = 0;

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

/** Fields that mean something only beside others. */
function showFields({ country, scope, words, host, coloured }) {
  const [one, , world] = form.elements.scope;
  if (!country && scope === 'one') world.checked = true;
  one.disabled = !country;
  form.querySelector('[data-for="some"]').hidden = scope !== 'some';
  form.querySelector('[data-for="words"]').hidden = words !== 'some';
  form.querySelector('[data-for="own"]').hidden = host !== 'own';
  form.querySelector('[data-for="colour"]').hidden = !coloured;
  take.querySelector('.file').hidden = host !== 'own';
}

function showFile({ name, size, problems, about = [] }) {
  save.disabled = problems.length > 0;
  take.querySelector('.name code').textContent = name;
  take.querySelector('.size').textContent = size ?? '';
  facts.replaceChildren(...[...problems, ...about].map((fact) => make('li', {}, fact)));
  facts.classList.toggle('problems', problems.length > 0);
}

async function draw() {
  const mine = (turn += 1);
  let data = new FormData(form);
  showFields(Object.fromEntries(data));
  data = new FormData(form);
  const settings = settingsOf(data);
  const accent = data.has('coloured') ? data.get('accent') : undefined;
  for (const finder of finders) {
    Object.assign(finder, settings);
    // No colour takes the properties away.
    for (const [name, value] of accentProperties(accentColours(accent ?? '') ?? {}))
      finder.style.setProperty(name, value ?? '');
  }
  const made = await makeFile({
    country: settings.country,
    scope: data.get('scope'),
    places: data.get('places'),
    words: data.get('words'),
    tags: data.getAll('tags'),
    format: format.value,
  });
  if (mine !== turn) return;
  file = made;
  showFile(made);
  const host = data.get('host');
  const own = host === 'own' && format.value === 'classic' && !made.problems.length;
  panel.show(
    makeSnippets(
      { ...settings, accent, host, address: data.get('address') || undefined },
      own ? { ...release, integrity: made.integrity } : release,
    ),
    format.value === 'module' && host === 'own' ? made.name : undefined,
  );
  document.documentElement.dataset.ready = String(turn);
}

function start() {
  form.elements.country.append(
    ...countries.map(({ code, name }) => make('option', { value: code }, `${name} (${code})`)),
  );
  form.elements.language.append(
    ...languages.map(({ tag, name }) => make('option', { value: tag, lang: tag }, name)),
  );
  offerRegions(form.querySelector('.regions'));
  offerLanguages(form);
  const asked = new URLSearchParams(location.search).get('country')?.toUpperCase();
  if (countries.some(({ code }) => code === asked)) {
    form.elements.country.value = asked;
    form.elements.scope[0].disabled = false;
    form.elements.scope[0].checked = true;
  }
  offerLines(form, draw);
  form.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  format.addEventListener('change', draw);
  save.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([file.text], { type: 'text/javascript' }));
    make('a', { href: address, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(address));
  });
  draw();
}

start();
