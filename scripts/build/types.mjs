import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Writes the type declarations of the package: `dist/index.d.ts` and `dist/snippet.d.ts`, which import from `dist/types/`.
 * They are in a folder of their own because `dist/hotline-finder.js` is the classic script, which
 * exports nothing, and must not find the types of the module `hotline-finder` beside it.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = join(ROOT, 'dist', 'types');

/** Public modules: where their source is under src/, without the ending. */
const ENTRIES = {
  index: 'index',
  core: 'core',
  edition: 'edition/edition',
  snippet: 'snippet/snippet',
};

emit();
prune();
for (const [name, path] of Object.entries(ENTRIES)) {
  writeFileSync(join(ROOT, 'dist', `${name}.d.ts`), `export * from './types/${path}.js';\n`);
}

function emit() {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.build.json'),
    { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: TYPES },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: report },
  );
  if (!config) process.exit(1);
  const program = ts.createProgram(
    Object.values(ENTRIES).map((path) => join(ROOT, 'src', `${path}.ts`)),
    config.options,
  );
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  diagnostics.forEach(report);
  if (diagnostics.length) process.exit(1);
}

/** The compiler writes a declaration for every module. Only those that the public ones import are shipped. */
function prune() {
  const reached = new Set();
  for (const path of Object.values(ENTRIES)) follow(join(TYPES, `${path}.d.ts`), reached);
  for (const name of readdirSync(TYPES, { recursive: true, encoding: 'utf8' })) {
    const path = join(TYPES, name);
    const leads = [...reached].some((file) => file === path || file.startsWith(path + sep));
    if (!leads) rmSync(path, { recursive: true, force: true });
  }
}

function follow(path, reached) {
  if (reached.has(path) || !existsSync(path)) return;
  reached.add(path);
  for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) {
      follow(resolve(dirname(path), fileName.replace(/(\.js)?$/, '.d.ts')), reached);
    }
  }
}

function report(diagnostic) {
  console.error(
    ts.formatDiagnostic(diagnostic, {
      getCurrentDirectory: () => ROOT,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}
