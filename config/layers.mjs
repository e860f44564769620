/**
 * The layers of src/, from the bottom up: a file imports from its own layer or from those under it. The linter,
 * the picture in docs/architecture.md and its test use this list.
 *
 * @typedef {object} Layer
 * @property {string[]} paths folders and files of src/
 * @property {string} what
 *
 * @type {readonly Layer[]}
 */
export const LAYERS = [
  { paths: ['types.ts'], what: 'shapes and vocabularies' },
  { paths: ['locales'], what: 'words, one file a language' },
  { paths: ['domain'], what: 'pure: what is on the screen' },
  { paths: ['settings.ts'], what: 'the one table of settings' },
  { paths: ['packed'], what: 'the packed format, written and read' },
  { paths: ['views', 'styles'], what: 'layout and looks' },
  { paths: ['generated'], what: 'what is compiled from data/ and locales' },
  { paths: ['content', 'browser'], what: 'the list, the translations, the browser' },
  { paths: ['element'], what: 'the element: wiring' },
  { paths: ['index.ts', 'core.ts', 'script.ts'], what: 'entry points' },
  { paths: ['snippet', 'embed'], what: 'snippets and the page for frames: beside the element' },
  { paths: ['edition'], what: 'assembles a file from the chosen packs' },
  { paths: ['cli'], what: 'the command' },
];

/** The first layer that may use Lit. */
const LIT_FROM = LAYERS.findIndex(({ paths }) => paths.includes('views'));
/** The first layer that may use the browser and its clock. */
const BROWSER_FROM = LAYERS.findIndex(({ paths }) => paths.includes('browser'));
/** The first layer that is not in the element's bundle. */
const BESIDE_FROM = LAYERS.findIndex(({ paths }) => paths.includes('snippet'));

const glob = (path) => (path.includes('.') ? `src/${path}` : `src/${path}/**/*.ts`);

/** All files of a layer, as globs. */
export const filesOf = ({ paths }) => paths.map(glob);

/** What holds in each layer. */
export const layerTraits = LAYERS.map((layer, place) => ({
  files: filesOf(layer),
  lit: place >= LIT_FROM,
  browser: place >= BROWSER_FROM,
  bundled: place < BESIDE_FROM,
  node: layer.paths.includes('cli'),
}));

/** No layer imports from those above it, and src/ imports nothing from the rest of the project. */
export const importZones = [
  ...LAYERS.slice(0, -1).map(({ paths }, place) => ({
    target: paths.map((path) => `./src/${path}`),
    from: LAYERS.slice(place + 1).flatMap((above) => above.paths.map((path) => `./src/${path}`)),
    message: `${paths.join(', ')}: imports go down only (config/layers.mjs).`,
  })),
  {
    target: './src',
    from: './',
    except: ['./src', './node_modules'],
    message: 'src/ imports nothing of the project around it.',
  },
];
