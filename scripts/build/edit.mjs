/** dist/edit: what the form for data files needs in the browser, the rules of data:check and all of data/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readData } from '../data/read.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = new URL('../../dist/edit/', import.meta.url);

mkdirSync(OUT, { recursive: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/edit/thread.mjs'],
  outfile: 'dist/edit/thread.js',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  logLevel: 'error',
});

const { texts, ...data } = readData();
// The texts hold every file: what is made of them is made again in the browser.
const content = { ...data, files: undefined, countries: undefined, texts: [...texts] };
writeFileSync(new URL('data.json', OUT), JSON.stringify(content));
