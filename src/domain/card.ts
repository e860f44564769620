import type { Strings } from '../locales/strings.js';
import type { Channel, Hotline, LocalText, Operator } from '../types.js';
import { contact } from './contact.js';
import type { Contact } from './contact.js';
import type { Formats } from './format.js';
import { openState } from './hours.js';
import { direction } from './language.js';
import { namesOf, whoAnswers } from './names.js';
import { fill } from './text.js';

/** A fact about a hotline, in a few words. */
export interface Fact {
  readonly kind: 'free' | 'cost' | 'language' | 'anonymous' | 'place' | 'doubt';
  readonly text: string;
}

/** One hotline as it is shown. */
export interface Card extends Status {
  readonly id: string;
  readonly title: LocalText;
  readonly localName?: LocalText;
  readonly operator?: Operator;
  /** true = the office that answers also checks whether people may stay in the country. */
  readonly immigration?: true;
  /** "Independent, not the police"; '' = not known, or discreet. */
  readonly who: string;
  /** Only what is known; `doubt` is last. */
  readonly facts: readonly Fact[];
  readonly confirmed: boolean;
  /** true = it takes trafficking cases. */
  readonly takesCases: boolean;
  /** true = a number works where the visitor is. */
  readonly reachable: boolean;
  /** The number to call, the one large button. */
  readonly call?: Contact;
  /** On the copy button: what it does, or did. */
  readonly copyLabel: string;
  /** All other ways. */
  readonly actions: readonly Contact[];
  /** Those that are shown with the details where space is limited. */
  readonly moreActions?: readonly Contact[];
  /** More about the hotline, one sentence each. */
  readonly details: readonly string[];
}

/** What a card depends on besides its hotline. */
export interface CardContext {
  readonly strings: Strings;
  readonly language: string;
  readonly formats: Formats;
  readonly now: number;
  /** Languages by tag under their own names, for an engine without their names in the reader's language. */
  readonly languages?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** The name of the shown country; '' = none. */
  readonly countryName: string;
  /** true = the visitor seems to be in another country: the card says what cannot be reached from there. */
  readonly abroad: boolean;
  /** true = no names, sites or topics: nothing may reveal what the box is for. */
  readonly discreet: boolean;
  /** The hotline whose number was copied last. */
  readonly copied?: Copied | undefined;
}

/** The number that the visitor copied last. */
export interface Copied {
  /** Id of its hotline. */
  readonly id: string;
  /** false = it could only be selected. */
  readonly done: boolean;
}

/** Isolates a name in Latin letters in a right-to-left text: `080020100.bg` would be shown as `bg.080020100`. */
export function isolate(name: string, language: string): string {
  return direction(language) === 'rtl' ? `\u2066${name}\u2069` : name;
}

/** Whether a hotline is open now, and until when, in words. */
export interface Status {
  readonly open: 'open' | 'closed' | 'unknown';
  /** "Open now · until 17:00 (16:00 there)"; empty where the hours are not known. */
  readonly status: readonly string[];
  /** When it changes, in ms; undefined = never. */
  readonly changes?: number;
}

export function statusOf(hotline: Hotline, { strings, formats, now }: CardContext): Status {
  const state =
    hotline.hours &&
    openState(hotline.hours, hotline.timeZone ?? '', now, (zone) => formats.wallClock(zone));
  if (!state) return { open: 'unknown', status: [] };
  if (state.always) return { open: 'open', status: [strings.open, strings.always] };
  const open = state.open ? 'open' : 'closed';
  const words = [state.open ? strings.open : strings.closed];
  const { changes } = state;
  if (changes === undefined) return { open, status: words };
  const there = hotline.timeZone && formats.timeThere(changes, hotline.timeZone);
  const when = fill(state.open ? strings.until : strings.opens, formats.time(changes, now));
  words.push(there ? `${when} (${fill(strings.there, there)})` : when);
  return { open, status: words, changes };
}

/** The names of languages as a list; undefined where none is known. */
function languagesOf(
  tags: readonly string[] = [],
  { strings, formats, languages = [] }: CardContext,
) {
  if (tags.indexOf('*') >= 0) return strings.anyLanguage;
  const ownName = (tag: string) =>
    languages.find(({ value }) => value.split('-')[0] === tag)?.label;
  const known = tags
    .map((tag) => formats.language(tag) ?? ownName(tag))
    .filter((name): name is string => !!name);
  return known.length ? formats.list(known) : undefined;
}

/** The links of a hotline: calls that work where the visitor is, and all others. */
function contactsOf(
  hotline: Hotline,
  whom: string,
  inside: string,
  free: boolean,
  context: CardContext,
) {
  const { strings, abroad, discreet } = context;
  const calls: Contact[] = [];
  const actions: Contact[] = [];
  const add = (channel: Channel, value: string, before: string, near: boolean) => {
    const notes = [
      !free && channel.free && near ? strings.free : '',
      // The mark of a whole hotline is not repeated for its channels.
      channel.confirmed || !hotline.confirmed ? '' : strings.notConfirmed,
    ].filter(Boolean);
    const languages = languagesOf(channel.languages, context);
    const link = contact(channel, { strings, discreet, whom, value, before, notes, languages });
    if (link) (channel.type === 'phone' && near ? calls : actions).push(link);
  };
  for (const channel of hotline.channels) {
    const { type, value, international, reach } = channel;
    const phone = type === 'phone';
    // Channels that work where the visitor is are first and large.
    const near = abroad ? reach !== 'domestic' && !international : reach !== 'abroad';
    const before =
      reach === 'abroad' ? strings.abroad : abroad && reach === 'domestic' ? inside : '';
    add(channel, international && abroad && !phone ? international : value, before, near);
    if (international && phone) add(channel, international, strings.abroad, abroad);
  }
  return { calls, actions };
}

/** Weekdays and times in the reader's language: `Mo-Fr 08:00-20:00`. Holidays have a sentence of their own. */
function week(hours: string, { formats }: CardContext): string {
  return formats.list(
    hours
      .split(/; */)
      .filter((rule) => !/^PH/.test(rule))
      .map((rule) =>
        rule
          .replace(/,PH/, '')
          .replace(/Mo|Tu|We|Th|Fr|Sa|Su/g, (day) => formats.weekday(day))
          .replace(/-/g, '–'),
      ),
  );
}

/**
 * One hotline, ready for its view. Pure.
 *
 * @param position its position on the screen, from 1: in discreet mode it stands for the name.
 */
export function buildCard(
  hotline: Hotline,
  context: CardContext,
  position = 1,
  status = statusOf(hotline, context),
): Card {
  const { strings, language, formats, abroad, discreet, countryName, copied } = context;
  const { title, localName } = namesOf(hotline, context, position);
  const { operator, hours } = hotline;
  const who = whoAnswers(hotline, strings, discreet);
  const phones = hotline.channels.filter(({ type }) => type === 'phone');
  const onlyInside = phones.length > 0 && phones.every(({ reach }) => reach === 'domestic');
  const inside = countryName && fill(strings.inside, countryName);
  // The cost is that of the numbers that work where the visitor is.
  const within = phones.filter(({ reach }) => reach !== (abroad ? 'domestic' : 'abroad'));
  const usable = within.length ? within : phones;
  const costs = (free: boolean) =>
    usable.length > 0 &&
    usable.every((phone) => phone.free === free && !(free && abroad && phone.international));
  const free = costs(true);
  const whom = who ? `${title.text}, ${who}` : title.text;
  const { calls, actions } = contactsOf(hotline, whom, onlyInside ? '' : inside, free, context);
  const { languages } = hotline;
  const spoken = languagesOf(languages, context);
  const own = languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]);
  const fact = (kind: Fact['kind'], text: string | false | undefined) => ({
    kind,
    text: text || '',
  });
  const foreign = hotline.peopleOf || (!countryName && hotline.id.slice(0, 2));
  const facts = [
    fact('place', foreign && formats.country(foreign)),
    fact('place', abroad && onlyInside && inside),
    fact('free', free && strings.free),
    fact('cost', costs(false) && strings.notFree),
    fact(
      'language',
      languages.indexOf('*') >= 0 || !countryName ? spoken : own[0] && languagesOf(own, context),
    ),
    fact('anonymous', hotline.anonymous && !discreet && strings.anonymous),
    fact(
      'doubt',
      hotline.lastSeen
        ? fill(strings.lastSeen, `${hotline.lastSeen}`)
        : hotline.singleSource
          ? strings.singleSource
          : !hotline.confirmed && strings.notConfirmed,
    ),
  ].filter(({ text }) => text);
  const { site, date } = hotline.source;
  // The date that the page prints, if any; never the day on which it was read.
  const page = formats.list(
    [site && isolate(site, language), date ? formats.date(date) : ''].filter(Boolean),
  );
  const details = [
    !hours
      ? strings.hoursUnknown
      : hours === '24/7'
        ? ''
        : `${strings.hoursTitle}: ${week(hours, context)}`,
    hours && hours !== '24/7' ? strings.holidays : '',
    spoken && (languages.indexOf('*') < 0 ? fill(strings.languages, spoken) : spoken),
    ...calls.concat(actions).map(({ text, languages: tags }) => (tags ? `${text}: ${tags}` : '')),
    onlyInside && !abroad ? inside : '',
    discreet || !page ? '' : `${strings.source}: ${page}`,
  ].filter((text): text is string => !!text);
  const reachable = calls.length > 0;
  const [call, ...others] = reachable ? calls : actions.filter(({ type }) => type === 'phone');
  return {
    id: hotline.id,
    title,
    ...(localName ? { localName } : {}),
    ...(operator ? { operator } : {}),
    ...(hotline.immigration ? { immigration: hotline.immigration } : {}),
    who,
    open: status.open,
    status: status.status,
    ...(status.changes === undefined ? {} : { changes: status.changes }),
    facts,
    confirmed: hotline.confirmed,
    takesCases: hotline.serves.indexOf('trafficking') >= 0,
    reachable,
    ...(call ? { call } : {}),
    copyLabel:
      copied?.id !== hotline.id
        ? strings.copy
        : copied.done
          ? strings.copied
          : strings.copySelected,
    actions: others.concat(reachable ? actions : actions.filter(({ type }) => type !== 'phone')),
    details,
  };
}
