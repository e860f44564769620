/** Time zones by country, as keys of three characters. */
import { zoneKey } from './vocabulary.mjs';

/**
 * A salt with which no two countries share a key, and the keys.
 *
 * @param {Record<string, string>} zones IANA name → country
 * @returns {{ salt: number, keys: Map<string, string> }} country → its keys, one after the other
 */
export function zoneKeys(zones) {
  const names = Object.keys(zones);
  for (let salt = 31; salt < 10_000; salt++) {
    const owner = new Map();
    const clash = names.some((name) => {
      const key = zoneKey(name, salt);
      const other = owner.get(key);
      owner.set(key, zones[name]);
      return other !== undefined && other !== zones[name];
    });
    if (clash) continue;
    const keys = new Map();
    for (const [key, country] of [...owner].sort()) {
      keys.set(country, (keys.get(country) ?? '') + key);
    }
    return { salt, keys };
  }
  throw new Error('data/time-zones.json has too many zones for keys of three characters.');
}
