import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  breaches,
  ENGLISH,
  LANGUAGE_STRINGS,
  LANGUAGES,
  letterClass,
  lettersOf,
  STAYS,
  STRINGS,
} from './support/locales.mjs';

const none = (problems) => assert.deepEqual(problems, []);

/** How long a text is for a reader: combining marks count, as they do in the file. */
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
  it('is the files of src/locales/, the 24 official languages of the EU among them', () => {
    const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
    assert.deepEqual([...LANGUAGE_STRINGS.keys()].sort(), [...LANGUAGES].sort());
    for (const tag of official.split(' ')) assert.ok(LANGUAGES.includes(tag), tag);
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

/**
 * What may be the same word in another language of Latin letters: one that is printed on buttons, signs or
 * cars there. Everything else that equals English was not translated.
 */
const INTERNATIONAL =
  'police ambulance source chat email web reportForm sms tty videophone emergencyDiscreet country';

/** More of the same words would be a translation that was given up. */
const SAME_AT_MOST = 5;

/** Nigerian Pidgin is a child of English: single words stay. */
const NEAR_ENGLISH = { pcm: 30 };

const isWord = (value) => value.split(' ').length <= 2;

describe('nothing is left in English', () => {
  const same = new Map();
  for (const [tag, key, value] of STRINGS) {
    if (tag !== 'en' && value.toLowerCase() === ENGLISH[key].toLowerCase())
      same.set(tag, [...(same.get(tag) ?? []), key]);
  }

  it('but words that are the same there', () => {
    const left = [...same].flatMap(([tag, keys]) =>
      keys
        .filter((key) =>
          NEAR_ENGLISH[tag] ? !isWord(ENGLISH[key]) : !INTERNATIONAL.split(' ').includes(key),
        )
        .map((key) => `src/locales/${tag}.ts  ${key}  "${ENGLISH[key]}"`),
    );
    none(left);
  });

  it('and few of them', () => {
    none(
      [...same]
        .filter(([tag, keys]) => keys.length > (NEAR_ENGLISH[tag] ?? SAME_AT_MOST))
        .map(([tag, keys]) => `src/locales/${tag}.ts  ${keys.join(', ')}`),
    );
  });

  it('in a language with letters of its own, no Latin word but names of keys and screens', () => {
    none(
      breaches((value, tag) =>
        lettersOf(tag)[0] !== 'Latn' &&
        /[A-Za-z]/.test(value.replace(STAYS, '').replace(/\{0\}/g, ''))
          ? 'has Latin letters'
          : undefined,
      ),
    );
  });

  it('each string is in the letters of its language', () => {
    none(
      breaches((value, tag) => {
        const bare = value.replace(STAYS, '').replace(/\{0\}/g, '');
        return /\p{L}/u.test(bare) && !new RegExp(`[${letterClass(tag)}]`, 'u').test(bare)
          ? `is not in ${lettersOf(tag)}`
          : undefined;
      }),
    );
  });
});

describe('length', () => {
  // A page in an edition carries each of its languages: a translation says what English says, and no more.
  it('of no language is more than a third above that of English', () => {
    const limit = 1.34 * characters(ENGLISH);
    const long = [...LANGUAGE_STRINGS].filter(([, strings]) => characters(strings) > limit);
    assert.deepEqual(
      long.map(([tag, strings]) => `${tag}: ${characters(strings)} of ${limit} characters`),
      [],
    );
  });

  // Whole sentences, which a frightened reader understands at once, before bytes: 1600 characters were too few.
  it('of English leaves space for a language at 1 kB', () => {
    assert.ok(characters(ENGLISH) <= 3000, `${characters(ENGLISH)} characters, at most 3000`);
  });

  it('of a label fits a button, at 320 px in two lines', () => {
    const BUTTONS = 'exit sms chat email web reportForm close copy readAloud stopReading'.split(
      ' ',
    );
    none(
      breaches((value, tag, key) =>
        BUTTONS.includes(key) && [...value].length > 32
          ? 'is longer than 32 characters'
          : undefined,
      ),
    );
  });
});
