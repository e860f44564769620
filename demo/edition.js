/**
 * Makes the file of an edition, with its size and hash.
 *
 * @typedef {object} Choice
 * @property {string | undefined} country code
 * @property {string} scope one, some, world
 * @property {string} places countries as a person writes them
 * @property {string} words usual, some, all
 * @property {string[]} tags the chosen languages
 * @property {import('../dist/edition.js').Format} format
 *
 * @typedef {object} MadeFile
 * @property {string} name
 * @property {string[]} problems what is wrong with the choice, in sentences; then nothing else is here
 * @property {string} [text]
 * @property {string} [integrity]
 * @property {string} [size]
 * @property {string[]} [about]
 */
import {
  assemble,
  automaticLanguages,
  chooseCountries,
  contentOf,
  describeEdition,
  parts,
} from '../dist/edition.js';
import { find } from './find.js';
import { make } from './make.js';

const content = contentOf(parts);
const { translations } = content;

/** Bytes as `36 kB`. @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * The compressed size; undefined where the browser cannot compress.
 *
 * @param {string} text
 */
async function gzipped(text) {
  if (!window.CompressionStream) return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new window.CompressionStream('gzip'));
  return (await new window.Response(stream).arrayBuffer()).byteLength;
}

/**
 * Subresource integrity; undefined on pages without https.
 *
 * @param {string} text
 */
async function integrityOf(text) {
  if (!window.crypto?.subtle) return undefined;
  const hash = await window.crypto.subtle.digest('SHA-384', new window.TextEncoder().encode(text));
  return `sha384-${window.btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/**
 * Countries of the choice; undefined is all of them.
 *
 * @param {Choice} choice
 * @returns {import('../dist/edition.js').Chosen}
 */
function placesOf({ country, scope, places }) {
  if (scope === 'world') return { values: undefined, problems: [] };
  if (scope === 'one') return { values: country ? [country] : [], problems: [] };
  const found = chooseCountries(places, content, parts.regions);
  const problems = places.trim() ? found.problems : ['Write at least one country or region.'];
  return { ...found, problems };
}

/**
 * Languages of the choice; undefined is those of the world edition.
 *
 * @param {Choice} choice
 * @param {readonly string[] | undefined} countries
 * @returns {import('../dist/edition.js').Chosen}
 */
function tagsOf({ words, tags }, countries) {
  if (words === 'all') return { values: translations.languages, problems: [] };
  if (words === 'usual') {
    return {
      values: countries && automaticLanguages(countries, content, parts.regions),
      problems: [],
    };
  }
  return { values: tags, problems: tags.length ? [] : ['Choose at least one language.'] };
}

/**
 * @param {Choice} choice
 * @returns {Promise<MadeFile>}
 */
export async function makeFile(choice) {
  const { format } = choice;
  const name = format === 'module' ? 'hotline-finder.mjs' : 'hotline-finder.js';
  const places = placesOf(choice);
  const tags = tagsOf(choice, places.values);
  const problems = [...places.problems, ...tags.problems];
  if (problems.length) return { name, problems };
  const edition = { countries: places.values, languages: tags.values, format };
  const text = assemble(parts, edition);
  const [gzip, integrity] = await Promise.all([gzipped(text), integrityOf(text)]);
  const size = kilobytes(new Blob([text]).size);
  return {
    name,
    text,
    integrity,
    size: gzip ? `${kilobytes(gzip)} as a server sends it, ${size} on the disk` : size,
    problems,
    about: [
      ...describeEdition(edition, parts, content),
      ...(integrity ? [`Hash: ${integrity}`] : []),
    ],
  };
}

/**
 * Shows the regions that can be written instead of countries.
 *
 * @param {Element} place
 */
export function offerRegions(place) {
  place.textContent = Object.keys(parts.regions).join(', ').replaceAll('-', ' ');
}

/**
 * Adds a checkbox for each language, and how many there are in each choice.
 *
 * @param {HTMLFormElement} form
 */
export function offerLanguages(form) {
  find('.tags .boxes', HTMLElement, form).append(
    ...translations.languages.map((tag) =>
      make(
        'label',
        { className: 'tick' },
        make('input', { type: 'checkbox', name: 'tags', value: tag, checked: tag === 'en' }),
        make('span', { lang: tag }, translations.nameOf(tag)),
      ),
    ),
  );
  find('.all', HTMLElement, form).textContent = `${translations.languages.length} languages`;
  find('.usual', HTMLElement, form).textContent =
    `for the world ${parts.defaultLanguages.length}; for countries English, what is official there, what their hotlines answer in, and what people who come there speak`;
}
