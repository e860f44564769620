import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileHotlines } from '../compile/hotlines.mjs';
import { dialled } from '../compile/phone.mjs';
import { readData } from '../data/read.mjs';
import { isNumber } from '../data/rules/walk.mjs';
import { escapeHtml } from '../lib/html.mjs';
import { installIsolated } from '../lib/install-isolated.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The country that every page shows. */
export const COUNTRY = 'RO';
const EIGHT = ['RO', 'BG', 'DE', 'ES', 'FR', 'GB', 'IT', 'US'];

/** Only the bench needs these; versions of the day it was written. */
const STACK = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  i18next: '27.1.2',
  'react-i18next': '18.0.1',
  'i18n-iso-countries': '7.14.0',
  'libphonenumber-js': '1.13.16',
};

export const STACK_VERSIONS = Object.entries(STACK)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

const link = (type, value) => {
  if (isNumber({ type })) return { href: `tel:${dialled(value)}`, text: value };
  return { href: type === 'email' ? `mailto:${value}` : value, text: value };
};

/** What the pages compared show of a country: every line with its name, hours and every way to reach it. */
function plain({ code, name, emergency, hotlines }) {
  return {
    code,
    name,
    emergency: emergency.map(({ number }) => link('phone', number)),
    lines: hotlines.map((line) => ({
      name: typeof line.name === 'string' ? line.name : line.name.common,
      hours: line.hours ?? '',
      links: line.channels.map(({ type, value }) => link(type, value)),
    })),
  };
}

/** The files of the pages that the finder is compared with, by path. */
export async function comparedFiles() {
  const { countries } = compileHotlines(readData());
  const eight = EIGHT.map((code) => plain(countries.find((one) => one.code === code)));
  const data = { 'bench:country': eight[0], 'bench:countries': eight };
  const [bare, stack] = await Promise.all([
    bundle('bare-lit.mjs', data, ROOT),
    bundle('usual-stack.mjs', data, installIsolated('bench-stack', STACK)),
  ]);
  return {
    '/static.html': page(staticBody(eight[0])),
    '/bare-lit.js': bare,
    '/usual-stack.js': stack,
  };
}

/** The script of a page, with its packages from a folder's `node_modules`. */
async function bundle(name, data, resolveDir) {
  const contents = readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
  const result = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bench-data',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^bench:/ }, ({ path }) => ({ path, namespace: 'bench' }));
          onLoad({ filter: /./, namespace: 'bench' }, ({ path }) => ({
            contents: JSON.stringify(data[path]),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return result.outputFiles[0].text;
}

/** The built finder's own text. */
export const builtFinder = () => readFileSync(join(ROOT, 'dist/hotline-finder.js'), 'utf8');

/** What makes editions, as built. */
export const builtEdition = () => import(new URL('../../dist/edition.js', import.meta.url).href);

/** A page as a site would write it. `height` is the room that the README asks to reserve. */
export function page(
  body,
  { height = 'hotline-finder { display: block; min-height: 100vh; }' } = {},
) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>Find help</title>
    <style>body { font: 1rem/1.5 sans-serif; } ${height}</style>
  </head>
  <body>
    <h1>Our organisation</h1>
    ${body}
    <p>What follows on the page.</p>
  </body>
</html>`;
}

function staticBody({ name, emergency, lines }) {
  const anchor = ({ href, text }, before = '') =>
    `<p><a href="${escapeHtml(href)}">${before}${escapeHtml(text)}</a></p>`;
  const items = lines.map(
    (line) =>
      `<li><h3>${escapeHtml(line.name)}</h3><p>${escapeHtml(line.hours)}</p>${line.links.map((one) => anchor(one)).join('')}</li>`,
  );
  return `<h2>Find help</h2><p>${escapeHtml(name)}</p>${emergency.map((one) => anchor(one, 'Call ')).join('')}<ul>${items.join('')}</ul>`;
}
