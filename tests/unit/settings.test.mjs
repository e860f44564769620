import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { LANGUAGES, codes } from './fixtures.mjs';
import { numRuns } from './runs.mjs';

const { SETTINGS, propertyOf, readBoolean, readExitUrl, readSettings } =
  await load('src/settings.ts');
const { SECTIONS, THEMES } = await load('src/types.ts');

const PAGE = 'https://ngo.example/help?a=1#top';

/** As the browser reads an address. */
const normalize = (address) => {
  try {
    return new URL(address).href;
  } catch {
    return '';
  }
};

const SHOWN = new Map([
  ['ro-anitp-telverde', 'RO-1'],
  ['ro-119', 'RO-2'],
  ['bg-animus', 'BG-1'],
]);

const context = {
  codes,
  languages: LANGUAGES,
  hotlineOf: (id) => SHOWN.get(id),
  addresses: { page: PAGE, normalize },
};

const read = (raw = {}) => readSettings(raw, context);

const PROPERTIES = SETTINGS.map(([name, kind]) => ({ name: propertyOf(name), kind }));

const DEFAULTS = {
  country: undefined,
  language: undefined,
  theme: 'auto',
  countries: [],
  sections: SECTIONS,
  exclude: [],
  first: [],
  heading: undefined,
  headingLevel: 2,
  exitUrl: undefined,
  compact: false,
  discreet: false,
  noExit: false,
  problems: [],
};

describe('readSettings', () => {
  it('has defaults where nothing is written', () => {
    assert.deepEqual(read(), DEFAULTS);
    for (const nothing of ['', '  ', undefined, null, {}, [], Symbol('x'), () => 'RO', true]) {
      const names = PROPERTIES.filter(({ kind }) => kind !== 'boolean');
      const raw = Object.fromEntries(names.map(({ name }) => [name, nothing]));
      assert.deepEqual(read(raw), DEFAULTS);
    }
  });

  it('reads what is meant', () => {
    const raw = {
      country: 'uk',
      language: 'zh-TW',
      theme: ' Dark ',
      countries: 'RO BG',
      topics: 'work',
      exclude: 'RO-119, bg-animus ro-119',
      first: 'ro-anitp-telverde',
      heading: ' Our help ',
      headingLevel: '3',
      exitUrl: ' HTTPS://weather.example ',
      compact: '',
      discreet: true,
      noExit: 'no-exit',
    };
    assert.deepEqual(read(raw), {
      country: 'GB',
      language: 'zh-Hant',
      theme: 'dark',
      countries: ['RO', 'BG'],
      sections: ['work'],
      exclude: ['ro-119', 'bg-animus'],
      first: ['ro-anitp-telverde'],
      heading: 'Our help',
      headingLevel: 3,
      exitUrl: 'https://weather.example/',
      compact: true,
      discreet: true,
      noExit: true,
      problems: [],
    });
    assert.equal(read({ headingLevel: 6 }).headingLevel, 6);
    assert.equal(read({ heading: 7 }).heading, '7');
  });

  it('takes "auto" for what it is', () => {
    assert.deepEqual(read({ country: 'auto', language: 'AUTO', theme: 'Auto' }), DEFAULTS);
  });

  it('reads no more of a value than 100,000 characters, and says so', () => {
    const { countries, problems } = read({ countries: `${'RO '.repeat(40_000)}BG` });
    assert.deepEqual(countries, ['RO']);
    assert.match(problems.join(), /^countries="RO RO.*100000 characters/);
    assert.equal(read({ heading: 'x'.repeat(1e7) }).heading.length, 100_000);
    assert.equal(
      read({ exitUrl: `https://weather.example/${'x'.repeat(1e6)}` }).exitUrl,
      undefined,
    );
  });

  const WRONG = [
    ['country', 'country', ['XX', 'Romania', '40', 'R O', 'javascript:alert(1)']],
    ['language', 'language', ['xx', 'qq', '%%', 'x'.repeat(10_000)]],
    ['theme', 'theme', ['blue', 'darkk', '0']],
    ['countries', 'countries', ['XX', 'Romania, Bulgaria', ';']],
    ['topics', 'topics', ['magic', 'help;me']],
    ['exclude', 'exclude', ['xx-1', 'anitp', 'ro-119-two', '%']],
    ['first', 'first', ['ro-', 'ro']],
    ['headingLevel', 'heading-level', ['0', '7', '-1', '2.5', 'two', 'Infinity', 'NaN', 0, 7]],
    [
      'exitUrl',
      'exit-url',
      [
        'javascript:alert(1)',
        '/home',
        'weather.example',
        'ftp://a.example',
        'https://',
        'http:///x',
        PAGE,
        'https://ngo.example/help?a=1',
        'https://NGO.example:443/help?a=1#foot',
      ],
    ],
  ];
  for (const [name, attribute, values] of WRONG) {
    for (const value of values) {
      it(`${attribute}=${JSON.stringify(value).slice(0, 30)}: the default, and one sentence`, () => {
        const { problems, ...rest } = read({ [name]: value });
        assert.deepEqual({ ...rest, problems: [] }, DEFAULTS);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.match(problems[0], new RegExp(`^${attribute}="`));
        assert.ok(problems[0].includes(String(value).slice(0, 60)));
        assert.ok(problems[0].length < 200, 'a long value is not repeated whole');
      });
    }
  }

  it('leaves out an id that is not in the list, and says so', () => {
    const { first, problems } = read({ first: 'bg-animus ro-anitp-televerde' });
    assert.deepEqual(first, ['bg-animus']);
    assert.deepEqual(problems, [
      'first="ro-anitp-televerde" is not known: use ids as in hotlines.json.',
    ]);
  });

  it('names every wrong value', () => {
    const raw = Object.fromEntries(WRONG.map(([name, , [value]]) => [name, value]));
    assert.equal(read(raw).problems.length, WRONG.length);
  });

  it('never throws, and what comes out is always usable', () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('RO', 'auto', 'dark', '3'));
    const raw = fc.record(Object.fromEntries(PROPERTIES.map(({ name }) => [name, value])));
    fc.assert(
      fc.property(raw, (written) => {
        const settings = read(written);
        assert.ok(settings.country === undefined || codes.has(settings.country));
        assert.ok(settings.countries.every((code) => codes.has(code)));
        assert.ok(settings.sections.length && settings.sections.every((s) => SECTIONS.includes(s)));
        assert.ok(THEMES.includes(settings.theme));
        assert.ok([1, 2, 3, 4, 5, 6].includes(settings.headingLevel));
        assert.deepEqual([...settings.exclude, ...settings.first], []);
        for (const { name, kind } of PROPERTIES)
          if (kind === 'boolean') assert.equal(typeof settings[name], 'boolean');
      }),
      { numRuns: numRuns(1000) },
    );
  });
});

describe('readBoolean', () => {
  for (const [value, meant] of [
    [null, false],
    [undefined, false],
    [false, false],
    [true, true],
    ['', true],
    ['compact', true],
    ['true', true],
    ['1', true],
    ['false', false],
    [' False ', false],
    ['0', false],
    [{}, false],
  ]) {
    it(`${JSON.stringify(value)}: ${meant}`, () => assert.equal(readBoolean(value), meant));
  }
});

describe('readExitUrl', () => {
  const read = (address, page = PAGE) => readExitUrl(address, { page, normalize });

  it('refuses the page itself and places in it, however they are written', () => {
    for (const address of [
      PAGE,
      'https://ngo.example/help?a=1#foot',
      'HTTPS://ngo.example:443/./help?a=1',
    ]) {
      assert.equal(read(address), undefined, address);
    }
    assert.equal(read('http://a.example/#x', 'http://a.example/'), undefined);
  });

  it('takes any other page, of the same site too', () => {
    assert.equal(read('https://ngo.example/help'), 'https://ngo.example/help');
    assert.equal(read('https://ngo.example/help?a=2'), 'https://ngo.example/help?a=2');
    assert.equal(read('http://ngo.example/help?a=1'), 'http://ngo.example/help?a=1');
  });
});

describe('propertyOf', () => {
  it('is the name of the attribute in camel case', () => {
    assert.equal(propertyOf('heading-level'), 'headingLevel');
    assert.equal(propertyOf('country'), 'country');
  });
});
