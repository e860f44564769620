import {
  country as recordOf,
  international,
  mobile,
  updated,
} from '../../src/content/directory.ts';
import { createFormats } from '../../src/domain/format.ts';
import { direction } from '../../src/domain/language.ts';
import { buildModel } from '../../src/domain/model.ts';
import { languagesAround, stringsOf } from '../../src/content/translations.ts';
import { escapeText, tag } from './markup.mjs';

/** How many lines the page itself names, besides the emergency numbers. */
const LINES = 3;

/**
 * What the finder shows of a country, by the model that the finder itself uses: the same numbers in the same order.
 *
 * @param {ReturnType<typeof import('./settings.mjs').readChoice>} choice
 */
export function modelOf({ country: code, language: wanted, sections, discreet, heading }) {
  const language = wanted ?? (code ? languagesAround(code)[0] : undefined) ?? 'en';
  const strings = stringsOf(language);
  const model = buildModel({
    strings,
    language,
    formats: createFormats(language),
    // Nothing that depends on the hour is written down.
    now: Date.parse(`${updated}-01T00:00:00Z`),
    updated,
    country: code ? recordOf(code) : undefined,
    unknownPlace: false,
    guessed: false,
    visitorCountry: undefined,
    countries: [],
    languages: [],
    sections,
    heading,
    headingLevel: 2,
    door: 'self',
    compact: false,
    discreet,
    international: international(),
    mobile: mobile(),
    speak: undefined,
  });
  return { model, strings };
}

/**
 * The numbers as plain HTML on one line, for the page itself: they stand there before the script and without it.
 *
 * @param {ReturnType<typeof modelOf>} shown
 */
export function fallback({ model, strings }) {
  const { language } = model;
  const around = [
    ['lang', language],
    ['dir', direction(language) === 'rtl' ? 'rtl' : undefined],
  ];
  // A number reads from left to right in every language.
  const link = ({ href, number, label }) =>
    tag(
      'a',
      [
        ['href', href],
        ['dir', 'ltr'],
      ],
      escapeText(number || label),
    );
  const doubt = (sure) => (sure ? '' : ` (${escapeText(strings.notConfirmed)})`);
  const emergency = model.emergency.map(
    (one) =>
      `${model.country && one.services ? `${escapeText(one.services)}: ` : ''}${link(one)}${doubt(one.confirmed)}`,
  );
  const numbers = emergency.join(', ');
  const first = [
    `<strong>${escapeText(strings.danger)}</strong>`,
    model.country
      ? numbers || escapeText(strings.noNumber)
      : escapeText(strings.mobile).replace('&#123;0&#125;', numbers),
  ];
  // Lines for any country come from many: without a country only the emergency numbers are of use here.
  const lines = model.country ? bestLines(model, strings.notConfirmed) : [];
  const items = lines.map(({ title, call, sure }) => {
    const name = escapeText(title.text);
    const spoken = title.lang === language ? name : tag('span', [['lang', title.lang]], name);
    return `<li>${spoken}: ${link({ href: call.href, label: call.label })}${doubt(sure)}</li>`;
  });
  return [
    tag('p', around, first.join(' ')),
    noted(model) ? tag('p', around, escapeText(noted(model))) : '',
    items.length ? tag('ul', around, items.join('')) : '',
  ].join('');
}

/** The first lines with a number to call; those that are not confirmed only where there is nothing else. */
function bestLines(model, notConfirmed) {
  const unsure = ({ after }) => after?.split(' · ')[0] === notConfirmed;
  const all = model.sections
    .flatMap(({ cards, further }) => [...cards, ...further])
    .filter(({ calls }) => calls.length)
    .map(({ title, calls, confirmed }) => {
      const call = calls.find((one) => !unsure(one)) ?? calls[0];
      return { title, call, sure: confirmed && !unsure(call) };
    });
  const sure = all.filter((line) => line.sure);
  return (sure.length ? sure : all).slice(0, LINES);
}

/** What is said of a country without a line, and the title of what stands in its place; '' where it has one. */
export function noted({ sections: [own, others] }) {
  if (!own?.notice) return '';
  return `${own.title}: ${own.notice}${others ? ` ${others.title}:` : ''}`;
}
