/** data/ → the compact form → src/generated/hotlines.ts. */
import { isDeepStrictEqual } from 'node:util';
import { encode } from './encode.mjs';
import { internationalLines } from './international.mjs';
import { project } from './project.mjs';
import { openSheet } from './vocabulary.mjs';
import { zoneKeys } from './zones.mjs';

/** Month of the newest day on which a source was read. */
export function updatedMonth(countries) {
  const days = countries.flatMap(({ hotlines }) =>
    hotlines.flatMap(({ sources }) => sources.map(({ read }) => read)),
  );
  return days.sort().at(-1).slice(0, '2026-11'.length);
}

/**
 * @param {object} data as scripts/data/read.mjs gives it
 * @returns {{ packed: string, updated: string, countries: object[] }} `countries` is what `packed` decodes to
 * @throws {Error} with one line for every value that cannot be shown: file, field, value, how to mend it
 */
export function compileHotlines({ countries: sources, international, timeZones }) {
  const problems = [];
  const reportFor = (file) => (problem) => problems.push({ file, ...problem });
  const countries = sources.map((source) =>
    project(source, reportFor(`data/countries/${source.country}.json`)),
  );
  const lines = internationalLines(international, sources, reportFor('data/international.json'));
  stopAt(problems);
  const packed = encode({
    countries,
    international: lines,
    mobile: international.mobileEmergency.numbers,
    zones: zoneKeys(timeZones.zones),
  });
  const sheet = openSheet(packed);
  for (const country of countries) {
    if (isDeepStrictEqual(sheet.country(country.code), country)) continue;
    problems.push({
      file: `data/countries/${country.code}.json`,
      ...difference(country, sheet.country(country.code)),
    });
  }
  stopAt(problems);
  return { packed, countries, updated: updatedMonth(sources) };
}

/** The first line that does not survive packing: almost always a character that the form needs for itself. */
function difference(country, decoded) {
  const place = country.hotlines.findIndex(
    (line, index) => !isDeepStrictEqual(line, decoded?.hotlines[index]),
  );
  return {
    field: place < 0 ? 'name or emergency' : `the line shown as ${country.code}-${place + 1}`,
    value: place < 0 ? country.name : country.hotlines[place].name,
    mend: 'It is read back as something else: it holds | ; { or a line break, or a number has a letter. Write it without.',
  };
}

function stopAt(problems) {
  if (!problems.length) return;
  throw new Error(
    problems
      .map(
        ({ file, field, value, mend }) => `${file}  ${field}  ${JSON.stringify(value)}\n  ${mend}`,
      )
      .join('\n'),
  );
}

/** The text of src/generated/hotlines.ts. */
export function hotlinesModule({ packed, updated }) {
  return `// Made by scripts/generate.mjs from data/. Not edited by hand.
/** Month of the newest day on which a source was read. */
export const UPDATED = '${updated}';
/** The list in its compact form; src/content/directory.ts reads it. */
export const PACKED =
  ${JSON.stringify(packed)};
`;
}
