import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A TypeScript module of `src/` with everything it imports, ready to use in a script or a test:
 * `const { openState } = await loadSource('src/domain/hours.ts')`.
 *
 * It is bundled afresh from the sources on every call, so nothing runs on a stale build.
 * A path that does not exist or code that does not compile rejects with esbuild's message.
 *
 * @param {string} path from the root of the project
 * @returns {Promise<any>} the module's exports
 */
export async function loadSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2019',
    sourcemap: 'inline',
    logLevel: 'silent',
    tsconfigRaw: {
      compilerOptions: { useDefineForClassFields: false },
    },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
