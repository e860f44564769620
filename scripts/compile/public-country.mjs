/** From a country's data file to what the finder shows of it. */
import { emergencyNumbers } from './emergency.mjs';
import { numberLabels } from './phone.mjs';
import { publishedHotlines } from '../data/publication.mjs';
import { isNumber } from '../data/rules/walk.mjs';
import { present } from '../lib/present.mjs';
import { siteOf, sourceNote } from './source-note.mjs';
import { TOPICS, hotlineKey } from '../lib/source.mjs';

/** Common names that replace the hotline's own name; the others are shown before it. */
const HARMONISED = ['missing-children', 'child-helpline', 'crime-victims'];

/**
 * A value that cannot be shown, where it is and how to fix it.
 * @typedef {{ field: string, value: unknown, fix: string }} Problem
 */

/** A web address; without a path it ends with `/`, as browsers write it. */
function link(value) {
  let url;
  try {
    url = new URL(value);
  } catch {
    throw new Error('is not a web address');
  }
  if (url.protocol !== 'https:') throw new Error('does not begin with https://');
  return { value: url.pathname === '/' ? url.href : value };
}

function address(value) {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw new Error('is not an e-mail address');
  return { value };
}

function labels(channel, country) {
  if (isNumber(channel)) return numberLabels(channel, country);
  return channel.type === 'email' ? address(channel.value) : link(channel.value);
}

/** Confirmed before unconfirmed; the order of the file otherwise. */
const confirmedFirst = (list) => [
  ...list.filter(({ confirmed }) => confirmed),
  ...list.filter(({ confirmed }) => !confirmed),
];

/** A line for emergencies only, all of whose numbers the emergency band shows. */
function isInBand({ serves, channels }, emergency) {
  return (
    serves.every((topic) => topic === 'emergency') &&
    channels.every(({ value }) => emergency.some(({ number }) => number === value))
  );
}

/** Numbers before links, confirmed before unconfirmed, the order of the file otherwise. */
const inOrder = (channels) =>
  confirmedFirst([
    ...channels.filter(isNumber),
    ...channels.filter((channel) => !isNumber(channel)),
  ]);

/** A published line as it is shown, and what its channels are in the file. */
function publicHotline(line, country, report) {
  const { hotline, index, confirmed, channels: published, lastSeen, singleSource } = line;
  const values = new Map();
  for (const { channel, confirmed, index: place } of published) {
    try {
      const { type, reach, free, languages } = channel;
      const shown = { type, ...labels(channel, country), reach, free, confirmed, languages };
      values.set(present(shown), channel.value);
    } catch (error) {
      report({
        field: `hotlines[${index}].channels[${place}].value`,
        value: channel.value,
        fix: `This ${channel.type} ${error.message}. Read it again on a page named in the line's sources and write it as data/README.md shows.`,
      });
    }
  }
  const channels = inOrder([...values.keys()]);
  const { name, nameLang, commonName, nameLocal, operator, serves, hours, timeZone } = hotline;
  const replaced = HARMONISED.includes(commonName);
  const shown = present({
    key: hotlineKey(hotline.id),
    name: replaced ? { common: commonName } : name,
    kind: replaced ? undefined : commonName,
    nameLang: replaced ? undefined : nameLang,
    nameLocal,
    operator,
    serves: TOPICS.filter((topic) => serves.includes(topic)),
    channels,
    hours,
    timeZone: hours === undefined || hours === '24/7' ? undefined : timeZone,
    languages: hotline.languages ?? [],
    anonymous: hotline.anonymous === true ? true : undefined,
    immigration: hotline.immigration === true ? true : undefined,
    lastSeen,
    singleSource,
    confirmed,
    source: sourceNote(
      hotline.sources,
      channels
        .filter(({ value }) => value.startsWith('https://'))
        .map(({ value }) => siteOf(value) ?? ''),
    ),
  });
  return { shown, sourceId: hotline.id, values: channels.map((channel) => values.get(channel)) };
}

/** @param {Problem} problem */
function stop({ field, value, fix }) {
  throw new Error(`${field} = ${JSON.stringify(value)}. ${fix}`);
}

/**
 * The published lines of a data file in the order of the screen.
 *
 * @param {object} source a file of data/countries, as scripts/data/read.mjs gives it
 * @param {(problem: Problem) => void} [report] called for a value that cannot be shown; throws by default
 * @returns {{ shown: object, inBand: boolean, sourceId: string, values: string[] }[]}
 *   `shown` is a `Hotline` of src/types.ts, without `id` where the emergency band shows all of the line;
 *   `sourceId` and `values` are the id and the channels' values in the file
 */
export function publicHotlines(source, report = stop) {
  const emergency = emergencyNumbers(source.emergency);
  const lines = publishedHotlines(source)
    .map((line) => publicHotline(line, source.country, report))
    .filter(({ shown }) => shown.channels.length)
    .map((line) => ({ ...line, inBand: isInBand(line.shown, emergency) }));
  const confirmed = ({ shown }) => shown.confirmed;
  let place = 0;
  return [...lines.filter(confirmed), ...lines.filter((line) => !confirmed(line))].map((line) =>
    line.inBand
      ? line
      : { ...line, shown: { id: `${source.country}-${(place += 1)}`, ...line.shown } },
  );
}

/**
 * All that is shown of one country: the shape `Country` of src/types.ts.
 *
 * @param {object} source a file of data/countries
 * @param {(problem: Problem) => void} [report] as above
 */
export function publicCountry(source, report = stop) {
  return {
    code: source.country,
    name: source.name,
    emergency: emergencyNumbers(source.emergency),
    hotlines: publicHotlines(source, report)
      .filter(({ inBand }) => !inBand)
      .map(({ shown }) => shown),
  };
}
