import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { openState: stateOf, parseHours } = await load('src/domain/hours.ts');
const { createWallClock, wallClocks } = await load('src/domain/wall-clock.ts');

const openState = (hours, timeZone, now, clockOf = createWallClock) =>
  stateOf(hours, timeZone, now, clockOf);

/** Wall time in words, for tables: `openState` at `now`, with `changes` as an ISO string. */
function at(hours, timeZone, now) {
  const state = openState(hours, timeZone, Date.parse(now));
  if (!state) return undefined;
  return `${state.open ? 'open' : 'closed'}${'changes' in state ? ` ${new Date(state.changes).toISOString().slice(0, 16)}` : ''}`;
}

describe('parseHours', () => {
  it('reads a week', () => {
    assert.deepEqual(parseHours('Tu 09:00-12:30,13:30-17:00'), [
      [1440 + 540, 1440 + 750],
      [1440 + 810, 1440 + 1020],
    ]);
    assert.deepEqual(parseHours('Su 22:00-02:00'), [
      [0, 120],
      [6 * 1440 + 1320, 7 * 1440],
    ]);
    assert.deepEqual(parseHours('off'), []);
    assert.deepEqual(parseHours('PH 10:00-12:00'), []);
    assert.deepEqual(parseHours('24/7'), parseHours('Mo-Su 00:00-24:00'));
    assert.deepEqual(parseHours('Sa-Mo 10:00-11:00'), parseHours('Mo,Sa,Su,PH 10:00-11:00'));
  });

  for (const hours of [
    '',
    ' ',
    ';',
    'Mo',
    'Mo-Fr',
    'PH',
    'Mo-Fr 09:00',
    'Mo-Fr 9:00-17:00',
    'Mo-Fr 09:00-17:60',
    'Mo-Fr 24:00-25:00',
    'Mo-Fr 20:00-26:00',
    'Mo-Fr 09:00-24:01',
    'Mo-Fr 09:00-17:00;',
    'Mo-Fr 09:00-12:00, 13:00-17:00',
    'Mo-Fr 09:00-12:00,',
    'Mo, Tu 09:00-17:00',
    'Mo-Fr  09:00-17:00',
    ' Mo-Fr 09:00-17:00',
    'mo-fr 09:00-17:00',
    'Mon-Fri 09:00-17:00',
    'oT 09:00-17:00',
    'Mo- 09:00-17:00',
    '-Fr 09:00-17:00',
    'Mo-We-Fr 09:00-17:00',
    'Mo-PH 09:00-17:00',
    'Mo,, 09:00-17:00',
    'SH 09:00-17:00',
    'Mo[1] 09:00-17:00',
    'Jan Mo 09:00-17:00',
    'Mo-Fr 09:00-17:00+',
    'Mo-Fr 09:00-17:00 off',
    'Mo-Fr 09:00-17:00 || 10:00-12:00',
    'Mo-Fr 09:00-17:00 "by appointment"',
    'Mo-Fr closed',
    'sunrise-sunset',
    'Mo-Fr 09:00–17:00',
    'Mo-Fr ٠٩:٠٠-١٧:٠٠',
    '__proto__ 09:00-17:00',
    'constructor',
  ]) {
    it(`does not support ${JSON.stringify(hours)}`, () => {
      assert.equal(parseHours(hours), undefined);
      assert.equal(openState(hours, 'Europe/Paris', 0), undefined);
    });
  }
});

describe('openState', () => {
  for (const [hours, timeZone, now, expected] of [
    // Thursday 4 June 2026 in Bucharest, three hours ahead.
    ['Mo-Fr 08:30-16:30', 'Europe/Bucharest', '2026-06-04T05:29:59Z', 'closed 2026-06-04T05:30'],
    ['Mo-Fr 08:30-16:30', 'Europe/Bucharest', '2026-06-04T05:30:00Z', 'open 2026-06-04T13:30'],
    ['Mo-Fr 08:30-16:30', 'Europe/Bucharest', '2026-06-04T13:29:59.999Z', 'open 2026-06-04T13:30'],
    ['Mo-Fr 08:30-16:30', 'Europe/Bucharest', '2026-06-04T13:30:00Z', 'closed 2026-06-05T05:30'],
    // Friday evening to Monday morning.
    ['Mo-Fr 08:30-16:30', 'Europe/Bucharest', '2026-06-05T20:00:00Z', 'closed 2026-06-08T05:30'],
    // Open around midnight is one opening, whichever way it is written, also from Sunday to Monday.
    ['20:00-02:00', 'UTC', '2026-06-07T23:00:00Z', 'open 2026-06-08T02:00'],
    ['20:00-24:00,00:00-02:00', 'UTC', '2026-06-07T23:00:00Z', 'open 2026-06-08T02:00'],
    ['Mo-Fr 00:00-24:00', 'UTC', '2026-06-02T23:00:00Z', 'open 2026-06-06T00:00'],
    // One day a week: seven days ahead.
    ['We 10:00-12:00', 'UTC', '2026-06-03T12:00:00Z', 'closed 2026-06-10T10:00'],
    // Never and always.
    ['off', 'Asia/Kathmandu', '2026-06-03T12:00:00Z', 'closed'],
    ['PH 10:00-12:00', 'Asia/Kathmandu', '2026-06-03T12:00:00Z', 'closed'],
    ['Mo-Su 00:00-12:00,12:00-24:00', 'Asia/Kathmandu', '2026-06-03T12:00:00Z', 'open'],
    ['Mo-Th 00:00-24:00; Fr-Su 00:00-00:00', 'Asia/Kathmandu', '2026-06-03T12:00:00Z', 'open'],
    // A later rule replaces the day, with what came over midnight; what went over midnight stays.
    ['20:00-02:00; Tu 09:00-12:00', 'UTC', '2026-06-02T00:30:00Z', 'closed 2026-06-02T09:00'],
    ['20:00-02:00; Tu off', 'UTC', '2026-06-02T00:30:00Z', 'closed 2026-06-03T00:00'],
    // London's clocks jump from 01:00 to 02:00 on 29 March 2026 and back from 02:00 to 01:00 on 25 October.
    ['00:00-01:30', 'Europe/London', '2026-03-29T00:10:00Z', 'open 2026-03-29T01:00'],
    ['Su 01:15-01:45', 'Europe/London', '2026-03-28T12:00:00Z', 'closed 2026-04-05T00:15'],
    ['01:30-05:00', 'Europe/London', '2026-10-25T00:40:00Z', 'open 2026-10-25T01:00'],
    ['01:30-05:00', 'Europe/London', '2026-10-25T01:10:00Z', 'closed 2026-10-25T01:30'],
    ['09:00-17:00', 'Europe/London', '2026-10-24T16:00:00Z', 'closed 2026-10-25T09:00'],
    // The ends of the world, and a day that Samoa left out (Friday 30 December 2011).
    ['Mo 00:00-24:00', 'Pacific/Kiritimati', '2026-06-07T10:00:00Z', 'open 2026-06-08T10:00'],
    ['Mo 00:00-24:00', 'Etc/GMT+12', '2026-06-07T10:00:00Z', 'closed 2026-06-08T12:00'],
    ['Fr 10:00-12:00', 'Pacific/Apia', '2011-12-30T08:00:00Z', 'closed 2012-01-05T20:00'],
  ]) {
    it(`${hours} in ${timeZone} at ${now}: ${expected}`, () => {
      assert.equal(at(hours, timeZone, now), expected);
    });
  }

  it('creates the clock of a zone once', () => {
    const clockOf = wallClocks();
    assert.equal(clockOf('Europe/Paris'), clockOf('Europe/Paris'));
    assert.notEqual(clockOf('Europe/Paris'), clockOf('Europe/Sofia'));
    assert.throws(() => clockOf('Mars/Olympus'), RangeError);
  });

  it('is unknown in a zone that is missing or unknown, but 24/7 needs none', () => {
    for (const zone of ['', 'Mars/Olympus', 'Europe/', '__proto__', undefined, null]) {
      assert.equal(openState('Mo-Fr 09:00-17:00', zone, 0), undefined);
      assert.equal(openState('24/7', zone, 0).always, true);
      assert.throws(() => createWallClock(zone), RangeError);
    }
  });

  it('is unknown at a moment that is none', () => {
    for (const now of [NaN, Infinity, -Infinity, 9e15, undefined]) {
      assert.equal(openState('Mo-Fr 09:00-17:00', 'Europe/Paris', now), undefined);
    }
  });

  it('asks for one clock, and for none when it is always open', () => {
    const asked = [];
    const clockOf = (zone) => {
      asked.push(zone);
      return createWallClock(zone);
    };
    openState('24/7', 'Europe/Rome', 0, clockOf);
    openState('nonsense', 'Europe/Rome', 0, clockOf);
    openState('Mo 09:00-17:00', 'Europe/Oslo', 0, clockOf);
    assert.deepEqual(asked, ['Europe/Oslo']);
  });

  it('ends even when the clock is mad', () => {
    let calls = 0;
    const state = openState('09:00-17:00', 'Europe/Oslo', 0, () => () => (calls++ * 7919) % 10080);
    assert.equal(typeof state.open, 'boolean');
    assert.ok(calls < 200);
  });
});

describe('an engine of another kind', () => {
  const { DateTimeFormat } = Intl;
  const withFormat = (format, test) => {
    Intl.DateTimeFormat = format;
    try {
      test();
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  };
  const saying = (text) =>
    function () {
      return { format: () => text };
    };

  for (const [text, minute] of [
    ['Mon, 24:05', 5],
    ['Mon 00:05', 5],
    ['Tue, 9:07', 1440 + 547],
    ['Sun, 23:59', 10079],
  ]) {
    it(`reads ${text}`, () =>
      withFormat(saying(text), () => assert.equal(createWallClock('UTC')(0), minute)));
  }

  for (const text of ['', 'Lun., 09:00', '09:00', 'Invalid Date']) {
    it(`is unknown where it says ${JSON.stringify(text)}`, () =>
      withFormat(saying(text), () => assert.equal(openState('09:00-17:00', 'UTC', 0), undefined)));
  }

  it('is unknown where Intl.DateTimeFormat is missing', () =>
    withFormat(undefined, () => assert.equal(openState('09:00-17:00', 'UTC', 0), undefined)));
});
