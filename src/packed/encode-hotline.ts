import {
  CHANNELS,
  COMMON_NAMES,
  NETWORKS,
  OPERATORS,
  REACHES,
  SERVICES,
  TOPICS,
} from '../types.js';
import type { Channel, ChannelType, EmergencyNumber, Hotline } from '../types.js';
import type { CountryContext } from './decode-hotline.js';
import {
  CENTURY,
  CHANNEL_LETTERS,
  COLUMN,
  FREE,
  MARKS,
  NETWORK_LETTERS,
  OPERATOR_LETTERS,
  SERVICE_LETTERS,
  USUAL_LINK,
  USUAL_NUMBER,
  capital,
  derivedInternational,
  hostEnd,
  withMinutes,
} from './layout.js';
import { inOrder } from './encode-in-order.js';
import type { Column } from './layout.js';

/** Only used by the build. decode-hotline.ts and decode-emergency.ts are the reverse. */

const NUMBERS: readonly ChannelType[] = ['phone', 'tty', 'videophone', 'sms', 'whatsapp'];
const hasNumber = ({ type }: Channel) => NUMBERS.includes(type);
const channelLetter = (type: ChannelType) => CHANNEL_LETTERS.charAt(CHANNELS.indexOf(type));

/** Reach, free and confirmed in one letter; '' where it is the usual one. */
function attributes({ reach, free, confirmed }: Channel, hotline: Hotline, usual: string): string {
  const doubted = hotline.confirmed && !confirmed ? 1 : 0;
  const letter = capital(REACHES.indexOf(reach) * 6 + FREE.indexOf(free) * 2 + doubted);
  return letter === usual ? '' : letter;
}

const languages = ({ languages: tags }: Channel) => (tags ? `{${tags.join()}` : '');

function numberCell(channel: Channel, hotline: Hotline, callingCode: string): string {
  const { type, value, international, reach } = channel;
  let other = '';
  if (reach === 'anywhere' && type !== 'whatsapp' && !value.startsWith('+')) {
    const derived = derivedInternational(callingCode, value) || undefined;
    other = international === derived ? '' : (international ?? '+');
  }
  const letter = type === 'phone' ? '' : channelLetter(type);
  return letter + attributes(channel, hotline, USUAL_NUMBER) + value + other + languages(channel);
}

/** A host ends with the dot where its country's code would follow. */
const shortHost = (text: string, code: string) =>
  text.replace(new RegExp(`\\.${hostEnd(code)}(?=/|$)`), '.');

function linkCell(channel: Channel, hotline: Hotline, code: string): string {
  const bare = channel.value.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');
  const text = shortHost(bare, code);
  // A capital letter at the start would be decoded as attributes.
  const attribute = attributes(channel, hotline, /^[A-R]/.test(text) ? '' : USUAL_LINK);
  return channelLetter(channel.type) + attribute + text + languages(channel);
}

function headCell(hotline: Hotline): string {
  const { operator, serves, lastSeen } = hotline;
  const mark = (letter: string, set: boolean | undefined) => (set ? letter : '');
  return [
    operator ? OPERATOR_LETTERS.charAt(OPERATORS.indexOf(operator)) : '',
    ...serves.map((topic) => capital(TOPICS.indexOf(topic))),
    mark(MARKS.anonymous, hotline.anonymous),
    mark(MARKS.unconfirmed, !hotline.confirmed),
    mark(MARKS.immigration, hotline.immigration),
    mark(MARKS.singleSource, hotline.singleSource),
    lastSeen ? String(lastSeen).slice(CENTURY.length) : '',
  ].join('');
}

function nameCell({ name, kind, nameLang }: Hotline): string {
  if (typeof name !== 'string') return String(COMMON_NAMES.indexOf(name.common));
  return name + (kind ? `}${COMMON_NAMES.indexOf(kind)}` : '') + (nameLang ? `{${nameLang}` : '');
}

function localCell({ nameLocal }: Hotline, language: string): string {
  if (!nameLocal) return '';
  return `${nameLocal.lang === language ? '' : nameLocal.lang}:${nameLocal.text}`;
}

function hoursCell(hours: string | undefined): string {
  if (!hours) return '';
  if (hours === '24/7') return '1';
  const short = hours.replace(/(\d\d):00/g, '$1');
  return withMinutes(short) === hours ? short : `=${hours}`;
}

function siteCell({ source, channels }: Hotline, code: string): string {
  if (source.article) return '!';
  const own = channels.find(({ value }) => value.startsWith('https://'));
  const host = own?.value.split('/')[2]?.replace(/^www\./, '');
  return source.site && source.site === host ? '*' : shortHost(source.site, code);
}

/**
 * The cells of one hotline, in the order of COLUMN.
 *
 * @param language of the previous local name in the country, at first the country's code in lower case.
 */
export function encodeHotline(
  hotline: Hotline,
  { code, callingCode }: CountryContext,
  language: string,
): readonly string[] {
  const cells: Record<Column, string> = {
    head: headCell(hotline),
    name: nameCell(hotline),
    localName: localCell(hotline, language),
    numbers: hotline.channels
      .filter(hasNumber)
      .map((channel) => numberCell(channel, hotline, callingCode))
      .join(';'),
    links: hotline.channels
      .filter((channel) => !hasNumber(channel))
      .map((channel) => linkCell(channel, hotline, code))
      .join(';'),
    hours: hoursCell(hotline.hours),
    timeZone: hotline.timeZone ?? '',
    languages: hotline.languages.join(),
    site: siteCell(hotline, code),
    date: (hotline.source.date ?? '').slice(CENTURY.length),
    key: hotline.key,
  };
  return inOrder(COLUMN, cells);
}

/** The emergency numbers of a country in one cell. */
export function encodeEmergency(numbers: readonly EmergencyNumber[]): string {
  return numbers
    .map(({ number, services, confirmed, network, place }) => {
      const letters = services
        .map((service) => SERVICE_LETTERS.charAt(SERVICES.indexOf(service)))
        .join('');
      return [
        letters === 'g' ? '' : letters,
        number,
        confirmed ? '' : '?',
        network ? NETWORK_LETTERS.charAt(NETWORKS.indexOf(network)) : '',
        place ? `:${place}` : '',
      ].join('');
    })
    .join();
}
