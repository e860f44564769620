/**
 * `npm run site`: the site, as files for any web server, in `site/`. Builds dist/ where it is not fresh.
 * `-- --built`: dist/ is taken as it is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { RECORD, hashInputs } from '../build/inputs.mjs';
import { BUILT, FILES, assetOptions } from './assets.mjs';
import { readContent } from './content.mjs';
import { pages } from './pages.mjs';

const ROOT = new URL('../../', import.meta.url);
const SITE = new URL('site/', ROOT);
const at = (path, base = ROOT) => fileURLToPath(new URL(path, base));

const begin = performance.now();
const fresh = existsSync(RECORD) && readFileSync(RECORD, 'utf8') === hashInputs();
if (!fresh && !process.argv.includes('--built')) {
  const { status } = spawnSync(process.execPath, ['scripts/build/build.mjs'], {
    cwd: at('.'),
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

function write(path, text) {
  const file = at(path, SITE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const copy = (from, to) => cpSync(at(from), at(to, SITE));

rmSync(SITE, { recursive: true, force: true });
const script = readFileSync(new URL('dist/hotline-finder.js', ROOT));
const content = { ...(await readContent()), brotli: brotliCompressSync(script).length };
const all = pages(content);
for (const [path, text] of all) write(path, text());
for (const [from, name] of FILES) copy(from, `assets/${name}`);
for (const name of BUILT) copy(`dist/${name}`, `dist/${name}`);
copy('LICENSE', 'LICENSE.txt');
for (const options of Object.values(assetOptions(at('assets', SITE))))
  await build({ ...options, minify: true });
console.log(
  `${all.size} pages → site (${((performance.now() - begin) / 1000).toFixed(1)} s). Put the folder on any web server, or open site/index.html.`,
);
