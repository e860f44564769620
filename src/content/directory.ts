import { parseCountry } from '../domain/country.js';
import type { CountryCodes } from '../domain/country.js';
import { decodeList } from '../packed/decode-list.js';
import type { List } from '../packed/decode-list.js';
import type { EmergencyNumber } from '../types.js';

/** Countries, their emergency numbers and hotlines. Everything is decoded lazily, once. */
export interface Directory extends List {
  /** Month of the list: the newest day on which a source was read, `2026-11`. */
  readonly updated: string;
  /** Length of the packed list: tells editions of the same month apart. */
  readonly size: number;
  /** The country codes of the list. */
  readonly codes: CountryCodes;
  /** The emergency numbers of a country; those of `mobile` where it has none or is not known. Never empty, never throws. */
  readonly emergencyOf: (written: unknown) => readonly EmergencyNumber[];
}

/** Shown if the packed list cannot be decoded: the first of its numbers for mobile phones (a test compares). */
const LAST_RESORT: readonly EmergencyNumber[] = [
  { number: '112', services: ['general'], confirmed: true },
];

/**
 * @param packed the list as src/packed/encode-list.ts writes it.
 * @param updated its month.
 */
export function createDirectory(packed: string, updated: string): Directory {
  const list = decodeList(packed);
  const codes: CountryCodes = {
    has: (code) => list.countries().indexOf(code) >= 0,
    fromAlpha3: list.fromAlpha3,
  };
  const mobile = () => {
    try {
      const found = list.mobile();
      return found.length ? found : LAST_RESORT;
    } catch {
      return LAST_RESORT;
    }
  };
  const emergencyOf = (written: unknown) => {
    try {
      const code = parseCountry(written, codes);
      const own = code ? list.country(code)?.emergency : undefined;
      return own?.length ? own : mobile();
    } catch {
      return mobile();
    }
  };
  return { ...list, mobile, updated, size: packed.length, codes, emergencyOf };
}

/** Replaces the stable ids of hotlines in settings by the ids of this release, as in `Hotline`. */
export function withShownIds<
  Settings extends { readonly exclude: readonly string[]; readonly first: readonly string[] },
>(settings: Settings, { hotlineOf }: Directory): Settings {
  const shown = (ids: readonly string[]) =>
    ids.map(hotlineOf).filter((id): id is string => id !== undefined);
  return { ...settings, exclude: shown(settings.exclude), first: shown(settings.first) };
}
