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

/** How many lines the page itself names, besides the emergency numbers. */
export const LINES = 3;

/** What the finder shows before any visitor is there. */
export interface StaticView {
  readonly model: Model;
  readonly strings: Strings;
  /** The same in English, for who does not read the country's language. */
  readonly english: StaticView | undefined;
}

/** The settings that change what is written into a page. */
export type StaticSettings = Pick<
  Settings,
  'country' | 'language' | 'sections' | 'exclude' | 'first' | 'heading' | 'discreet'
>;

/** A page is read at any hour: no clock is looked at. */
const noClock = (): never => {
  throw new Error('no clock');
};

/**
 * What the finder shows of a country at an hour that nobody knows, by the model that the finder itself uses: of lines
 * alike in all else, those that always answer come first, then all others in the order of the list. The same on every
 * day, so that a page changes only when the list does.
 */
export function staticView(settings: StaticSettings, content: Content): StaticView {
  const { directory, translations, inLanguage } = content;
  const { country: code } = settings;
  const { updated } = directory;
  const language = settings.language ?? translations.around(code)[0] ?? '';
  const strings = translations.stringsOf(language);
  const model = buildModel({
    ...withShownIds(settings, directory),
    strings,
    language,
    formats: { ...inLanguage(language).formats(undefined), wallClock: noClock },
    // Without a clock this only tells how old the list is: new.
    now: Date.parse(`${updated}-01T00:00:00Z`),
    updated,
    opening: false,
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
    speak: undefined,
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

/** A line as it is written into a page. */
export interface WrittenLine {
  readonly id: string;
  /** Its name, and under it who answers with the number to call, as HTML; '' = it has no number to call. */
  readonly name: string;
  readonly rest: string;
  /** false = only shown where nothing else is. */
  readonly confirmed: boolean;
}

/** The numbers as HTML, in pieces. */
export interface Written {
  /** `lang` and `dir` of each piece. */
  readonly attributes: readonly Attribute[];
  readonly emergency: string;
  /** The sentence of a country without a line of its own; '' = it has one. */
  readonly notice: string;
  /** All lines, best first. */
  readonly lines: readonly WrittenLine[];
}

/** In the language of the page or the country, and what is not a number or a name in English too. */
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
  // A number reads from left to right in every language.
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
  const numbers = model.emergency.map((one, index) => {
    const who = model.country ? both(one.who, english?.model.emergency[index]?.who) : '';
    return `${who && `${who}: `}${link(one)}${one.notes.length ? ` (${escapeText(one.notes.join(', '))})` : ''}`;
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
    // Lines for any country come from many: without a country only the emergency numbers are of use here.
    lines: (model.country ? cardsOf(model) : []).map((card): WrittenLine => {
      const { id, title, who } = card;
      const phones = card.actions.filter(({ type }) => type === 'phone');
      const calls = card.call ? [card.call, ...phones] : phones;
      const call = card.call && (calls.find((one) => one.confirmed) ?? card.call);
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

/** The numbers as plain HTML on one line, for the page itself: they are there before the script and without it. */
export function fallback(view: StaticView): string {
  const { attributes, emergency, notice, lines } = compose(view);
  const items = bestLines(lines).map(
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

/** The first lines with a number to call; those that are not confirmed only where there is nothing else. */
function bestLines(lines: readonly WrittenLine[]): readonly WrittenLine[] {
  const all = lines.filter(({ rest }) => rest);
  const sure = all.filter(({ confirmed }) => confirmed);
  return (sure.length ? sure : all).slice(0, LINES);
}

/** The sentence of a country without a line of its own; '' where it has one. */
export function noticeOf({ sections: [first], country }: Model): string {
  return (country && first?.section === 'anywhere' && first.notice) || '';
}
