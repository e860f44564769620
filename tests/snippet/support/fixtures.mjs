import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { DIST, readBuilt } from '../../dist/host.mjs';

/** The snippet maker as it is built, and refused when it is older than the source. */
export async function loadMaker() {
  readBuilt('snippet.js');
  return import(pathToFileURL(join(DIST, 'snippet.js')).href);
}

/** The code of a snippet: all its parts, or the part whose label matches. */
export function codeOf({ snippets }, id, label = /(?:)/) {
  const { parts } = snippets.find((snippet) => snippet.id === id);
  return parts
    .filter((part) => label.test(part.label))
    .map(({ code }) => code)
    .join('\n');
}

/** `tel:` addresses in a text, in order. */
export function numbersIn(html) {
  return Array.from(html.matchAll(/href="(tel:[^"]+)"/g), ([, address]) => address);
}
