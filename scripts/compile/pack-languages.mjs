import { deflateSync } from 'node:zlib';
import { spokenIn } from './territories.mjs';

/**
 * The order in the bundle: relatives beside each other, which compress best.
 * A language that is missing here comes last.
 */
const FAMILIES =
  'en ga de nl sv da fi et lv lt fr es pt it ro mt sq pl cs sk sl hr bs hu tr id fil vi so sw ha sr mk bg ru uk el ka hy ar fa ps ur hi ne bn th km my am ti zh-hans zh-hant ja ko'.split(
    ' ',
  );

/** The canonical tag of a file name: `zh-hans` → `zh-Hans`. */
export const tagOf = (name) =>
  name.replace(/-([a-z])([a-z]{3})$/, (_, first, rest) => `-${first.toUpperCase()}${rest}`);

/** `ro=MD RO;de fr=…`: which languages people read in which countries. */
export function spokenText(codes, match) {
  const byLanguages = new Map();
  for (const code of codes) {
    const spoken = spokenIn(code, match).join(' ');
    byLanguages.set(spoken, [...(byLanguages.get(spoken) ?? []), code]);
  }
  return [...byLanguages].map(([tags, some]) => `${tags}=${some.join(' ')}`).join(';');
}

const size = (text) => deflateSync(text).length;

/** First letters of Greek, Cyrillic, Armenian, Arabic, Devanagari, Bengali, Thai, Burmese, Georgian, Ethiopic, Khmer, Kana. */
const BLOCKS = [
  0x391, 0x408, 0x531, 0x60c, 0x901, 0x981, 0xe01, 0x1000, 0x10d0, 0x1200, 0x1780, 0x3041,
];

/** The text folded over the block of its script, where that makes it smaller: one block for a script, so that relatives stay alike. */
function foldBest(text, fold) {
  return [0x20, ...BLOCKS]
    .map((base) => fold(text, base))
    .reduce((best, one) => (size(one) < size(best) ? one : best));
}

/**
 * The text of src/generated/languages.ts: one text a language, the values in the order of English,
 * separated by `|`, folded.
 */
export function languagesModule({ keys, all, fold }, spoken) {
  const place = (name) => (FAMILIES.indexOf(name) + 100) % 100;
  const sorted = [...all].sort(([a], [b]) => place(a) - place(b));
  const packs = sorted.map(([name, strings]) => {
    const text = keys.map((key) => strings[key]).join('|');
    return `  '${tagOf(name)}': ${JSON.stringify(foldBest(text, fold))},`;
  });
  return `// Made by scripts/generate.mjs from src/locales/. Not edited by hand.
export const SPOKEN = '${spoken}';
export const KEYS = '${keys.join(' ')}';
export const PACK: Readonly<Record<string, string>> = {
${packs.join('\n')}
};
`;
}
