/** Makes the file of an edition, with its size and hash. */
import {
  assemble,
  automaticLanguages,
  chooseCountries,
  contentOf,
  describeEdition,
  parts,
} from '../dist/edition.js';
import { make } from './make.js';

const content = contentOf(parts);
const { translations } = content;

/** Bytes as `36 kB`. */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/** As a server sends it; undefined where the browser cannot tell. */
async function gzipped(text) {
  if (!window.CompressionStream) return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new window.CompressionStream('gzip'));
  return (await new window.Response(stream).arrayBuffer()).byteLength;
}

/** Subresource integrity; undefined where the browser does not give it: on pages without https. */
async function integrityOf(text) {
  if (!window.crypto?.subtle) return undefined;
  const hash = await window.crypto.subtle.digest('SHA-384', new window.TextEncoder().encode(text));
  return `sha384-${window.btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** Countries of the choice; undefined is all of them. */
function placesOf({ country, scope, places }) {
  if (scope === 'world') return { values: undefined, problems: [] };
  if (scope === 'one') return { values: [country], problems: [] };
  const found = chooseCountries(places, content, parts.regions);
  const problems = places.trim() ? found.problems : ['Write at least one country or region.'];
  return { ...found, problems };
}

/** Languages of the choice; undefined is those of the world edition. */
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
 * @param choice `scope`: one, some, world; `places`: countries as a person writes them; `words`: usual, some, all;
 *   `tags`: the chosen languages; `format`: classic, module.
 * @returns the file, or the sentences that say what is wrong with the choice.
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

/** The regions that can be written in place of countries. */
export function offerRegions(place) {
  place.textContent = Object.keys(parts.regions).join(', ').replaceAll('-', ' ');
}

/** A box for each language, and how many there are in each choice. */
export function offerLanguages(form) {
  form
    .querySelector('.tags .boxes')
    .append(
      ...translations.languages.map((tag) =>
        make(
          'label',
          { className: 'tick' },
          make('input', { type: 'checkbox', name: 'tags', value: tag, checked: tag === 'en' }),
          make('span', { lang: tag }, translations.nameOf(tag)),
        ),
      ),
    );
  form.querySelector('.all').textContent = `${translations.languages.length} languages`;
  form.querySelector('.usual').textContent =
    `for the world ${parts.defaultLanguages.length}; for countries English, what is official there, what their hotlines answer in, and what people who come there speak`;
}
