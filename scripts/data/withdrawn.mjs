/** Old and wrong numbers and addresses, in whatever writing they come back. */
import { digitsOf, latinDigits, normalNumber } from './number.mjs';

/** Short codes of four digits are used again by other lines of a country. */
const REUSED = 4;

/**
 * The numbers that a record may mean.
 * @param {{ value?: string, asPublished?: string }} record
 * @param {string} country
 */
export const keysOf = ({ value, asPublished }, country) =>
  [
    ...new Set(
      [value, asPublished]
        .filter((text) => text !== undefined && digitsOf(text))
        .map((text) => normalNumber(text, country)),
    ),
  ].filter(Boolean);

/**
 * Is this one of the old numbers of that line?
 *
 * @param {{ value?: string, asPublished?: string }} number
 * @param {string} country of the number
 * @param {{ value?: string, asPublished: string }} old
 * @param {string} oldCountry
 * @param {boolean} isSameLine
 */
export function isOldNumber(number, country, old, oldCountry, isSameLine) {
  const olds = keysOf(old, oldCountry);
  return keysOf(number, country).some((key) => {
    if (!olds.includes(key)) return false;
    if (key.startsWith('+')) return true;
    return country === oldCountry && (isSameLine || key.length > REUSED);
  });
}

/** An address without what changes nothing: scheme, `www.`, capitals of the host, the last slash. */
function plainAddress(address) {
  const [, host, path] = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#]+)(.*)$/i.exec(
    latinDigits(address),
  ) ?? ['', address, ''];
  return [host.toLowerCase().replace(/\.$/, ''), path.replace(/\/$/, '')];
}

/** Is this the old address, or below it? */
export function isOldAddress(address, old) {
  const [host, path] = plainAddress(address);
  const [oldHost, oldPath] = plainAddress(old);
  return host === oldHost && path.startsWith(oldPath);
}
