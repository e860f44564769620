import {
  assemble,
  chooseCountries,
  chooseLanguages,
  contentOf,
  describeEdition,
  parts,
} from '../dist/edition.js';
import { makeSnippets } from '../dist/snippet.js';
import { make } from './make.js';

const content = contentOf(parts);

/** Bytes as `36 kB`. */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

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

/** What the fields say: an edition, or sentences for the words that are not known. */
function readEdition({ countries, languages, format }, country) {
  const place = chooseCountries(countries.value || country || 'world', content, parts.regions);
  const words = chooseLanguages(languages.value || 'auto', place.values, content);
  const problems = [...place.problems, ...words.problems];
  if (!problems.length && !words.values.length) problems.push('Choose a language.');
  return problems.length
    ? { problems }
    : { choice: { countries: place.values, languages: words.values, format: format.value } };
}

/**
 * The part of the page that makes an edition, with its size, hash and snippet.
 *
 * @param settings gives the settings of the snippet builder.
 * @returns what draws it again.
 */
export function offerEdition(section, settings) {
  const form = section.querySelector('form');
  const facts = section.querySelector('.facts');
  const own = section.querySelector('.own-snippet');
  const { save, format } = form.elements;
  let file;
  let turn = 0;

  const draw = async () => {
    const mine = (turn += 1);
    const chosen = settings();
    const { choice, problems } = readEdition(form.elements, chosen.country);
    save.disabled = !!problems;
    file = undefined;
    if (problems) {
      facts.replaceChildren(...problems.map((problem) => make('li', {}, problem)));
      own.replaceChildren();
      return;
    }
    const text = assemble(parts, choice);
    const [gzip, integrity] = await Promise.all([gzipped(text), integrityOf(text)]);
    if (mine !== turn) return;
    const name = choice.format === 'module' ? 'hotline-finder.mjs' : 'hotline-finder.js';
    file = { name, text };
    const size = kilobytes(new Blob([text]).size);
    const sent = gzip ? ` ${kilobytes(gzip)} as a server sends it (gzip).` : '';
    facts.replaceChildren(
      ...[
        `${name}: ${size}.${sent}`,
        ...(integrity ? [`Hash: ${integrity}`] : []),
        ...describeEdition(choice, parts, content),
      ].map((fact) => make('li', {}, fact)),
    );
    const { snippets } = makeSnippets(
      { ...chosen, host: 'own' },
      { version: parts.version, published: false, integrity },
    );
    const [{ code }] = snippets.find(({ id }) => id === 'html').parts;
    own.replaceChildren(
      ...(choice.format === 'classic'
        ? [
            make('p', {}, 'The snippet that fits this file:'),
            make('pre', {}, make('code', {}, code)),
          ]
        : [make('p', {}, `Import it: <script type="module" src="${name}"></script>`)]),
    );
  };

  save.addEventListener('click', () => {
    if (!file) return;
    const address = URL.createObjectURL(new Blob([file.text], { type: 'text/javascript' }));
    make('a', { href: address, download: file.name }).click();
    URL.revokeObjectURL(address);
  });
  form.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  format.addEventListener('change', draw);
  return draw;
}
