/** The days as OpenStreetMap writes them, which is also how their short English names begin. */
export const DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * The wall clock of one time zone: for an instant (milliseconds since 1970) the minute of the week there,
 * 0 = Monday 00:00 to 10079 = Sunday 23:59. Throws when the instant is not valid or the engine's
 * output cannot be parsed.
 */
export type WallClock = (instant: number) => number;

/**
 * Creates the wall clock of a time zone. This takes as long as dozens of readings: `wallClocks` caches them.
 *
 * @param timeZone IANA name, `Europe/Bucharest`. Throws when it is missing or not supported by the engine, or
 *   when the engine has no time zones.
 */
export function createWallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    // As a string, since `undefined` would silently mean the visitor's own zone.
    timeZone: `${timeZone}`,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (instant) => {
    const [, name, hour, minute] = /(\w\w)\w*\W+(\d+)\W(\d+)/.exec(format.format(instant))!;
    const day = DAYS.indexOf(name!);
    if (day < 0) throw RangeError(name);
    // Some engines format midnight as hour 24.
    return (day * 24 + (+hour! % 24)) * 60 + +minute!;
  };
}

/** Wall clocks by time zone, each created once. Throws as `createWallClock` does. */
export function wallClocks(): (timeZone: string) => WallClock {
  const clocks = new Map<string, WallClock>();
  return (timeZone) => {
    const clock = clocks.get(timeZone) ?? createWallClock(timeZone);
    clocks.set(timeZone, clock);
    return clock;
  };
}
