import { shortKey } from './short-key.js';

/** Deprecated names (`Poland`, `US/Eastern`): browsers report the current ones. */
const isOld = (name: string) => /^(US|Canada|Brazil|Chile|Mexico)\/|^[^/]+$/.test(name);

/** What a browser reports when it hides or does not know where it is: no country may match these. */
const NOWHERE = [
  'UTC',
  'GMT',
  'Etc/UTC',
  'Etc/GMT',
  'Etc/Unknown',
  'Factory',
  ...Array.from({ length: 27 }, (_, index) => `Etc/GMT${index > 14 ? '+' : ''}${index - 14}`),
];

/**
 * A salt with which no two countries share a key, and the keys by country, one after the other.
 *
 * @param zones country by IANA name.
 * @throws {Error} where no salt is found.
 */
export function timeZoneKeys(zones: Readonly<Record<string, string>>): {
  readonly salt: number;
  readonly keys: ReadonlyMap<string, string>;
} {
  const names = [...Object.keys(zones), ...NOWHERE];
  for (let salt = 31; salt < 10_000; salt++) {
    const owner = new Map<string, string>();
    const clash = names.some((name) => {
      const key = shortKey(name, salt);
      const country = zones[name] ?? '';
      const other = owner.get(key);
      owner.set(key, country);
      return other !== undefined && other !== country;
    });
    if (clash) continue;
    const keys = new Map<string, string>();
    for (const [name, country] of Object.entries(zones)) {
      if (!isOld(name)) keys.set(country, (keys.get(country) ?? '') + shortKey(name, salt));
    }
    return { salt, keys };
  }
  throw new Error('data/time-zones.json has too many zones for keys of three characters.');
}
