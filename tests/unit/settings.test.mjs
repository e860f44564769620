import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { codes } from './world.mjs';

const { readSettings } = await load('src/settings.ts');
const { SECTIONS, THEMES } = await load('src/types.ts');

const read = (raw = {}) => readSettings(raw, codes);

const DEFAULTS = {
  country: undefined,
  language: undefined,
  theme: 'auto',
  countries: [],
  sections: SECTIONS,
  heading: undefined,
  headingLevel: 2,
  problems: [],
};

describe('readSettings', () => {
  it('has defaults where nothing is written', () => {
    assert.deepEqual(read(), DEFAULTS);
    const names = 'country language theme countries topics heading headingLevel exitUrl'.split(' ');
    for (const nothing of ['', '  ', undefined, null, {}, [], Symbol('x'), () => 'RO', true]) {
      const raw = Object.fromEntries(names.map((name) => [name, nothing]));
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
      heading: ' Our help ',
      headingLevel: '3',
      exitUrl: 'https://weather.example/',
    };
    assert.deepEqual(read(raw), {
      country: 'GB',
      language: 'zh-Hant',
      theme: 'dark',
      countries: ['RO', 'BG'],
      sections: ['work'],
      heading: 'Our help',
      headingLevel: 3,
      problems: [],
    });
    assert.equal(read({ headingLevel: 6 }).headingLevel, 6);
    assert.equal(read({ heading: 7 }).heading, '7');
  });

  it('takes "auto" for what it is', () => {
    assert.deepEqual(read({ country: 'auto', language: 'AUTO', theme: 'Auto' }), DEFAULTS);
  });

  const WRONG = [
    ['country', 'country', ['XX', 'Romania', '40', 'R O', 'javascript:alert(1)']],
    ['language', 'language', ['xx', 'iw', '%%', 'x'.repeat(10_000)]],
    ['theme', 'theme', ['blue', 'darkk', '0']],
    ['countries', 'countries', ['XX', 'Romania, Bulgaria', ';']],
    ['topics', 'topics', ['magic', 'help;me']],
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

  it('names every wrong value', () => {
    const raw = Object.fromEntries(WRONG.map(([name, , [value]]) => [name, value]));
    assert.equal(read(raw).problems.length, WRONG.length);
  });

  it('never throws, and what comes out is always usable', () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('RO', 'auto', 'dark', '3'));
    const raw = fc.record({
      country: value,
      language: value,
      theme: value,
      countries: value,
      topics: value,
      heading: value,
      headingLevel: value,
      exitUrl: value,
    });
    fc.assert(
      fc.property(raw, (written) => {
        const settings = read(written);
        assert.ok(settings.country === undefined || codes.has(settings.country));
        assert.ok(settings.countries.every((code) => codes.has(code)));
        assert.ok(settings.sections.length && settings.sections.every((s) => SECTIONS.includes(s)));
        assert.ok(THEMES.includes(settings.theme));
        assert.ok([1, 2, 3, 4, 5, 6].includes(settings.headingLevel));
      }),
      { numRuns: 1000 },
    );
  });
});
