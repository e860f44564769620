import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createWorld, findCountry, nearestCountry } from '../snippet/snippet.js';
import { compareLists, type List } from './compare-lists.js';
import { FORMATS } from './format-changes.js';

export const changesHelp = (): string => `hotline-finder changes OLD.json NEW.json [options]

Prints the differences between two lists of numbers (hotlines.json of two versions): lines and
numbers added, gone and changed, by country.

  --country RO        only this country: ISO 3166-1 code or name
  --format text       ${[...FORMATS.keys()].join(', ')}
`;

/** `hotline-finder changes …` */
export function changes(args: readonly string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        country: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return fail(`${messageOf(error)}\n\n${changesHelp()}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(changesHelp());
    return 0;
  }
  const [before, after, ...rest] = positionals;
  if (before === undefined || after === undefined || rest.length) {
    return fail(`Name two files: the old list and the new one.\n\n${changesHelp()}`);
  }
  const format = FORMATS.get(values.format ?? 'text');
  if (!format) {
    return fail(`Unknown --format ${values.format}. Known: ${[...FORMATS.keys()].join(', ')}`);
  }
  const content = createWorld();
  const country = values.country === undefined ? undefined : findCountry(values.country, content);
  if (values.country !== undefined && !country) {
    return fail(
      `--country ${values.country} is not known. The nearest is ${nearestCountry(values.country, content)}.`,
    );
  }
  try {
    // console.log adds the last line end.
    console.log(format(compareLists(readList(before), readList(after), country)).trimEnd());
  } catch (error) {
    return fail(messageOf(error));
  }
  return 0;
}

function readList(path: string): List {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${messageOf(error)}`);
  }
  if (!isList(list))
    throw new Error(`${path} is not a list of numbers: dist/hotlines.json is one.`);
  return list;
}

function isList(list: unknown): list is List {
  const countries = (list as Partial<List> | null)?.countries;
  return (
    Array.isArray(countries) &&
    countries.every((country: Partial<List['countries'][number]> | null) => {
      return Array.isArray(country?.hotlines) && Array.isArray(country?.emergency);
    })
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function fail(message: string): number {
  console.error(message);
  return 2;
}
