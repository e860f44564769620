import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import {
  assemble,
  chooseCountries,
  chooseLanguages,
  contentOf,
  describeEdition,
  parts,
} from '../edition/edition.js';
import type { EditionChoice } from '../edition/edition.js';

const OUT = 'hotline-finder.js';

export const buildHelp =
  (): string => `hotline-finder build --countries COUNTRIES --languages LANGUAGES [options]

Writes your own edition of hotline-finder.js: the same finder with the hotlines of some countries, in some languages.

  --countries LIST   codes, names or regions, separated by commas: "MD, Romania, gulf"; world: all (default)
                     regions: ${Object.keys(parts.regions).join(', ')}
  --languages LIST   BCP 47 tags, separated by commas: ro,ru,uk,en; without English the first stands in for others;
                     auto: English, the official languages of the countries, those in which their hotlines answer, and
                     those of people who come there and are exploited;
                     all; without it the default languages
  --out FILE         where to write (${OUT})
  --module           an ES module in place of a classic script
  --report           what is in it and its size, without writing it
`;

const OPTIONS = {
  countries: { type: 'string' },
  languages: { type: 'string' },
  out: { type: 'string' },
  module: { type: 'boolean' },
  report: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `hotline-finder build …` */
export function build(args: readonly string[]): number {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS }));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${buildHelp()}`);
  }
  if (values.help) {
    console.log(buildHelp());
    return 0;
  }
  const content = contentOf(parts);
  const countries = chooseCountries(values.countries ?? 'world', content, parts.regions);
  const languages =
    values.languages === undefined
      ? { values: undefined, problems: [] }
      : chooseLanguages(values.languages, countries.values, content, parts.regions);
  const problems = [...countries.problems, ...languages.problems];
  if (problems.length) return fail(problems.join('\n'));
  if (languages.values?.length === 0) return fail('Name a language: --languages ro,en');
  if (countries.values?.length === 0) return fail('Name a country: --countries RO');
  const choice: EditionChoice = {
    countries: countries.values,
    languages: languages.values,
    format: values.module ? 'module' : 'classic',
  };
  const text = assemble(parts, choice);
  const out = values.out ?? OUT;
  if (!values.report) {
    try {
      writeFileSync(out, text);
    } catch (error) {
      return fail(`${out} cannot be written: ${error instanceof Error ? error.message : ''}`);
    }
  }
  const bytes = Buffer.from(text);
  const size = (length: number) => `${length.toLocaleString('en')} bytes`;
  console.log(
    [
      ...(values.report ? [] : [`${out} is written.`]),
      ...describeEdition(choice, parts, content),
      `Size: ${size(bytes.length)}, gzip ${size(gzipSync(bytes, { level: 9 }).length)}, brotli ${size(brotliCompressSync(bytes).length)}.`,
      `integrity="sha384-${createHash('sha384').update(bytes).digest('base64')}"`,
    ].join('\n'),
  );
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
