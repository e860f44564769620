/** Emergency numbers, the data sets they come from and the pages that make them certain. */
import libphonenumber from 'google-libphonenumber';
import { hostOf } from '../evidence.mjs';
import { digitsOf, isPrintedIn } from '../number.mjs';
import { fileOf } from './walk.mjs';

const { PhoneNumberType, PhoneNumberUtil, ShortNumberInfo } = libphonenumber;
const phones = PhoneNumberUtil.getInstance();
const shortNumbers = ShortNumberInfo.getInstance();

export const SERVICES = ['general', 'police', 'ambulance', 'fire'];
const PARENT = 'PARENT:';

const at = (country, field, value, problem, fix) => ({
  file: fileOf(country),
  field: `emergency.${field}`,
  value,
  problem,
  fix,
  country,
});

/** Every emergency number with its place. */
export function emergencyPlaces({ countries }) {
  return countries.flatMap(({ country, emergency }) =>
    SERVICES.flatMap((service) =>
      emergency[service].map((entry, index) => ({
        country,
        emergency,
        service,
        entry,
        field: `${service}[${index}]`,
      })),
    ),
  );
}

/**
 * The pages of a country that print a number for a service. A page of the number for everything
 * is one for each service that has this number.
 */
export function pagesFor({ pages = [], general }, service, number) {
  const isGeneral = general.some((entry) => digitsOf(entry.number) === digitsOf(number));
  return pages.filter(
    ({ services, says }) =>
      (services.includes(service) || (isGeneral && services.includes('general'))) &&
      isPrintedIn(says, number),
  );
}

/**
 * The pages that make a number certain. A private travel or safety guide is none: it prints a list
 * without saying where from.
 *
 * @param {{ privateSites: string[] }} emergencySources
 */
export function certainPagesFor({ privateSites }, emergency, service, number) {
  return pagesFor(emergency, service, number).filter(
    ({ url }) => !privateSites.includes(hostOf(url)),
  );
}

/** Every emergency number names data sets that are listed, each once. */
export function emergencySourceKnown(data) {
  const known = new Set(data.emergencySources.sources.map(({ id }) => id));
  return emergencyPlaces(data).flatMap(({ country, emergency, entry, field }) =>
    entry.sources.flatMap((id, index) => {
      const found = (problem, fix) => [at(country, `${field}.sources`, id, problem, fix)];
      if (entry.sources.indexOf(id) !== index) {
        return found('This source is named twice', 'Name it once: a copy is no second source.');
      }
      if (id.startsWith(PARENT)) {
        if (id.slice(PARENT.length) === emergency.parent) return [];
        return found(
          'This is not the state that the territory belongs to',
          'Write the state into "parent" too, or name the source in which you read the number.',
        );
      }
      if (known.has(id)) return [];
      return found(
        'There is no such data set',
        'Write an id of data/emergency-sources.json, or add the data set there.',
      );
    }),
  );
}

/** `police 17 AOSP; fire 18 ADD` as service, number and ids. */
const readNumbers = (text = '') =>
  text.split('; ').map((part) => {
    const [service, number, ...ids] = part.split(' ');
    return { service, number, ids };
  });

/** Does libphonenumber take this for an emergency number of the country? */
function isKnownEmergency(number, country) {
  try {
    return shortNumbers.isEmergencyNumber(number, country);
  } catch {
    return false;
  }
}

/**
 * A data set that a number names gives that number there: a slip of one digit leaves them all.
 * One that names none is on a page.
 */
export function emergencyGiven(data) {
  const listed = new Set(data.emergencySources.sources.map(({ id }) => id));
  return emergencyPlaces(data).flatMap(({ country, emergency, service, entry, field }) => {
    const number = digitsOf(entry.number);
    const given = readNumbers(data.emergencySources.numbers[country]);
    const parent = data.countries.find((one) => one.country === emergency.parent)?.emergency;
    const gives = (id) => {
      if (id === 'LPN') return isKnownEmergency(number, country);
      if (id.startsWith(PARENT)) {
        if (id.slice(PARENT.length) !== emergency.parent || !parent) return true;
        return [service, 'general'].some((one) =>
          parent[one].some((other) => digitsOf(other.number) === number),
        );
      }
      if (!listed.has(id)) return true;
      return given.some(
        (one) => one.service === service && one.number === number && one.ids.includes(id),
      );
    };
    const wrong = entry.sources.find((id) => !gives(id));
    if (wrong) {
      return [
        at(
          country,
          `${field}.number`,
          entry.number,
          `${wrong} does not give this number for ${service === 'general' ? 'everything' : service}`,
          `Check the number. If it is right, take ${wrong} out of its "sources" and put the page that prints it into "pages".`,
        ),
      ];
    }
    if (entry.sources.length || pagesFor(emergency, service, entry.number).length) return [];
    return [
      at(
        country,
        `${field}.number`,
        entry.number,
        'No data set and no page gives this number',
        `Put the page into "pages", with "${service}" in its "services" and the digits in "says".`,
      ),
    ];
  });
}

/**
 * A number is certain only when a page beside the data sets prints it for that service: of the service,
 * the state, a regulator, an embassy or travel advice, or the press.
 */
export function emergencyCertain(data) {
  return emergencyPlaces(data)
    .filter(
      ({ emergency, service, entry }) =>
        entry.confirmed &&
        !certainPagesFor(data.emergencySources, emergency, service, entry.number).length,
    )
    .map(({ country, service, entry, field }) =>
      at(
        country,
        `${field}.confirmed`,
        entry.number,
        `No page prints this number for ${service === 'general' ? 'everything' : service}: data sets copy one another, and a private guide says not where its list is from`,
        `Add a page to "pages" with "${service}" in its "services" and the digits in "says", or set "confirmed": false.`,
      ),
    );
}

/** Words for a service in what a page says, in the languages in which notes are written. */
const WORDS = {
  police: /polic|polí[cz]|poliz|politi|gendarm|guard(?:ia|a )|policj|полиц|мили[цт]|شرطة|警/i,
  ambulance: /ambul|medic|médic|samu|health|hospital|first aid|rescue|paramed|скор|إسعاف|救/i,
  fire: /fire|bomber|bombeir|pompier|brand|feuer|vigili|civil (?:protection|defen[cs]e)|protection civile|пожар|إطفاء|消防/i,
};

/** In many countries the fire brigade runs the ambulances. */
const OTHERS = {
  police: ['ambulance', 'fire'],
  ambulance: ['police'],
  fire: ['police', 'ambulance'],
};

/**
 * What belongs to the places where a text prints a number: up to the comma or semicolon before it
 * ("police 17"), and up to the next one behind it ("17 for the police"); all that follows the last number.
 */
function around(text, number) {
  const parts = text.split(/(\+?\d[\d ().-]*\d)/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 0 || !isPrintedIn(part, number)) return [];
    const before = parts[index - 1].split(/[,;]/).at(-1);
    const after = parts[index + 1];
    return [before + (index + 2 < parts.length ? after.split(/[,;]/)[0] : after)];
  });
}

/** A page that gives a number to one service is no page for another. */
export function emergencyOfService(data) {
  return emergencyPlaces(data).flatMap(({ country, emergency, service, entry, field }) => {
    // One number for everything is named beside any of its services.
    const isGeneral = emergency.general.some(
      (one) => digitsOf(one.number) === digitsOf(entry.number),
    );
    if (service === 'general' || isGeneral) return [];
    // What no data set gives for a service rests on its page alone, certain or not.
    if (!entry.confirmed && entry.sources.some((id) => id !== 'LPN')) return [];
    const pages = pagesFor(emergency, service, entry.number);
    const isOther = ({ says }) => {
      const places = around(says, entry.number);
      return (
        places.length > 0 &&
        places.every(
          (text) =>
            !WORDS[service].test(text) && OTHERS[service].some((other) => WORDS[other].test(text)),
        )
      );
    };
    if (!pages.length || !pages.every(isOther)) return [];
    return [
      at(
        country,
        `${field}.number`,
        entry.number,
        `The page names this number beside another service than ${service}`,
        'Read the page again. Write into "says" which number is for which service: "police 17, fire 18".',
      ),
    ];
  });
}

/** An emergency number is short, and never one that costs extra. */
export function emergencyForm(data) {
  return emergencyPlaces(data)
    .filter(({ country, entry }) => {
      const number = digitsOf(entry.number);
      if (number.length < 2 || number.length > 6) return true;
      try {
        const parsed = phones.parse(number, country);
        return (
          phones.isValidNumber(parsed) &&
          phones.getNumberType(parsed) === PhoneNumberType.PREMIUM_RATE
        );
      } catch {
        return false;
      }
    })
    .map(({ country, entry, field }) =>
      at(
        country,
        `${field}.number`,
        entry.number,
        'An emergency number has two to six digits',
        'Check the number. If a country really has none but this, make it an exception in data/exceptions.json under "emergency-form".',
      ),
    );
}

/** A country shows an emergency number, or says why not. */
export function emergencyShown({ countries }) {
  return countries.flatMap(({ country, emergency }) => {
    const first = SERVICES.flatMap((service) => emergency[service].slice(0, 1));
    if (!emergency.show) {
      if (emergency.remark) return [];
      return [
        at(
          country,
          'remark',
          null,
          'No number is shown and nothing says why',
          'Write the reason into "remark".',
        ),
      ];
    }
    if (first.length) return [];
    return [
      at(
        country,
        'show',
        true,
        'There is no emergency number to show',
        'Add one with its sources, or set "show": false and write why into "remark".',
      ),
    ];
  });
}
