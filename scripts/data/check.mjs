/** All checks of the data together: the form first, then the rules, then the exceptions. */
import { exceptFindings, strayExceptions } from './exceptions.mjs';
import * as addresses from './rules/addresses.mjs';
import * as article from './rules/article.mjs';
import * as duplicates from './rules/duplicates.mjs';
import * as emergency from './rules/emergency.mjs';
import * as hours from './rules/hours.mjs';
import * as identity from './rules/identity.mjs';
import * as international from './rules/international.mjs';
import * as languages from './rules/languages.mjs';
import * as numbers from './rules/numbers.mjs';
import * as printed from './rules/printed.mjs';
import * as publishing from './rules/publishing.mjs';
import * as sources from './rules/sources.mjs';
import { fileOf } from './rules/walk.mjs';
import { schemaChecker } from './schema.mjs';

/**
 * The house rules by name. The name is the key of its list in data/exceptions.json;
 * a rule without `exceptions` knows none. `ofLine`: its exceptions name a line, not a value.
 */
export const RULES = [
  { name: 'file-named-after-country', check: identity.fileNamedAfterCountry },
  { name: 'id-once', check: identity.idOnce },
  { name: 'id-of-its-country', check: identity.idOfItsCountry },
  { name: 'source-complete', check: sources.sourceComplete },
  { name: 'source-has-address', ofLine: true, check: sources.sourceHasAddress, exceptions: true },
  { name: 'source-young', ofLine: true, check: sources.sourceYoung, exceptions: true },
  { name: 'article-complete', check: article.articleComplete },
  { name: 'article-traced', check: article.articleTraced },
  { name: 'number-printed', check: printed.numberPrinted, exceptions: true },
  { name: 'number-valid', check: numbers.numberValid, exceptions: true },
  { name: 'number-of-its-country', check: numbers.numberOfItsCountry, exceptions: true },
  { name: 'short-code-known', check: numbers.shortCodeKnown, exceptions: true },
  { name: 'reach-honest', check: numbers.reachHonest, exceptions: true },
  { name: 'number-once', check: duplicates.numberOnce, exceptions: true },
  { name: 'numbers-apart', check: duplicates.numbersApart, exceptions: true },
  { name: 'withdrawn-not-shown', check: publishing.withdrawnNotShown },
  { name: 'withdrawn-web-not-shown', check: publishing.withdrawnWebNotShown },
  { name: 'doubt-is-marked', check: publishing.doubtIsMarked },
  { name: 'web-is-url', check: addresses.webIsUrl },
  { name: 'web-is-https', check: addresses.webIsHttps, exceptions: true },
  { name: 'email-well-formed', check: addresses.emailWellFormed },
  { name: 'local-name-has-language', check: languages.localNameHasLanguage },
  { name: 'language-exists', check: languages.languageExists },
  { name: 'name-in-its-script', check: languages.nameInItsScript, exceptions: true },
  { name: 'hours-readable', check: hours.hoursReadable },
  { name: 'hours-have-zone', check: hours.hoursHaveZone },
  { name: 'zone-exists', check: hours.zoneExists },
  { name: 'zone-of-its-country', check: hours.zoneOfItsCountry, exceptions: true },
  { name: 'emergency-source-known', check: emergency.emergencySourceKnown },
  { name: 'emergency-shown', check: emergency.emergencyShown, exceptions: true },
  { name: 'international-found', check: international.internationalFound },
];

/**
 * Everything that is wrong with the data, all at once.
 *
 * @param {ReturnType<import('./read.mjs').readData>} data
 * @returns {(import('./rules/walk.mjs').Finding & { rule: string })[]}
 */
export function checkData(data, rules = RULES) {
  const checkForm = schemaChecker(data);
  const form = [...data.files]
    .filter(([path]) => path.startsWith('data/countries/') || path === 'data/international.json')
    .flatMap(([path, content]) => checkForm(path, content))
    .map((found) => ({ rule: 'schema', ...found }));
  // The rules trust the form: a file without it is checked by them once it has one.
  const malformed = new Set(form.map(({ file }) => file));
  const isSound = (country) => !malformed.has(fileOf(country));
  const sound = { ...data, countries: data.countries.filter(({ country }) => isSound(country)) };
  const house = rules.flatMap((rule) =>
    exceptFindings(rule, rule.check(sound), data.exceptions, isSound)
      // What another file says of a malformed one is not known to be wrong.
      .filter(({ country }) => country === undefined || isSound(country))
      .map((found) => ({ rule: rule.name, ...found })),
  );
  const stray = strayExceptions(data.exceptions, rules).map((found) => ({
    rule: 'exceptions',
    ...found,
  }));
  return [...form, ...house, ...stray];
}
