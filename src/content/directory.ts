import { parseCountry } from '../domain/country.js';
import { decodeList } from '../packed/decode-list.js';
import { PACKED, UPDATED } from '../generated/hotlines.js';
import type { EmergencyNumber } from '../types.js';

/**
 * The only reader of the compiled list. One for the page: what one element has decoded, every other one shares.
 * Nothing is decoded before it is asked for.
 */
const list = /* @__PURE__ */ decodeList(PACKED);

export const { countries, country, englishName, countryOfZone, international } = list;

/** What stands where the list cannot be read: the first of its numbers for mobile phones, which a test compares. */
const LAST_RESORT: readonly EmergencyNumber[] = [
  { number: '112', services: ['general'], confirmed: true },
];

/** What a mobile phone treats as an emergency call wherever it is. Never empty, never throws. */
export function mobile(): readonly EmergencyNumber[] {
  try {
    const found = list.mobile();
    return found.length ? found : LAST_RESORT;
  } catch {
    return LAST_RESORT;
  }
}

/** The emergency numbers of a country; those of `mobile` where it has none or is not known. Never empty, never throws. */
export function emergencyOf(written: unknown): readonly EmergencyNumber[] {
  try {
    const code = parseCountry(written, codes);
    const own = code ? country(code)?.emergency : undefined;
    return own?.length ? own : mobile();
  } catch {
    return mobile();
  }
}

/** Month of the list: the newest day on which a source was read, `2026-11`. */
export const updated = UPDATED;

/** What turns a written country code into one of the list. */
export const codes = {
  has: (code: string): boolean => countries().indexOf(code) >= 0,
  fromAlpha3: list.fromAlpha3,
};

/** The ids of a country's hotlines. */
export const hotlineIds = (code: string): readonly string[] =>
  country(code)?.hotlines.map(({ id }) => id) ?? [];
