import type { Strings } from '../locales/strings.js';
import type { Channel, Hotline, LocalText, Operator } from '../types.js';
import { contact } from './contact.js';
import type { Contact } from './contact.js';
import type { Formats } from './format.js';
import { openState } from './hours.js';
import { direction } from './language.js';
import { namesOf, whoAnswers } from './names.js';
import { fill } from './text.js';

/** What is known of a line and said in a few words. */
export interface Fact {
  readonly kind: 'free' | 'cost' | 'language' | 'anonymous' | 'place' | 'doubt';
  readonly text: string;
}

/** One line as it stands on the screen. */
export interface Card extends Status {
  readonly id: string;
  readonly title: LocalText;
  readonly localName?: LocalText;
  readonly operator?: Operator;
  /** true = the office that answers also checks whether people may stay in the country. */
  readonly immigration?: true;
  /** "Independent, not the police"; '' = not known, or nothing may tell what the box is for. */
  readonly who: string;
  /** Only what is known; the doubt last. */
  readonly facts: readonly Fact[];
  readonly confirmed: boolean;
  /** true = it takes trafficking cases. */
  readonly cases: boolean;
  /** true = a number works where the visitor is. */
  readonly reachable: boolean;
  /** The number to call, the one large button. */
  readonly call?: Contact;
  /** On the button that copies it: what it does, or did. */
  readonly copyLabel: string;
  /** All other ways. */
  readonly actions: readonly Contact[];
  /** Those of them that stand with the details, where there is little room. */
  readonly moreActions?: readonly Contact[];
  /** More about the line, one sentence each. */
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
  /** The name of the shown country; '' = none. */
  readonly countryName: string;
  /** true = the visitor seems to be in another country: what cannot be reached from there is said. */
  readonly abroad: boolean;
  /** true = no names, sites or topics: nothing may tell what the box is for. */
  readonly discreet: boolean;
  /** The line whose number was copied last. */
  readonly copied?: Copied | undefined;
}

/** A number that the visitor wanted to copy. */
export interface Copied {
  /** Id of its line. */
  readonly id: string;
  /** false = it is selected only. */
  readonly done: boolean;
}

/** A name in Latin letters inside a right-to-left text: else `080020100.bg` is read as `bg.080020100`. */
export function isolate(name: string, language: string): string {
  return direction(language) === 'rtl' ? `\u2066${name}\u2069` : name;
}

/** Whether somebody answers now, until when, in words. */
export interface Status {
  readonly open: 'open' | 'closed' | 'unknown';
  /** "Open now · until 17:00 (16:00 there)"; empty where the hours are not known. */
  readonly status: readonly string[];
  /** When it changes, in ms; undefined = not by the clock. */
  readonly changes?: number;
}

export function statusOf(line: Hotline, { strings, formats, now }: CardContext): Status {
  const state =
    line.hours &&
    openState(line.hours, line.timeZone ?? '', now, (zone) => formats.wallClock(zone));
  if (!state) return { open: 'unknown', status: [] };
  if (state.always) return { open: 'open', status: [strings.open, strings.always] };
  const open = state.open ? 'open' : 'closed';
  const words = [state.open ? strings.open : strings.closed];
  const { changes } = state;
  if (changes === undefined) return { open, status: words };
  const there = line.timeZone && formats.timeThere(changes, line.timeZone);
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

/** The links of a line: those that call from where the visitor is, and all others. */
function contactsOf(line: Hotline, whom: string, inside: string, free: boolean, of: CardContext) {
  const { strings, abroad, discreet } = of;
  const calls: Contact[] = [];
  const actions: Contact[] = [];
  const add = (channel: Channel, value: string, before: string, near: boolean) => {
    const notes = [
      !free && channel.free && near ? strings.free : '',
      // A line that is marked as a whole is not marked again.
      channel.confirmed || !line.confirmed ? '' : strings.notConfirmed,
    ].filter(Boolean);
    const languages = languagesOf(channel.languages, of);
    const made = contact(channel, { strings, discreet, whom, value, before, notes, languages });
    if (made) (channel.type === 'phone' && near ? calls : actions).push(made);
  };
  for (const channel of line.channels) {
    const { type, value, international, reach } = channel;
    const phone = type === 'phone';
    // What works where the visitor is comes first and large.
    const near = abroad ? reach !== 'domestic' && !international : reach !== 'abroad';
    const before =
      reach === 'abroad' ? strings.abroad : abroad && reach === 'domestic' ? inside : '';
    add(channel, international && abroad && !phone ? international : value, before, near);
    if (international && phone) add(channel, international, strings.abroad, abroad);
  }
  return { calls, actions };
}

/** Weekdays and times in the reader's words: `Mo-Fr 08:00-20:00`. Holidays have a sentence of their own. */
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
 * One line, ready for its view. Pure.
 *
 * @param place its place on the screen, from 1: what tells lines apart that may not show their names.
 */
export function buildCard(
  line: Hotline,
  context: CardContext,
  place = 1,
  status = statusOf(line, context),
): Card {
  const { strings, language, formats, abroad, discreet, countryName, copied } = context;
  const { title, localName } = namesOf(line, context, place);
  const { operator, hours } = line;
  const who = whoAnswers(line, strings, discreet);
  const phones = line.channels.filter(({ type }) => type === 'phone');
  const onlyInside = phones.length > 0 && phones.every(({ reach }) => reach === 'domestic');
  const inside = countryName && fill(strings.inside, countryName);
  // What a call costs is said of the numbers that work where the visitor is.
  const within = phones.filter(({ reach }) => reach !== (abroad ? 'domestic' : 'abroad'));
  const usable = within.length ? within : phones;
  const costs = (free: boolean) =>
    usable.length > 0 &&
    usable.every((one) => one.free === free && !(free && abroad && one.international));
  const free = costs(true);
  const whom = who ? `${title.text}, ${who}` : title.text;
  const { calls, actions } = contactsOf(line, whom, onlyInside ? '' : inside, free, context);
  const { languages } = line;
  const spoken = languagesOf(languages, context);
  const own = languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]);
  const fact = (kind: Fact['kind'], text: string | false | undefined) => ({
    kind,
    text: text || '',
  });
  const foreign = line.peopleOf || (!countryName && line.id.slice(0, 2));
  const facts = [
    fact('place', foreign && formats.country(foreign)),
    fact('place', abroad && onlyInside && inside),
    fact('free', free && strings.free),
    fact('cost', costs(false) && strings.notFree),
    fact(
      'language',
      languages.indexOf('*') >= 0 || !countryName ? spoken : own[0] && languagesOf(own, context),
    ),
    fact('anonymous', line.anonymous && !discreet && strings.anonymous),
    fact(
      'doubt',
      line.lastSeen
        ? fill(strings.lastSeen, `${line.lastSeen}`)
        : line.singleSource
          ? strings.singleSource
          : !line.confirmed && strings.notConfirmed,
    ),
  ].filter(({ text }) => text);
  const { site, date } = line.source;
  // The date is the page's own: a page that prints none is not given the day on which it was read.
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
    ...calls.concat(actions).map((one) => (one.languages ? `${one.text}: ${one.languages}` : '')),
    onlyInside && !abroad ? inside : '',
    discreet || !page ? '' : `${strings.source}: ${page}`,
  ].filter((text): text is string => !!text);
  const reachable = calls.length > 0;
  const [call, ...others] = reachable ? calls : actions.filter(({ type }) => type === 'phone');
  return {
    id: line.id,
    title,
    ...(localName ? { localName } : {}),
    ...(operator ? { operator } : {}),
    ...(line.immigration ? { immigration: line.immigration } : {}),
    who,
    open: status.open,
    status: status.status,
    ...(status.changes === undefined ? {} : { changes: status.changes }),
    facts,
    confirmed: line.confirmed,
    cases: line.serves.indexOf('trafficking') >= 0,
    reachable,
    ...(call ? { call } : {}),
    copyLabel:
      copied?.id !== line.id ? strings.copy : copied.done ? strings.copied : strings.copySelected,
    actions: others.concat(reachable ? actions : actions.filter(({ type }) => type !== 'phone')),
    details,
  };
}
