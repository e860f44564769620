/** Opening hours and their time zones. */
import countriesAndTimezones from 'countries-and-timezones';
import OpeningHours from 'opening_hours';
import { finding, hotlines } from './walk.mjs';

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const DAYS = `(?:${DAY}(?:-${DAY})?|PH)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const END = `(?:${TIME}|24:00)`;
const SPAN = `${TIME}-${END}`;
const RULE = `(?:(?:${DAYS}(?:,${DAYS})*) )?(?:${SPAN}(?:,${SPAN})*|off)`;
/** The subset that the finder can read: days, times, `off`, rules separated by `; `. */
const SUBSET = new RegExp(`^(?:24/7|${RULE}(?:; ${RULE})*)$`);

/** opening_hours needs a country with public holidays where `PH` occurs; which one does not matter here. */
const SOMEWHERE = { lat: 52.5, lon: 13.4, address: { country_code: 'de', state: 'Berlin' } };

const withHours = (data) => hotlines(data).filter(({ hotline }) => hotline.hours !== undefined);
const isAlways = ({ hours }) => hours === '24/7';

/** Hours are in the subset, and mean something to the reference implementation. */
export function hoursReadable(data) {
  return withHours(data).flatMap((place) => {
    const { hours } = place.hotline;
    let problem;
    if (!SUBSET.test(hours)) {
      problem = 'These hours are not in the form that the finder reads';
    } else {
      try {
        new OpeningHours(hours, SOMEWHERE);
      } catch (error) {
        problem = `opening_hours cannot read them: ${String(error).split('\n')[0]}`;
      }
    }
    if (!problem) return [];
    return [
      finding(place, {
        at: 'hours',
        value: hours,
        problem,
        fix: 'Write them like "Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; PH off" or "24/7", and what does not fit into "hoursNote".',
      }),
    ];
  });
}

/** Hours say in which time zone. */
export function hoursHaveZone(data) {
  return withHours(data)
    .filter(({ hotline }) => !isAlways(hotline) && hotline.timeZone === undefined)
    .map((place) =>
      finding(place, {
        at: 'timeZone',
        value: place.hotline.hours,
        problem: 'Hours without a time zone: nobody can say whether the line is open now',
        fix: 'Write the time zone of the line, for example "Europe/Bucharest". When no source gives it, move the hours into "hoursNote".',
      }),
    );
}

/** The time zones that browsers support. */
function isZone(zone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A time zone exists. */
export function zoneExists(data) {
  return hotlines(data)
    .filter(({ hotline: { timeZone } }) => timeZone !== undefined && !isZone(timeZone))
    .map((place) =>
      finding(place, {
        at: 'timeZone',
        value: place.hotline.timeZone,
        problem: 'There is no such time zone',
        fix: 'Write a name of the IANA time zone database, for example "Europe/Bucharest".',
      }),
    );
}

/** In a country with several time zones the hours name one of them. */
export function zoneOfItsCountry(data) {
  return withHours(data).flatMap((place) => {
    const { hotline, country } = place;
    if (isAlways(hotline)) return [];
    const zones = countriesAndTimezones.getCountry(country)?.timezones ?? [];
    const own = data.timeZones.zones[hotline.timeZone] === country;
    if (own || zones.includes(hotline.timeZone)) return [];
    if (hotline.timeZone !== undefined && !isZone(hotline.timeZone)) return [];
    if (hotline.timeZone === undefined && zones.length < 2) return [];
    return [
      finding(place, {
        at: 'timeZone',
        value: hotline.timeZone ?? null,
        problem:
          hotline.timeZone === undefined
            ? `The country has ${zones.length} time zones and the hours name none`
            : 'The time zone belongs to another country',
        fix: `Write the time zone where the line is answered, one of: ${zones.join(', ')}.`,
      }),
    ];
  });
}

/** The table leads from a zone to a country in which it is used. */
export function zoneTable({ timeZones }) {
  return Object.entries(timeZones.zones).flatMap(([zone, country]) => {
    const known = countriesAndTimezones.getTimezone(zone);
    const own = [known, known?.aliasOf && countriesAndTimezones.getTimezone(known.aliasOf)]
      .filter((one) => !!one)
      .flatMap(({ countries }) => countries);
    if (own.includes(country)) return [];
    return [
      {
        file: 'data/time-zones.json',
        field: `zones.${zone}`,
        value: country,
        problem: own.length ? `This zone belongs to ${own.join(', ')}` : 'There is no such zone',
        fix: 'Write the country that the tz database names.',
      },
    ];
  });
}
