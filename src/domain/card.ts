import type { Strings } from '../locales/strings.js';
import type { Channel, ChannelType, Hotline, LocalText } from '../types.js';
import type { Formats } from './format.js';
import { openState } from './hours.js';
import { direction } from './language.js';
import { namesOf, operatorName } from './names.js';
import { hasNumber, href } from './phone.js';

/** A link that reaches the line. */
export interface Action {
  readonly type: ChannelType;
  readonly href: string;
  /** What is on the button: a number for those that are dialled, a word for the others. */
  readonly label: string;
  /** true = the label is a number: large digits, always left to right. */
  readonly number: boolean;
  /** Before the number: "Text message", "From abroad". */
  readonly before?: string;
  /** What a screen reader says: "Call Animus Association, 0800 1 86 76". */
  readonly name: string;
  readonly confirmed: boolean;
  /** After the button, small: "Not confirmed", languages of this channel only. */
  readonly after?: string;
}

/** One line as it stands on the screen. */
export interface Card {
  readonly id: string;
  readonly title: LocalText;
  readonly localName?: LocalText;
  readonly operator?: string;
  readonly open: 'open' | 'closed' | 'unknown';
  /** "Open now · until 17:00 (16:00 there)". */
  readonly status: readonly string[];
  /** When the status changes, in ms; undefined = not by the clock. */
  readonly changes?: number;
  readonly facts: readonly string[];
  readonly confirmed: boolean;
  /** true = a number works where the visitor is. */
  readonly reachable: boolean;
  /** The numbers to call, the largest buttons. */
  readonly calls: readonly Action[];
  /** All other ways. */
  readonly actions: readonly Action[];
  /** Site, date, and small print, one sentence each. */
  readonly details: readonly string[];
}

/** What a card is made with. */
export interface CardContext {
  readonly strings: Strings;
  readonly language: string;
  readonly formats: Formats;
  readonly now: number;
  /** Languages by tag under their own names, for an engine that does not name them in the reader's. */
  readonly languages?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** true = the visitor seems to be in another country: what cannot be reached from there is said. */
  readonly abroad: boolean;
  /** true = no names, sites or topics: nothing may tell what the box is for. */
  readonly discreet: boolean;
}

/** Puts values into the `{0}` of a string. */
export function fill(template: string, value: string): string {
  return template.split('{0}').join(value);
}

/** A name in Latin letters inside a right-to-left text: else `080020100.bg` is read as `bg.080020100`. */
function apart(name: string, language: string): string {
  return direction(language) === 'rtl' ? `\u2066${name}\u2069` : name;
}

function status(line: Hotline, { strings, formats, now }: CardContext) {
  const state = line.hours && openState(line.hours, line.timeZone ?? '', now, formats.wallClock);
  if (!line.hours || !state) return { open: 'unknown' as const, status: [strings.hoursUnknown] };
  if (state.always) return { open: 'open' as const, status: [strings.open, strings.always] };
  const open = state.open ? ('open' as const) : ('closed' as const);
  const words = [state.open ? strings.open : strings.closed];
  const { changes } = state;
  if (changes === undefined) return { open, status: words };
  const there = line.timeZone && formats.timeThere(changes, line.timeZone);
  const when = fill(state.open ? strings.until : strings.opens, formats.time(changes, now));
  words.push(there ? `${when} (${fill(strings.there, there)})` : when);
  return { open, status: words, changes };
}

function languagesOf(
  tags: readonly string[] | undefined,
  { strings, formats, languages = [] }: CardContext,
) {
  if (!tags || !tags.length) return undefined;
  if (tags.indexOf('*') >= 0) return strings.anyLanguage;
  const ownName = (tag: string) =>
    languages.find(({ value }) => value.split('-')[0] === tag)?.label;
  const known = tags
    .map((tag) => formats.language(tag) ?? ownName(tag))
    .filter((name): name is string => !!name);
  return known.length ? formats.list(known) : undefined;
}

const WORDS = { videophone: 1, sms: 1, chat: 1, email: 1, web: 1, reportForm: 1 } as const;

function word(type: ChannelType, strings: Strings): string {
  if (type === 'whatsapp') return 'WhatsApp';
  if (type === 'tty') return 'TTY';
  return type in WORDS ? strings[type as keyof typeof WORDS] : '';
}

function action(
  channel: Channel,
  value: string,
  before: string,
  title: string,
  /** false = the whole line is marked already. */
  marked: boolean,
  gratis: boolean,
  context: CardContext,
): Action | undefined {
  const { strings, discreet } = context;
  const { type } = channel;
  const address = href(type, value);
  if (!address) return undefined;
  const number = hasNumber(type);
  const label = number || (type === 'email' && !discreet) ? value : word(type, strings);
  const after = [
    gratis ? strings.free : '',
    channel.confirmed || !marked ? '' : strings.notConfirmed,
    languagesOf(channel.languages, context) ?? '',
  ].filter(Boolean);
  // Who speaks to the browser says the words on the button: the name has them, in that order.
  const visible = before ? `${before} ${label}` : label;
  return {
    type,
    href: address,
    label,
    number,
    confirmed: channel.confirmed,
    name: type === 'phone' ? fill(strings.call, `${title}, ${visible}`) : `${visible}: ${title}`,
    ...(before ? { before } : {}),
    ...(after.length ? { after: after.join(' · ') } : {}),
  };
}

/** One line, ready for its view. Pure. */
export function buildCard(line: Hotline, context: CardContext): Card {
  const { strings, language, formats, abroad, discreet } = context;
  const { title, localName } = namesOf(line, context);
  const calls: Action[] = [];
  const actions: Action[] = [];
  const phones = line.channels.filter(({ type }) => type === 'phone');
  const inside = phones.length > 0 && phones.every(({ reach }) => reach === 'domestic');
  // What a call costs is said of the numbers that work where the visitor is.
  const within = phones.filter(({ reach }) => reach !== (abroad ? 'domestic' : 'abroad'));
  const usable = within.length ? within : phones;
  const costs = (free: boolean) =>
    usable.length > 0 &&
    usable.every((one) => one.free === free && !(free && abroad && one.international));
  const free = costs(true);
  for (const channel of line.channels) {
    const fromAbroad = channel.reach === 'abroad' ? strings.abroad : '';
    const phone = channel.type === 'phone';
    // What works where the visitor is comes first and large.
    const near = abroad
      ? channel.reach !== 'domestic' && !channel.international
      : channel.reach !== 'abroad';
    const here = abroad && channel.reach === 'domestic' && !inside ? strings.inside : '';
    const before = phone
      ? fromAbroad || here
      : hasNumber(channel.type)
        ? word(channel.type, strings)
        : '';
    const other = channel.international;
    const value = other && abroad && !phone ? other : channel.value;
    const own = action(
      channel,
      value,
      before,
      title.text,
      line.confirmed,
      !free && !!channel.free && near,
      context,
    );
    if (own) (phone && near ? calls : actions).push(own);
    const far =
      other &&
      phone &&
      action(channel, other, strings.abroad, title.text, line.confirmed, false, context);
    if (far) (abroad ? calls : actions).push(far);
  }
  const facts = [
    free ? strings.free : costs(false) ? strings.notFree : '',
    line.anonymous ? strings.anonymous : '',
    languagesOf(line.languages, context) ?? '',
    inside && abroad ? strings.inside : '',
    line.peopleOf ? formats.country(line.peopleOf) : '',
  ].filter(Boolean);
  const { site, date } = line.source;
  // The date is the page's own: a page that prints none is not given the day on which it was read.
  const page = [site && apart(site, language), date && formats.date(date)];
  const details = [
    discreet ? '' : formats.list(page.filter((one): one is string => !!one)),
    inside && !abroad ? strings.inside : '',
    line.hours && line.hours !== '24/7' ? strings.holidays : '',
  ].filter(Boolean);
  const operator = discreet ? undefined : operatorName(line.operator, strings);
  return {
    id: line.id,
    title,
    ...(localName ? { localName } : {}),
    ...(operator ? { operator } : {}),
    ...status(line, context),
    facts,
    confirmed: line.confirmed,
    reachable: calls.length > 0,
    calls: calls.length ? calls : actions.filter(({ type }) => type === 'phone'),
    actions: calls.length ? actions : actions.filter(({ type }) => type !== 'phone'),
    details,
  };
}
