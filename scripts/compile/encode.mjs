/** The compact form of the list, written. src/packed/ reads it. */
import { alpha3Letters } from './alpha-3.mjs';
import { CHANNELS, COMMON_NAMES, OPERATORS, REACHES, SERVICES, TOPICS } from './vocabulary.mjs';

const NUMBERS = ['phone', 'tty', 'sms', 'whatsapp'];
const capital = (place) => String.fromCharCode(65 + place);

/** Reach, free and confirmed in one letter; not written where it is the usual one. */
function attributes({ reach, free, confirmed }, line, usual) {
  const doubted = line.confirmed && !confirmed ? 1 : 0;
  const letter = capital(
    REACHES.indexOf(reach) * 6 + [undefined, true, false].indexOf(free) * 2 + doubted,
  );
  return letter === usual ? '' : letter;
}

const languages = ({ languages: tags }) => (tags ? `{${tags.join()}` : '');

function numberCell(channel, line, callingCode) {
  const { type, value, international, reach } = channel;
  let other = '';
  if (reach === 'anywhere' && type !== 'whatsapp' && !value.startsWith('+')) {
    const derived = callingCode && `+${callingCode} ${value.replace(/^0/, '').trim()}`;
    other = international === (derived || undefined) ? '' : (international ?? '+');
  }
  const letter = 'ptsw'[NUMBERS.indexOf(type)].replace('p', '');
  return letter + attributes(channel, line, 'C') + value + other + languages(channel);
}

/** A host that ends with its country's letters ends with the dot before them. */
const shortHost = (text, country) =>
  text.replace(new RegExp(`\\.${country === 'GB' ? 'uk' : country.toLowerCase()}(?=/|$)`), '.');

function linkCell(channel, line, country) {
  const { type, value } = channel;
  const letter = 'ptswcelr'[CHANNELS.indexOf(type)];
  const bare = value.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');
  const text = shortHost(bare, country);
  // A capital would be read as the attributes.
  const attribute = attributes(channel, line, /^[A-R]/.test(text) ? '' : 'M');
  return letter + attribute + text + languages(channel);
}

function hoursCell(hours) {
  if (!hours) return '';
  if (hours === '24/7') return '1';
  const short = hours.replace(/(\d\d):00/g, '$1');
  const back = short.replace(/\d\d(:\d\d)?/g, (time, minutes) => (minutes ? time : `${time}:00`));
  return back === hours ? short : `=${hours}`;
}

function siteCell({ source, channels }, country) {
  if (source.article) return '!';
  const own = channels.find(({ value }) => value.startsWith('https://'));
  const host = own && new URL(own.value).hostname.replace(/^www\./, '');
  return source.site && source.site === host ? '*' : shortHost(source.site, country);
}

function localCell({ nameLocal }, language) {
  if (!nameLocal) return '';
  return `${nameLocal.lang === language ? '' : nameLocal.lang}:${nameLocal.text}`;
}

/** The columns of the hotlines, in the order of src/packed/decode-hotline.ts. */
const COLUMNS = [
  ({ operator, serves, anonymous, confirmed }) =>
    (operator ? 'pgni'[OPERATORS.indexOf(operator)] : '') +
    serves.map((topic) => capital(TOPICS.indexOf(topic))).join('') +
    (anonymous ? 'a' : '') +
    (confirmed ? '' : 'u'),
  ({ name, nameLang }) =>
    typeof name === 'string'
      ? name + (nameLang ? `{${nameLang}` : '')
      : String(COMMON_NAMES.indexOf(name.common)),
  (line, { language }) => localCell(line, language),
  (line, { callingCode }) =>
    line.channels
      .filter(({ type }) => NUMBERS.includes(type))
      .map((channel) => numberCell(channel, line, callingCode))
      .join(';'),
  (line, { country }) =>
    line.channels
      .filter(({ type }) => !NUMBERS.includes(type))
      .map((channel) => linkCell(channel, line, country))
      .join(';'),
  ({ hours }) => hoursCell(hours),
  ({ timeZone = '' }) => timeZone,
  ({ languages: tags }) => tags.join(),
  (line, { country }) => siteCell(line, country),
  ({ source }) => (source.date ?? '').slice(2),
];

const callingCodeOf = ({ hotlines }) => {
  const both = hotlines.flatMap(({ channels }) => channels).find((one) => one.international);
  return both ? /^\+(\d+)/.exec(both.international)[1] : '';
};

const emergencyCell = ({ emergency }) =>
  emergency
    .map(({ number, services, confirmed }) => {
      const letters = services.map((service) => 'gpaf'[SERVICES.indexOf(service)]).join('');
      return (letters === 'g' ? '' : letters) + number + (confirmed ? '' : '?');
    })
    .join();

/** `DE|B` for AD, AE, BB: 26 groups of second letters. */
const codesLine = (codes) =>
  Array.from({ length: 26 }, (_, place) =>
    codes
      .filter((code) => code[0] === capital(place))
      .map((code) => code[1])
      .join(''),
  ).join('|');

/**
 * @param {object} list
 * @param {object[]} list.countries `Country` of src/types.ts, by code
 * @param {{ id: string, places: number[], peopleOf?: string }[]} list.international
 * @param {string[]} list.mobile numbers
 * @param {{ salt: number, keys: Map<string, string> }} list.zones
 * @returns {string} one line a column
 */
export function encode({ countries, international, mobile, zones }) {
  const codes = countries.map(({ code }) => code);
  const hotlineColumns = COLUMNS.map(() => []);
  for (const country of countries) {
    let language = country.code.toLowerCase();
    for (const line of country.hotlines) {
      const around = { country: country.code, callingCode: callingCodeOf(country), language };
      COLUMNS.forEach((cell, place) => hotlineColumns[place].push(cell(line, around)));
      language = line.nameLocal?.lang ?? language;
    }
  }
  return [
    [zones.salt],
    [mobile.join()],
    international.map(
      ({ id, places, peopleOf }) => `${id}:${places.join()}${peopleOf ? `@${peopleOf}` : ''}`,
    ),
    [codesLine(codes)],
    [alpha3Letters(codes)],
    countries.map(({ name }) => name),
    countries.map(emergencyCell),
    countries.map(callingCodeOf),
    countries.map(({ hotlines }) => hotlines.length || ''),
    codes.map((code) => zones.keys.get(code) ?? ''),
    ...hotlineColumns,
  ]
    .map((cells) => cells.join('|'))
    .join('\n');
}
