import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emergencyNumbers } from '../../scripts/compile/emergency.mjs';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { decodeList } from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';

const sure = (number) => [{ number, confirmed: true, sources: ['LPN'] }];
const doubtful = (number) => [{ number, confirmed: false, sources: ['LPN'] }];
const none = { general: [], police: [], ambulance: [], fire: [], show: true };
const entry = (number, services, confirmed = true) => ({ number, services, confirmed });

const TABLE = [
  ['none', none, []],
  [
    'one for all',
    { ...none, general: sure('112'), police: sure('112'), fire: sure('112') },
    [entry('112', ['general'])],
  ],
  [
    'one for all, and one that differs',
    { ...none, general: sure('112'), police: sure('091'), ambulance: sure('112') },
    [entry('112', ['general']), entry('091', ['police'])],
  ],
  [
    'none for all, the same for each',
    { ...none, police: sure('911'), ambulance: sure('911'), fire: sure('911') },
    [entry('911', ['police', 'ambulance', 'fire'])],
  ],
  [
    'two of three the same',
    { ...none, police: sure('119'), ambulance: sure('102'), fire: sure('119') },
    [entry('119', ['police', 'fire']), entry('102', ['ambulance'])],
  ],
  [
    'the same number, one of them doubtful: not merged',
    { ...none, police: sure('112'), ambulance: doubtful('112') },
    [entry('112', ['police']), entry('112', ['ambulance'], false)],
  ],
  [
    'a doubtful number for all gives way',
    { ...none, general: doubtful('112'), police: sure('191'), fire: sure('192') },
    [entry('191', ['police']), entry('192', ['fire'])],
  ],
  [
    'a doubtful number for all and nothing else',
    { ...none, general: doubtful('112') },
    [entry('112', ['general'], false)],
  ],
  [
    'only the first of a list',
    { ...none, police: [...sure('17'), ...sure('117')] },
    [entry('17', ['police'])],
  ],
  [
    'beside a number of one place, the one of the whole country',
    {
      ...none,
      police: [{ ...sure('777')[0], place: 'Juba' }, ...doubtful('112'), ...doubtful('999')],
      fire: doubtful('112'),
    },
    [{ ...entry('777', ['police']), place: 'Juba' }, entry('112', ['police', 'fire'], false)],
  ],
  [
    'beside a number for mobile phones, the one for others',
    {
      ...none,
      police: [
        { ...sure('1548')[0], network: 'mobile' },
        { ...sure('17')[0], network: 'landline' },
      ],
    },
    [
      { ...entry('1548', ['police']), network: 'mobile' },
      { ...entry('17', ['police']), network: 'landline' },
    ],
  ],
  [
    'a number in groups',
    { ...none, ambulance: doubtful('442-020') },
    [entry('442 020', ['ambulance'], false)],
  ],
  [
    'a number of one network and one of one place',
    {
      ...none,
      police: [{ ...sure('777')[0], place: 'Juba' }],
      ambulance: [{ ...sure('115')[0], network: 'mobile' }],
      fire: sure('115'),
    },
    [
      { ...entry('777', ['police']), place: 'Juba' },
      { ...entry('115', ['ambulance']), network: 'mobile' },
      entry('115', ['fire']),
    ],
  ],
  ['not shown', { ...none, general: sure('112'), show: false }, []],
  ['missing', undefined, []],
];

describe('emergency numbers', () => {
  for (const [title, emergency, expected] of TABLE) {
    test(title, () => assert.deepEqual(emergencyNumbers(emergency), expected));
  }
});

describe('in the real data', () => {
  const data = readData();
  const list = decodeList(compileHotlines(data).packed);

  test('no number is shown for places without a dependable one', () => {
    for (const code of ['AQ', 'BV', 'HM', 'KP', 'PN', 'TF', 'UM']) {
      assert.deepEqual(list.country(code).emergency, [], code);
    }
  });

  test('one number, three numbers, a number besides 112', () => {
    assert.deepEqual(list.country('RO').emergency, [entry('112', ['general'])]);
    assert.deepEqual(list.country('ES').emergency, [
      entry('112', ['general']),
      entry('091', ['police']),
    ]);
    assert.deepEqual(
      list
        .country('UA')
        .emergency.map(({ number }) => number)
        .includes('112'),
      true,
    );
  });

  test('a line that only repeats the band is not shown twice; one with another number stays', () => {
    const only = data.countries.flatMap(({ country }) =>
      list
        .country(country)
        .hotlines.filter(({ serves }) => serves.join() === 'emergency')
        .map(({ channels }) => ({ country, numbers: channels.map(({ value }) => value) })),
    );
    assert.ok(only.some(({ country, numbers }) => country === 'ES' && numbers.includes('062')));
    for (const { country, numbers } of only) {
      const band = list.country(country).emergency.map(({ number }) => number);
      assert.ok(
        numbers.some((number) => !band.includes(number)),
        `${country} ${numbers}`,
      );
    }
  });
});
