/** A prime below 36³. Short keys stand for the time zones' names: their names alone would be a tenth of the list. */
const KEYS = 46_649;

/** Characters of a key. */
export const KEY_LENGTH = 3;

/** The key of a zone's name; the build picks a salt with which no two countries share a key. */
export function timeZoneKey(zone: string, salt: number): string {
  let key = 0;
  for (let place = 0; place < zone.length; place++) {
    key = (key * salt + zone.charCodeAt(place)) % KEYS;
  }
  return `00${key.toString(36)}`.slice(-KEY_LENGTH);
}
