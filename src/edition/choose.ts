import type { Content } from '../content/content.js';
import { nearest } from '../domain/nearest.js';
import { matchLanguage } from '../domain/language.js';
import { findCountry, nearestCountry } from '../snippet/country-name.js';
import { MIGRANTS } from './migrants.js';

/** The values in a list of words, and a sentence for each word that is not known. */
export interface Chosen {
  /** undefined = all. */
  readonly values: readonly string[] | undefined;
  readonly problems: readonly string[];
}

/** Codes of countries by the name of a region. */
type Regions = Readonly<Record<string, readonly string[]>>;

const once = (values: readonly string[]) => Array.from(new Set(values));
const wordsOf = (written: string, separator: RegExp) =>
  written
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word);

/**
 * Codes of countries from codes, names and regions, separated by commas: `MD, Romania, gulf`. `world` is all of them.
 *
 * @param regions codes by the name of a region.
 */
export function chooseCountries(written: string, content: Content, regions: Regions): Chosen {
  const values: string[] = [];
  const problems: string[] = [];
  const names = Object.keys(regions);
  for (const word of wordsOf(written, /[,;]/)) {
    const name = word.toLowerCase().replace(/\s+/g, '-');
    if (name === 'world') return { values: undefined, problems };
    const country = findCountry(word, content);
    const region = names.includes(name) ? regions[name] : undefined;
    if (country) values.push(country);
    else if (region) values.push(...region);
    else {
      const like = nearest(name, [...names, 'world']) ?? '';
      problems.push(
        `"${word}" is no country or region that is known. The nearest country is ${nearestCountry(word, content)}, the nearest region ${like}.`,
      );
    }
  }
  const { codes } = content.directory;
  return { values: once(values.filter((code) => codes.has(code))), problems };
}

/**
 * The languages for some countries: English, the official ones, those in which their hotlines answer, and those of the
 * people who come there and are exploited.
 *
 * @param countries undefined = all languages.
 * @param regions codes by the name of a region.
 */
export function automaticLanguages(
  countries: readonly string[] | undefined,
  { directory, translations }: Content,
  regions: Regions,
): readonly string[] {
  const { languages } = translations;
  if (!countries) return languages;
  const migrants = Object.keys(MIGRANTS).flatMap((name) => {
    const codes = regions[name] ?? [name];
    return countries.some((code) => codes.includes(code)) ? (MIGRANTS[name] ?? []) : [];
  });
  const spoken = countries.flatMap((code) => {
    const hotlines = directory.country(code)?.hotlines ?? [];
    const answered = hotlines.flatMap((hotline) => [
      ...hotline.languages,
      ...hotline.channels.flatMap((channel) => channel.languages ?? []),
    ]);
    return [
      ...translations.spokenIn(code),
      ...answered.map((tag) => matchLanguage(tag, languages) ?? ''),
    ];
  });
  return once(['en', ...spoken, ...migrants]).filter((tag) => languages.includes(tag));
}

/** Languages from tags, separated by commas or spaces; `auto` is `automaticLanguages`, `all` is all of them. */
export function chooseLanguages(
  written: string,
  countries: readonly string[] | undefined,
  content: Content,
  regions: Regions,
): Chosen {
  const { languages } = content.translations;
  const values: string[] = [];
  const problems: string[] = [];
  for (const word of wordsOf(written, /[,;\s]/)) {
    const found = matchLanguage(word, languages);
    if (word.toLowerCase() === 'auto')
      values.push(...automaticLanguages(countries, content, regions));
    else if (word.toLowerCase() === 'all') values.push(...languages);
    else if (found) values.push(found);
    else
      problems.push(
        `"${word}" is no language of the finder. The nearest is ${nearest(word, languages) ?? ''}.`,
      );
  }
  return { values: once(values), problems };
}
