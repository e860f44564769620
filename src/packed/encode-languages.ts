import { swapScript } from './script-swap.js';

/**
 * The order in the file: related languages next to each other, which compresses best. A language that is missing here
 * comes last.
 */
const FAMILIES =
  'en pcm ga de lb nl af sv da nb is fi et lv lt fr ht es ca pt it ro mt sq pl cs sk sl hr bs hu tr az tk uz ku id ms fil vi so om sw rw zu ha yo ig wo mg sr mk bg ru uk be kk ky tg mn el ka hy he ar fa ps ckb ur hi mr ne bn pa gu ta te kn ml si th lo km my am ti zh-Hans zh-Hant ja ko'.split(
    ' ',
  );

/** Compares tags by the order in the file. */
export function byFamily(a: string, b: string): number {
  const position = (tag: string) => (FAMILIES.indexOf(tag) + 1000) % 1000;
  return position(a) - position(b);
}

/**
 * First letters of Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil,
 * Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Burmese, Georgian, Ethiopic, Khmer, Kana. For Sinhala a later letter, so
 * that the block includes the vowel signs at the end of the script.
 */
const BLOCKS = [
  0x391, 0x408, 0x531, 0x5b0, 0x60c, 0x901, 0x981, 0xa01, 0xa81, 0xb82, 0xc01, 0xc81, 0xd02, 0xd87,
  0xe01, 0xe81, 0x1000, 0x10d0, 0x1200, 0x1780, 0x3041,
];

/**
 * The strings in the order of the keys, then the names, separated by `|`. Their script is swapped with ASCII where that
 * makes them smaller: one block for a script, so that related languages stay similar.
 *
 * @param size compressed bytes of a text.
 * @param names the texts of NAME_VALUES; none where every current browser has them.
 */
export function encodeLanguage(
  keys: readonly string[],
  strings: Readonly<Record<string, string>>,
  size: (text: string) => number,
  names: readonly string[] = [],
): string {
  const text = keys
    .map((key) => strings[key])
    .concat(names)
    .join('|');
  return [0x20, ...BLOCKS]
    .map((base) => String.fromCharCode(base) + swapScript(text, base))
    .reduce((best, candidate) => (size(candidate) < size(best) ? candidate : best));
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
