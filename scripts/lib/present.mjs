/**
 * An object without the keys whose value is `undefined`: a value is right and complete, or its key is not there.
 *
 * @template {Record<string, unknown>} Entries
 * @param {Entries} entries
 * @returns {Entries}
 */
export const present = (entries) =>
  /** @type {Entries} */ (
    Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))
  );
