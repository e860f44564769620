/** The text of a page with one sign for each kind of space, dash, bracket and digit. */
import { latinDigits } from '../number.mjs';

/** Ends a number for certain, like the end of a line, but inside one. */
export const STOP = '\u0001';

const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]|(?<=\d)\u30fc(?=\d)/g;
const WIDE = new Map([
  ['（', '('],
  ['）', ')'],
  ['．', '.'],
  ['，', ','],
  ['：', ':'],
  ['／', '/'],
  ['＋', '+'],
  ['＊', '*'],
  ['＃', '#'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['[', '('],
  [']', ')'],
]);
const WIDE_SIGNS = /[（）．，：／＋＊＃\u2044\u2215[\]]/g;

/** Hours, dates and "24/7" are next to numbers and not part of them. */
const BESIDE = [
  /(?<!\d)24[ -]?(?:hours?|hrs?|heures|stunden|horas|ore|ure|godzin|hodin|óra|час\p{L}*|годин\p{L}*|ώρες|saat|timer|timmar|uur)(?!\p{L})/giu,
  /(?<![\d.])24 ?[/x×-] ?7(?![\d])(?:[/x×-]365)?/gi,
  /(?<!\d)24 ?h(?:\/24)?(?!\p{L})(?: ?\/? ?7 ?(?:j|d|days?|jours?)?(?:\/7)?)?/giu,
  /(?<!\d)(?:[01]?\d|2[0-4]) ?[:h] ?[0-5]\d(?!\d)/gi,
  /(?<![\d.])(?:[01]?\d|2[0-4])[.][0-5]\d ?(?:-|to|bis|až|do|à|a) ?(?:[01]?\d|2[0-4])[.][0-5]\d(?![\d.])/gi,
  /(?<![\d.])(?:[01]?\d|2[0-4]) ?(?:a|p)\.?m\.?(?!\p{L})/giu,
  /(?<![\d./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?![\d./-])/g,
];

/** Without the times masked: for the search for hours. */
export function plainText(text) {
  return latinDigits(text)
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(WIDE_SIGNS, (sign) => WIDE.get(sign))
    .replace(DASHES, '-');
}

/** @param {string} text lines and tabs part what does not belong together */
export function normalText(text) {
  return BESIDE.reduce((masked, pattern) => masked.replace(pattern, STOP), plainText(text));
}
