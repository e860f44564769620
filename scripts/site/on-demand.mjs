/**
 * Things that take a while and are not always needed: each is made when it is first asked for, and again when it was
 * asked for after something it is made of has changed.
 *
 * @template {string} Name
 * @param {Record<Name, { from: RegExp, make: () => Promise<unknown> }>} things `from`: paths of what it is made of
 */
export function onDemand(things) {
  /** @type {Map<string, Promise<unknown>>} */
  const made = new Map();
  return {
    /** @param {Name} name */
    get(name) {
      if (!made.has(name)) {
        const making = things[name].make();
        making.catch(() => made.delete(name));
        made.set(name, making);
      }
      return made.get(name);
    },
    /** @param {string[]} paths files that have changed */
    changed(paths) {
      for (const name of Object.keys(things))
        if (paths.some((path) => things[name].from.test(path))) made.delete(name);
    },
  };
}
