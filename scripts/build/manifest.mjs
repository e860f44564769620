/**
 * What editors and tools read of the element, made from its class header: custom-elements.json, the data of
 * VS Code and JetBrains, the types for JSX. `--docs` writes the tables of docs/styling.md instead.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze, elementOf } from './manifest/analyze.mjs';
import { jsx, vsCode, webTypes } from './manifest/editors.mjs';
import { withTables } from './manifest/styling.mjs';

const ROOT = new URL('../../', import.meta.url);
const DIST = new URL('dist/', ROOT);
const STYLING = new URL('docs/styling.md', ROOT);

const manifest = await analyze();
const element = elementOf(manifest);
const release = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

if (process.argv.includes('--docs')) {
  const page = readFileSync(STYLING, 'utf8');
  writeFileSync(STYLING, await withTables(page, element, fileURLToPath(STYLING)));
} else {
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  mkdirSync(DIST, { recursive: true });
  writeFileSync(new URL('custom-elements.json', DIST), json(manifest));
  writeFileSync(new URL('vscode.html-custom-data.json', DIST), json(vsCode(element)));
  writeFileSync(new URL('web-types.json', DIST), json(webTypes(element, release)));
  writeFileSync(new URL('jsx.d.ts', DIST), jsx(element));
}
