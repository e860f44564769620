import type { Content } from '../content/content.js';
import { parseCountry } from '../domain/country.js';
import { nearest } from '../domain/nearest.js';

/** English names in use that `Intl` does not have, or no longer. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  bosnia: 'BA',
  britain: 'GB',
  burma: 'MM',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'east timor': 'TL',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  macedonia: 'MK',
  'northern ireland': 'GB',
  scotland: 'GB',
  swaziland: 'SZ',
  turkey: 'TR',
  wales: 'GB',
};

/** A name without case, accents, punctuation and "the". */
function normalizeName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All names of a country: in English, and in the languages that are read there. */
function namesOf(code: string, { directory, translations }: Content): readonly string[] {
  const main = new Intl.Locale(`und-${code}`).maximize().language;
  const names = ['en', ...translations.spokenIn(code), main].map((language) =>
    new Intl.DisplayNames([language], { type: 'region' }).of(code),
  );
  return [directory.englishName(code), ...names].filter((name): name is string => !!name);
}

/** Every name with its code. */
function allNames(content: Content): ReadonlyMap<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  for (const code of content.directory.countries()) {
    for (const name of namesOf(code, content)) found.set(normalizeName(name), code);
  }
  return found;
}

/** The code for an ISO 3166-1 code or a name, in English or a language of the country; otherwise undefined. */
export function findCountry(written: unknown, content: Content): string | undefined {
  if (typeof written !== 'string') return undefined;
  return (
    parseCountry(written, content.directory.codes) ?? allNames(content).get(normalizeName(written))
  );
}

/** The country whose name is the most similar one: "Moldova (MD)". */
export function nearestCountry(written: string, content: Content): string {
  const names = allNames(content);
  const name = nearest(normalizeName(written), Array.from(names.keys())) ?? '';
  const code = names.get(name) ?? '';
  return `${new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? name} (${code})`;
}
