import { DAYS } from './wall-clock.js';
import type { WallClock } from './wall-clock.js';

const MINUTE = 60_000;
const DAY = 1440;
const WEEK = 7 * DAY;

/** From (inclusive) and to (exclusive), in minutes on the wall clock. */
type Span = readonly [from: number, to: number];

/** When a hotline is open in a week, in minutes from Monday 00:00. Spans may touch and overlap. */
export type WeekHours = readonly Span[];

/** Whether a hotline is open at a given time. */
export interface OpenState {
  readonly open: boolean;
  /** Always open: `24/7`, or equivalent rules. */
  readonly always: boolean;
  /**
   * When `open` changes, in milliseconds since 1970, at most about a week ahead (two, where the clocks go
   * forward over the only hour): the closing time when open, the next opening when closed. Absent = never.
   */
  readonly changes?: number;
}

/**
 * The open times of a week; undefined ("hours unknown") when `hours` is not in the subset of the
 * OpenStreetMap `opening_hours` syntax that is supported here. Never throws.
 *
 * - Rules, separated by `;`: `[days ](times | off | 24/7)`. Without days: every day.
 * - Days: `Mo` `Tu` `We` `Th` `Fr` `Sa` `Su`, ranges (`Mo-Fr`, over the weekend `Sa-Mo`) and `PH`
 *   (public holidays), also in a list: `Sa,Su,PH`.
 * - Times: `09:00-12:30`, a list `09:00-12:30,13:30-17:00`, to the end of the day `20:00-24:00`, over
 *   midnight `20:00-02:00` (an end that is not later than its start is on the next day). `24/7` is the same
 *   as `00:00-24:00`.
 * - Nothing else: no dates, months or comments, no `+` or `||`, no `9:00`, no space after a comma.
 *
 * Which rule wins is as in the npm package `opening_hours`, the oracle of the tests:
 *
 * - A later rule replaces all that earlier ones say about a day, also the hours that came over midnight from
 *   the day before. `off` does the same.
 * - The hours that a rule carries over midnight stay, even where a later rule replaced its evening.
 * - A rule without days adds to the ones before it if the last of them has days, else it replaces them.
 *
 * Public holidays are not known here: `PH` is valid and matches no day.
 */
export function parseHours(hours: string): WeekHours | undefined {
  const rules: { days: number; named: boolean; times: Span[] }[] = [];
  for (const rule of hours.split(/; */)) {
    const [, names, list] = /^(?:(\S+) )?(\S+)$/.exec(rule) || [];
    const days = names ? parseDays(names) : 127;
    const times = list && parseTimes(list);
    if (!times || days === undefined) return undefined;
    rules.push({ days, named: !!names, times });
  }

  const week: Span[] = [];
  for (let day = 0; day < 7; day++) {
    let today: Span[] = [];
    rules.forEach(({ days, named, times }, index) => {
      if ((days >> day) & 1) {
        if (!times.length || named || (index && !rules[index - 1]!.named)) today = [];
        today.push(...times);
      }
      // Hours after midnight that began on the day before.
      if ((days >> ((day + 6) % 7)) & 1) today.push(...times.map(([, to]): Span => [0, to - DAY]));
    });
    for (const [from, to] of today) {
      if (to > 0) week.push([day * DAY + from, day * DAY + Math.min(to, DAY)]);
    }
  }
  return week;
}

/** One bit for each day, the lowest for Monday; undefined where the list is not valid. */
function parseDays(names: string): number | undefined {
  let days = 0;
  for (const name of names.split(',')) {
    if (name === 'PH') continue;
    const ends = name.split('-').map((end) => DAYS.indexOf(end));
    const last = ends[ends.length - 1]!;
    if (ends.length > 2 || Math.min(...ends) < 0) return undefined;
    for (let day = ends[0]!; ; day = (day + 1) % 7) {
      days |= 1 << day;
      if (day === last) break;
    }
  }
  return days;
}

/** Minutes of the day; past 1440 on the next. Empty = off; undefined where the list is not valid. */
function parseTimes(list: string): Span[] | undefined {
  const times: Span[] = [];
  if (list === 'off') return times;
  for (const time of (list === '24/7' ? '00:00-24:00' : list).split(',')) {
    const [, h, m, h2, m2] = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(time) || [];
    const from = +h! * 60 + +m!;
    const to = +h2! * 60 + +m2!;
    if (!(from < DAY && to <= DAY)) return undefined;
    times.push([from, to > from ? to : to + DAY]);
  }
  return times;
}

/**
 * Whether a hotline with these hours is open `now`, and when that changes. Undefined = not known: hours
 * outside the subset of `parseHours`, or a time zone that the engine does not know (not asked for 24/7).
 * Never throws.
 *
 * Decided by the wall clock of the zone: a time that is skipped when the clocks go forward is
 * passed at that moment, a time that comes twice when they go back counts twice. `changes` is the first
 * minute at which the answer would be another one.
 *
 * Where this differs from the npm package `opening_hours`, and nowhere else:
 *
 * - The package knows the public holidays of a country.
 * - On the day after a change of the clocks it takes hours carried over midnight from where it was 24 hours
 *   before, which may be another day than the day before.
 * - Its next change is wrong or missing where it falls into a skipped or repeated hour.
 *
 * @param timeZone IANA name of the zone of `hours`.
 * @param now milliseconds since 1970.
 * @param clockOf the wall clock of a zone; throws where the engine does not know the zone.
 */
export function openState(
  hours: string,
  timeZone: string,
  now: number,
  clockOf: (timeZone: string) => WallClock,
): OpenState | undefined {
  const week = parseHours(hours);
  if (!week) return undefined;

  const isOpen = (minute: number) => week.some(([from, to]) => from <= minute && minute < to);
  const edges = ([] as number[]).concat(...week.map(([from, to]) => [from, to % WEEK]));
  const always = !!week.length && edges.every(isOpen);
  if (always || !week.length) return { open: always, always };

  try {
    const clock = clockOf(timeZone);
    const start = Math.floor(now / MINUTE) * MINUTE;
    const open = isOpen(clock(start));
    let changes = start;
    // One round, and one more for each change of the clocks that comes before the next edge.
    for (let rounds = 0; rounds < 4 && isOpen(clock(changes)) === open; rounds++) {
      const from = changes;
      const shown = clock(from);
      const inStep = (minutes: number) =>
        clock(from + minutes * MINUTE) === (shown + minutes) % WEEK;
      let ahead = Math.min(
        ...edges
          .filter((edge) => isOpen(edge) !== open)
          .map((edge) => (edge - shown + WEEK) % WEEK),
      );
      if (!inStep(ahead)) {
        // The clocks change before that: bisect to the first minute after the change.
        for (let before = 0; ahead - before > 1;) {
          const middle = (before + ahead) >> 1;
          if (inStep(middle)) before = middle;
          else ahead = middle;
        }
      }
      changes = from + ahead * MINUTE;
    }
    return { open, always, changes };
  } catch {
    return undefined;
  }
}
