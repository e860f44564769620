/** Telephone numbers: can they be dialled, and from where? */
import libphonenumber from 'google-libphonenumber';
import { isPrintedIn } from '../number.mjs';
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

/** A full number is valid by libphonenumber. */
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

/** A full number belongs to the country of its file, also where several share one calling code. */
export function numberOfItsCountry(data) {
  return shownNumbers(data)
    .filter(({ channel }) => !channel.short)
    .flatMap((place) => {
      const { value } = place.channel;
      const parsed = parse(value);
      if (typeof parsed === 'string') return [];
      const region = phones.getRegionCodeForNumber(parsed);
      // What exists in no country is the business of `numberValid`.
      const isOwn = region
        ? region === place.country || phones.isValidNumberForRegion(parsed, place.country)
        : parsed.getCountryCode() === phones.getCountryCodeForRegion(place.country);
      if (isOwn) return [];
      return [
        finding(place, {
          at: 'value',
          value,
          problem: `The number belongs to ${region ?? `the country code ${parsed.getCountryCode()}`}`,
          fix: `${AGAIN}. If the line really has a foreign number, make it an exception in data/exceptions.json under "number-of-its-country".`,
        }),
      ];
    });
}

/** Kinds of number that cost the caller extra, or follow one person. */
const COSTLY = new Map([
  [PhoneNumberType.PREMIUM_RATE, 'premium-rate'],
  [PhoneNumberType.PERSONAL_NUMBER, 'personal'],
]);

/** The kind of a full number; undefined for a short code. */
function kindOf({ short, value }) {
  const parsed = short ? undefined : parse(value);
  return parsed && typeof parsed !== 'string' ? phones.getNumberType(parsed) : undefined;
}

/** No line has a number that costs extra. */
export function numberNotCostly(data) {
  return shownNumbers(data)
    .filter(({ channel }) => COSTLY.has(kindOf(channel)))
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: `This is a ${COSTLY.get(kindOf(place.channel))} number, for which the caller may pay a lot`,
        fix: `${AGAIN}. If it is right, make it an exception in data/exceptions.json under "number-not-costly".`,
      }),
    );
}

/** "Free" in the languages in which notes are written. */
const FREE =
  /\bfree\b|toll-?free|freephone|free ?call|no (?:cost|charge)|gratuit|gratis|kostenlos|grátis|bezp[lł]atn|besplatn|безплат|бесплат|безкоштов|δωρεάν|免费|免費|無料|무료|مجان|رایگان/i;

/** "Free" is a freephone number by its plan, a short code, or what a source says of it. */
export function freeHonest(data) {
  return shownNumbers(data)
    .filter(({ channel }) => channel.free === true)
    .filter(({ channel, hotline }) => {
      const kind = kindOf(channel);
      if (kind === undefined || kind === PhoneNumberType.TOLL_FREE) return false;
      if (COSTLY.has(kind) || kind === PhoneNumberType.SHARED_COST) return true;
      return !hotline.sources.some(
        ({ says }) => FREE.test(says) && isPrintedIn(says, channel.value),
      );
    })
    .map((place) =>
      finding(place, {
        at: 'free',
        value: place.channel.value,
        problem: 'The number is shown as free, but it is no freephone number and no source says so',
        fix: 'Take "free" out, or write the words of the page beside the number into "says".',
      }),
    );
}

/** Whether the short code is valid in that country, by libphonenumber. */
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
