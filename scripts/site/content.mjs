/** All that the pages are made of, read once: the list, what it lacks, the languages, the snippets. */
import { readFileSync, statSync } from 'node:fs';
import { DEFAULT_LANGUAGES } from '../lib/source.mjs';
import { coverage } from '../data/coverage.mjs';
import { readData } from '../data/read.mjs';
import { readNotes } from '../languages/notes.mjs';

const ROOT = new URL('../../', import.meta.url);

const json = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** A module of dist/ as it is now: an address that changes with the file. */
function built(name) {
  const file = new URL(`dist/${name}`, ROOT);
  return import(`${file.href}?${statSync(file).mtimeMs}`);
}

/** `2026-11` as “November 2026”. */
export function monthName(month) {
  const date = new Date(`${month}-15T00:00:00Z`);
  return date.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

export async function readContent() {
  const list = json('dist/hotlines.json');
  const { languages } = json('dist/languages.json');
  const { makeSnippets, choices } = await built('snippet.js');
  const { countries, totals } = coverage(readData());
  return {
    list,
    /** By code: what the list has of a country and what it lacks. */
    coverage: new Map(countries.map((one) => [one.code, one])),
    totals,
    /** The finder's own English words. */
    words: languages.en,
    languages,
    review: readNotes(),
    defaultLanguages: DEFAULT_LANGUAGES,
    makeSnippets,
    choices: choices(),
    release: { version: list.version, updated: monthName(list.updated) },
    sizeOf: (name) => statSync(new URL(`dist/${name}`, ROOT)).size,
  };
}
