/**
 * From the code that Rollup has left and src/generated/: dist/hotline-finder.js, which is the edition of everything;
 * dist/edition.js, which makes editions in Node and in the browser; dist/countries/ and dist/languages/, modules for
 * bundlers.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadSource } from '../lib/load-source.mjs';
import { DEFAULT_LANGUAGES, codesOf, cutCountry } from '../compile/vocabulary.mjs';
import { regions } from './regions.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const write = (path, text) => writeFileSync(new URL(`dist/${path}`, ROOT), text);

const { PACKED, UPDATED } = await loadSource('src/generated/hotlines.ts');
const { LANGUAGES, OTHER_LANGUAGES, SPOKEN } = await loadSource('src/generated/languages.ts');
const { assemble } = await loadSource('src/edition/assemble.ts');
const codes = codesOf(PACKED);

/** @type {import('../../src/edition/assemble.js').EditionParts} */
const parts = {
  version: JSON.parse(read('package.json')).version,
  code: { classic: read('.cache/code/classic.js'), module: read('.cache/code/module.js') },
  hotlines: PACKED,
  updated: UPDATED,
  languages: [...LANGUAGES, ...OTHER_LANGUAGES],
  defaultLanguages: DEFAULT_LANGUAGES,
  spoken: SPOKEN,
  regions: regions(codes),
};

write('hotline-finder.js', assemble(parts));

await build({
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: ['src/edition/edition.ts'],
  outfile: 'dist/edition.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  define: { __EDITION_PARTS__: JSON.stringify(parts) },
});

for (const folder of ['countries', 'languages']) {
  mkdirSync(new URL(`dist/${folder}`, ROOT), { recursive: true });
}
const pack = (path, text) => {
  write(`${path}.js`, `export default ${JSON.stringify(text)};\n`);
  write(`${path}.d.ts`, 'declare const pack: string;\nexport default pack;\n');
};
for (const code of codes) pack(`countries/${code.toLowerCase()}`, cutCountry(PACKED, code));
for (const text of parts.languages) pack(`languages/${text.split('|', 1)[0]}`, text);
