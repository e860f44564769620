/** Which country is shown. Pure: the host's settings and the browser's are arguments. */

/** Codes people write that are not the ISO code: the EU's own for Greece, the usual one for the United Kingdom. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Nobody lives there for long: offered only where the page names them. By CLDR's population, and military ones. A text: a page may have broken `split`. */
export const UNINHABITED = 'AQ BV GS HM IO TF UM';

/** What turns a code into one of the list; the directory provides it. */
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

/** A list separated by commas or spaces, garbage left out, no code twice; empty = no limit. */
export function parseCountries(value: unknown, codes: CountryCodes): readonly string[] {
  if (typeof value !== 'string') return [];
  const found = value.split(/[\s,;]+/).map((part) => parseCountry(part, codes));
  return found.filter((code, index): code is string => !!code && found.indexOf(code) === index);
}

/**
 * Does the visitor's clock stand in another country than the one that is shown? Not known = no. Kosovo has
 * no time zone of its own: its clocks are set to Serbia's.
 */
export function isAbroad(shown: string | undefined, ofTimeZone: string | undefined): boolean {
  if (!shown || !ofTimeZone || (shown === 'XK' && ofTimeZone === 'RS')) return false;
  return shown !== ofTimeZone;
}

/**
 * Time zones that prove no place: browsers that guard against fingerprinting claim one of them for everybody, and
 * others are a distance from Greenwich and no more. The three letters of China, Taiwan and Korea are a place.
 */
const UNPROVEN =
  /^(etc\/|utc|uct|gmt|greenwich|universal|zulu|[+-]|(?!prc|roc|rok)[a-z]{3}(\d[a-z]{3})?$|iceland$|atlantic\/reykjavik$)/i;

/**
 * Can the visitor be elsewhere than a device's time zone says? An Icelandic browser is believed that it is in
 * Iceland.
 */
export function isUnproven(zone: string, languages: readonly string[]): boolean {
  return UNPROVEN.test(zone) && !languages.some((tag) => /^is\b|[-_]is\b/i.test(tag));
}

/** The browser's hints of where the visitor is. */
export interface Place {
  /** The country of the device's time zone; undefined where that proves nothing. */
  readonly ofTimeZone: string | undefined;
  /** Languages of the browser, in order: `ro-RO` names a region. */
  readonly languages: readonly string[];
}

/**
 * Time zone first, then the first region among the browser's languages; undefined = the visitor chooses. American
 * English is what browsers speak that nobody has set, or that hide what was set: no region.
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
