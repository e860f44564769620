/** Which language is shown: BCP 47 matching over the languages that there are. */

const RIGHT_TO_LEFT = ['ar', 'fa', 'ps', 'ur'];

/**
 * Tags that need more than cutting off their end. Looked up from the longest
 * prefix to the shortest, so `zh-tw` wins over `zh`.
 */
const INSTEAD: Readonly<Record<string, string>> = {
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
  nan: 'zh-Hant',
  hak: 'zh-Hant',
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

/** The one of `languages` for a tag in small letters, looked up from the longest prefix to the shortest. */
function match(tag: string, languages: readonly string[]): string | undefined {
  const named = (name: string) => languages.find((language) => language.toLowerCase() === name);
  const parts = tag.split('-');
  for (let end = parts.length; end > 0; end--) {
    const prefix = parts.slice(0, end).join('-');
    const other = Object.prototype.hasOwnProperty.call(INSTEAD, prefix) ? INSTEAD[prefix] : '';
    const found = named(prefix) ?? named((other || '').toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/** `de` for `deu` and `ger`: the engine knows them all. */
function shortCode(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag).join().toLowerCase();
  } catch {
    return '';
  }
}

/**
 * The one of `languages` for a BCP 47 tag, or undefined. Case and `_` for `-` do not matter, nor do three letters
 * for two; garbage is undefined.
 */
export function matchLanguage(tag: unknown, languages: readonly string[]): string | undefined {
  if (typeof tag !== 'string' || tag.length > 99) return undefined;
  const known = tag
    .trim()
    .toLowerCase()
    .replace(/_/g, '-')
    // A language of China under its own code: `zh-yue`, `zh-cmn-hant`, `zh-min-nan`.
    .replace(/^zh-(min-)?(?=[a-z]{3}(-|$))/, '');
  return (
    match(known, languages) ??
    (/^[a-z]{3}(-|$)/.test(known) ? match(shortCode(known), languages) : undefined)
  );
}

/**
 * The one of `languages` for the first tag that has one; the first of them where no tag has. Where a later tag says
 * the same more exactly, that one counts: a page in `zh` leaves open which letters its reader learnt.
 */
export function chooseLanguage(tags: readonly unknown[], languages: readonly string[]): string {
  const exact = (tag: unknown) =>
    tags.find(
      (other) =>
        typeof tag === 'string' &&
        typeof other === 'string' &&
        other.toLowerCase().indexOf(`${tag.toLowerCase()}-`) === 0,
    );
  for (const tag of tags) {
    const found = matchLanguage(exact(tag), languages) ?? matchLanguage(tag, languages);
    if (found) return found;
  }
  return languages[0] ?? '';
}

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.indexOf(language.toLowerCase().split('-')[0] ?? '') < 0 ? 'ltr' : 'rtl';
}
