/** The rules by name, the most telling first: of one place only the first finding is reported. */
import * as addresses from './rules/addresses.mjs';
import * as article from './rules/article.mjs';
import * as claims from './rules/claims.mjs';
import * as copies from './rules/copies.mjs';
import * as duplicates from './rules/duplicates.mjs';
import * as emergency from './rules/emergency.mjs';
import * as hours from './rules/hours.mjs';
import * as identity from './rules/identity.mjs';
import * as international from './rules/international.mjs';
import * as languages from './rules/languages.mjs';
import * as names from './rules/names.mjs';
import * as numbers from './rules/numbers.mjs';
import * as printed from './rules/printed.mjs';
import * as publishing from './rules/publishing.mjs';
import * as sources from './rules/sources.mjs';

/**
 * The name is the key of a rule's list in data/exceptions.json; a rule without `exceptions` allows none.
 * `ofLine`: its exceptions name a line, not a value.
 */
export const RULES = [
  { name: 'file-named-after-country', check: identity.fileNamedAfterCountry },
  { name: 'country-name', check: names.countryName, exceptions: true },
  { name: 'name-clean', check: names.nameClean },
  { name: 'common-name-fits', check: names.commonNameFits },
  { name: 'id-once', check: identity.idOnce },
  { name: 'id-of-its-country', check: identity.idOfItsCountry },
  { name: 'source-complete', check: sources.sourceComplete },
  { name: 'page-dates', check: sources.pageDates },
  { name: 'source-has-address', check: sources.sourceHasAddress, exceptions: true, ofLine: true },
  { name: 'article-complete', check: article.articleComplete },
  { name: 'article-traced', check: article.articleTraced },
  { name: 'withdrawn-not-shown', check: publishing.withdrawnNotShown },
  { name: 'withdrawn-web-not-shown', check: publishing.withdrawnWebNotShown },
  { name: 'number-agrees', check: printed.numberAgrees, exceptions: true },
  { name: 'number-printed', check: printed.numberPrinted, exceptions: true },
  { name: 'number-valid', check: numbers.numberValid, exceptions: true },
  { name: 'number-of-its-country', check: numbers.numberOfItsCountry, exceptions: true },
  { name: 'short-code-known', check: numbers.shortCodeKnown, exceptions: true },
  { name: 'number-not-costly', check: numbers.numberNotCostly, exceptions: true },
  { name: 'free-honest', check: numbers.freeHonest, exceptions: true },
  { name: 'reach-honest', check: numbers.reachHonest, exceptions: true },
  { name: 'number-once', check: duplicates.numberOnce, exceptions: true },
  { name: 'numbers-apart', check: duplicates.numbersApart, exceptions: true },
  { name: 'confidence-earned', check: sources.confidenceEarned },
  { name: 'doubt-is-marked', check: publishing.doubtIsMarked },
  { name: 'name-once', check: copies.nameOnce, exceptions: true },
  { name: 'remark-once', check: copies.remarkOnce },
  { name: 'source-of-this-line', check: copies.sourceOfThisLine, exceptions: true, ofLine: true },
  { name: 'web-is-url', check: addresses.webIsUrl },
  { name: 'web-is-https', check: addresses.webIsHttps, exceptions: true },
  { name: 'web-plain', check: addresses.webPlain, exceptions: true },
  { name: 'email-well-formed', check: addresses.emailWellFormed },
  { name: 'address-named', check: addresses.addressNamed, exceptions: true },
  { name: 'local-name-has-language', check: languages.localNameHasLanguage },
  { name: 'language-exists', check: languages.languageExists },
  { name: 'name-in-its-script', check: languages.nameInItsScript, exceptions: true },
  { name: 'hours-readable', check: hours.hoursReadable },
  { name: 'hours-have-zone', check: hours.hoursHaveZone },
  { name: 'zone-exists', check: hours.zoneExists },
  { name: 'zone-of-its-country', check: hours.zoneOfItsCountry, exceptions: true },
  { name: 'zone-table', check: hours.zoneTable },
  { name: 'hours-named', check: claims.hoursNamed, exceptions: true },
  { name: 'languages-named', check: claims.languagesNamed, exceptions: true },
  { name: 'anonymous-named', check: claims.anonymousNamed, exceptions: true },
  { name: 'immigration-named', check: claims.immigrationNamed },
  { name: 'emergency-source-known', check: emergency.emergencySourceKnown },
  { name: 'emergency-form', check: emergency.emergencyForm, exceptions: true },
  { name: 'emergency-given', check: emergency.emergencyGiven },
  { name: 'emergency-of-service', check: emergency.emergencyOfService, exceptions: true },
  { name: 'emergency-certain', check: emergency.emergencyCertain },
  { name: 'emergency-shown', check: emergency.emergencyShown, exceptions: true },
  { name: 'international-found', check: international.internationalFound },
];
