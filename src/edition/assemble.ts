import { codesOf, subset, subsetSpoken } from '../packed/subset.js';
import { PLACEHOLDERS } from './placeholders.js';

/** A classic script, or an ES module. */
export const FORMATS = ['classic', 'module'] as const;
export type Format = (typeof FORMATS)[number];

/** What the build provides for editions. */
export interface EditionParts {
  readonly version: string;
  /** The code of the finder with placeholders for its content. */
  readonly code: Readonly<Record<Format, string>>;
  /** The packed list of all countries, and its month. */
  readonly hotlines: string;
  readonly updated: string;
  /** All packed languages, and the tags of those of the world edition. */
  readonly languages: readonly string[];
  readonly defaultLanguages: readonly string[];
  readonly spoken: string;
  /** Countries by the name of a region: `europe`, `ecowas`. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

/** Which edition. */
export interface EditionChoice {
  /** Codes of countries whose hotlines are in it; undefined = all. */
  readonly countries?: readonly string[] | undefined;
  /** BCP 47 tags; without English the first one is the fallback. undefined = the default ones. */
  readonly languages?: readonly string[] | undefined;
  readonly format?: Format | undefined;
}

const tagOf = (pack: string) => pack.split('|', 1)[0] ?? '';

/** The packs of these languages in the order of the file, the fallback language first. */
function languagePacks(all: readonly string[], tags: readonly string[]): readonly string[] {
  const packs = all.filter((pack) => tags.includes(tagOf(pack)));
  if (tags.includes('en')) return packs;
  const first = packs.filter((pack) => tagOf(pack) === tags[0]);
  return [...first, ...packs.filter((pack) => tagOf(pack) !== tags[0])];
}

/** Each placeholder is in the code once: anything else would make a finder without numbers. */
function fill(code: string, placeholder: string, text: string): string {
  const pieces = code.split(placeholder);
  if (pieces.length !== 2) {
    throw new Error(`${placeholder} is ${pieces.length - 1} times in the code, not once.`);
  }
  return pieces.join(text);
}

/** The choice, for the first comment. */
function note(countries: readonly string[] | undefined, languages: readonly string[]): string {
  return ` | edition: ${countries ? countries.join(' ') : 'world'}; ${languages.join(' ')}`;
}

const same = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((value) => others.includes(value));

/**
 * The text of hotline-finder.js with some countries and languages. With everything it is the file of the package,
 * byte for byte: the build makes that one with this function. Pure.
 *
 * @throws {Error} for a country or a language that is not in the parts, and where there is no language.
 */
export function assemble(parts: EditionParts, choice: EditionChoice = {}): string {
  const { hotlines, updated, spoken, languages: packs, defaultLanguages } = parts;
  const all = codesOf(hotlines);
  const known = packs.map(tagOf);
  const { languages = defaultLanguages, countries: chosen = all } = choice;
  const unknown = [
    ...chosen.filter((code) => !all.includes(code)),
    ...languages.filter((tag) => !known.includes(tag)),
  ];
  if (unknown.length) throw new Error(`Not in the list: ${unknown.join(', ')}.`);
  if (!languages.length) throw new Error('An edition needs a language.');
  const countries = same(chosen, all) ? undefined : chosen;
  const everything = !countries && same(languages, defaultLanguages);
  const literal = (text: string) => JSON.stringify(text);
  const values: ReadonlyArray<readonly [placeholder: string, text: string]> = [
    [literal(PLACEHOLDERS.hotlines), literal(countries ? subset(hotlines, countries) : hotlines)],
    [literal(PLACEHOLDERS.updated), literal(updated)],
    [literal(PLACEHOLDERS.spoken), literal(subsetSpoken(spoken, languages))],
    [literal(PLACEHOLDERS.languages), languagePacks(packs, languages).map(literal).join(',')],
    [PLACEHOLDERS.edition, everything ? '' : note(countries, languages)],
  ];
  return values.reduce(
    (code, [placeholder, text]) => fill(code, placeholder, text),
    parts.code[choice.format ?? 'classic'],
  );
}
