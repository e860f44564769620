import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { LANGUAGES } from './fixtures.mjs';
import { numRuns } from './runs.mjs';

const require = createRequire(import.meta.url);

/** Those of src/locales/ and those that may come: what a table says must not depend on what is there today. */
const MORE =
  'nb he ms ta si pa te mr gu ml kn lo mn uz kk ky tg az tk ku ckb be ca is yo ig pcm om rw mg ht zu af lb wo';
const ENGLISH_FIRST = [...new Set(['en', ...LANGUAGES, ...MORE.split(' ')])];

const language = await load('src/domain/language.ts');
const { direction } = language;
const matchLanguage = (tag, languages = ENGLISH_FIRST) => language.matchLanguage(tag, languages);
const chooseLanguage = (tags, languages = ENGLISH_FIRST) =>
  language.chooseLanguage(tags, languages);

/** A tag, what it gets, why. */
const TABLE = [
  ['ro', 'ro', 'we have it'],
  ['RO', 'ro', 'case does not matter'],
  [' ro ', 'ro', 'nor do spaces around it'],
  ['ro-MD', 'ro', 'a region that we do not know is cut off'],
  ['en_US', 'en', 'some systems write _ for -'],
  ['en-US-u-hc-h12', 'en', 'extensions are cut off'],
  ['de-DE-1996', 'de', 'variants are cut off'],
  ['pt-BR', 'pt', 'one Portuguese'],
  ['zh', 'zh-Hans', 'most readers of Chinese learnt the simplified characters'],
  ['zh-CN', 'zh-Hans', 'the region tells the characters'],
  ['zh-SG', 'zh-Hans', 'the region tells the characters'],
  ['zh-TW', 'zh-Hant', 'the region tells the characters'],
  ['zh_TW', 'zh-Hant', 'as some systems write it'],
  ['zh-HK', 'zh-Hant', 'the region tells the characters'],
  ['zh-MO', 'zh-Hant', 'the region tells the characters'],
  ['zh-Hant', 'zh-Hant', 'the script is named'],
  ['ZH-HANT-TW', 'zh-Hant', 'the script is named'],
  ['zh-Hans-TW', 'zh-Hans', 'the script counts more than the region'],
  ['zh-Hant-CN', 'zh-Hant', 'the script counts more than the region'],
  ['yue', 'zh-Hant', 'Cantonese is mostly read in Hong Kong'],
  ['yue-HK', 'zh-Hant', 'Cantonese is mostly read in Hong Kong'],
  ['yue-Hans', 'zh-Hans', 'but the script is named'],
  ['yue-CN', 'zh-Hans', 'but the region tells the characters'],
  ['cmn', 'zh-Hans', 'Mandarin under its own code'],
  ['cmn-Hant', 'zh-Hant', 'Mandarin under its own code, script named'],
  ['sr', 'sr', 'ours is Cyrillic'],
  ['sr-Cyrl-RS', 'sr', 'ours is Cyrillic'],
  ['sr-Latn', 'bs', 'Latin letters are asked for: Bosnian is the nearest'],
  ['sr-Latn-RS', 'bs', 'Latin letters are asked for: Bosnian is the nearest'],
  ['sh', 'bs', 'Serbo-Croatian, Latin by default'],
  ['cnr', 'bs', 'Montenegrin, Latin by default'],
  ['cnr-Cyrl', 'sr', 'Montenegrin in Cyrillic'],
  ['sr-ME', 'bs', 'Montenegro writes in Latin letters by CLDR'],
  ['sr-Cyrl-ME', 'sr', 'but the script is named'],
  ['bs-Cyrl', 'sr', 'ours is Latin: Serbian is the nearest'],
  ['no', 'nb', 'the macrolanguage'],
  ['nn', 'nb', 'the other written form'],
  ['nb-NO', 'nb', 'we have it'],
  ['fo', 'da', 'taught on the Faroes'],
  ['kl', 'da', 'taught in Greenland'],
  ['ku-IQ', 'ckb', 'Kurdish in Arabic letters'],
  ['ku-Arab-IQ', 'ckb', 'as Windows writes it'],
  ['ku-TR', 'ku', 'Kurdish in Latin letters'],
  ['kmr', 'ku', 'Kurmanji under its own code'],
  ['sdh', 'ckb', 'southern Kurdish'],
  ['pa', 'pa', 'ours is Gurmukhi'],
  ['pa-IN', 'pa', 'ours is Gurmukhi'],
  ['pa-PK', 'ur', 'in Arabic letters: taught in Urdu'],
  ['pa-Arab', 'ur', 'in Arabic letters: taught in Urdu'],
  ['pnb', 'ur', 'western Punjabi'],
  ['uz-AF', 'fa', 'in Arabic letters: Dari is the nearest'],
  ['uz-UZ', 'uz', 'ours is Latin'],
  ['uz-Cyrl-UZ', 'uz', 'taught in Latin letters since 1993'],
  ['az-IR', 'fa', 'in Arabic letters: taught in Persian'],
  ['azb', 'fa', 'southern Azerbaijani'],
  ['tg-PK', 'fa', 'in Arabic letters'],
  ['kk-CN', 'zh-Hans', 'in Arabic letters: taught in Chinese'],
  ['mn-CN', 'zh-Hans', 'in Mongolian letters: taught in Chinese'],
  ['mn-Cyrl-MN', 'mn', 'ours is Cyrillic'],
  ['zh-yue', 'zh-Hant', 'an old tag of Cantonese'],
  ['zh-yue-HK', 'zh-Hant', 'an old tag of Cantonese'],
  ['zh-min-nan', 'zh-Hant', 'an old tag of Taiwanese'],
  ['zh-US', 'zh-Hant', 'as CLDR has it'],
  ['rum', 'ro', 'three letters, for libraries'],
  ['ron-MD', 'ro', 'three letters, for programs'],
  ['eng', 'en', 'three letters'],
  ['deu', 'de', 'three letters'],
  ['ger', 'de', 'three letters, for libraries'],
  ['zho-Hant', 'zh-Hant', 'three letters'],
  ['chi', 'zh-Hans', 'three letters, for libraries'],
  ['heb', 'he', 'three letters'],
  ['per', 'fa', 'three letters, for libraries'],
  ['kur', 'ku', 'three letters'],
  ['zsm', 'ms', 'Malay under its own code'],
  ['gax', 'om', 'a language within Oromo'],
  ['khk', 'mn', 'Mongolian under its own code'],
  ['plt', 'mg', 'Malagasy under its own code'],
  ['rn', 'rw', 'Rundi and Rwanda are one language to its speakers'],
  ['xh', 'zu', 'read in need'],
  ['ceb', 'fil', 'taught in Filipino'],
  ['jv', 'id', 'taught in Indonesian'],
  ['sd', 'ur', 'taught in Urdu'],
  ['ug', 'zh-Hans', 'taught in Chinese'],
  ['qu', 'es', 'taught in Spanish'],
  ['tt', 'ru', 'taught in Russian'],
  ['ff', 'fr', 'taught in French'],
  ['prs', 'fa', 'Dari is Persian'],
  ['pes', 'fa', 'Persian under its own code'],
  ['fa-AF', 'fa', 'Dari as browsers write it'],
  ['tl', 'fil', 'Tagalog, the older code of Filipino'],
  ['fil-PH', 'fil', 'we have it'],
  ['fi', 'fi', 'not taken for the longer fil'],
  ['in', 'id', 'the old code of Indonesian'],
  ['ms', 'ms', 'we have it'],
  ['mo', 'ro', 'the old code of Moldovan'],
  ['arb', 'ar', 'Arabic under its own code'],
  ['pbt', 'ps', 'southern Pashto'],
  ['npi', 'ne', 'Nepali under its own code'],
  ['swh', 'sw', 'Swahili under its own code'],
  ['gl', 'es', 'read in need'],
  ['gsw', 'de', 'read in need'],
  ['RON-MD', 'ro', 'three letters and a region'],
  ['zho', 'zh-Hans', 'three letters'],
  ['zho-Hant-TW', 'zh-Hant', 'three letters and letters of Taiwan'],
  ['zh_yue_HK', 'zh-Hant', 'Cantonese under the code of Chinese'],
  ['zh-yue-Hans', 'zh-Hans', 'but the script is named'],
  ['zh-cmn-Hant', 'zh-Hant', 'Mandarin under the code of Chinese'],
  ['nan-TW', 'zh-Hant', 'read in Taiwan'],
  ['hak', 'zh-Hant', 'read in Taiwan'],
  ['xxx', undefined, 'no language'],
  ['iw', 'he', 'the old code of Hebrew'],
  ['iw-IL', 'he', 'the old code of Hebrew'],
  ['xx', undefined, 'no language'],
  ['', undefined, 'nothing'],
  ['   ', undefined, 'nothing'],
  ['-', undefined, 'no tag'],
  ['_', undefined, 'no tag'],
  ['auto', undefined, 'means: find out'],
  ['*', undefined, 'no tag'],
  ['english', undefined, 'no tag'],
  ['ro,en', undefined, 'a list is no tag'],
  ['no nn', undefined, 'a list is no tag'],
  ['ro-', 'ro', 'what follows does not matter'],
  ['constructor', undefined, 'not a name that every object has'],
  ['__proto__', undefined, 'not a name that every object has'],
  ['toString-ro', undefined, 'not a name that every object has'],
  ['de'.repeat(5000), undefined, 'ten thousand characters are no tag'],
  [`ro-${'a'.repeat(10_000)}`, undefined, 'nor when they begin well'],
  [undefined, undefined, 'nothing'],
  [null, undefined, 'nothing'],
  [Symbol('ro'), undefined, 'no text'],
  [7, undefined, 'no text'],
  [{}, undefined, 'no text'],
  [['ro'], undefined, 'no text'],
];

describe('matchLanguage', () => {
  for (const [tag, expected, why] of TABLE) {
    const shown = String(tag).slice(0, 24);
    it(`${JSON.stringify(shown)} → ${expected}: ${why}`, () => {
      assert.equal(matchLanguage(tag), expected);
    });
  }

  it('finds each of its own languages', () => {
    for (const language of ENGLISH_FIRST) {
      assert.equal(matchLanguage(language), language);
      assert.equal(matchLanguage(language.toUpperCase().replace('-', '_')), language);
      assert.equal(matchLanguage(`${language}-XX`), language);
    }
  });
});

describe('where only some languages are there', () => {
  const READ_INSTEAD = [
    ['nb', 'da'],
    ['ms', 'id'],
    ['id', 'ms'],
    ['ca', 'es'],
    ['be', 'ru'],
    ['kk', 'ru'],
    ['lb', 'de'],
    ['af', 'nl'],
    ['ku', 'tr'],
    ['wo', 'fr'],
    ['ht', 'fr'],
    ['lo', 'th'],
    ['gu', 'hi'],
    ['bs', 'hr'],
    ['hr', 'sr'],
    ['zh-CN', 'zh-Hant'],
  ];
  for (const [tag, instead] of READ_INSTEAD) {
    it(`${instead} is read for ${tag}`, () => {
      assert.equal(matchLanguage(tag, ['en', instead]), instead);
    });
  }

  it('none stands in for one that is missing', () => {
    assert.equal(matchLanguage('be', ['ro', 'en']), undefined);
    assert.equal(matchLanguage('zh-TW', ['zh-Hans']), 'zh-Hans');
    assert.equal(matchLanguage('sr-Latn', ['sr']), 'sr');
    assert.equal(matchLanguage('ro', []), undefined);
  });

  it('the first of them is the last resort', () => {
    assert.equal(chooseLanguage(['de', 'fr'], ['ro', 'ru']), 'ro');
    assert.equal(chooseLanguage(['de'], []), '');
  });
});

describe('chooseLanguage', () => {
  it('takes the first wish that can be met', () => {
    assert.equal(chooseLanguage(['xx', 'tlh', 'uk-UA', 'ro']), 'uk');
    assert.equal(chooseLanguage([undefined, '', 'th']), 'th');
  });

  it('takes the more exact one of two that say the same', () => {
    assert.equal(chooseLanguage(['zh', 'zh-TW', 'en']), 'zh-Hant');
    assert.equal(chooseLanguage(['zh', 'en', 'zh_Hant', 'ZH-HK']), 'zh-Hant');
    assert.equal(chooseLanguage(['zh-CN', 'zh-TW']), 'zh-Hans');
    assert.equal(chooseLanguage(['ro', 'zh-TW']), 'ro');
  });

  it('ends in English', () => {
    assert.equal(chooseLanguage([]), 'en');
    assert.equal(chooseLanguage(['tlh', 'xx', null]), 'en');
  });

  it('always returns one of them, whatever is asked for', () => {
    const wish = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z]{1,4}([-_][A-Za-z0-9]{1,8}){0,4}$/),
    );
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        assert.ok(ENGLISH_FIRST.includes(chooseLanguage(wishes)));
      }),
      { numRuns: numRuns(2000) },
    );
  });
});

describe('the data of CLDR', () => {
  const supplemental = (name) => require(`cldr-core/supplemental/${name}.json`).supplemental;
  const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;
  const { languageMatch } = supplemental('languageMatching').languageMatching['written-new'];

  it('of who reads another language holds here, dialects and English aside', () => {
    // 10 are codes of single dialects, which no browser names; English is the last resort anyway.
    const pairs = languageMatch
      .map(({ _desired, _supported, _distance }) => [_desired, _supported, Number(_distance)])
      .filter(([tag, other]) => /^[a-z]+$/.test(tag + other) && ENGLISH_FIRST.includes(other))
      .filter(([, other, distance]) => distance !== 10 && other !== 'en');
    assert.ok(pairs.length > 50);
    for (const [tag, other] of pairs) {
      assert.equal(matchLanguage(tag, ['en', other]), other, `${tag} is read in ${other}`);
    }
  });

  /** Where the letters of a region are not ours, the same language in our letters all the same. */
  const OTHER_LETTERS = {
    'az-RU': 'az',
    'ha-CM': 'ha',
    'ha-SD': 'ha',
    'kk-MN': 'kk',
    'ku-AM': 'ku',
    'ku-AZ': 'ku',
    'ku-GE': 'ku',
    'ku-TM': 'ku',
    'ku-Cyrl': 'ku',
    'ku-Yezi': 'ku',
    'ms-CC': 'ms',
    'uz-CN': 'uz',
    'en-Shaw': 'en',
    // Taught in Chinese, whatever they are written in.
    'kk-CN': 'zh-Hans',
    'kk-Arab': 'zh-Hans',
    'ky-CN': 'zh-Hans',
    'ky-Arab': 'zh-Hans',
    'mn-CN': 'zh-Hans',
    'mn-Mong': 'zh-Hans',
    // The signs beside Chinese ones that teach how they sound.
    'zh-Bopo': 'zh-Hant',
    'zh-Hanb': 'zh-Hant',
  };

  it('of the letters of a region holds here: the language shown is in them', () => {
    const { likelySubtags } = supplemental('likelySubtags');
    const tags = Object.keys(likelySubtags).filter((tag) => tag.includes('-'));
    const ours = tags.filter((tag) =>
      ENGLISH_FIRST.some((one) => tag.split('-')[0] === one.split('-')[0]),
    );
    assert.ok(ours.length > 50);
    for (const tag of ours) {
      const found = matchLanguage(tag);
      const { script } = new Intl.Locale(likelySubtags[tag]);
      if (OTHER_LETTERS[tag]) assert.equal(found, OTHER_LETTERS[tag], tag);
      else assert.equal(scriptOf(found), script, `${tag} is shown in ${found}`);
    }
  });

  it('of old and longer codes holds here', () => {
    const { languageAlias } = supplemental('aliases').metadata.alias;
    const old = Object.entries(languageAlias).filter(
      ([tag, { _replacement }]) =>
        /^[a-z]{2,3}$/.test(tag) && ENGLISH_FIRST.includes(_replacement.split('-')[0]),
    );
    assert.ok(old.length > 100, String(old.length));
    for (const [tag, { _replacement }] of old) {
      assert.equal(matchLanguage(tag), matchLanguage(_replacement), `${tag} is ${_replacement}`);
    }
  });

  it('is not asked where a language is found without it, nor needed for the codes of old Androids', () => {
    const kept = Intl.getCanonicalLocales;
    Intl.getCanonicalLocales = () => assert.fail('Intl was asked');
    try {
      for (const tag of [
        'ro-MD',
        'iw-IL',
        'in-ID',
        'tl-PH',
        'no-NO',
        'zh-TW',
        'prs-AF',
        'sr-Latn',
      ]) {
        assert.ok(matchLanguage(tag), tag);
      }
    } finally {
      Intl.getCanonicalLocales = kept;
    }
  });
});

describe('LANGUAGES', () => {
  it('are written as BCP 47 writes them', () => {
    assert.deepEqual([...LANGUAGES], Intl.getCanonicalLocales([...LANGUAGES]));
  });

  it('are written in the direction of CLDR', () => {
    for (const language of ENGLISH_FIRST) {
      const locale = new Intl.Locale(language);
      const { direction: known } = locale.getTextInfo?.() ?? locale.textInfo;
      assert.equal(direction(language), known, language);
      assert.equal(direction(`${language}-XX`), known, language);
    }
  });
});
