/** Which country is shown. Pure: the host's settings and the browser's are arguments. */

/** Codes that are not ISO codes but in use: the EU's for Greece, the common one for the United Kingdom. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Territories without permanent residents, by CLDR's population, and military ones: offered only where the host names them. Not split here: a page may have broken `split`. */
export const UNINHABITED = 'AQ BV GS HM IO TF UM';

/** The country codes of the list; the directory provides them. */
export interface CountryCodes {
  has(code: string): boolean;
  /** The alpha-2 code of an ISO 3166-1 alpha-3 code. */
  fromAlpha3(code: string): string | undefined;
}

/** ISO 3166-1 alpha-2 for alpha-2 or alpha-3 in any case, `UK` and `EL`; anything else is undefined. */
export function parseCountry(value: unknown, codes: CountryCodes): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toUpperCase();
  if (!/^[A-Z]{2,3}$/.test(text)) return undefined;
  const code = OTHER_CODES[text] ?? (text.length === 3 ? codes.fromAlpha3(text) : text);
  return code !== undefined && codes.has(code) ? code : undefined;
}

/** A list separated by commas or spaces, without invalid codes and duplicates; empty = all countries. */
export function parseCountries(value: unknown, codes: CountryCodes): readonly string[] {
  if (typeof value !== 'string') return [];
  const found = value.split(/[\s,;]+/).map((part) => parseCountry(part, codes));
  return found.filter((code, index): code is string => !!code && found.indexOf(code) === index);
}

/**
 * Whether the device's time zone belongs to another country than the one that is shown; false if it is not known. Kosovo
 * has no time zone of its own: devices there use Serbia's.
 */
export function isAbroad(shown: string | undefined, ofTimeZone: string | undefined): boolean {
  if (!shown || !ofTimeZone || (shown === 'XK' && ofTimeZone === 'RS')) return false;
  return shown !== ofTimeZone;
}

/**
 * Time zones that do not prove where the device is: browsers with protection against fingerprinting report one of them for
 * everybody, and others are only an offset from UTC. PRC, ROC and ROK are places.
 */
const UNPROVEN =
  /^(etc\/|utc|uct|gmt|greenwich|universal|zulu|[+-]|(?!prc|roc|rok)[a-z]{3}(\d[a-z]{3})?$|iceland$|atlantic\/reykjavik$)/i;

/**
 * Whether the time zone proves nothing about the country. Iceland's does in a browser in Icelandic.
 */
export function isUnproven(zone: string, languages: readonly string[]): boolean {
  return UNPROVEN.test(zone) && !languages.some((tag) => /^is\b|[-_]is\b/i.test(tag));
}

/** The browser's hints about where the visitor is. */
export interface Place {
  /** The country of the device's time zone; undefined where it is not known or proves nothing. */
  readonly ofTimeZone: string | undefined;
  /** Languages of the browser, in order: `ro-RO` names a region. */
  readonly languages: readonly string[];
}

/**
 * The country of the time zone, else the first region among the browser's languages; undefined = the visitor chooses.
 * American English is no hint: it is the default of browsers, and what those report that hide the real one.
 */
export function guessCountry(place: Place, codes: CountryCodes): string | undefined {
  const zone = parseCountry(place.ofTimeZone, codes);
  if (zone) return zone;
  for (const tag of place.languages) {
    const region = /^(?!en[-_]us)[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?:[-_]|$)/i.exec(
      tag,
    )?.[1];
    const code = parseCountry(region, codes);
    if (code) return code;
  }
  return undefined;
}
