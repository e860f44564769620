/** What the pages load besides dist/: style sheets, scripts, the font and pictures, for assets/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Scripts that hold something of dist/, and those that do not. */
const OF_DIST = ['get-it', 'proof-reading'];
const PLAIN = ['copy', 'correct', 'frame', 'home', 'list', 'print', 'situations', 'try'];
const STYLES = ['site', 'looks'];
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';

/** Files that go into assets/ as they are: where they are, and their name there. */
export const FILES = [
  [`${FONT}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`, 'text.woff2'],
  [`${FONT}/LICENSE`, 'text-licence.txt'],
  ['demo/icon.svg', 'icon.svg'],
  ['docs/finder.png', 'finder.png'],
  ['docs/pictures/right-to-left.webp', 'right-to-left.webp'],
  ['docs/pictures/unknown-place.webp', 'unknown-place.webp'],
  ['docs/pictures/message.webp', 'message.webp'],
  ['docs/pictures/discreet.webp', 'discreet.webp'],
];

/** The file that goes into assets/ under this name as it is, if one does. */
export function assetFile(name) {
  const found = FILES.find(([, own]) => own === name);
  return found && join(ROOT, found[0]);
}

/** Files of dist/ that pages load, or that a reader may take. */
export const BUILT = [
  'hotline-finder.js',
  'embed.html',
  'hotlines.json',
  'hotlines.jsonld',
  'hotlines.hsds.json',
  'hotlines.schema.json',
  'edit/thread.js',
  'edit/data.json',
];

/** `import LINES from 'site:lines'`: id and name of each line by country, as in dist/hotlines.json. */
function lines() {
  const file = join(ROOT, 'dist/hotlines.json');
  const byCountry = () =>
    Object.fromEntries(
      JSON.parse(readFileSync(file, 'utf8')).countries.map(({ code, hotlines }) => [
        code,
        hotlines.map(({ id, name }) => [id, name]),
      ]),
    );
  return {
    name: 'lines',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^site:lines$/ }, ({ path }) => ({ path, namespace: 'site' }));
      onLoad({ filter: /^site:lines$/, namespace: 'site' }, () => ({
        contents: JSON.stringify(byCountry()),
        loader: 'json',
      }));
    },
  };
}

/**
 * Options of esbuild: for what is made of demo/ alone, and for what holds something of dist/ too. Scripts are classic
 * ones with everything inside: a browser loads no module from a file on disk.
 *
 * @param {string} outdir
 * @returns {Record<'plain' | 'ofDist', import('esbuild').BuildOptions>}
 */
export function assetOptions(outdir) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    format: 'iife',
    // package.json names the files of the package that do something when they are imported: none of these.
    ignoreAnnotations: true,
    target: 'es2022',
    charset: 'utf8',
    // Beside the style sheet.
    external: ['*.woff2'],
    plugins: [lines()],
    logLevel: 'warning',
  };
  const script = (name) => `demo/${name}.js`;
  return {
    plain: {
      ...shared,
      entryPoints: [...PLAIN.map(script), ...STYLES.map((name) => `demo/${name}.css`)],
    },
    ofDist: { ...shared, entryPoints: OF_DIST.map(script) },
  };
}

/** Whether a file of assets/ holds something of dist/. */
export const isOfDist = (name) => OF_DIST.some((own) => name.startsWith(`${own}.js`));
