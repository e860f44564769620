/** dist/hotlines.jsonld: the list in the words of schema.org. docs/data-product.md has the mapping. */
import { DAYS, parseHours } from '../../lib/source.mjs';
import { present } from '../../lib/present.mjs';

const OPERATOR_TYPES = {
  police: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  ngo: 'NGO',
  intergovernmental: 'Organization',
};

const DAY_NAMES = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

const CONTACT_TYPES = {
  phone: 'hotline',
  tty: 'text telephone',
  videophone: 'sign language video call',
  sms: 'text message',
  whatsapp: 'WhatsApp',
  chat: 'chat',
  email: 'e-mail',
  web: 'website',
  reportForm: 'report form',
};

const NUMBERS = ['phone', 'tty', 'videophone', 'sms', 'whatsapp'];
const DAY = 1440;

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Open times of a week, days with the same times together; undefined for hours that are not understood. */
export function weekSchedule(hours) {
  const spans = hours && parseHours(hours);
  if (!spans) return undefined;
  const byTimes = new Map();
  for (const [from, to] of spans) {
    const day = DAYS[Math.floor(from / DAY) % DAYS.length];
    const opens = from % DAY;
    const length = Math.min(to - from, DAY);
    const closes = opens === 0 && length === DAY ? '23:59' : clock((opens + length) % DAY);
    const times = `${clock(opens)} ${closes}`;
    byTimes.set(times, [...(byTimes.get(times) ?? []), day]);
  }
  return [...byTimes].map(([times, days]) => {
    const [opens, closes] = times.split(' ');
    return { days: [...new Set(days)], opens, closes };
  });
}

const openings = (hours) =>
  weekSchedule(hours)?.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${DAY_NAMES[day]}`),
    opens,
    closes,
  }));

const country = ({ code, name }) => ({ '@type': 'Country', identifier: code, name });

const spoken = (tags) => tags?.filter((tag) => tag !== '*');

function contactPoint(channel, hotline, place) {
  const { type, value, reach, free, languages } = channel;
  const options = [
    free === true && 'TollFree',
    (type === 'tty' || type === 'videophone') && 'HearingImpairedSupported',
  ].filter(Boolean);
  const tags = spoken(languages ?? hotline.languages);
  return present({
    '@type': 'ContactPoint',
    contactType: CONTACT_TYPES[type],
    telephone: NUMBERS.includes(type) ? value : undefined,
    email: type === 'email' ? value : undefined,
    url: value.startsWith('https://') ? value : undefined,
    areaServed: reach === 'domestic' ? country(place) : undefined,
    contactOption: options.length
      ? options.map((option) => `https://schema.org/${option}`)
      : undefined,
    availableLanguage: tags?.length ? tags : undefined,
    hoursAvailable: type === 'phone' ? openings(hotline.hours) : undefined,
    description: channel.confirmed ? undefined : 'Not confirmed by a second source.',
  });
}

function organization(hotline, place) {
  const { id, name, nameLocal, operator, serves, channels, sources } = hotline;
  return present({
    '@type': OPERATOR_TYPES[operator] ?? 'Organization',
    '@id': `#${id}`,
    identifier: id,
    name,
    alternateName: nameLocal?.text,
    url: channels.find(({ type }) => type === 'web')?.value,
    areaServed: country(place),
    keywords: serves.join(', '),
    contactPoint: channels.map((channel) => contactPoint(channel, hotline, place)),
    subjectOf: sources.filter(({ url }) => /^https?:/.test(url ?? '')).map(webPage),
  });
}

const webPage = ({ url, title, date }) =>
  present({ '@type': 'WebPage', url, name: title, datePublished: date });

const emergency = ({ number, services, confirmed }, place) =>
  present({
    '@type': 'ContactPoint',
    contactType: services.includes('general') ? 'emergency' : `emergency: ${services.join(', ')}`,
    telephone: number,
    areaServed: country(place),
    description: confirmed ? undefined : 'Not confirmed by a second source.',
  });

/** @param {object} list what full-list.mjs gives */
export function schemaOrg(list) {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        name: list.title,
        description: list.caution,
        version: list.version,
        dateModified: list.updated,
        license: list.licence,
        isAccessibleForFree: true,
      },
      ...list.countries.flatMap((place) => [
        ...place.emergency.map((entry) => emergency(entry, place)),
        ...place.hotlines.map((hotline) => organization(hotline, place)),
      ]),
    ],
  };
}
