/** Which language is shown: BCP 47 matching over the available languages. */

/** By the tag's first part. */
const RIGHT_TO_LEFT = 'ar ckb dv fa he ps sd ug ur yi';

/**
 * Fallbacks beyond removing subtags: `language=tags that it is shown for`, where those are not available
 * themselves. Looked up from the longest prefix of a tag to the shortest, so `zh-tw` wins over `zh`; the
 * first available language wins. Old tags, other scripts of a language by region, and languages that the readers
 * were taught or read easily: as in CLDR's `languageMatching` and `likelySubtags` (a test compares),
 * and further languages of the same countries.
 */
const FALLBACKS = [
  // Chinese has two written forms: the region says which one its readers learnt.
  'zh-Hant=zh-tw zh-hk zh-mo zh-au zh-bn zh-gb zh-gf zh-id zh-pa zh-pf zh-ph zh-sr zh-th zh-us zh-vn zh-bopo zh-hanb yue cmn-hant cmn-tw cmn-hk nan hak',
  'zh-Hans=zh cmn yue-hans yue-cn cdo cjy gan hsn wuu lzh bo ug ii za kk-cn kk-arab ky-cn ky-arab mn-cn mn-mong',
  'zh-Hant=zh cmn',
  // Our Serbian is Cyrillic: readers of Serbian in Latin letters read Bosnian and Croatian easily.
  'bs=sr-latn sr-me sr-ro sr-tr sh cnr hr',
  'hr=sr-latn sr-me sr-ro sr-tr sh cnr bs',
  'sr=bs-cyrl cnr-cyrl bs hr',
  'nb=no nn da',
  'da=no nn nb fo kl',
  'sv=se-se',
  'fi=se-fi',
  'he=iw',
  'id=in ms jv su min ban mad ace bjn',
  'ms=bjn id',
  'fil=tl ceb ilo hil war bik pam pag',
  'ro=mo rup',
  'sq=aae aat aln',
  'ckb=ku-arab ku-iq ku-ir ku-lb sdh',
  'ku=kmr',
  'fa=prs azb az-arab az-ir az-iq tg-arab tg-pk uz-arab uz-af kk-af kk-ir haz glk mzn lrc',
  'ur=pa-arab pa-pk pnb lah skr sd ks bal',
  'hi=bh bho mai awa mag hne raj sa gu mr',
  'ne=dty',
  'ps=pbt pbu pst',
  'ar=arz apc ajp ary aeb arq acm afb ars apd ayl ayn acq acw shu ckb',
  'am=gez sid wal',
  'ti=tig',
  'om=gax hae orc',
  'rw=rn',
  'zu=xh ss nr nd',
  'mg=bhr bmm bzc msh skg tdx xmv xmw',
  'my=rki shn mnw ksw',
  'th=lo tts',
  'tr=ku ky-latn ky-tr gag',
  'mn=mvf',
  'lv=ltg',
  'et=vro',
  'sk=cs',
  'cs=sk',
  'uk=rue',
  'pl=csb szl',
  'ru=be ab az ba ce cv hy kk ky mn os sah tg tk tt udm uz',
  'de=lb gsw rm nds bar',
  'nl=af fy li',
  'fr=br co crs ff gcf ht kab kg ln lu lua mg oc rw sg bm wo',
  'es=ca eu gl ast an ay gn qu',
  'pt=kea mwl',
  'it=fur la lij lmo nap pms sc scn vec',
];

/** The best of `languages` for a tag in lower case. */
function bestMatch(tag: string, languages: readonly string[]): string | undefined {
  const named = (name: string) => languages.find((language) => language.toLowerCase() === name);
  const parts = tag.split('-');
  for (let end = parts.length; end > 0; end--) {
    const prefix = parts.slice(0, end).join('-');
    const own = named(prefix);
    if (own) return own;
    for (const entry of FALLBACKS) {
      const [language = '', tags = ''] = entry.split('=');
      const found = ` ${tags} `.indexOf(` ${prefix} `) < 0 ? '' : named(language.toLowerCase());
      if (found) return found;
    }
  }
  return undefined;
}

/** CLDR's tag for an old or longer one: `ro` for `rum`. Undefined for an invalid tag. */
function canonical(tag: string): string | undefined {
  try {
    const [found] = Intl.getCanonicalLocales(tag);
    return found && found.toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * The best of `languages` for a BCP 47 tag, or undefined. Case, `_` for `-`, and three-letter codes for two-letter ones
 * do not matter; an invalid tag is undefined.
 */
export function matchLanguage(tag: unknown, languages: readonly string[]): string | undefined {
  if (typeof tag !== 'string' || tag.length > 99) return undefined;
  const written = tag
    .trim()
    .toLowerCase()
    .replace(/_/g, '-')
    // A language of China under its own code: `zh-yue`, `zh-cmn-hant`, `zh-min-nan`.
    .replace(/^zh-(min-)?(?=[a-z]{3}(-|$))/, '');
  if (!/^[a-z]/.test(written) || /[^a-z\d-]/.test(written)) return undefined;
  const found = bestMatch(written, languages);
  // Only where nothing is found: the first frame does not use Intl.
  const other = found ? '' : canonical(written);
  return found ?? (other ? bestMatch(other, languages) : undefined);
}

/**
 * The best of `languages` for the first tag that has one; the first of `languages` if none has. A later tag that is more
 * specific than an earlier one is used instead: a page in `zh` does not say which letters its reader learnt.
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
  const [first = ''] = language.toLowerCase().split('-');
  return ` ${RIGHT_TO_LEFT} `.indexOf(` ${first} `) < 0 ? 'ltr' : 'rtl';
}
