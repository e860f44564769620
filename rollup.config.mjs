import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { compileTypeScript } from './scripts/build/rollup/compile-typescript.mjs';
import { minifyTemplates } from './scripts/build/rollup/minify-templates.mjs';
import { ownPolicy } from './scripts/build/rollup/own-policy.mjs';
import { EDITION_NOTE, placeholders } from './scripts/build/rollup/placeholders.mjs';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** Runs on Chromium 73, Safari 13.1 and Firefox 68. */
const TARGET = 'es2019';

const banner = `/*! ${name} ${version} | MIT, data CC BY 4.0`;

/**
 * Tells Chrome from 136 to compile every function while the script is being loaded, beside the page's own work,
 * and not one by one when each is first called: nearly all of them are, at once.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** What Lit ships is newer than our oldest browsers: the whole chunk is transpiled, Lit included. */
function transpile() {
  return {
    name: 'transpile',
    async renderChunk(code) {
      const result = await transform(code, {
        target: TARGET,
        charset: 'utf8',
        legalComments: 'inline',
      });
      return { code: result.code, map: null };
    },
  };
}

/** Leaves out a line of TypeScript's helper library that only asks for a global. */
const treeshake = { unknownGlobalSideEffects: false };

const minify = () =>
  terser({
    ecma: 2019,
    toplevel: true,
    compress: { passes: 3 },
    format: {
      ascii_only: false,
      comments: false,
      preamble: `${banner} | with Lit, Copyright 2017 Google LLC, BSD-3-Clause, and data of Unicode CLDR, Copyright Unicode, Inc., Unicode-3.0${EDITION_NOTE} */\n${COMPILE_HINT}`,
    },
  });

const generatedCode = 'es2015';

export default [
  {
    // The code of every edition, as a classic script and as a module: everything inside, placeholders for the content.
    input: 'src/script.ts',
    treeshake,
    output: [
      { file: '.cache/code/classic.js', format: 'iife', generatedCode },
      { file: '.cache/code/module.js', format: 'es', generatedCode },
    ].map((output) => ({ ...output, plugins: [transpile(), minify()] })),
    plugins: [
      placeholders(),
      ownPolicy(),
      minifyTemplates(),
      compileTypeScript(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  },
  {
    // ES modules for bundlers: Lit is a dependency of the package. The element is in a file that both share.
    input: { index: 'src/index.ts', core: 'src/core.ts' },
    treeshake,
    external: /^lit(\/|$)/,
    output: {
      dir: 'dist',
      format: 'es',
      banner: `${banner} */`,
      chunkFileNames: 'element.js',
      hoistTransitiveImports: false,
      manualChunks: (id) =>
        /\/src\/(index|core|content\/world|generated\/(?!keys))/.test(id) ? null : 'element',
    },
    plugins: [minifyTemplates(), compileTypeScript(), transpile()],
  },
];
