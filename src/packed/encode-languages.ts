import { swapScript } from './script-swap.js';

/**
 * The order in the file: relatives beside each other, which compress best. A language that is missing here
 * comes last.
 */
const FAMILIES =
  'en ga de nl sv da fi et lv lt fr es pt it ro mt sq pl cs sk sl hr bs hu tr id fil vi so sw ha sr mk bg ru uk el ka hy ar fa ps ur hi ne bn th km my am ti zh-Hans zh-Hant ja ko'.split(
    ' ',
  );

/** Sorts tags as they stand in the file. */
export function byFamily(a: string, b: string): number {
  const place = (tag: string) => (FAMILIES.indexOf(tag) + 1000) % 1000;
  return place(a) - place(b);
}

/** First letters of Greek, Cyrillic, Armenian, Arabic, Devanagari, Bengali, Thai, Burmese, Georgian, Ethiopic, Khmer, Kana. */
const BLOCKS = [
  0x391, 0x408, 0x531, 0x60c, 0x901, 0x981, 0xe01, 0x1000, 0x10d0, 0x1200, 0x1780, 0x3041,
];

/**
 * The values in the order of the keys, separated by `|`, swapped with the block of their script where that
 * makes them smaller: one block for a script, so that relatives stay alike.
 *
 * @param size compressed bytes of a text.
 */
export function encodeLanguage(
  keys: readonly string[],
  strings: Readonly<Record<string, string>>,
  size: (text: string) => number,
): string {
  const text = keys.map((key) => strings[key]).join('|');
  return [0x20, ...BLOCKS]
    .map((base) => String.fromCharCode(base) + swapScript(text, base))
    .reduce((best, one) => (size(one) < size(best) ? one : best));
}

/**
 * `ro=MD RO;de fr=…`: which languages people read in which countries.
 *
 * @param spokenIn the languages of a country, best first.
 */
export function encodeSpoken(
  codes: readonly string[],
  spokenIn: (code: string) => readonly string[],
): string {
  const byLanguages = new Map<string, string[]>();
  for (const code of codes) {
    const tags = spokenIn(code).join(' ');
    byLanguages.set(tags, [...(byLanguages.get(tags) ?? []), code]);
  }
  return [...byLanguages].map(([tags, some]) => `${tags}=${some.join(' ')}`).join(';');
}
