/** What is on the page now: the numbers near the hotline's name. */
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { contextOf } from './find.mjs';
import { digitGroups } from './groups.mjs';
import { otherAfter, otherBefore } from './words.mjs';

/** The finder of numbers takes its time: it gets the neighbourhood of the name, or the beginning. */
const NEAR = 400;
const MOST_TEXT = 60_000;
const MOST = 5;

/** Where the name is, or most of its words close together. */
function namePlaces(text, words) {
  if (!words.length) return [];
  const found = [];
  const lower = text.toLowerCase();
  for (const word of words) {
    for (
      let at = lower.indexOf(word);
      at >= 0 && found.length < 400;
      at = lower.indexOf(word, at + 1)
    )
      found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function neighbourhoods(text, places) {
  const windows = [];
  for (const place of places) {
    const last = windows.at(-1);
    const start = Math.max(0, place - NEAR);
    const end = Math.min(text.length, place + NEAR);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
    const total = windows.reduce((sum, window) => sum + window.end - window.start, 0);
    if (total > MOST_TEXT) break;
  }
  return windows.length ? windows : [{ start: 0, end: Math.min(text.length, MOST_TEXT) }];
}

/** Short numbers with a word of telephones beside them. */
function shortNumbers(text, telling) {
  return digitGroups(text)
    .filter(({ digits, gap }, index, all) => {
      const alone = gap !== 'tight' && (index === 0 || all[index - 1].gap !== 'tight');
      return alone && digits.length >= 2 && digits.length <= 6 && !/^(?:19|20)\d\d$/.test(digits);
    })
    .filter(({ start, end }) => {
      const left = text.slice(Math.max(0, start - 40), start);
      const right = text.slice(end, end + 24);
      if (/[\p{L}\d.,/@=#$€£]$/u.test(left) || /^[\p{L}%]|^[.,:/]\d/u.test(right)) return false;
      return !otherBefore.test(left) && !otherAfter.test(right) && telling.test(left);
    })
    .map(({ digits, start, end }) => ({ number: digits, start, end }));
}

/**
 * @param {string} text from `normalText`
 * @param {{ words: string[], country: import('libphonenumber-js').CountryCode, telling: RegExp }} line
 * @returns {{ number: string, context: string }[]} the nearest to the name first, at most five
 */
export function numbersThere(text, { words, country, telling }) {
  const places = namePlaces(text, words);
  const found = neighbourhoods(text, places).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const long = findPhoneNumbersInText(part, { defaultCountry: country, extended: false }).map(
      ({ number, startsAt, endsAt }) => ({ number: number.number, start: startsAt, end: endsAt }),
    );
    const taken = (one) => long.some((other) => one.start < other.end && other.start < one.end);
    return [...long, ...shortNumbers(part, telling).filter((one) => !taken(one))].map((one) => ({
      number: one.number,
      start: one.start + start,
      end: one.end + start,
    }));
  });
  const distance = ({ start }) =>
    Math.min(Infinity, ...places.map((place) => Math.abs(place - start)));
  const nearest = found
    .map((one) => ({ ...one, far: distance(one) }))
    .sort((a, b) => a.far - b.far || a.start - b.start);
  return [...new Map(nearest.reverse().map((one) => [one.number, one])).values()]
    .reverse()
    .slice(0, MOST)
    .map((one) => ({ number: one.number, context: contextOf(text, one, 40) }));
}
