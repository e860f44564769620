import { fileURLToPath } from 'node:url';

/**
 * esbuild's options for a module of dist/ with everything inside, for Node and for browsers.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const PLAIN_MODULE = {
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};
