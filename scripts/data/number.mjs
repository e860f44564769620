/** Numbers as pages print them: which texts are the same telephone number. */
import libphonenumber from 'google-libphonenumber';

const { PhoneNumberUtil } = libphonenumber;
const phones = PhoneNumberUtil.getInstance();

/** Digits of any script as 0–9; all other signs stay. */
export function latinDigits(text) {
  // Most digits are Latin already.
  return text.replace(/(?![0-9])\p{Nd}/gu, (sign) => {
    // Decimal digits are in blocks of ten, but not all blocks begin at a multiple of ten.
    const code = sign.codePointAt(0);
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

/** What a telephone keeps of a printed number. */
export const digitsOf = (text) => latinDigits(text).replace(/\D/g, '');

const KEYS = { A: 2, B: 2, C: 2, D: 3, E: 3, F: 3, G: 4, H: 4, I: 4, J: 5, K: 5, L: 5, M: 6, N: 6, O: 6,
  P: 7, Q: 7, R: 7, S: 7, T: 8, U: 8, V: 8, W: 9, X: 9, Y: 9, Z: 9 }; // prettier-ignore

/** Capitals as the digits of their keys; all other signs stay. */
export const keypadDigits = (text) => text.replace(/[A-Z]/g, (letter) => KEYS[letter]);

/** `1-800-THE-LOST`, `1800 DELITO`: words that are dialled on the keypad, joined to their digits. */
const KEYPAD_WORDS = /\d[\dA-Z.-]*[A-Z][\dA-Z.-]*|\d[\d-]* [A-Z]{4,}/g;

/** A dash of any kind inside a number or a keypad word. */
const DASHES = /(?<=[\dA-Z])[‐‑‒–—](?=[\dA-Z])/g;

/** Hours beside a number are no part of it. */
const TIMES = /\b24 ?[/x×] ?7\b|\b24 ?h(?:\/24)?\b|\bh ?24\b|\b7\/7\b|\b\d{1,2}[:h]\d{2}\b/gi;

/** Signs inside one number. */
const TIGHT = /^[ \u00a0\u2009\u202f.\-‐‑–·]$/;
/** Characters inside a number or between two. */
const LOOSE = /^[ \u00a0\u2009\u202f\-‐‑–—/()[\]]{1,4}$/;

/** Groups of digits, each with what parts it from the next. */
function groups(text) {
  const found = [...text.matchAll(/\d+/g)];
  return found.map(({ 0: digits, index }, place) => {
    const next = found[place + 1];
    const gap = next ? text.slice(index + digits.length, next.index) : '';
    const plain = gap.replace(/\+/g, '');
    // A plus begins a number.
    const loose = LOOSE.test(gap) || LOOSE.test(plain) || (gap !== plain && plain === '');
    return { digits, gap: gap === plain && TIGHT.test(gap) ? 'tight' : loose ? 'loose' : 'strong' };
  });
}

/** A number has fifteen digits at most; with `00` and a zero in brackets a few more. */
const LONGEST = 20;

/**
 * Every number that a text prints, as digits. Where a dash or a slash may part two numbers or
 * stand inside one, both readings are in the set; digits of two sentences never make one number.
 *
 * @param {string} text
 * @returns {Set<string>}
 */
export function printedNumbers(text) {
  const plain = latinDigits(text).replace(DASHES, '-').replace(TIMES, ';');
  const found = new Set();
  for (const [word] of plain.matchAll(KEYPAD_WORDS)) {
    found.add(keypadDigits(word).replace(/[ .-]/g, ''));
  }
  const list = groups(plain);
  for (let start = 0; start < list.length; start += 1) {
    if (start && list[start - 1].gap === 'tight') continue;
    let digits = '';
    for (let end = start; end < list.length; end += 1) {
      digits += list[end].digits;
      if (digits.length > LONGEST) break;
      const last = end === list.length - 1;
      if (last || list[end].gap !== 'tight') found.add(digits);
      if (last || list[end].gap === 'strong') break;
    }
  }
  return found;
}

/**
 * A full number, parsed; undefined when it is none.
 * @param {string} value `+` and digits
 */
export function parseFull(value) {
  try {
    return phones.parse(value, 'ZZ');
  } catch {
    return undefined;
  }
}

const NORTH_AMERICA = 1;
/** Countries of that plan in which a number needs its area code. */
const LARGE = ['US', 'CA'];
/** Prefixes that were dialled inside a country until a change of its numbering plan and are still on older pages. */
const FORMER_TRUNKS = { 52: ['01'], 370: ['8'] };
/** A digit that only callers from abroad dial: of mobiles in Argentina, of Curaçao. */
const ONLY_FROM_ABROAD = { 54: '9', 599: '9' };

/**
 * The ways in which a page may print a number, as digits: with and without the country code,
 * the prefix for calls abroad and the leading zero.
 *
 * @param {string} value as in the data: `+40213133100`, or the digits of a short code
 * @returns {string[]}
 */
export function formsOf(value) {
  const parsed = value.startsWith('+') ? parseFull(value) : undefined;
  if (!parsed) return [digitsOf(value)];
  const code = String(parsed.getCountryCode());
  const national = phones.getNationalSignificantNumber(parsed);
  // libphonenumber reads some wrong numbers as right ones; what is not the same digits has no other form.
  if (`+${code}${national}` !== value) return [digitsOf(value)];
  const region =
    phones.getRegionCodeForNumber(parsed) ?? phones.getRegionCodeForCountryCode(Number(code));
  const trunk = phones.getNddPrefixForRegion(region, true) ?? '';
  const trunks = [trunk, ...(FORMER_TRUNKS[code] ?? [])];
  const isLocal = Number(code) === NORTH_AMERICA && !LARGE.includes(region);
  return [
    ...new Set([
      code + national,
      `00${code}${national}`,
      `011${code}${national}`,
      code + trunk + national,
      `00${code}${trunk}${national}`,
      ...trunks.map((prefix) => prefix + national),
      national,
      ...(isLocal ? [national.slice(3)] : []),
      ...(national[0] === ONLY_FROM_ABROAD[code] ? [national.slice(1)] : []),
    ]),
  ];
}

/** Whether a text prints a number. */
export function isPrintedIn(text, value) {
  const found = printedNumbers(text);
  return formsOf(value).some((form) => found.has(form));
}

/**
 * The international form of a number as a page of a country prints it, or its digits
 * where it is none (a short code).
 */
export function normalNumber(print, country) {
  const text = latinDigits(print).replace(/^\s*00/, '+');
  try {
    const parsed = phones.parse(text, country);
    if (phones.isPossibleNumber(parsed)) {
      return `+${parsed.getCountryCode()}${phones.getNationalSignificantNumber(parsed)}`;
    }
  } catch {
    // Too short or no number at all: its digits are all there is.
  }
  return digitsOf(print);
}
