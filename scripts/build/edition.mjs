/**
 * From the code that Rollup has left and src/generated/: dist/hotline-finder.js, which is the edition of everything;
 * dist/edition.js, which makes editions in Node and in the browser; dist/countries/ and dist/languages/, modules for
 * bundlers.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from '../lib/load-source.mjs';
import { codesOf, cutCountry } from '../lib/source.mjs';
import { bundleEdition, editionParts } from './edition-parts.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const write = (path, text) => writeFileSync(new URL(`dist/${path}`, ROOT), text);

const { assemble } = await loadSource('src/edition/assemble.ts');
const parts = await editionParts({
  classic: read('.cache/code/classic.js'),
  module: read('.cache/code/module.js'),
});
const codes = codesOf(parts.hotlines);

write('hotline-finder.js', assemble(parts));

await bundleEdition(parts);

for (const folder of ['countries', 'languages']) {
  mkdirSync(new URL(`dist/${folder}`, ROOT), { recursive: true });
}
const pack = (path, text) => {
  write(`${path}.js`, `export default ${JSON.stringify(text)};\n`);
  write(`${path}.d.ts`, 'declare const pack: string;\nexport default pack;\n');
};
for (const code of codes) pack(`countries/${code.toLowerCase()}`, cutCountry(parts.hotlines, code));
for (const text of parts.languages) pack(`languages/${text.split('|', 1)[0]}`, text);
