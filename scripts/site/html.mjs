/** HTML as a value: what is put into it is escaped, unless it is HTML itself. */
class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** Text that is HTML already: never of anything that a person has typed. */
export const raw = (text) => new Html(text);

function toText(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return value === undefined || value === null || value === false ? '' : escape(value);
}

/**
 * A tagged template. Lists are put together; `undefined`, `null` and `false` are nothing; everything else is escaped,
 * for text and for values of attributes between double quotes.
 *
 * @returns {Html}
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((text, piece, place) => text + toText(values[place - 1]) + piece));
}
