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
const LINES = 3;

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

/** What the finder shows of a country, by the model that the finder itself uses: the same numbers in the same order. */
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
    formats: inLanguage(language).formats(undefined),
    // Nothing that depends on the hour is written down.
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

/**
 * The numbers as plain HTML on one line, for the page itself: they are there before the script and without it.
 * In the language of the page or the country, and what is not a number or a name in English too.
 */
export function fallback({ model, strings, english }: StaticView): string {
  const { language } = model;
  const attributes: readonly Attribute[] = [
    ['lang', language],
    ['dir', direction(language) === 'rtl' ? 'rtl' : undefined],
  ];
  const both = (text: string, inEnglish = '') =>
    inEnglish && inEnglish !== text
      ? `${escapeText(text)} / ${tag(
          'span',
          [
            ['lang', 'en'],
            ['dir', attributes[1]?.[1] && 'ltr'],
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
  // Lines for any country come from many: without a country only the emergency numbers are of use here.
  const lines = model.country ? bestLines(model) : [];
  const inEnglish = new Map((english ? cardsOf(english.model) : []).map((card) => [card.id, card]));
  const items = lines.map(({ card, call, confirmed }) => {
    const { title, who, id } = card;
    const text = escapeText(title.text);
    const name = title.lang === language ? text : tag('span', [['lang', title.lang]], text);
    const answers = who && `<br>${both(who, inEnglish.get(id)?.who)}`;
    return `<li><strong>${name}</strong>${answers}<br>${link(call)}${doubt(confirmed)}</li>`;
  });
  const notice = noticeOf(model);
  return [
    tag('p', attributes, `${danger}<br>${first}`),
    notice && tag('p', attributes, both(notice, english && noticeOf(english.model))),
    items.length ? tag('ul', attributes, items.join('')) : '',
  ].join('');
}

interface Line {
  readonly card: Card;
  readonly call: Contact;
  readonly confirmed: boolean;
}

const cardsOf = ({ sections }: Model): readonly Card[] =>
  sections.flatMap(({ cards, further }) => [...cards, ...further]);

/** The first lines with a number to call; those that are not confirmed only where there is nothing else. */
function bestLines(model: Model): readonly Line[] {
  const all: Line[] = [];
  for (const card of cardsOf(model)) {
    const phones = card.actions.filter(({ type }) => type === 'phone');
    const calls = card.call ? [card.call, ...phones] : [];
    const call = calls.find((one) => one.confirmed) ?? calls[0];
    if (call) all.push({ card, call, confirmed: card.confirmed && call.confirmed });
  }
  const sure = all.filter(({ confirmed }) => confirmed);
  return (sure.length ? sure : all).slice(0, LINES);
}

/** The sentence of a country without a line of its own; '' where it has one. */
export function noticeOf({ sections: [first], country }: Model): string {
  return (country && first?.section === 'anywhere' && first.notice) || '';
}
