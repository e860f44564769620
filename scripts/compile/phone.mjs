/** Numbers as people read and dial them. Every label keeps exactly the digits of its number. */
import libphonenumber from 'google-libphonenumber';

const { PhoneNumberFormat, PhoneNumberUtil } = libphonenumber;
const phones = PhoneNumberUtil.getInstance();

/** The North American plan: there one dials the 1 inside the country too, and the form with + is the same digits. */
const NORTH_AMERICA = 1;

/** What a phone keeps when it dials. `*` and `#` are part of some short codes (Chile's *4242). */
export const dialled = (label) => label.replace(/[^\d+*#]/g, '');

/** Only spaces between groups: brackets, dots and hyphens look like something to dial. */
const plain = (label) => label.replace(/[^\d+*#]+/g, ' ').trim();

/**
 * A number in the form `+<country code><rest>`, parsed.
 * @throws {Error} with a sentence that says what is wrong
 */
function parse(value) {
  if (!/^\+[1-9]\d{5,14}$/.test(value)) {
    throw new Error('is not "+", the country code and the number, all digits');
  }
  let parsed;
  try {
    parsed = phones.parse(value, 'ZZ');
  } catch (error) {
    throw new Error(`cannot be parsed: ${error.message}`);
  }
  if (phones.format(parsed, PhoneNumberFormat.E164) !== value) {
    throw new Error(`is read as ${phones.format(parsed, PhoneNumberFormat.E164)}`);
  }
  return parsed;
}

/** The form with the country code, for callers from anywhere: `+40 21 313 3100`. */
function international(parsed) {
  return plain(phones.format(parsed, PhoneNumberFormat.INTERNATIONAL));
}

/**
 * The form dialled inside `country`, or undefined when the number belongs to another country's plan,
 * or when reading the form back there would give another number.
 */
function national(parsed, country) {
  const code = parsed.getCountryCode();
  if (code !== phones.getCountryCodeForRegion(country)) return undefined;
  if (code === NORTH_AMERICA) return international(parsed).slice(1);
  const label = plain(phones.format(parsed, PhoneNumberFormat.NATIONAL));
  const back = phones.parse(label, country);
  return phones.format(back, PhoneNumberFormat.E164) ===
    phones.format(parsed, PhoneNumberFormat.E164)
    ? label
    : undefined;
}

/** A number that exists only inside its country, grouped as its source prints it where the digits agree. */
function shortLabel(value, asPublished = '') {
  if (!/^[*#]?\d{2,12}#?$/.test(value)) {
    throw new Error('is neither a full number with "+" nor a short code of digits');
  }
  // The numbers of social value are printed in two groups all over Europe.
  if (/^116\d{3}$/.test(value)) return `116 ${value.slice(3)}`;
  const published = plain(asPublished);
  // Four digits and fewer are read in one go; a source's "9-1-1" or "11-11" is decoration.
  return value.length > 4 && dialled(published) === value ? published : value;
}

/**
 * The labels of one phone, text, WhatsApp or text-telephone channel of a data file.
 *
 * @param {{ type: string, value: string, reach: string, asPublished?: string }} channel
 * @param {string} country ISO 3166-1 alpha-2 of the file
 * @returns {{ value: string, international?: string }} `international` only where both forms work and differ
 * @throws {Error} when the value is not a number, or a label would not dial it
 */
export function numberLabels(channel, country) {
  const { type, value, reach, asPublished } = channel;
  if (typeof value !== 'string') throw new Error('is missing');
  if (!value.startsWith('+')) return { value: shortLabel(value, asPublished) };
  const parsed = parse(value);
  const abroad = international(parsed);
  const inside = national(parsed, country);
  if (dialled(abroad) !== value) throw new Error(`would be shown as ${abroad}`);
  // A WhatsApp account is addressed by its full number, wherever one is.
  if (type === 'whatsapp' || reach === 'abroad' || inside === undefined) return { value: abroad };
  if (reach === 'domestic') return { value: inside };
  return parsed.getCountryCode() === NORTH_AMERICA
    ? { value: abroad }
    : { value: inside, international: abroad };
}

/** An emergency number as it is dialled: `112`, `442 020`, `+690 2116`. */
export const emergencyLabel = plain;
