/**
 * The built-ins of a page, listed, recorded and broken one at a time. All of it runs in the page and uses only what it
 * kept before anything was changed.
 */

/** Names such as `Array.prototype.indexOf`, `Document.prototype.title` or `Promise.resolve`: functions and accessors. */
export function listBuiltIns() {
  const names = [];
  const seen = new Set();
  const add = (holder, path) => {
    if (!holder || seen.has(holder)) return;
    seen.add(holder);
    for (const key of Reflect.ownKeys(holder)) {
      const own = Object.getOwnPropertyDescriptor(holder, key);
      if (!own?.configurable || key === 'constructor') continue;
      if (typeof own.value === 'function' || own.get || own.set) {
        names.push([path, typeof key === 'symbol' ? `@@${key.description}` : key]);
      }
    }
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    const { value } = own;
    if (typeof value === 'function' && value.prototype) {
      add(value.prototype, `${name}.prototype`);
      add(value, name);
    }
  }
  add(Reflect, 'Reflect');
  add(JSON, 'JSON');
  add(Math, 'Math');
  add(globalThis, 'globalThis');
  return names;
}

/** Puts a recorder in front of every built-in of the list; `globalThis.recorded()` gives the names that were used. */
export function recordBuiltIns(names) {
  const used = Object.create(null);
  const { defineProperty, getOwnPropertyDescriptor, keys } = Object;
  const { apply, construct } = Reflect;
  const find = (path) => path.split('.').reduce((holder, part) => holder?.[part], globalThis);
  const places = names.map(([path, key]) => [
    path === 'globalThis' ? globalThis : find(path),
    key.startsWith('@@Symbol.') ? Symbol[key.slice('@@Symbol.'.length)] : key,
    `${path}\n${key}`,
  ]);
  for (const [holder, key, name] of places) {
    const own = holder && getOwnPropertyDescriptor(holder, key);
    if (!own?.configurable) continue;
    const record = (original) =>
      function recorder(...given) {
        used[name] = true;
        return new.target ? construct(original, given, new.target) : apply(original, this, given);
      };
    const changed = { ...own };
    for (const part of ['value', 'get', 'set']) {
      if (typeof own[part] !== 'function') continue;
      // A class keeps its statics and its prototype.
      if (part === 'value' && own[part].prototype && /^[A-Z]/.test(String(key))) continue;
      changed[part] = record(own[part]);
    }
    try {
      defineProperty(holder, key, changed);
    } catch {
      // What cannot be changed cannot be broken.
    }
  }
  defineProperty(globalThis, 'recorded', {
    value: () => keys(used).map((name) => name.split('\n')),
  });
}

/** Makes one built-in throw, whatever is done with it. */
export function breakBuiltIn([path, key]) {
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const holder =
    path === 'globalThis'
      ? globalThis
      : path.split('.').reduce((outer, part) => outer?.[part], globalThis);
  const name = key.startsWith('@@Symbol.') ? Symbol[key.slice('@@Symbol.'.length)] : key;
  const own = holder && getOwnPropertyDescriptor(holder, name);
  if (!own) return;
  const broken = () => {
    throw new Error(`${path}.${key} is broken`);
  };
  const constructor = function () {
    broken();
  };
  const changed = { configurable: true, enumerable: own.enumerable };
  if ('value' in own)
    Object.assign(changed, {
      value: constructor,
      writable: true,
    });
  else Object.assign(changed, { get: own.get && broken, set: own.set && broken });
  defineProperty(holder, name, changed);
}
