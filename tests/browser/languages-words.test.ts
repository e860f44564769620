import { expect } from '@open-wc/testing';
import { LANGUAGES, stringsOf } from './support/content.js';
import type { Strings } from '../../src/locales/strings.js';

const english = stringsOf('en');
const keys = Object.keys(english) as (keyof Strings)[];

/** Words that another language writes as English does, and why they are its own all the same. */
const SAME: readonly (readonly [keyof Strings, string, string])[] = [
  ['chat', 'bs cs da de es fi hr hu it mt nl pt ro sk sq', 'taken over as it is written'],
  [
    'email',
    'bs cs da de es fr hr hu it nl pl pt ro ru sk uk',
    '"e-mail" is the usual word on buttons',
  ],
  ['ambulance', 'da fr nl', 'the same word, from French'],
  ['police', 'fr', 'the same word, from French'],
  ['source', 'fr', 'the same word, from French'],
  ['web', 'de nl fil', '"Website" is the usual word'],
  ['reportForm', 'fil', 'Filipino sites say "online form"'],
];

describe('the words', () => {
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    it(`are those of ${language}, none left in English`, () => {
      const own = stringsOf(language);
      const same = keys.filter((key) => own[key].toLowerCase() === english[key].toLowerCase());
      const excused = SAME.filter(([, some]) => some.split(' ').includes(language));
      expect(same).to.have.members(excused.map(([key]) => key));
    });
  }
});
