import type { Content } from '../content/content.js';
import { withShownIds } from '../content/directory.js';
import type { Card } from '../domain/card.js';
import type { Contact } from '../domain/contact.js';
import { direction } from '../domain/language.js';
import { buildModel } from '../domain/model.js';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Settings } from '../settings.js';
import { escapeText, tag } from './markup.js';
import type { Attribute } from './recipe.js';

/** How many hotlines are written into the page, besides the emergency numbers. */
export const MAX_HOTLINES = 3;

/** What the finder shows without a visitor. */
export interface StaticView {
  readonly model: Model;
  readonly strings: Strings;
  /** The same in English, for visitors who do not read the country's language. */
  readonly english: StaticView | undefined;
}

/** The settings that change what is written into a page. */
export type StaticSettings = Pick<
  Settings,
  'country' | 'language' | 'sections' | 'exclude' | 'first' | 'heading' | 'discreet'
>;

/** A page is read at any time: its numbers do not depend on the time. */
const noClock = (): never => {
  throw new Error('no clock');
};

/**
 * What the finder shows for a country at an unknown time, from the model of the finder itself: of hotlines that are
 * otherwise equal, those that are always open come first, then all others in the order of the list. The same on every
 * day, so that a page changes only when the list does.
 */
export function staticView(settings: StaticSettings, content: Content): StaticView {
  const { directory, translations, inLanguage } = content;
  const { country: code } = settings;
  const { updated } = directory;
  const language = settings.language ?? translations.spokenIn(code)[0] ?? '';
  const strings = translations.stringsOf(language);
  const model = buildModel({
    ...withShownIds(settings, directory),
    strings,
    language,
    formats: { ...inLanguage(language).formats(undefined), wallClock: noClock },
    // Without a clock this only sets the age of the list: new.
    now: Date.parse(`${updated}-01T00:00:00Z`),
    updated,
    firstFrame: false,
    country: code ? directory.country(code) : undefined,
    unknownPlace: false,
    guessed: false,
    visitorCountry: undefined,
    countries: [],
    languages: [],
    headingLevel: 2,
    compact: false,
    international: directory.international(),
    mobile: directory.mobile(),
    messageLanguages: undefined,
  });
  return {
    model,
    strings,
    english:
      language === 'en' || translations.languages.indexOf('en') < 0
        ? undefined
        : staticView({ ...settings, language: 'en' }, content),
  };
}

/** Large enough to be read and pressed without any style sheet. */
const LARGE = 'font-size:1.75em;font-weight:700';

/** A hotline as HTML for a page. */
export interface WrittenHotline {
  readonly id: string;
  /** Its name, and under it who answers and the number to call; '' = it has no number to call. */
  readonly name: string;
  readonly rest: string;
  /** false = only written where no hotline is confirmed. */
  readonly confirmed: boolean;
}

/** The numbers as HTML, in pieces. */
export interface Written {
  /** `lang` and `dir` of each piece. */
  readonly attributes: readonly Attribute[];
  readonly emergency: string;
  /** The sentence for a country without a hotline of its own; '' = it has one. */
  readonly notice: string;
  /** All hotlines, best first. */
  readonly lines: readonly WrittenHotline[];
}

/** In the language of the page or the country, and in English too except for numbers and names. */
export function compose({ model, strings, english }: StaticView): Written {
  const { language } = model;
  const rightToLeft = direction(language) === 'rtl';
  const both = (text: string, inEnglish = '') =>
    inEnglish && inEnglish !== text
      ? `${escapeText(text)} / ${tag(
          'span',
          [
            ['lang', 'en'],
            ['dir', rightToLeft ? 'ltr' : undefined],
          ],
          escapeText(inEnglish),
        )}`
      : escapeText(text);
  // A number is written from left to right in every language.
  const link = ({ href, text }: Contact) =>
    tag(
      'a',
      [
        ['href', href],
        ['dir', 'ltr'],
        ['style', LARGE],
      ],
      escapeText(text),
    );
  const doubt = (confirmed: boolean) =>
    confirmed ? '' : ` (${both(strings.notConfirmed, english?.strings.notConfirmed)})`;
  const numbers = model.emergency.map((contact, index) => {
    const who = model.country ? both(contact.who, english?.model.emergency[index]?.who) : '';
    return `${who && `${who}: `}${link(contact)}${contact.notes.length ? ` (${escapeText(contact.notes.join(', '))})` : ''}`;
  });
  const list = numbers.join(model.country ? '<br>' : ', ');
  const danger = `<strong>${both(model.danger, english?.model.danger)}</strong>`;
  const first = model.country
    ? list || both(strings.noNumber, english?.strings.noNumber)
    : strings.mobile.split('{0}').map(escapeText).join(list);
  const notice = noticeOf(model);
  const inEnglish = new Map((english ? cardsOf(english.model) : []).map((card) => [card.id, card]));
  return {
    attributes: [
      ['lang', language],
      ['dir', rightToLeft ? 'rtl' : undefined],
    ],
    emergency: `${danger}<br>${first}`,
    notice: notice && both(notice, english && noticeOf(english.model)),
    // Without a country only the emergency numbers: the hotlines for any country are in many countries.
    lines: (model.country ? cardsOf(model) : []).map((card): WrittenHotline => {
      const { id, title, who } = card;
      const phones = card.actions.filter(({ type }) => type === 'phone');
      const calls = card.call ? [card.call, ...phones] : phones;
      const call = card.call && (calls.find(({ confirmed }) => confirmed) ?? card.call);
      const confirmed = card.confirmed && !!call?.confirmed;
      const text = escapeText(title.text);
      const answers = who && `<br>${both(who, inEnglish.get(id)?.who)}`;
      return {
        id,
        name: title.lang === language ? text : tag('span', [['lang', title.lang]], text),
        rest: call ? `${answers}<br>${link(call)}${doubt(confirmed)}` : '',
        confirmed,
      };
    }),
  };
}

/** The numbers as HTML on one line, for the page itself: shown before the script has loaded, and without it. */
export function fallback(view: StaticView): string {
  const { attributes, emergency, notice, lines } = compose(view);
  const items = bestHotlines(lines).map(
    ({ name, rest }) => `<li><strong>${name}</strong>${rest}</li>`,
  );
  return [
    tag('p', attributes, emergency),
    notice && tag('p', attributes, notice),
    items.length ? tag('ul', attributes, items.join('')) : '',
  ].join('');
}

const cardsOf = ({ sections }: Model): readonly Card[] =>
  sections.flatMap(({ cards, further }) => [...cards, ...further]);

/** The first hotlines with a number to call; those that are not confirmed only where there are no others. */
function bestHotlines(hotlines: readonly WrittenHotline[]): readonly WrittenHotline[] {
  const all = hotlines.filter(({ rest }) => rest);
  const allConfirmed = all.filter(({ confirmed }) => confirmed);
  return (allConfirmed.length ? allConfirmed : all).slice(0, MAX_HOTLINES);
}

/** The sentence for a country without a hotline of its own; '' where it has one. */
export function noticeOf({ sections: [first], country }: Model): string {
  return (country && first?.section === 'anywhere' && first.notice) || '';
}
