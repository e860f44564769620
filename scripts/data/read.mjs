/** The one reader of data/: everything else gets what is read here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonProblems } from './json-text.mjs';

/** The project's own data. */
export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** One paragraph for every file that cannot be read: where, what, and the line itself. */
function sayBroken(name, { line, column, text, problem }) {
  // A long line is shown around the place.
  const start = Math.max(0, column - 60);
  const part = text.slice(start, start + 100);
  const mark = `${' '.repeat(column - 1 - start)}^`;
  return `data/${name}:${line}:${column}  ${problem}\n    ${part}\n    ${mark}`;
}

/**
 * The whole of data/.
 *
 * @param {string} [folder] another copy of data/, for tests
 * @returns {{
 *   countries: object[], international: object, emergencySources: object,
 *   timeZones: object, exceptions: object, schema: object, internationalSchema: object,
 *   articleContacts: Record<string, { id: string, printed: object[] }[]>,
 *   files: Map<string, object>, texts: Map<string, string>,
 * }} `countries` in the order of their codes; `files` is data/… path → content, `texts` path → what stands there;
 *   `articleContacts`: what the article printed, by country
 * @throws {Error} naming every file that is missing or not JSON, with line, column and the line itself
 */
export function readData(folder = DATA) {
  const files = new Map();
  const texts = new Map();
  const broken = [];
  const read = (name) => {
    let text;
    try {
      text = readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      broken.push(`data/${name} cannot be read: ${error.message}`);
      return undefined;
    }
    // JSON.parse is fast but imprecise; where it fails, or a name is duplicate, a slower parser finds the position.
    const problems = jsonProblems(text);
    if (problems.length) {
      broken.push(...problems.map((problem) => sayBroken(name, problem)));
      return undefined;
    }
    const content = JSON.parse(text);
    files.set(`data/${name}`, content);
    texts.set(`data/${name}`, text);
    return content;
  };
  const countries = readdirSync(join(folder, 'countries'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(`countries/${name}`));
  const data = {
    countries,
    international: read('international.json'),
    emergencySources: read('emergency-sources.json'),
    timeZones: read('time-zones.json'),
    exceptions: read('exceptions.json'),
    articleContacts: read('article-contacts.json'),
    schema: read('schema.json'),
    internationalSchema: read('schema-international.json'),
    files,
    texts,
  };
  if (broken.length) throw new Error(broken.join('\n'));
  return data;
}
