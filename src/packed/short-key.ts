/** A prime below 36³. */
const KEYS = 46_649;

/** Characters of a key. */
export const KEY_LENGTH = 3;

/**
 * Three characters that stand for a name in the packed list, where the names themselves would be a tenth of
 * it. The build makes sure that no two names that could be confused share a key.
 */
export function shortKey(name: string, salt: number): string {
  let key = 0;
  for (let place = 0; place < name.length; place++) {
    key = (key * salt + name.charCodeAt(place)) % KEYS;
  }
  return `00${key.toString(36)}`.slice(-KEY_LENGTH);
}

/** The key of a hotline's stable id, as in `hotlines.json`. */
export function hotlineKey(id: string): string {
  return shortKey(id, 31);
}
