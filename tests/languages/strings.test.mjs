import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breaches, ENGLISH, LANGUAGE_STRINGS, LANGUAGES, STRINGS } from './locales.mjs';

const none = (problems) => assert.deepEqual(problems, []);

/** How long a text is for a reader: marks that stand on a letter count, as they do in the file. */
const characters = (strings) => [...Object.values(strings).join('')].length;

/** A rule must see what it is there for: `bad` breaks it, `good` does not. */
function itKeeps(title, rule, { bad, good }) {
  it(title, () => none(breaches(rule)));
  it(`${title}: the rule sees a breach`, () => {
    for (const value of bad) assert.ok(rule(value, 'de', 'x'), value);
    for (const value of good) assert.ok(!rule(value, 'de', 'x'), value);
  });
}

describe('the list of languages', () => {
  it('has the 24 official languages of the EU and 31 more', () => {
    const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
    const further =
      'uk ru sq sr mk bs tr ka hy ar fa ps ur hi bn ne vi th zh-Hans zh-Hant ja ko id fil km my am ti so sw ha';
    assert.deepEqual([...LANGUAGES].sort(), `${official} ${further}`.split(' ').sort());
    assert.deepEqual([...LANGUAGE_STRINGS.keys()].sort(), [...LANGUAGES].sort());
  });

  it('is English first, then in the order of the tags', () => {
    const [first, ...rest] = LANGUAGES;
    assert.equal(first, 'en');
    assert.deepEqual(rest, [...rest].sort());
  });

  it('names each language once', () => {
    const names = [...LANGUAGE_STRINGS.values()].map(({ languageName }) => languageName);
    assert.equal(new Set(names).size, names.length);
  });
});

describe('every string of every language', () => {
  it('is there, in the order of English', () => {
    for (const [tag, strings] of LANGUAGE_STRINGS) {
      assert.deepEqual(Object.keys(strings), Object.keys(ENGLISH), tag);
    }
    none(breaches((value) => !value.trim() && 'is empty'));
  });

  it('has the placeholders and the lines of English', () => {
    const shape = (value) => [
      value.match(/\{[^}]*\}?|\}/g)?.join(' ') ?? '',
      value.split('\n').length,
      value.split('\n').every((line) => line.trim() !== ''),
    ];
    none(
      breaches((value, tag, key) => {
        const [own, english] = [shape(value), shape(ENGLISH[key])].map((one) => one.join());
        return own !== english && `has another shape (${own}) than English (${english})`;
      }),
    );
  });

  itKeeps(
    'has no control characters but line ends, and no invisible marks but the joiners',
    // Persian writes the zero-width non-joiner inside words; direction is the view's business.
    (value) => /[^\P{Cc}\n]|[^\P{Cf}\u200c\u200d]|\p{Co}|\ufffd/u.test(value) && 'hides something',
    {
      bad: ['a\tb', 'a\u200eb', '\u2068a', 'a\u0000', '\ufeffa', 'a\u00adb'],
      good: ['می‌شود', 'a\nb'],
    },
  );
  itKeeps('is composed (NFC)', (value) => value !== value.normalize('NFC') && 'is not NFC', {
    bad: ['a\u0301'],
    good: ['á'],
  });
  itKeeps(
    'has western digits, as on a telephone',
    (value) => /\p{Nd}/u.test(value.replace(/[0-9]/g, '')) && 'has other digits',
    { bad: ['۳', '३ बार', '３'], good: ['3', '24 h'] },
  );
  itKeeps('does not shout', (value) => /[!！¡՜]/.test(value) && 'has an exclamation mark', {
    bad: ['Ruft an!', '¡Ayuda'],
    good: ['In Gefahr?'],
  });
  itKeeps(
    'has the apostrophes and quotation marks of print',
    (value) => /["'`]/.test(value) && 'has a typewriter quote',
    { bad: ["l'aide"], good: ['l’aide'] },
  );
  itKeeps(
    'has no white space that nobody asked for',
    (value) => / {2}|^\s|\s$|\n\s|\s\n|\.\.\.|…/.test(value) && 'has stray space or dots',
    { bad: [' a', 'a  b', 'a ', 'a\n b', 'a...'], good: ['a b', 'a\nb', 'moi\u00a0:'] },
  );
});

/** Strings that are the same word in the other language, read there and meant. Anything else is a string that nobody translated. */
const EQUAL_TO_ENGLISH = {
  // The English word is the everyday one on the site's buttons there.
  chat: 'bs cs da de es fi hr hu it mt nl pt ro sk sq',
  email: 'bs cs da es fr hr hu it nl pl pt ro ru sk uk',
  web: 'de fil nl',
  reportForm: 'fil',
  // Common words of the Latin of both.
  ambulance: 'da fr nl',
  police: 'fr',
  source: 'fr',
};

describe('nothing is left in English', () => {
  it('but the words that are the same there', () => {
    const found = {};
    for (const [tag, key, value] of STRINGS) {
      if (tag !== 'en' && value === ENGLISH[key]) (found[key] ??= []).push(tag);
    }
    assert.deepEqual(
      Object.entries(found)
        .map(([key, tags]) => `${key}: ${tags.sort().join(' ')}`)
        .sort(),
      Object.entries(EQUAL_TO_ENGLISH)
        .map(([key, tags]) => `${key}: ${tags}`)
        .sort(),
    );
  });

  const SCRIPTS = {
    Cyrillic: 'bg mk ru sr uk',
    Greek: 'el',
    Georgian: 'ka',
    Armenian: 'hy',
    Arabic: 'ar fa ps ur',
    Devanagari: 'hi ne',
    Bengali: 'bn',
    Thai: 'th',
    Khmer: 'km',
    Myanmar: 'my',
    Ethiopic: 'am ti',
    Han: 'zh-Hans zh-Hant ja',
    Hangul: 'ko',
  };
  const scriptOf = (tag) =>
    Object.keys(SCRIPTS).find((script) => SCRIPTS[script].split(' ').includes(tag));
  /** Names and signs that stay as they are printed on keys and screens. */
  const STAYS = /Shift|SMS|TTY|E-?mail|incognito/gi;

  it('in a language with letters of its own, no Latin word but names of keys and screens', () => {
    none(
      breaches((value, tag) =>
        scriptOf(tag) && /[A-Za-z]/.test(value.replace(STAYS, '').replace(/\{0\}/g, ''))
          ? 'has Latin letters'
          : undefined,
      ),
    );
  });

  it('each string is in the letters of its language', () => {
    none(
      breaches((value, tag) => {
        const script = scriptOf(tag);
        const letters =
          script === 'Han' ? '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}' : `\\p{sc=${script}}`;
        const bare = value.replace(STAYS, '');
        return script && /\p{L}/u.test(bare) && !new RegExp(`[${letters}]`, 'u').test(bare)
          ? `is not in ${script}`
          : undefined;
      }),
    );
  });
});

describe('every visitor loads every language', () => {
  it('so none is more than a quarter longer than English', () => {
    const limit = 1.25 * characters(ENGLISH);
    const long = [...LANGUAGE_STRINGS].filter(([, strings]) => characters(strings) > limit);
    assert.deepEqual(
      long.map(([tag, strings]) => `${tag}: ${characters(strings)} of ${limit} characters`),
      [],
    );
  });

  it('and English is short itself', () => {
    assert.ok(characters(ENGLISH) <= 1600, `${characters(ENGLISH)} characters, at most 1600`);
  });

  it('and what stands on a button fits one, at 320 px in two lines', () => {
    const BUTTONS = ['exit', 'self', 'other', 'sms', 'chat', 'email', 'web', 'reportForm', 'close'];
    none(
      breaches((value, tag, key) =>
        BUTTONS.includes(key) && [...value].length > 32
          ? 'is longer than 32 characters'
          : undefined,
      ),
    );
  });
});
