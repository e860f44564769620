/**
 * The oracle of the opening hours: a process of its own, whose local time (`TZ`) is the zone in question,
 * because the npm package `opening_hours` only supports local time.
 *
 * Asked with `{ hours, checks: [[at, changes], …] }` (instants in milliseconds; `changes` is what the
 * project says, null = never), it answers with one record a check: see `Answer`. Asked with
 * `{ transitions: [from, to] }`, it answers with every change of the clocks between the two.
 *
 * @typedef {object} Answer
 * @property {number} minute what the local clock shows: minutes since Monday 00:00
 * @property {boolean} open by the oracle. Where `carriedWrong` holds: by the oracle at the same time of the
 *   same weekday in a zone without clock changes
 * @property {boolean} carriedWrong 24 hours before `at` it was not the day before (after a change of the
 *   clocks): there the oracle takes hours carried over midnight from the wrong day
 * @property {number | null | string} next the oracle's next change, null = none in 16 days, or that it tripped
 * @property {boolean} excused `next` differs from `changes` and may: the first of them (or `at`) lies in a skipped
 *   or repeated hour, or where `carriedWrong` holds, or the package tripped
 * @property {string} wrong where excused: '' when the oracle's own states, walked from `at` on, bear `changes` out
 */
import { fileURLToPath } from 'node:url';
import { fork } from 'node:child_process';
import OpeningHours from 'opening_hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A made-up country of the package, whose one holiday is 1 January: as good as no holidays. */
const PLACE = { lat: '0', lon: '0', address: { country_code: 'xa', state: '' } };

/** Starts the oracle of a zone. */
export function startOracle(zone) {
  const child = fork(fileURLToPath(import.meta.url), ['--answer'], {
    env: { ...process.env, TZ: zone },
    execArgv: [],
  });
  const waiting = [];
  child.on('message', ({ answer, error }) => {
    const { resolve, reject } = waiting.shift();
    if (error) reject(new Error(error));
    else resolve(answer);
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting)
      reject(new Error(`the oracle of ${zone} ended with code ${code}`));
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.send(question);
      }),
    stop: () => child.disconnect(),
  };
}

const weekMinute = (date) =>
  ((date.getDay() + 6) % 7) * 1440 + date.getHours() * 60 + date.getMinutes();

const carriedWrong = (at) => (new Date(at - DAY).getDay() + 1) % 7 !== new Date(at).getDay();

/** The oracle's state at the same weekday and time where the clocks never change. */
function stateByTheClock(oracle, at) {
  const minute = weekMinute(new Date(at));
  const zone = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return oracle.getState(new Date(Date.UTC(2024, 6, 1, 0, minute))); // a Monday
  } finally {
    process.env.TZ = zone;
  }
}

const stateAt = (oracle, at) =>
  carriedWrong(at) ? stateByTheClock(oracle, at) : oracle.getState(new Date(at));

/** Every change of the clocks: when, and by how many milliseconds (positive = forward). */
function transitions(from, to) {
  const offset = (at) => -new Date(at).getTimezoneOffset() * MINUTE;
  const found = [];
  for (let at = from; at < to; at += 6 * HOUR) {
    if (offset(at) === offset(at + 6 * HOUR)) continue;
    let before = at;
    let after = at + 6 * HOUR;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    found.push({ at: after, shift: offset(after) - offset(before) });
  }
  return found;
}

/** Whether the hour (or however long) around a change of the clocks holds `at`. */
function skippedOrRepeated(at) {
  return transitions(at - DAY - HOUR, at + DAY + HOUR).some(
    (change) => Math.abs(at - change.at) <= Math.abs(change.shift),
  );
}

/** As far ahead as a change can be: hours of one day a week that a skipped hour swallows once. */
const AHEAD = 16 * DAY;

/** The package trips over a time that comes twice, even where nothing opens or closes. */
const TRIPPED = 'Fatal: infinite loop in nextChange';

function nextChange(oracle, at) {
  try {
    const next = oracle.getNextChange(new Date(at), new Date(at + AHEAD));
    return next ? next.getTime() : null;
  } catch (error) {
    if (error !== TRIPPED || !transitions(at - 2 * DAY, at + AHEAD).some(({ shift }) => shift < 0))
      throw error;
    return TRIPPED;
  }
}

/** Whether `changes` and the oracle's `next` may differ; see `Answer`. */
function excused(at, changes, next) {
  if (next === TRIPPED) return true;
  const first = Math.min(...[next, changes].filter(Number.isFinite));
  return [at, first].some((moment) => skippedOrRepeated(moment) || carriedWrong(moment));
}

/** What contradicts `changes` as the first change after `at`: every state of the oracle until then. */
function wrongAbout(oracle, at, changes, open) {
  const end = changes ?? at + AHEAD;
  const first = Math.floor(at / MINUTE) * MINUTE;
  const step = end - first > 3 * HOUR ? 13 * MINUTE : MINUTE;
  for (let minute = first; minute < end; minute += step) {
    if (stateAt(oracle, minute) !== open)
      return `another state already at ${new Date(minute).toISOString()}`;
  }
  if (changes === null) return '';
  if (stateAt(oracle, changes - MINUTE) !== open) return 'another state already the minute before';
  return stateAt(oracle, changes) === open ? 'still the same state' : '';
}

/** @returns {Answer} */
function answer(oracle, at, changes) {
  const open = stateAt(oracle, at);
  const next = nextChange(oracle, at);
  const isExcused = next !== changes && excused(at, changes, next);
  return {
    minute: weekMinute(new Date(at)),
    open,
    carriedWrong: carriedWrong(at),
    next,
    excused: isExcused,
    wrong: isExcused ? wrongAbout(oracle, at, changes, open) : '',
  };
}

function reply({ transitions: range, hours, checks }) {
  if (range) return transitions(...range);
  const oracle = new OpeningHours(hours, PLACE);
  return checks.map(([at, changes]) => answer(oracle, at, changes));
}

if (process.argv[2] === '--answer') {
  process.on('message', (question) => {
    try {
      process.send({ answer: reply(question) });
    } catch (error) {
      process.send({ error: `${error} to ${JSON.stringify(question)}` });
    }
  });
}
