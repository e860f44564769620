import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { startOracle } from './hours-oracle.mjs';
import { HOURS } from './hours-list.mjs';
import { load } from './load.mjs';
import { ALL_RUNS, numRuns } from './runs.mjs';

const { openState, parseHours } = await load('src/domain/hours.ts');
const { wallClocks } = await load('src/domain/wall-clock.ts');

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FROM = Date.UTC(2010, 0, 20);
const TO = Date.UTC(2032, 0, 1);

/** From −12 to +14, with halves and quarters, and every kind of clock change there is. */
const ZONES = [
  'Etc/GMT+12',
  'America/New_York',
  'America/St_Johns',
  'Europe/London',
  'Africa/Casablanca', // back for Ramadan
  'Asia/Tehran', // changed at midnight, until 2022
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Chatham',
  'Pacific/Apia', // left out a day in 2011
  'Pacific/Kiritimati',
];

const clockOf = wallClocks();

/** Asks the project and the oracle about every instant; the first difference fails. */
async function compare(oracle, zone, hours, instants) {
  const states = instants.map((at) => openState(hours, zone, at, clockOf));
  const checks = instants.map((at, i) => [at, states[i]?.changes ?? null]);
  const answers = await oracle.ask({ hours, checks });
  answers.forEach((answer, i) => {
    const state = states[i];
    const [at, changes] = checks[i];
    const where = `${hours} in ${zone} at ${new Date(at).toISOString()} ${JSON.stringify({ state, answer })}`;
    assert.ok(state, `not understood: ${where}`);
    assert.equal(clockOf(zone)(at), answer.minute, `wall clock: ${where}`);
    assert.equal(state.open, answer.open, `open: ${where}`);
    assert.equal(answer.wrong, '', `changes: ${where}`);
    assert.ok(!('changes' in state) || state.changes > at, `changes is over: ${where}`);
    assert.equal(state.always, state.open && changes === null, `always: ${where}`);
    if (!answer.excused) assert.equal(changes, answer.next, `next change: ${where}`);
  });
  return { states, answers };
}

/** The only holiday of the oracle must not be near. */
const awayFromNewYear = (at) => {
  const date = new Date(at);
  const month = date.getUTCMonth();
  const near = (month === 11 && date.getUTCDate() > 12) || (month === 0 && date.getUTCDate() < 5);
  return near ? at - 30 * DAY : at;
};

const two = (number) => String(number).padStart(2, '0');
const clockTime = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minuteOfDay = fc.oneof(
  fc.constantFrom(0, 1, 59, 60, 89, 90, 105, 120, 135, 150, 165, 180, 210, 1380, 1410, 1439),
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1439 }),
);
const span = fc
  .tuple(
    minuteOfDay,
    fc.oneof({ arbitrary: minuteOfDay, weight: 5 }, { arbitrary: fc.constant(1440), weight: 1 }),
  )
  .map(([from, to]) => `${clockTime(from)}-${clockTime(to)}`);
const times = fc.oneof(
  {
    arbitrary: fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.join(',')),
    weight: 8,
  },
  { arbitrary: fc.constant('off'), weight: 2 },
  { arbitrary: fc.constantFrom('00:00-24:00', '24/7'), weight: 1 },
);
const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const days = fc
  .array(
    fc.oneof(
      { arbitrary: day, weight: 4 },
      { arbitrary: fc.tuple(day, day).map(([first, last]) => `${first}-${last}`), weight: 4 },
      { arbitrary: fc.constant('PH'), weight: 1 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((names) => names.join(','));
const rule = fc.oneof(
  { arbitrary: fc.tuple(days, times).map((parts) => parts.join(' ')), weight: 5 },
  { arbitrary: times, weight: 1 },
);
const hoursText = fc
  .tuple(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.constantFrom('; ', ';'))
  .map(([rules, separator]) => rules.join(separator));

/** Any moment, and often one near a change of the clocks. */
function moments(changesOfClocks) {
  const anyMoment = fc.integer({ min: FROM, max: TO });
  if (!changesOfClocks.length) return anyMoment;
  const near = (minutes) =>
    fc
      .tuple(fc.constantFrom(...changesOfClocks), fc.integer({ min: -minutes, max: minutes }))
      .map(([change, distance]) => change.at + distance * MINUTE);
  return fc.oneof(anyMoment, near(9 * 1440), near(2 * 1440), near(90));
}

describe('hours against the oracle, zone by zone', { concurrency: 4 }, () => {
  for (const zone of ZONES) {
    it(zone, async () => {
      const oracle = startOracle(zone);
      try {
        const changesOfClocks = await oracle.ask({ transitions: [FROM, TO] });

        await fc.assert(
          fc.asyncProperty(
            hoursText,
            fc.array(moments(changesOfClocks), { minLength: 4, maxLength: 12 }),
            async (hours, instants) => {
              await compare(
                oracle,
                zone,
                hours,
                hours.includes('PH') ? instants.map(awayFromNewYear) : instants,
              );
            },
          ),
          { numRuns: numRuns(400) },
        );

        // Whole weeks around the last change forward and the last one back, or any week where there is none.
        const farFromNewYear = changesOfClocks.filter(
          ({ at }) => new Date(at).getUTCMonth() % 11 > 0,
        );
        const forward = farFromNewYear.filter(({ shift }) => shift > 0).pop();
        const back = farFromNewYear.filter(({ shift }) => shift < 0).pop();
        const weeks = [forward, back].filter(Boolean).map(({ at }) => at - 3.5 * DAY);
        if (!weeks.length) weeks.push(Date.UTC(2026, 2, 23));
        // Each of the hours in every second zone, or in every eighth: all of them in all would take minutes.
        const step = ALL_RUNS ? 2 : 8;
        const walked = HOURS.filter((_, index) => (index + ZONES.indexOf(zone)) % step === 1);
        for (const start of weeks) {
          for (const hours of walked) await walk(oracle, zone, hours, start);
        }
      } finally {
        oracle.stop();
      }
    });
  }
});

/** Eight days in steps of 15 minutes, and minute by minute around every change that is met. */
async function walk(oracle, zone, hours, start) {
  const first = Math.floor(start / (15 * MINUTE)) * 15 * MINUTE;
  const { states } = await compare(
    oracle,
    zone,
    hours,
    Array.from({ length: 8 * 96 }, (_, step) => first + step * 15 * MINUTE),
  );
  const changes = new Set(states.map(({ changes }) => changes).filter(Boolean));
  const around = [...changes].flatMap((at) =>
    [-2, -1, 0, 1, 2].map((step) => at + step * MINUTE + 1),
  );
  await compare(oracle, zone, hours, around);
}

describe('the named differences are there', () => {
  const oracle = startOracle('Europe/London');
  after(() => oracle.stop());

  it('PH is a day like any other', () => {
    const newYear = Date.UTC(2026, 0, 1, 10); // a Thursday
    const state = openState('Mo-Fr 09:00-17:00; PH off', 'Europe/London', newYear, clockOf);
    assert.equal(state.open, true);
  });

  it('hours over midnight are carried into the day after a short one', async () => {
    // Su 29 March 2026 has 23 hours: 24 hours before Monday 00:30 it was Saturday.
    const at = Date.UTC(2026, 2, 29, 23, 30);
    const [answer] = (await compare(oracle, 'Europe/London', 'Su 20:00-02:00', [at])).answers;
    assert.deepEqual([answer.carriedWrong, answer.open], [true, true]);
  });

  it('the next change may be in a skipped hour or a repeated one', async () => {
    const skipped = Date.UTC(2026, 2, 29, 0, 30); // 00:30, half an hour before 01:00 becomes 02:00
    const opens = await compare(oracle, 'Europe/London', '01:15-05:00', [skipped]);
    assert.equal(opens.states[0].changes, skipped + 30 * MINUTE);
    assert.equal(opens.answers[0].next, skipped + 45 * MINUTE);

    const repeated = Date.UTC(2026, 9, 25, 0, 45); // 01:45, a quarter of an hour before 02:00 becomes 01:00
    const closes = await compare(oracle, 'Europe/London', '01:30-05:00', [repeated]);
    assert.equal(closes.states[0].changes, repeated + 15 * MINUTE);
    assert.equal(closes.answers[0].next, Date.UTC(2026, 9, 25, 5));
  });
});

describe('hours of any text', () => {
  const alphabet = fc.constantFrom(
    ...'MoTuWeThFrSaSuPHof0123456789:-,;/ +|"',
    'off',
    '24/7',
    '09:00-17:00',
    'Mo-Fr ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(alphabet, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('never throws, and returns undefined or a state', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.oneof(fc.double(), fc.integer({ min: FROM, max: TO })),
        (hours, zone, now) => {
          const state = openState(hours, zone, now, clockOf);
          assert.ok(state === undefined || typeof state.open === 'boolean');
          if (!parseHours(hours)) assert.equal(state, undefined);
        },
      ),
      { numRuns: numRuns(400) },
    );
  });
});
