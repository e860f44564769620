import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLanguages } from '../../../scripts/compile/languages.mjs';
import { LANGUAGES as TAGS } from '../../unit/fixtures.mjs';

export const LOCALES = fileURLToPath(new URL('../../../src/locales/', import.meta.url));

const { all } = await compileLanguages(LOCALES);

/** Every language's strings by canonical tag. */
export const LANGUAGE_STRINGS = all;

export const ENGLISH = LANGUAGE_STRINGS.get('en');

/** English first, the others by tag. */
export const LANGUAGES = ['en', ...TAGS.filter((tag) => tag !== 'en')];

/** Every string of every language, as `[tag, key, value]`. */
export const STRINGS = [...LANGUAGE_STRINGS].flatMap(([tag, strings]) =>
  Object.entries(strings).map(([key, value]) => [tag, key, value]),
);

/** What is wrong with which strings: `rule` gives words or nothing. An empty list is well. */
export function breaches(rule, strings = STRINGS) {
  return strings.flatMap(([tag, key, value]) => {
    const problem = rule(value, tag, key);
    return problem ? [`src/locales/${tag}.ts  ${key}  "${value}"  ${problem}`] : [];
  });
}

const PROPERTIES = { Jpan: ['Han', 'Hira', 'Kana'], Kore: ['Hang'], Hans: ['Han'], Hant: ['Han'] };

/** The letters that a language is written in, by CLDR, as Unicode names them. Japanese has three kinds. */
export function lettersOf(tag) {
  const { script } = new Intl.Locale(tag).maximize();
  return PROPERTIES[script] ?? [script];
}

/** A class of a regular expression with the flag `u`: those letters. */
export const letterClass = (tag) =>
  lettersOf(tag)
    .map((script) => `\\p{sc=${script}}`)
    .join('');

/** Names and signs that stay in Latin letters wherever they are printed: on keys and screens. */
export const STAYS = /Shift|SMS|TTY|E-?mail|Chat|incognito|WhatsApp/gi;

export const readLocale = (name) => readFileSync(`${LOCALES}${name}`, 'utf8');
