import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import {
  LANGUAGES,
  cardsOf,
  countryWith,
  english,
  input,
  hotline,
  list,
  stringsOf,
} from './fixtures.mjs';

const { buildModel } = await load('src/domain/model.ts');
const { createFormats } = await load('src/domain/format.ts');

/** Words that a look over the shoulder must not catch. Addresses of links are not on the screen. */
const REVEALING =
  /traffick|exploit|slave|prostitut|\bsex|abuse|rape|violence|crime|victim|missing|authorit/i;

/** Everything of a model that is shown or read aloud. */
const onScreen = (model) => JSON.stringify(model, (key, value) => (key === 'href' ? '' : value));

const discreet = (country, more = {}) => buildModel(input({ country, discreet: true, ...more }));

const neutralWords = new Set(
  ['police', 'government', 'ngo', 'intergovernmental', 'others'].map((key) => english[key]),
);

const namesOf = ({ name, nameLocal }) =>
  [typeof name === 'string' ? name : '', nameLocal?.text ?? ''].filter(
    (text) => text && !neutralWords.has(text) && !/^Police \d+$/.test(text),
  );

describe('discreet', () => {
  it('names no line, no site and no purpose, in any country', () => {
    for (const code of list.countries()) {
      const country = list.country(code);
      const seen = onScreen(discreet(country));
      assert.doesNotMatch(seen, REVEALING, code);
      for (const one of [...country.hotlines, ...list.international()]) {
        for (const name of namesOf(one)) {
          assert.ok(!seen.includes(JSON.stringify(name).slice(1, -1)), `${code}: ${name}`);
        }
        const { site } = one.source;
        if (site) assert.ok(!seen.includes(site), `${code}: ${site}`);
        for (const { type, value } of one.channels) {
          if (type === 'email') assert.ok(!seen.includes(value), `${code}: ${value}`);
        }
      }
    }
  });

  it('names none where the place is not known', () => {
    assert.doesNotMatch(onScreen(discreet(undefined, { unknownPlace: true })), REVEALING);
  });

  it('names none in compact form', () => {
    for (const code of ['RO', 'NL', 'US', 'AG']) {
      assert.doesNotMatch(onScreen(discreet(list.country(code), { compact: true })), REVEALING);
    }
  });

  it('has none of the telling words in any language', async () => {
    const telling = ['heading', 'trafficking', 'report', 'violence', 'work', 'crimeVictims'].concat(
      ['signsTitle', 'callTitle', 'danger', 'ngo', 'anonymous', 'unknownPlace', 'someoneElse'],
    );
    for (const language of LANGUAGES) {
      const strings = await stringsOf(language);
      const formats = createFormats(language, 'UTC');
      for (const code of ['RO', 'US', 'AG']) {
        const country = list.country(code);
        const seen = onScreen(discreet(country, { strings, language, formats }));
        for (const key of [...telling, 'missingChildren']) {
          assert.ok(!seen.includes(JSON.stringify(strings[key])), `${language} ${code} ${key}`);
        }
      }
    }
  });

  it('distinguishes hotlines', () => {
    for (const code of ['RO', 'US', 'BG', 'AG']) {
      const titles = cardsOf(discreet(list.country(code))).map(({ title }) => title.text);
      assert.equal(new Set(titles).size, titles.length, code);
    }
  });

  it('says where the police or an office that checks immigration answers', () => {
    const [police, office] = cardsOf(
      discreet(
        countryWith([
          hotline({ operator: 'police' }),
          hotline({ operator: 'government', immigration: true }),
        ]),
      ),
    ).map(({ who }) => who);
    assert.ok([police, office].includes(english.police));
    assert.ok([police, office].some((who) => who.includes(english.immigration)));
  });

  it('loses no number', () => {
    const calls = (model) =>
      cardsOf(model)
        .flatMap((card) => [...(card.call ? [card.call] : []), ...card.actions])
        .map(({ href }) => href)
        .sort();
    for (const code of list.countries()) {
      const country = list.country(code);
      assert.deepEqual(calls(discreet(country)), calls(buildModel(input({ country }))), code);
    }
  });

  it('differs from the normal form, in which these tests find the words', () => {
    assert.match(onScreen(buildModel(input({ country: list.country('RO') }))), REVEALING);
  });
});
