import type { Content } from '../content/content.js';
import { withShownIds } from '../content/directory.js';
import type { Action, Card } from '../domain/card.js';
import type { EmergencyButton } from '../domain/emergency.js';
import { createFormats } from '../domain/format.js';
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
}

/** The settings that change what is written into a page. */
export type StaticSettings = Pick<
  Settings,
  'country' | 'language' | 'sections' | 'exclude' | 'first' | 'heading' | 'discreet'
>;

/** What the finder shows of a country, by the model that the finder itself uses: the same numbers in the same order. */
export function staticView(
  settings: StaticSettings,
  { directory, translations }: Content,
): StaticView {
  const { country: code } = settings;
  const { updated } = directory;
  const language = settings.language ?? translations.around(code)[0] ?? '';
  const strings = translations.stringsOf(language);
  const model = buildModel({
    ...withShownIds(settings, directory),
    strings,
    language,
    formats: createFormats(language),
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
    door: 'self',
    compact: false,
    international: directory.international(),
    mobile: directory.mobile(),
    speak: undefined,
  });
  return { model, strings };
}

/** The numbers as plain HTML on one line, for the page itself: they are there before the script and without it. */
export function fallback({ model, strings }: StaticView): string {
  const { language } = model;
  const attributes: readonly Attribute[] = [
    ['lang', language],
    ['dir', direction(language) === 'rtl' ? 'rtl' : undefined],
  ];
  // A number reads from left to right in every language.
  const link = ({ href, label }: { readonly href: string; readonly label: string }) =>
    tag(
      'a',
      [
        ['href', href],
        ['dir', 'ltr'],
      ],
      escapeText(label),
    );
  const doubt = (confirmed: boolean) => (confirmed ? '' : ` (${escapeText(strings.notConfirmed)})`);
  const emergency = ({ services, href, number, confirmed }: EmergencyButton) =>
    `${model.country && services ? `${escapeText(services)}: ` : ''}${link({ href, label: number })}${doubt(confirmed)}`;
  const numbers = model.emergency.map(emergency).join(', ');
  const danger = `<strong>${escapeText(strings.danger)}</strong> `;
  const first = model.country
    ? numbers || escapeText(strings.noNumber)
    : strings.mobile.split('{0}').map(escapeText).join(numbers);
  // Lines for any country come from many: without a country only the emergency numbers are of use here.
  const lines = model.country ? bestLines(model) : [];
  const items = lines.map(({ title, call, confirmed }) => {
    const text = escapeText(title.text);
    const name = title.lang === language ? text : tag('span', [['lang', title.lang]], text);
    return `<li>${name}: ${link(call)}${doubt(confirmed)}</li>`;
  });
  const notice = noticeOf(model);
  return [
    tag('p', attributes, danger + first),
    notice && tag('p', attributes, escapeText(notice)),
    items.length ? tag('ul', attributes, items.join('')) : '',
  ].join('');
}

interface Line {
  readonly title: Card['title'];
  readonly call: Action;
  readonly confirmed: boolean;
}

/** The first lines with a number to call; those that are not confirmed only where there is nothing else. */
function bestLines({ sections }: Model): readonly Line[] {
  const all: Line[] = [];
  for (const { title, calls, confirmed } of sections.flatMap(({ cards, further }) => [
    ...cards,
    ...further,
  ])) {
    const call = calls.find((one) => one.confirmed) ?? calls[0];
    if (call) all.push({ title, call, confirmed: confirmed && call.confirmed });
  }
  const sure = all.filter(({ confirmed }) => confirmed);
  return (sure.length ? sure : all).slice(0, LINES);
}

/** The notice of a country without a line, and the title of what stands in its place; '' where it has one. */
export function noticeOf({ sections: [own, others] }: Model): string {
  if (!own?.notice) return '';
  return `${own.title}: ${own.notice}${others ? ` ${others.title}:` : ''}`;
}
