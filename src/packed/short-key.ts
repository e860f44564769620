/** A prime below 36³. */
const KEYS = 46_649;

/** The number of characters of a key. */
export const KEY_LENGTH = 3;

/**
 * A hash of a name, three characters: the names themselves would be a tenth of the packed list. The build ensures that no
 * two names that could be confused have the same key.
 */
export function shortKey(name: string, salt: number): string {
  let key = 0;
  for (let index = 0; index < name.length; index++) {
    key = (key * salt + name.charCodeAt(index)) % KEYS;
  }
  return `00${key.toString(36)}`.slice(-KEY_LENGTH);
}

/** The key of a hotline's stable id, as in `hotlines.json`. */
export function hotlineKey(id: string): string {
  return shortKey(id, 31);
}
