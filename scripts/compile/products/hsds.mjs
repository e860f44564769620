/** dist/hotlines.hsds.json: the list as services of Open Referral HSDS 3.1. docs/data-product.md has the mapping. */
import { createHash } from 'node:crypto';
import { weekSchedule } from './schema-org.mjs';
import { present } from '../../lib/present.mjs';

/** RFC 9562 name space of addresses; ids of one name stay the same from release to release. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** RFC 9562 UUID, version 5. */
export function uuid(name) {
  const hash = createHash('sha1').update(NAMESPACE).update(`hotline-finder:${name}`).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const OPERATORS = {
  police: 'Police.',
  government: 'Government office.',
  ngo: 'Independent group, not the police.',
  intergovernmental: 'International organisation.',
};

const TOPICS = {
  trafficking: 'human trafficking and exploitation',
  children: 'children and young people',
  'missing-children': 'missing children',
  'domestic-violence': 'domestic violence',
  'sexual-violence': 'sexual violence',
  labour: 'work and labour rights',
  migrants: 'migrants and refugees',
  'crime-victims': 'victims of crime',
  'general-crisis': 'people in crisis',
  emergency: 'emergencies',
};

const PHONE_TYPES = {
  phone: 'voice',
  tty: 'textphone',
  videophone: 'video',
  sms: 'text',
  whatsapp: 'text',
};
const LABELS = { chat: 'Chat', web: 'Website', reportForm: 'Report form' };
const REACHES = { domestic: 'Only from inside', abroad: 'Only from outside' };

const names = new Intl.DisplayNames('en', { type: 'language' });

const language = (link, id, code) => ({
  id: uuid(`${id}:language:${code}`),
  ...link,
  name: names.of(code),
  code,
});

const spoken = (tags, link, id) => {
  const known = (tags ?? []).filter((tag) => tag !== '*');
  return known.length ? known.map((tag) => language(link, id, tag)) : undefined;
};

function phone(channel, hotline, service, place) {
  const id = uuid(`${hotline.id}:${channel.type}:${channel.value}:${channel.reach}`);
  const { type, value, label, reach, free, confirmed, languages } = channel;
  const says = [
    type === 'whatsapp' && 'WhatsApp.',
    REACHES[reach] && `${REACHES[reach]} ${place.name}.`,
    label && `Dialled as ${label}.`,
    free === true && 'Free.',
    free === false && 'Costs money.',
    !confirmed && 'Not confirmed by a second source.',
  ].filter(Boolean);
  return present({
    id,
    service_id: service,
    number: value,
    type: PHONE_TYPES[type],
    description: says.length ? says.join(' ') : undefined,
    languages: spoken(languages, { phone_id: id }, id),
  });
}

function schedules({ id, hours, timeZone, hoursNote }, service) {
  const description = [hours, timeZone && `on the clocks of ${timeZone}`, hoursNote]
    .filter(Boolean)
    .join('; ');
  if (!hours && !hoursNote) return undefined;
  const weekly = weekSchedule(hours) ?? [];
  if (!weekly.length) return [{ id: uuid(`${id}:schedule`), service_id: service, description }];
  return weekly.map(({ days, opens, closes }, index) => ({
    id: uuid(`${id}:schedule:${index}`),
    service_id: service,
    freq: 'WEEKLY',
    byday: days.map((day) => day.toUpperCase()).join(','),
    opens_at: opens,
    closes_at: closes,
    description,
  }));
}

const attribute = (hotline, service, kind, value, term) => ({
  id: uuid(`${hotline.id}:${kind}:${value}`),
  link_id: service,
  link_entity: 'service',
  link_type: kind,
  value,
  taxonomy_term_id: term.id,
  taxonomy_term: term,
});

const topicTerm = (topic) => ({
  id: uuid(`topic:${topic}`),
  code: topic,
  name: topic,
  description: `The line helps with ${TOPICS[topic]}.`,
  taxonomy: 'hotline-finder topics',
});

const SOURCE_TERM = {
  id: uuid('term:source'),
  code: 'source',
  name: 'source',
  description: 'Address of a page on which the line was read.',
  taxonomy: 'hotline-finder provenance',
};

function additionalUrls({ id, channels }, first) {
  const links = channels.filter(({ type, value }) => LABELS[type] && value !== first);
  if (!links.length) return undefined;
  return links.map(({ type, value }) => ({
    id: uuid(`${id}:${type}:${value}`),
    label: LABELS[type],
    url: value,
  }));
}

function service(hotline, place) {
  const { id, name, nameLocal, operator, serves, channels, sources, languages } = hotline;
  const own = uuid(id);
  const organizationId = uuid(`${id}:organization`);
  const url = channels.find(({ type }) => LABELS[type])?.value;
  const phones = channels.filter(({ type }) => PHONE_TYPES[type]);
  return present({
    id: own,
    organization_id: organizationId,
    name,
    alternate_name: nameLocal?.text,
    description: `Helps with ${serves.map((topic) => TOPICS[topic]).join(', ')}.`,
    url,
    additional_urls: additionalUrls(hotline, url),
    email: channels.find(({ type }) => type === 'email')?.value,
    status: 'active',
    interpretation_services: languages?.includes('*')
      ? 'Any language, with an interpreter.'
      : undefined,
    assured_date: sources
      .map(({ read }) => read)
      .sort()
      .pop(),
    alert: hotline.confirmed ? undefined : 'Not confirmed by a second source.',
    organization: {
      id: organizationId,
      name,
      description: OPERATORS[operator] ?? 'Who answers is not stated.',
    },
    phones: phones.length
      ? phones.map((channel) => phone(channel, hotline, own, place))
      : undefined,
    schedules: schedules(hotline, own),
    languages: spoken(languages, { service_id: own }, id),
    service_areas: [
      {
        id: uuid(`${id}:area`),
        service_id: own,
        name: place.name,
        extent: place.code,
        extent_type: 'text',
      },
    ],
    attributes: [
      ...serves.map((topic) => attribute(hotline, own, 'topic', topic, topicTerm(topic))),
      ...[...new Set(sources.map(({ url: page }) => page))]
        .filter((page) => /^https?:/.test(page ?? ''))
        .map((page) => attribute(hotline, own, 'source', page, SOURCE_TERM)),
    ],
  });
}

/**
 * @param {object} list what full-list.mjs gives
 * @returns {object[]} services with everything inside, as in HSDS's `service_package`
 */
export function hsds(list) {
  return list.countries.flatMap((place) =>
    place.hotlines.map((hotline) => service(hotline, place)),
  );
}
