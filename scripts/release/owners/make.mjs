/** The ZIP for site owners: each edition in a folder with its page for frames, and a page that says what to do. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { DIST, LICENCES, readText } from '../built.mjs';

const HERE = new URL('./', import.meta.url);
const PICTURES = new URL('pictures/', HERE);
const own = (name) => readFileSync(new URL(name, HERE), 'utf8');

const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
export const sums = (files) =>
  Object.keys(files)
    .sort()
    .map((path) => `${createHash('sha256').update(files[path]).digest('hex')}  ${path}\n`)
    .join('');

/** The script of the page, with the snippet maker inside. */
async function pageScript(releases) {
  const virtual = {
    name: 'made',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^hotline-finder-snippet$/ }, () => ({ path: `${DIST}/snippet.js` }));
      onResolve({ filter: /^hotline-finder-releases$/ }, ({ path }) => ({
        path,
        namespace: 'made',
      }));
      onLoad({ filter: /./, namespace: 'made' }, () => ({
        contents: `export const RELEASES = ${JSON.stringify(releases)};`,
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.js', HERE))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    logLevel: 'silent',
    plugins: [virtual],
  });
  // Nothing in it ends the script element of the page.
  return outputFiles[0].text.trim().replace(/<\/(script)/gi, '<\\/$1');
}

/**
 * @param {{ version: string, published: boolean, editions: ReturnType<typeof import('../editions.mjs').makeEditions> }} release
 * @returns {Promise<Record<string, string | Uint8Array>>} the files of the ZIP by path
 */
export async function ownerFiles({ version, published, editions }) {
  const releases = Object.fromEntries(
    editions.map(({ id, text }) => [id, { version, published, integrity: integrityOf(text) }]),
  );
  const radios = editions.map(({ id, title, text }, place) => {
    const size = Math.ceil(brotliCompressSync(text).length / 1000);
    return `<label><input type="radio" name="edition" value="${id}"${place ? '' : ' checked'} /> ${title} <span>${size} kB</span></label>`;
  });
  const values = {
    version,
    style: own('page.css').trim(),
    editions: radios.join('\n          '),
    script: await pageScript(releases),
  };
  const page = own('page.html').replace(
    /(?:\/\* )?\{(version|style|editions|script)\}(?: \*\/)?/g,
    (_, name) => values[name],
  );
  const files = {
    'START-HERE.html': page,
    ...Object.fromEntries(
      LICENCES.map((name) => [`${name.replace(/\.md$/, '')}.txt`, readText(name)]),
    ),
    ...Object.fromEntries(
      editions.flatMap(({ id, text }) => [
        [`${id}/hotline-finder.js`, text],
        [`${id}/embed.html`, readText('dist/embed.html')],
      ]),
    ),
    ...Object.fromEntries(
      readdirSync(PICTURES).map((name) => [
        `pictures/${name}`,
        readFileSync(new URL(name, PICTURES)),
      ]),
    ),
    'integrity.txt': editions
      .map(({ id }) => `${releases[id].integrity}  ${id}/hotline-finder.js\n`)
      .join(''),
  };
  return { ...files, SHA256SUMS: sums(files) };
}
