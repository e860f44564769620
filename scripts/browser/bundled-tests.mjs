import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A plugin of the test runner: each test file comes with all that it imports in a few files. One module a request
 * would be some two hundred for each of them.
 *
 * @param {string[]} entryPoints test files in TypeScript, from the root of the project
 */
export function bundledTests(entryPoints) {
  /** @type {Map<string, string>} */
  let files;

  return {
    name: 'bundled-tests',

    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: ROOT,
        entryPoints,
        outbase: ROOT,
        outdir: ROOT,
        chunkNames: 'tests/chunks/[hash]',
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2021',
        // The builds of Lit that ship, without the warnings of its development builds.
        conditions: ['production'],
        external: ['/__web-*'],
        sourcemap: 'inline',
        sourcesContent: false,
      });
      files = new Map(
        outputFiles.map(({ path, text }) => [
          `/${path.slice(ROOT.length).replaceAll('\\', '/')}`,
          text,
        ]),
      );
    },

    /** @param {{ path: string }} request */
    serve({ path }) {
      const body = files.get(path.replace(/\.test\.ts$/, '.test.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
