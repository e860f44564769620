/** dist/hotlines.json: everything that is published, with every source. The other exports are made from it. */
import { publishedHotlines } from '../../data/publication.mjs';
import { emergencyNumbers } from '../emergency.mjs';
import { updatedMonth } from '../hotlines.mjs';
import { internationalLines } from '../international.mjs';
import { emergencyLabel } from '../phone.mjs';
import { publicHotlines } from '../public-country.mjs';
import { present } from '../../lib/present.mjs';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Grows by one when a key is renamed or removed: with a major version of the package. */
const FORMAT = 1;

const CAUTION =
  'Read in copies of public pages of unknown age; nothing was dialled. Check the numbers of your country before you publish them. "confirmed": false means that no second source was found: show it as not confirmed.';

const sourceEntry = ({ url, title, says, date, official, read }) =>
  present({ url, title, says, date: date ?? undefined, official, read });

/** A file's own words about a channel, and how it is shown. */
function channelEntry(shown, own) {
  return present({
    type: shown.type,
    value: own.value,
    label: shown.value === own.value ? undefined : shown.value,
    labelInternational: shown.international,
    asPublished: own.asPublished,
    reach: shown.reach,
    free: shown.free,
    languages: shown.languages,
    confirmed: shown.confirmed,
    status: own.status === 'confirmed' ? undefined : own.status,
  });
}

function hotlineEntry({ shown, sourceId, values }, published) {
  const { hotline, channels } = published.find(({ hotline: one }) => one.id === sourceId);
  const own = ({ type }, value) =>
    channels.find(({ channel }) => channel.type === type && channel.value === value).channel;
  return present({
    id: hotline.id,
    name: hotline.name,
    nameLang: hotline.nameLang,
    commonName: hotline.commonName,
    nameLocal: hotline.nameLocal,
    operator: hotline.operator,
    serves: hotline.serves,
    channels: shown.channels.map((channel, place) =>
      channelEntry(channel, own(channel, values[place])),
    ),
    hours: hotline.hours,
    timeZone: hotline.timeZone,
    hoursNote: hotline.hoursNote,
    languages: hotline.languages,
    anonymous: hotline.anonymous,
    immigration: hotline.immigration,
    confidential: hotline.confidential,
    confidence: hotline.confidence,
    confirmed: shown.confirmed,
    lastSeen: shown.lastSeen,
    singleSource: shown.singleSource,
    sources: hotline.sources.map(sourceEntry),
  });
}

/** A number of the band with what is known of it: the data sets that have it, and the pages that print it for a service. */
function emergencyEntry(entry, emergency) {
  const first = entry.services.map((service) => emergency[service][0]);
  const pages = (emergency.pages ?? []).filter(({ services }) =>
    services.some((service) => entry.services.includes(service)),
  );
  return present({
    ...entry,
    sources: [...new Set(first.flatMap(({ sources }) => sources))],
    pages: pages.map(sourceEntry),
  });
}

/**
 * @param {object} data as scripts/data/read.mjs gives it
 * @param {{ version: string }} release version of the package
 * @returns {object} the shape of docs/hotlines.schema.json
 */
export function fullList(data, { version }) {
  const ids = new Map();
  const countries = data.countries.map((source) => {
    const published = publishedHotlines(source);
    const lines = publicHotlines(source);
    for (const { shown, sourceId } of lines) ids.set(shown.id, sourceId);
    return {
      code: source.country,
      name: source.name,
      emergency: emergencyNumbers(source.emergency).map((entry) =>
        emergencyEntry(entry, source.emergency),
      ),
      hotlines: lines.map((line) => hotlineEntry(line, published)),
    };
  });
  const lines = internationalLines(data.international, data.countries, () => {});
  return {
    $schema: './hotlines.schema.json',
    title: 'Hotlines for people who are trafficked or exploited, and emergency numbers, by country',
    format: FORMAT,
    version,
    updated: updatedMonth(data.countries),
    licence: LICENCE,
    caution: CAUTION,
    countries,
    international: lines.map(({ shown, places }) =>
      present({
        country: shown.id.slice(0, 2),
        hotline: ids.get(shown.id),
        channels: places,
        peopleOf: shown.peopleOf,
      }),
    ),
    mobileEmergency: {
      numbers: data.international.mobileEmergency.numbers.map(emergencyLabel),
      statements: data.international.mobileEmergency.statements,
    },
    emergencySources: data.emergencySources.sources,
  };
}
