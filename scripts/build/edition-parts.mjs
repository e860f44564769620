/** What editions are made of, and the module that makes them in Node and in the browser. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { loadSource } from '../lib/load-source.mjs';
import { PLAIN_MODULE } from '../lib/plain-module.mjs';
import { DEFAULT_LANGUAGES, codesOf } from '../lib/source.mjs';
import { regions } from './regions.mjs';

const ROOT = new URL('../../', import.meta.url);

/**
 * @param {import('../../src/edition/assemble.js').EditionParts['code']} code with placeholders for the content
 * @returns {Promise<import('../../src/edition/assemble.js').EditionParts>}
 */
export async function editionParts(code) {
  const { PACKED, UPDATED } = await loadSource('src/generated/hotlines.ts');
  const { LANGUAGES, OTHER_LANGUAGES, SPOKEN } = await loadSource('src/generated/languages.ts');
  return {
    version: JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')).version,
    code,
    hotlines: PACKED,
    updated: UPDATED,
    languages: [...LANGUAGES, ...OTHER_LANGUAGES],
    defaultLanguages: DEFAULT_LANGUAGES,
    spoken: SPOKEN,
    regions: regions(codesOf(PACKED)),
  };
}

/** dist/edition.js, with these parts inside. */
export function bundleEdition(parts) {
  return build({
    ...PLAIN_MODULE,
    entryPoints: ['src/edition/edition.ts'],
    outfile: 'dist/edition.js',
    define: { __EDITION_PARTS__: JSON.stringify(parts) },
  });
}
