/** Letters of the keypad: `1-800-THE-LOST`. */
import { keypadDigits } from '../number.mjs';

const dial = (text) => keypadDigits(text.toUpperCase()).replace(/\D/g, '');

/** Digits, then words in capitals; joined by a hyphen small letters count too. */
const WORDS =
  /(?<![\p{L}\d+*#/-])\+?\(?\d[\d ()./-]{0,14}(?:(?:[A-Z]+\d*|\d+[A-Z]+)(?:[ -](?:[A-Z]+|\d+))*|(?<=-)[a-z]+(?:-[a-z]+)*)/gu;

/**
 * @param {string} text
 * @param {string[]} forms digits
 * @returns {{ start: number, end: number }[]}
 */
export function keypadPlaces(text, forms) {
  return [...text.matchAll(WORDS)].flatMap(({ 0: print, index }) => {
    // Words after the number are not always part of it: "1-800-THE-LOST FREE".
    for (const { index: end } of [...print.matchAll(/(?<=[A-Za-z\d])(?![A-Za-z\d])/g)].reverse()) {
      const part = print.slice(0, end);
      if (!/[A-Za-z]/.test(part)) return [];
      const place = { start: index, end: index + end };
      const next = text.slice(place.end, place.end + 5);
      if (forms.includes(dial(part)) && !/^(?:[-\p{L}\d]| \d{1,3}(?!\d))/u.test(next))
        return [place];
    }
    return [];
  });
}
