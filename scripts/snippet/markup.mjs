/**
 * Text for HTML, and for the templates of React, Vue, Svelte and Angular, which give `{`, `}` and `@` a
 * meaning of their own; Angular's stand between backticks.
 */
export function escapeText(text) {
  return escapeValue(text).replace(/@/g, '&#64;');
}

/** The value of an attribute: `@` means nothing there. */
function escapeValue(text) {
  return text.replace(/[&<>"{}`\\]/g, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A tag with attributes. `true` = an attribute without a value; `undefined` and `false` = none.
 *
 * @param {string} name
 * @param {[string, string | boolean | undefined][]} attributes
 * @param {string} [content]
 */
export function tag(name, attributes, content = '') {
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeValue(value)}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
