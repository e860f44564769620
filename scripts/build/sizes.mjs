/** The table of what editions weigh, in README.md. `npm run docs` writes it; of the build, so build first. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUDGET, measureEditions } from './budget.mjs';
import { RECORD, hashInputs } from './inputs.mjs';
import { formatMarkdown, replaceSection } from '../lib/markdown-section.mjs';

export const PAGE = new URL('../../README.md', import.meta.url);

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

/**
 * @param {string} page the text of README.md
 * @param {typeof import('../../src/edition/edition.js')} edition as built: dist/edition.js
 */
export async function withSizes(page, edition) {
  const sizes = measureEditions(edition);
  const rows = Object.keys(BUDGET)
    .filter((name) => !/^(code|each )/.test(name))
    .map((name) => {
      const { raw, gzip, brotli } = sizes[name];
      const shown = name.replace('the default', String(edition.parts.defaultLanguages.length));
      return `| ${shown} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} |`;
    });
  const table = ['| edition | plain | gzip | brotli |', '| --- | --: | --: | --: |', ...rows];
  return formatMarkdown(replaceSection(page, 'sizes', table.join('\n')), PAGE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync(RECORD) && readFileSync(RECORD, 'utf8') === hashInputs()) {
    const edition = await import(new URL('../../dist/edition.js', import.meta.url).href);
    writeFileSync(PAGE, await withSizes(readFileSync(PAGE, 'utf8'), edition));
  } else {
    console.error('The build is missing or not made of the sources as they are: npm run build');
    process.exitCode = 1;
  }
}
