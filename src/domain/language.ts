/**
 * Which language the finder speaks: BCP 47 matching over the languages it has.
 * Pure: the wishes (attribute, page, browser) come in as arguments.
 */

/** The languages with a file in src/locales/, English first, then by tag. Adding a language = its file and its tag here. */
export const LANGUAGES = [
  'en',
  'am',
  'ar',
  'bg',
  'bn',
  'bs',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fil',
  'fr',
  'ga',
  'ha',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'it',
  'ja',
  'ka',
  'km',
  'ko',
  'lt',
  'lv',
  'mk',
  'mt',
  'my',
  'ne',
  'nl',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'sv',
  'sw',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;
export type Language = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT = ['ar', 'fa', 'ps', 'ur'];

/**
 * Tags that need more than cutting off their end. Looked up from the longest
 * prefix to the shortest, so `zh-tw` wins over `zh`.
 */
const INSTEAD: Readonly<Record<string, Language>> = {
  // Chinese is two written forms: the region tells which one its readers learnt.
  zh: 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  yue: 'zh-Hant',
  'yue-hans': 'zh-Hans',
  'yue-cn': 'zh-Hans',
  cmn: 'zh-Hans',
  'cmn-hant': 'zh-Hant',
  // Our Serbian is Cyrillic: who asks for Latin letters reads Bosnian with ease.
  'sr-latn': 'bs',
  sh: 'bs',
  cnr: 'bs',
  'cnr-cyrl': 'sr',
  // Written Norwegian and Danish are read across the border.
  no: 'da',
  nb: 'da',
  nn: 'da',
  fo: 'da',
  // One language under several codes: Dari and Persian, Tagalog and Filipino, Moldovan, old codes.
  prs: 'fa',
  tl: 'fil',
  mo: 'ro',
  in: 'id',
  als: 'sq',
  aln: 'sq',
  arb: 'ar',
  pes: 'fa',
  pbt: 'ps',
  pbu: 'ps',
  pst: 'ps',
  npi: 'ne',
  swh: 'sw',
  // Close enough to be read in need: Malay, Galician, Catalan, Belarusian, Luxembourgish, Swiss German, Afrikaans.
  ms: 'id',
  gl: 'es',
  ca: 'es',
  ast: 'es',
  be: 'ru',
  lb: 'de',
  gsw: 'de',
  af: 'nl',
};

/** The language for one BCP 47 tag, or undefined. Case and `_` for `-` do not matter; garbage is undefined. */
export function matchLanguage(tag: unknown): Language | undefined {
  if (typeof tag !== 'string' || tag.length > 99) return undefined;
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (let end = parts.length; end > 0; end--) {
    const prefix = parts.slice(0, end).join('-');
    const found =
      LANGUAGES.find((language) => language.toLowerCase() === prefix) ??
      (Object.prototype.hasOwnProperty.call(INSTEAD, prefix) ? INSTEAD[prefix] : undefined);
    if (found) return found;
  }
  return undefined;
}

/** The first wish that can be met; English when none can. */
export function chooseLanguage(wishes: readonly unknown[]): Language {
  for (const wish of wishes) {
    const found = matchLanguage(wish);
    if (found) return found;
  }
  return 'en';
}

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.indexOf(language.toLowerCase().split('-')[0] ?? '') < 0 ? 'ltr' : 'rtl';
}
