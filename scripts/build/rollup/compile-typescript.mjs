import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';

/** A Rollup plugin for TypeScript. It does not check types: scripts/build/types.mjs does, beside it. */
export function compileTypeScript() {
  return {
    name: 'compile-typescript',
    /** `./card.js` in an import is `card.ts`. */
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const path = resolve(dirname(importer), source).replace(/\.js$/, '.ts');
      return existsSync(path) ? path : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { code: compiled } = await transform(code, {
        loader: 'ts',
        target: 'es2021',
        charset: 'utf8',
        sourcefile: id,
        // Lit's properties need class fields that are assigned, not defined.
        tsconfigRaw: {
          compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true },
        },
      });
      return { code: compiled, map: null };
    },
  };
}
