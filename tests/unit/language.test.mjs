import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { LANGUAGES } from './world.mjs';

const ENGLISH_FIRST = ['en', ...LANGUAGES.filter((tag) => tag !== 'en')];

const language = await load('src/domain/language.ts');
const { direction } = language;
const matchLanguage = (tag, languages = ENGLISH_FIRST) => language.matchLanguage(tag, languages);
const chooseLanguage = (tags, languages = ENGLISH_FIRST) =>
  language.chooseLanguage(tags, languages);

/** Wish, what it gets, why. */
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
  ['no', 'da', 'written Norwegian is nearest to Danish'],
  ['nb', 'da', 'written Norwegian is nearest to Danish'],
  ['nb-NO', 'da', 'written Norwegian is nearest to Danish'],
  ['nn', 'da', 'written Norwegian is nearest to Danish'],
  ['fo', 'da', 'taught on the Faroes'],
  ['prs', 'fa', 'Dari is Persian'],
  ['pes', 'fa', 'Persian under its own code'],
  ['fa-AF', 'fa', 'Dari as browsers write it'],
  ['tl', 'fil', 'Tagalog, the older code of Filipino'],
  ['fil-PH', 'fil', 'we have it'],
  ['fi', 'fi', 'not taken for the longer fil'],
  ['in', 'id', 'the old code of Indonesian'],
  ['ms', 'id', 'Malay is near'],
  ['mo', 'ro', 'the old code of Moldovan'],
  ['arb', 'ar', 'Arabic under its own code'],
  ['pbt', 'ps', 'southern Pashto'],
  ['npi', 'ne', 'Nepali under its own code'],
  ['swh', 'sw', 'Swahili under its own code'],
  ['ca', 'es', 'read in need'],
  ['gl', 'es', 'read in need'],
  ['be', 'ru', 'read in need'],
  ['lb', 'de', 'read in need'],
  ['gsw', 'de', 'read in need'],
  ['af', 'nl', 'read in need'],
  ['deu', 'de', 'three letters of ISO 639-3'],
  ['ger', 'de', 'three letters of libraries'],
  ['RON-MD', 'ro', 'three letters and a region'],
  ['rum', 'ro', 'three letters of libraries'],
  ['zho', 'zh-Hans', 'three letters'],
  ['zho-Hant-TW', 'zh-Hant', 'three letters and letters of Taiwan'],
  ['zh-yue', 'zh-Hant', 'Cantonese under the code of Chinese'],
  ['zh_yue_HK', 'zh-Hant', 'Cantonese under the code of Chinese'],
  ['zh-yue-Hans', 'zh-Hans', 'but the script is named'],
  ['zh-cmn-Hant', 'zh-Hant', 'Mandarin under the code of Chinese'],
  ['zh-min-nan', 'zh-Hant', 'read in Taiwan'],
  ['nan-TW', 'zh-Hant', 'read in Taiwan'],
  ['hak', 'zh-Hant', 'read in Taiwan'],
  ['heb', undefined, 'three letters of what we do not speak'],
  ['xxx', undefined, 'no language'],
  ['iw', undefined, 'the old code of Hebrew, which we do not speak'],
  ['he', undefined, 'we do not speak it'],
  ['xx', undefined, 'no language'],
  ['', undefined, 'nothing'],
  ['   ', undefined, 'nothing'],
  ['-', undefined, 'no tag'],
  ['_', undefined, 'no tag'],
  ['auto', undefined, 'means: find out'],
  ['*', undefined, 'no tag'],
  ['english', undefined, 'no tag'],
  ['ro,en', undefined, 'a list is no tag'],
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
  for (const [wish, expected, why] of TABLE) {
    const shown = String(wish).slice(0, 24);
    it(`${JSON.stringify(shown)} → ${expected}: ${why}`, () => {
      assert.equal(matchLanguage(wish), expected);
    });
  }

  it('finds each of its own languages', () => {
    for (const language of LANGUAGES) {
      assert.equal(matchLanguage(language), language);
      assert.equal(matchLanguage(language.toUpperCase().replace('-', '_')), language);
      assert.equal(matchLanguage(`${language}-XX`), language);
    }
  });
});

describe('where only some languages are there', () => {
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
    assert.equal(chooseLanguage(['xx', 'he', 'uk-UA', 'ro']), 'uk');
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
    assert.equal(chooseLanguage(['iw', 'xx', null]), 'en');
  });

  it('always returns one of LANGUAGES, whatever is wished', () => {
    const wish = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z]{1,4}([-_][A-Za-z0-9]{1,8}){0,4}$/),
    );
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        assert.ok(LANGUAGES.includes(chooseLanguage(wishes)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('LANGUAGES', () => {
  it('are written as BCP 47 writes them', () => {
    assert.deepEqual([...LANGUAGES], Intl.getCanonicalLocales([...LANGUAGES]));
  });

  it('are written in the direction that CLDR knows', () => {
    for (const language of LANGUAGES) {
      const locale = new Intl.Locale(language);
      const { direction: known } = locale.getTextInfo?.() ?? locale.textInfo;
      assert.equal(direction(language), known, language);
      assert.equal(direction(`${language}-XX`), known, language);
    }
  });
});
