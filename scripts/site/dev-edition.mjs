/** dist/edition.js for `npm start`: of code that is not minified, made in a second. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleEdition, editionParts } from '../build/edition-parts.mjs';
import { EDITION_NOTE, esbuildPlaceholders } from '../build/rollup/placeholders.mjs';

async function code(format) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['src/script.ts'],
    bundle: true,
    write: false,
    format,
    target: 'es2021',
    charset: 'utf8',
    conditions: ['production'],
    banner: { js: `/*! hotline-finder, development build${EDITION_NOTE} */` },
    plugins: [esbuildPlaceholders],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

const [classic, module] = await Promise.all([code('iife'), code('esm')]);
await bundleEdition(await editionParts({ classic, module }));
