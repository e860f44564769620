/** All checks of the data together: the form first, then the house rules, then the excuses. */
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

const EXCUSES = 'data/excuses.json';

/**
 * The house rules by name. The name is the key of its list in data/excuses.json;
 * a rule that is not `excusable` knows no exception.
 */
export const RULES = [
  { name: 'file-named-after-country', check: identity.fileNamedAfterCountry },
  { name: 'id-once', check: identity.idOnce },
  { name: 'id-of-its-country', check: identity.idOfItsCountry },
  { name: 'source-complete', check: sources.sourceComplete },
  { name: 'source-has-address', check: sources.sourceHasAddress, excusable: true },
  { name: 'source-young', check: sources.sourceYoung, excusable: true },
  { name: 'article-line-exists', check: sources.articleLineExists },
  { name: 'article-complete', check: article.articleComplete },
  { name: 'article-text-found', check: article.articleTextFound },
  { name: 'number-printed', check: printed.numberPrinted, excusable: true },
  { name: 'number-valid', check: numbers.numberValid, excusable: true },
  { name: 'number-of-its-country', check: numbers.numberOfItsCountry, excusable: true },
  { name: 'short-code-known', check: numbers.shortCodeKnown, excusable: true },
  { name: 'reach-honest', check: numbers.reachHonest, excusable: true },
  { name: 'number-once', check: duplicates.numberOnce, excusable: true },
  { name: 'numbers-apart', check: duplicates.numbersApart, excusable: true },
  { name: 'withdrawn-not-shown', check: publishing.withdrawnNotShown },
  { name: 'withdrawn-web-not-shown', check: publishing.withdrawnWebNotShown },
  { name: 'doubt-is-marked', check: publishing.doubtIsMarked },
  { name: 'web-is-url', check: addresses.webIsUrl },
  { name: 'web-is-https', check: addresses.webIsHttps, excusable: true },
  { name: 'email-well-formed', check: addresses.emailWellFormed },
  { name: 'local-name-has-language', check: languages.localNameHasLanguage },
  { name: 'language-exists', check: languages.languageExists },
  { name: 'name-in-its-script', check: languages.nameInItsScript, excusable: true },
  { name: 'hours-readable', check: hours.hoursReadable },
  { name: 'hours-have-zone', check: hours.hoursHaveZone },
  { name: 'zone-exists', check: hours.zoneExists },
  { name: 'zone-of-its-country', check: hours.zoneOfItsCountry, excusable: true },
  { name: 'emergency-source-known', check: emergency.emergencySourceKnown },
  { name: 'emergency-shown', check: emergency.emergencyShown, excusable: true },
  { name: 'international-found', check: international.internationalFound },
];

/** Does an excuse name this finding? Every field it gives must agree; "why" is for people. */
const covers = (excuse, finding) =>
  Object.keys(excuse).every((key) => key === 'why' || finding[key] === excuse[key]);

/** The findings that no excuse covers, and the excuses that cover nothing. */
function excuse(name, findings, excuses) {
  const list = excuses[name] ?? [];
  const left = findings.filter((finding) => !list.some((one) => covers(one, finding)));
  const idle = list
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => !one.why || !findings.some((finding) => covers(one, finding)))
    .map(({ one, index }) => ({
      file: EXCUSES,
      field: `${name}[${index}]`,
      value: one,
      problem: one.why ? 'This excuse excuses nothing' : 'This excuse gives no reason',
      mend: one.why ? 'Take it out, or mend its spelling.' : 'Write the reason into "why".',
    }));
  return [...left, ...idle];
}

/** Lists of excuses for rules that do not exist or know no exception. */
function strayExcuses(excuses, rules) {
  const names = rules.filter(({ excusable }) => excusable).map(({ name }) => name);
  return Object.keys(excuses)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: EXCUSES,
      field: name,
      value: name,
      problem: 'No rule of this name can be excused',
      mend: `Write one of: ${names.join(', ')}.`,
    }));
}

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
  const sound = {
    ...data,
    countries: data.countries.filter(({ country }) => !malformed.has(fileOf(country))),
  };
  const house = rules.flatMap(({ name, check }) =>
    excuse(name, check(sound), data.excuses).map((found) => ({ rule: name, ...found })),
  );
  const stray = strayExcuses(data.excuses, rules).map((found) => ({ rule: 'excuses', ...found }));
  // An excuse for a file that was not checked is not idle.
  const judged = malformed.size ? house.filter(({ file }) => file !== EXCUSES) : house;
  return [...form, ...judged, ...stray];
}
