/** Telephone numbers: can they be dialled, and from where? */
import libphonenumber from 'google-libphonenumber';
import { channels, finding, isNumber, isShown } from './walk.mjs';

const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType, ShortNumberInfo } = libphonenumber;
const phones = PhoneNumberUtil.getInstance();
const shortNumbers = ShortNumberInfo.getInstance();

/** Kinds of number that networks of other countries usually do not connect. */
const NATIONAL_TYPES = new Map([
  [PhoneNumberType.TOLL_FREE, 'freephone'],
  [PhoneNumberType.SHARED_COST, 'shared-cost'],
  [PhoneNumberType.PREMIUM_RATE, 'premium-rate'],
  [PhoneNumberType.UAN, 'nationwide company'],
  [PhoneNumberType.VOICEMAIL, 'voice-mail'],
]);

const AGAIN = 'Read the number again on the page named in the sources';

const shownNumbers = (data) =>
  channels(data).filter(({ channel }) => isNumber(channel) && isShown(channel));

/** The parsed number, or a sentence why there is none. */
function parse(value) {
  if (!/^\+[1-9]\d{4,14}$/.test(value)) return 'is not "+", the country code and digits only';
  try {
    const parsed = phones.parse(value, 'ZZ');
    const back = phones.format(parsed, PhoneNumberFormat.E164);
    return back === value ? parsed : `is read by libphonenumber as ${back}`;
  } catch (error) {
    return `cannot be parsed: ${error.message}`;
  }
}

/** A full number is one that libphonenumber knows to exist. */
export function numberValid(data) {
  return shownNumbers(data)
    .filter(({ channel }) => !channel.short)
    .flatMap((place) => {
      const { value } = place.channel;
      const parsed = parse(value);
      const problem =
        typeof parsed === 'string'
          ? `This number ${parsed}`
          : phones.isValidNumber(parsed)
            ? undefined
            : 'No such number exists in its country, says libphonenumber (wrong length or prefix)';
      if (!problem) return [];
      return [
        finding(place, {
          at: 'value',
          value,
          problem,
          fix: `${AGAIN}. Write it as +40800800678; a code that works only inside the country as its digits with "short": true. If the number is right all the same, make it an exception in data/exceptions.json under "number-valid".`,
        }),
      ];
    });
}

/** A full number belongs to the country of its file. */
export function numberOfItsCountry(data) {
  return shownNumbers(data)
    .filter(({ channel }) => !channel.short)
    .flatMap((place) => {
      const { value } = place.channel;
      const parsed = parse(value);
      if (typeof parsed === 'string') return [];
      const own = phones.getCountryCodeForRegion(place.country);
      if (own === parsed.getCountryCode()) return [];
      return [
        finding(place, {
          at: 'value',
          value,
          problem: `The number has the country code ${parsed.getCountryCode()}, the country has ${own}`,
          fix: `${AGAIN}. If the line really has a foreign number, make it an exception in data/exceptions.json under "number-of-its-country".`,
        }),
      ];
    });
}

/** Does libphonenumber know the short code in that country? */
function isKnownShortCode(value, country) {
  try {
    const parsed = phones.parseAndKeepRawInput(value, country);
    return shortNumbers.isValidShortNumberForRegion(parsed, country);
  } catch {
    return false;
  }
}

/** A short code is digits, and known to libphonenumber or an exception by name. */
export function shortCodeKnown(data) {
  return shownNumbers(data)
    .filter(({ channel }) => channel.short || !channel.value.startsWith('+'))
    .flatMap((place) => {
      const { value, short } = place.channel;
      const wellFormed = short === true && /^[*#]?\d{2,12}#?$/.test(value);
      if (wellFormed && isKnownShortCode(value, place.country)) return [];
      return [
        finding(place, {
          at: 'value',
          value,
          problem: wellFormed
            ? 'libphonenumber does not know this short code in this country'
            : 'This is neither a full number nor a short code of digits with "short": true',
          fix: `${AGAIN}. libphonenumber does not know every right code: if the source prints it, make it an exception in data/exceptions.json under "short-code-known".`,
        }),
      ];
    });
}

/** A number that works only at home is not offered to callers abroad. */
export function reachHonest(data) {
  return shownNumbers(data)
    .filter(({ channel }) => channel.reach !== 'domestic')
    .flatMap((place) => {
      const { value, short, type, reach } = place.channel;
      const parsed = short ? undefined : parse(value);
      if (typeof parsed === 'string') return [];
      const kind = short ? 'short code' : NATIONAL_TYPES.get(phones.getNumberType(parsed));
      if (!kind || (type === 'whatsapp' && !short)) return [];
      return [
        finding(place, {
          at: 'reach',
          value,
          problem: `A ${kind} number usually works only inside its country, but the reach is "${reach}"`,
          fix: 'Write "reach": "domestic". If a source says that it works from other countries, make it an exception in data/exceptions.json under "reach-honest".',
        }),
      ];
    });
}
