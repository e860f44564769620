/** The one reader of data/: everything else gets what is read here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own data. */
export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** @throws {Error} with the file's name when it is not JSON */
function json(folder, name) {
  const path = join(folder, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`data/${name} cannot be read: ${error.message}`);
  }
}

/**
 * The whole of data/.
 *
 * @param {string} [folder] another copy of data/, for tests
 * @returns {{
 *   countries: object[], international: object, emergencySources: object,
 *   timeZones: object, exceptions: object, schema: object, internationalSchema: object,
 *   articleContacts: Record<string, { id: string, printed: object[] }[]>,
 *   files: Map<string, object>,
 * }} `countries` in the order of their codes; `files` is data/… path → content; `articleContacts`: what the article printed, by country
 * @throws {Error} naming the file that is missing or not JSON
 */
export function readData(folder = DATA) {
  const files = new Map();
  const read = (name) => {
    const content = json(folder, name);
    files.set(`data/${name}`, content);
    return content;
  };
  const countries = readdirSync(join(folder, 'countries'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(`countries/${name}`));
  return {
    countries,
    international: read('international.json'),
    emergencySources: read('emergency-sources.json'),
    timeZones: read('time-zones.json'),
    exceptions: read('exceptions.json'),
    schema: json(folder, 'schema.json'),
    internationalSchema: json(folder, 'schema-international.json'),
    articleContacts: read('article-contacts.json'),
    files,
  };
}
