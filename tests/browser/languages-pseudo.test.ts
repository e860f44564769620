import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { createFormats } from '../../src/domain/format.js';
import { buildModel } from '../../src/domain/model.js';
import type { Model } from '../../src/domain/model.js';
import { HotlineFinder } from '../../src/element/hotline-finder.js';
import type { Strings } from '../../src/locales/strings.js';
import { SECTIONS } from '../../src/types.js';
import { box } from '../../src/views/box.js';
import type { Handlers } from '../../src/views/handlers.js';
import { LANGUAGES, directory, stringsOf } from './support/content.js';
import { MONDAY, narrow, part, parts, mount, words } from './support/finder.js';
import { overflow } from './support/overflow.js';

/** How much longer than English a language may be: German and Finnish labels are, and Tamil would be. */
const LONGER = 0.6;

/** A letter of its own for each, so that what is not translated is seen. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'û',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
};

/** English with accents, each word made longer: words that cannot be broken are what leaves its box. */
function pseudo(text: string): string {
  return text.replace(/\{\d+\}|[a-z]+/gi, (word) =>
    word.charAt(0) === '{'
      ? word
      : [...word].map((sign) => ACCENTS[sign] ?? sign).join('') +
        'ø'.repeat(Math.ceil(word.length * LONGER)),
  );
}

const english = stringsOf('en');
const strings = Object.fromEntries(
  Object.entries(english).map(([key, text]) => [key, pseudo(text)]),
) as unknown as Strings;

const none = () => undefined;
const handlers: Handlers = {
  country: none,
  language: none,
  contact: none,
  copy: none,
  readAloud: none,
  message: none,
};

/** Everything that may be on the screen at once. */
function model(more: Partial<Parameters<typeof buildModel>[0]>): Model {
  return buildModel({
    firstFrame: false,
    strings,
    language: 'en',
    formats: createFormats('en'),
    now: Date.parse(MONDAY),
    updated: directory.updated,
    country: directory.country('US'),
    unknownPlace: false,
    guessed: true,
    deviceLanguage: { value: 'fi', label: pseudo('Language') },
    visitorCountry: undefined,
    countries: [{ value: 'US', label: pseudo('United States') }],
    languages: LANGUAGES.map((value) => ({ value, label: pseudo('Language') })),
    sections: SECTIONS,
    heading: undefined,
    headingLevel: 2,
    compact: false,
    discreet: false,
    international: directory.international(),
    mobile: directory.mobile(),
    messageLanguages: undefined,
    reading: false,
    ...more,
  });
}

/** The views with the styles of the element, in a shadow root as wide as a small phone. */
function draw(shown: Model, theme: 'light' | 'dark'): ShadowRoot {
  const root = narrow().attachShadow({ mode: 'open' });
  const announced = undefined;
  render(
    box(shown, strings, handlers, { theme, exit: 'https://weather.example/', announced }),
    root,
  );
  const styles = [HotlineFinder.styles].flat(3) as { cssText: string }[];
  const sheet = document.createElement('style');
  sheet.textContent = styles.map(({ cssText }) => cssText).join('\n');
  root.prepend(sheet);
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root;
}

describe('labels longer than those of any language', () => {
  const SITUATIONS: Record<string, Partial<Parameters<typeof buildModel>[0]>> = {
    'the usual box': {},
    'three emergency numbers': { country: directory.country('FR') },
    'no line': { country: directory.country('AG') },
    'no emergency number': { country: directory.country('KP') },
    'a place that is not known': { country: undefined, unknownPlace: true },
    'an old list at night': {
      now: Date.parse('2099-01-04T03:00:00Z'),
      country: directory.country('ES'),
    },
    'from abroad': { visitorCountry: 'RO' },
    compact: { compact: true },
    discreet: { discreet: true },
    'the message': {
      messageLanguages: [
        { tag: 'en', strings },
        { tag: 'fi', strings },
      ],
    },
  };
  for (const [name, more] of Object.entries(SITUATIONS)) {
    it(`fit at 320 px: ${name}`, () => {
      const root = draw(model(more), 'light');
      const title = more.discreet ? strings.headingDiscreet : strings.heading;
      expect(words(root.querySelector('[part~="heading"]'))).to.equal(title);
      expect(overflow(root)).to.deep.equal([]);
    });
  }

  it('are really longer', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
    for (const [key, text] of Object.entries(english)) {
      const longer = letters(strings[key as keyof Strings]);
      expect(longer, key).to.be.at.least(letters(text) * (1 + LONGER));
    }
  });

  it('leave no word of the views that does not come from the strings', () => {
    const shown = model({ country: directory.country('AG'), international: [] });
    const root = draw(shown, 'light');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let leaf = walker.nextNode(); leaf; leaf = walker.nextNode()) {
      const parent = leaf.parentElement;
      const text = (leaf.textContent ?? '').trim();
      if (
        !/[a-z]{3}/i.test(text) ||
        text === shown.countryName ||
        parent?.closest('style, [part~="list-date"], [part~="exit-keys"]')
      )
        continue;
      expect(text, parent?.outerHTML.slice(0, 80)).to.match(/ø/);
    }
  });
});

describe('a host with little space', () => {
  it('of 200 px still has every number in the box', async () => {
    const finder = await mount({ country: 'FR', language: 'de' }, MONDAY, narrow(200));
    const { left, right } = part(finder, 'box').getBoundingClientRect();
    for (const call of parts(finder, 'emergency-call')) {
      const rect = call.getBoundingClientRect();
      expect(rect.left).to.be.at.least(left - 1);
      expect(rect.right).to.be.at.most(right + 1);
    }
  });
});
