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

/** Used by the build alone. decode-hotline.ts and decode-emergency.ts are the reverse. */

const NUMBERS: readonly ChannelType[] = ['phone', 'tty', 'videophone', 'sms', 'whatsapp'];
const hasNumber = ({ type }: Channel) => NUMBERS.includes(type);
const channelLetter = (type: ChannelType) => CHANNEL_LETTERS.charAt(CHANNELS.indexOf(type));

/** Reach, free and confirmed in one letter; '' where it is the usual one. */
function attributes({ reach, free, confirmed }: Channel, line: Hotline, usual: string): string {
  const doubted = line.confirmed && !confirmed ? 1 : 0;
  const letter = capital(REACHES.indexOf(reach) * 6 + FREE.indexOf(free) * 2 + doubted);
  return letter === usual ? '' : letter;
}

const languages = ({ languages: tags }: Channel) => (tags ? `{${tags.join()}` : '');

function numberCell(channel: Channel, line: Hotline, callingCode: string): string {
  const { type, value, international, reach } = channel;
  let other = '';
  if (reach === 'anywhere' && type !== 'whatsapp' && !value.startsWith('+')) {
    const derived = derivedInternational(callingCode, value) || undefined;
    other = international === derived ? '' : (international ?? '+');
  }
  const letter = type === 'phone' ? '' : channelLetter(type);
  return letter + attributes(channel, line, USUAL_NUMBER) + value + other + languages(channel);
}

/** A host that ends with its country's letters ends with the dot before them. */
const shortHost = (text: string, code: string) =>
  text.replace(new RegExp(`\\.${hostEnd(code)}(?=/|$)`), '.');

function linkCell(channel: Channel, line: Hotline, code: string): string {
  const bare = channel.value.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');
  const text = shortHost(bare, code);
  // A capital would be read as the attributes.
  const attribute = attributes(channel, line, /^[A-R]/.test(text) ? '' : USUAL_LINK);
  return channelLetter(channel.type) + attribute + text + languages(channel);
}

function headCell(line: Hotline): string {
  const { operator, serves, lastSeen } = line;
  const mark = (letter: string, set: boolean | undefined) => (set ? letter : '');
  return [
    operator ? OPERATOR_LETTERS.charAt(OPERATORS.indexOf(operator)) : '',
    ...serves.map((topic) => capital(TOPICS.indexOf(topic))),
    mark(MARKS.anonymous, line.anonymous),
    mark(MARKS.unconfirmed, !line.confirmed),
    mark(MARKS.immigration, line.immigration),
    mark(MARKS.singleSource, line.singleSource),
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
 * @param language that of the last local name before it in the country, at first the country's own letters.
 */
export function encodeHotline(
  line: Hotline,
  { code, callingCode }: CountryContext,
  language: string,
): readonly string[] {
  const cells: Record<Column, string> = {
    head: headCell(line),
    name: nameCell(line),
    localName: localCell(line, language),
    numbers: line.channels
      .filter(hasNumber)
      .map((channel) => numberCell(channel, line, callingCode))
      .join(';'),
    links: line.channels
      .filter((channel) => !hasNumber(channel))
      .map((channel) => linkCell(channel, line, code))
      .join(';'),
    hours: hoursCell(line.hours),
    timeZone: line.timeZone ?? '',
    languages: line.languages.join(),
    site: siteCell(line, code),
    date: (line.source.date ?? '').slice(CENTURY.length),
    key: line.key,
  };
  return inOrder(COLUMN, cells);
}

/** The emergency numbers of a country in one cell. */
export function encodeEmergency(numbers: readonly EmergencyNumber[]): string {
  return numbers
    .map(({ number, services, confirmed, network, place }) => {
      const letters = services.map((one) => SERVICE_LETTERS.charAt(SERVICES.indexOf(one))).join('');
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
