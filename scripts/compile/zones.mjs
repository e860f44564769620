/** Time zones by country, as keys of three characters. */
import { zoneKey } from './vocabulary.mjs';

/** Names from before the areas (`Poland`, `US/Eastern`): browsers report the modern ones. */
const isOld = (name) => /^(US|Canada|Brazil|Chile|Mexico)\/|^[^/]+$/.test(name);

/** What a browser reports when it hides or does not know where it is: no country may answer to these. */
const NOWHERE = [
  'UTC',
  'GMT',
  'Etc/UTC',
  'Etc/GMT',
  'Etc/Unknown',
  'Factory',
  ...Array.from({ length: 27 }, (_, place) => `Etc/GMT${place > 14 ? '+' : ''}${place - 14}`),
];

/**
 * A salt with which no two countries share a key, and the keys.
 *
 * @param {Record<string, string>} zones IANA name → country
 * @returns {{ salt: number, keys: Map<string, string> }} country → its keys, one after the other
 */
export function zoneKeys(zones) {
  const names = [...Object.keys(zones), ...NOWHERE];
  for (let salt = 31; salt < 10_000; salt++) {
    const owner = new Map();
    const clash = names.some((name) => {
      const key = zoneKey(name, salt);
      const other = owner.get(key);
      owner.set(key, zones[name] ?? '');
      return other !== undefined && other !== (zones[name] ?? '');
    });
    if (clash) continue;
    const keys = new Map();
    for (const name of Object.keys(zones).filter((name) => !isOld(name))) {
      const own = keys.get(zones[name]) ?? '';
      keys.set(zones[name], own + zoneKey(name, salt));
    }
    return { salt, keys };
  }
  throw new Error('data/time-zones.json has too many zones for keys of three characters.');
}
