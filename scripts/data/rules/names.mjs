/** Names are plain text that a person can read. */
import countriesAndTimezones from 'countries-and-timezones';
import { fileOf, finding, hotlines } from './walk.mjs';

const LONGEST = 120;
/** Joiners are part of Persian and Indic spelling. */
const JOINERS = /[\u200c\u200d]/g;

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const short = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style: 'short' });

/** Scripts with letters that look alike. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** A sentence about what is wrong with a name, or undefined. */
function wrongWith(text) {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'It has a line break or a control character';
  if (/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(text.replace(JOINERS, ''))) {
    return 'It has an invisible character, which can turn or hide text';
  }
  if (text !== text.trim() || / {2}/.test(text)) return 'It has spaces too many';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'It has no letter and no digit';
  if (/<|>|&#?\w+;/.test(text)) return 'It has signs of HTML';
  if (text.length > LONGEST) return `It has ${text.length} signs; ${LONGEST} are the most`;
  const mixed = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    (word) => ALIKE.filter((script) => script.test(word)).length > 1,
  );
  if (mixed) return `"${mixed}" mixes letters of two scripts that look alike`;
  return undefined;
}

/** Names of lines and countries have no sign that a reader cannot see or that is not text. */
export function nameClean(data) {
  const FIX = 'Type the name by hand, in one line, as the page shows it.';
  const ofLines = hotlines(data).flatMap((place) => {
    const { name, nameLocal } = place.hotline;
    return [
      ['name', name],
      ['nameLocal.text', nameLocal?.text],
    ].flatMap(([at, text]) => {
      const problem = text === undefined ? undefined : wrongWith(text);
      return problem ? [finding(place, { at, value: text, problem, fix: FIX })] : [];
    });
  });
  const ofCountries = data.countries.flatMap(({ country, name, emergency }) => {
    const places = ['general', 'police', 'ambulance', 'fire'].flatMap((service) =>
      emergency[service].map((entry, index) => [
        `emergency.${service}[${index}].place`,
        entry.place,
      ]),
    );
    return [['name', name], ...places].flatMap(([field, text]) => {
      const problem = text === undefined ? undefined : wrongWith(text);
      return problem
        ? [{ file: fileOf(country), field, value: text, problem, fix: FIX, country }]
        : [];
    });
  });
  return [...ofLines, ...ofCountries];
}

/** "St. Kitts & Nevis" and "Saint Kitts and Nevis" are one name. */
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/&/g, 'and')
    .replace(/\bSt\./g, 'Saint');

/** A country has the name that the Unicode locale data or ISO give it, and not another's. */
export function countryName({ countries }) {
  return countries.flatMap(({ country, name }) => {
    const own = [
      english.of(country),
      short.of(country),
      countriesAndTimezones.getCountry(country)?.name,
    ].filter(Boolean);
    if (own.some((one) => plain(one) === plain(name))) return [];
    return [
      {
        file: fileOf(country),
        field: 'name',
        value: name,
        problem: `${country} has another name`,
        fix: `Write one of: ${[...new Set(own)].join(' · ')}.`,
        country,
      },
    ];
  });
}

/** What a line must say of itself to be called so in every language. */
const KINDS = {
  'national-child-helpline': ({ serves }) => serves.includes('children'),
  'violence-helpline': ({ serves }) =>
    serves.includes('domestic-violence') || serves.includes('sexual-violence'),
  'trafficking-helpline': ({ serves }) => serves.includes('trafficking'),
  police: ({ operator }) => operator === 'police',
};

/** A common name is no promise that the record does not keep: a helpline has a telephone, and only the police is "police". */
export function commonNameFits(data) {
  return hotlines(data).flatMap((place) => {
    const { commonName, operator, channels } = place.hotline;
    const fits = KINDS[commonName];
    if (!fits) return [];
    const wrong = !fits(place.hotline)
      ? `It does not fit what the line serves and who answers`
      : operator === 'police' && commonName !== 'police'
        ? 'The police answers, which its name in other languages would hide'
        : channels.some(({ type }) => type === 'phone')
          ? undefined
          : 'The line has no telephone';
    return wrong
      ? [
          finding(place, {
            at: 'commonName',
            value: commonName,
            problem: wrong,
            fix: 'Take commonName out, or correct serves or operator by the page.',
          }),
        ]
      : [];
  });
}
