/** Draws the layers into docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LAYERS } from '../../config/layers.mjs';
import { formatMarkdown, replaceSection } from '../lib/markdown-section.mjs';

export const PAGE = new URL('../../docs/architecture.md', import.meta.url);

/** @param {string} page the text of docs/architecture.md */
export async function withLayers(page) {
  const boxes = LAYERS.map(
    ({ paths, what }, place) => `  l${place}["<b>${paths.join(' · ')}</b><br/>${what}"]`,
  );
  const arrows = LAYERS.slice(1).map((_, place) => `  l${place + 1} --> l${place}`);
  const picture = ['```mermaid', 'flowchart TB', ...boxes.reverse(), ...arrows.reverse(), '```'];
  return formatMarkdown(replaceSection(page, 'layers', picture.join('\n')), PAGE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, await withLayers(readFileSync(PAGE, 'utf8')));
}
