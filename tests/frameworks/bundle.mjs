import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

async function bundle(options) {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    jsx: 'automatic',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

/** The page of a framework, as a module. */
export function bundlePage({ page, alias = {} }) {
  return bundle({ entryPoints: [join(PAGES, page)], alias, plugins: [svelte] });
}

/** The package as its users bundle it: `import 'hotline-finder'`. */
export function bundleElement() {
  return bundle({ entryPoints: [join(DIST, 'index.js')] });
}
