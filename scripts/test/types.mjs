/** Checks the types of all programs: the element, the command, scripts for Node and for pages, and the tests. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROJECTS = [
  'tsconfig.json',
  'tsconfig.node.json',
  'tsconfig.scripts.json',
  'tsconfig.pages.json',
  'tsconfig.tests.json',
];

const FORMAT = {
  getCurrentDirectory: () => ROOT,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

for (const project of PROJECTS) {
  const config = ts.getParsedCommandLineOfConfigFile(
    ROOT + project,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: report },
  );
  if (!config) continue;
  const program = ts.createProgram(config.fileNames, config.options);
  [...config.errors, ...ts.getPreEmitDiagnostics(program)].forEach(report);
}

function report(diagnostic) {
  process.exitCode = 1;
  console.error(ts.formatDiagnostic(diagnostic, FORMAT));
}
