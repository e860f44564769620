/**
 * dist/snippet.js, the snippet maker that the demo and the command share, and dist/command.js, which
 * `npx hotline-finder` runs. Both are plain modules with everything inside, but that the second uses the first.
 */
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { PLAIN_MODULE } from '../lib/plain-module.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

const { version } = JSON.parse(read('package.json'));

/** @type {import('../../src/snippet/snippet.js').Release} */
const release = {
  version,
  integrity: `sha384-${createHash('sha384').update(read('dist/hotline-finder.js')).digest('base64')}`,
  // The changelog says so until the day it is.
  published: !read('CHANGELOG.md').includes(`## ${version} (not released)`),
};

await build({
  ...PLAIN_MODULE,
  entryPoints: ['src/snippet/snippet.ts'],
  outfile: 'dist/snippet.js',
  define: { __RELEASE__: JSON.stringify(release) },
});

await build({
  ...PLAIN_MODULE,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/command.js',
  external: ['node:*'],
  plugins: [besideIt('snippet'), besideIt('edition')],
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync(new URL('dist/command.js', ROOT), 0o755);

/**
 * Imports of src/NAME/NAME.ts become imports of dist/NAME.js.
 * @returns {import('esbuild').Plugin}
 */
function besideIt(name) {
  return {
    name: 'beside-it',
    setup({ onResolve }) {
      const filter = new RegExp(`/${name}/${name}\\.js$`);
      onResolve({ filter }, () => ({ path: `./${name}.js`, external: true }));
    },
  };
}
