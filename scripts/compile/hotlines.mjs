/** data/ → the packed format → src/generated/hotlines.ts. */
import { isDeepStrictEqual } from 'node:util';
import { internationalLines } from './international.mjs';
import { publicCountry } from './public-country.mjs';
import { alpha3 } from './territories.mjs';
import { cutBase, decodeList, encodeList, timeZoneKeys } from '../lib/source.mjs';

const UNFIT =
  'It is read back as something else: it holds | ; { or a line break, or a number has a letter. Write it without.';

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
 * @throws {Error} with one line for every value that cannot be shown: file, field, value, how to fix it
 */
export function compileHotlines({ countries: sources, international, timeZones }) {
  const problems = [];
  const reportFor = (file) => (problem) => problems.push({ file, ...problem });
  const countries = sources.map((source) =>
    publicCountry(source, reportFor(`data/countries/${source.country}.json`)),
  );
  const lines = internationalLines(
    international,
    sources,
    reportFor('data/international.json'),
  ).map(({ shown }) => shown);
  stopAt(problems);
  const packed = encodeList({
    countries,
    international: lines,
    mobile: international.mobileEmergency.numbers,
    zones: timeZoneKeys(timeZones.zones),
    alpha3,
  });
  for (const { code, hotlines } of countries) {
    const keys = hotlines.map(({ key }) => key);
    const twin = hotlines.find(({ key }, index) => keys.indexOf(key) < index);
    if (!twin) continue;
    problems.push({
      file: `data/countries/${code}.json`,
      field: `the id of the line shown as ${twin.id}`,
      value: twin.name,
      fix: 'Another id of this country has the same short key. Change one letter of this id.',
    });
  }
  const list = decodeList(packed);
  for (const country of countries) {
    if (isDeepStrictEqual(list.country(country.code), country)) continue;
    problems.push({
      file: `data/countries/${country.code}.json`,
      ...difference(country, list.country(country.code)),
    });
  }
  const anywhere = list.international();
  lines.forEach((line, index) => {
    if (isDeepStrictEqual(anywhere[index], line)) return;
    problems.push({
      file: 'data/international.json',
      field: `the line shown as ${line.id}`,
      value: line.name,
      fix: UNFIT,
    });
  });
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
    fix: UNFIT,
  };
}

function stopAt(problems) {
  if (!problems.length) return;
  throw new Error(
    problems
      .map(({ file, field, value, fix }) => `${file}  ${field}  ${JSON.stringify(value)}\n  ${fix}`)
      .join('\n'),
  );
}

/** The text of src/generated/hotlines.ts. */
export function hotlinesModule({ packed, updated }) {
  return `// Made by scripts/build/generate.mjs from data/. Not edited by hand.
/** Month of the newest day on which a source was read. */
export const UPDATED = '${updated}';
/** The packed list; src/packed/decode-list.ts reads it. */
export const PACKED =
  ${JSON.stringify(packed)};
`;
}

/**
 * The text of src/generated/base.ts: the list without the hotlines of its countries, and what belongs to every
 * edition. A module of its own: one that shared it with the world would bring the world along.
 */
export function baseModule({ packed, updated }, spoken) {
  return `// Made by scripts/build/generate.mjs from data/. Not edited by hand.
/** What every edition has; src/core.ts joins it with countries. */
export const BASE =
  ${JSON.stringify(cutBase(packed))};
export const UPDATED = '${updated}';
export const SPOKEN = '${spoken}';
`;
}
