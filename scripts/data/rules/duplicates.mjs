/** Duplicate numbers, and numbers that differ in one digit, as by a typing error. */
import { channels, finding, isNumber, isShown } from './walk.mjs';

/** Codes of three digits differ by one digit by design (110, 112, 119), as do the European 116 codes. */
const SHORTEST = 4;
const HARMONISED = /^116\d{3}$/;

function byCountry(data) {
  const groups = new Map();
  for (const place of channels(data)) {
    if (!isNumber(place.channel) || !isShown(place.channel)) continue;
    groups.set(place.country, [...(groups.get(place.country) ?? []), place]);
  }
  return [...groups.values()];
}

/** One number belongs to one hotline of a country. */
export function numberOnce(data) {
  return byCountry(data).flatMap((places) =>
    places.flatMap((place, index) => {
      const first = places
        .slice(0, index)
        .find(
          ({ channel, hotline }) =>
            channel.value === place.channel.value && hotline.id !== place.hotline.id,
        );
      if (!first) return [];
      return [
        finding(place, {
          at: 'value',
          value: place.channel.value,
          problem: `The number is already in ${first.hotline.id}`,
          fix: 'Merge the two hotlines into one and keep the sources of both; if they are two lines on one number, make it an exception in data/exceptions.json under "number-once".',
        }),
      ];
    }),
  );
}

/** Are two texts equal but for one sign put in, left out or changed? */
export function isOneApart(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const shift = long.length - short.length;
  return short.slice(start + (shift ? 0 : 1)) === long.slice(start + 1);
}

/** Two numbers of a country do not differ by one digit: one of them may be misprinted. */
export function numbersApart(data) {
  return byCountry(data).flatMap((places) =>
    places.flatMap((place, index) => {
      const value = place.channel.value;
      if (value.length < SHORTEST) return [];
      return places
        .slice(0, index)
        .filter(({ channel: other }) => {
          if (other.value.length < SHORTEST) return false;
          if (HARMONISED.test(value) && HARMONISED.test(other.value)) return false;
          return isOneApart(value, other.value);
        })
        .map((other) =>
          finding(place, {
            at: 'value',
            value,
            problem: `The number is one digit away from ${other.channel.value} in ${other.hotline.id}`,
            fix: 'Read both numbers again on the pages named in their sources. If both are right, make this one an exception in data/exceptions.json under "numbers-apart".',
          }),
        );
    }),
  );
}
