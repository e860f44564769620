import type { Attribute, Pieces } from './recipe.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Escapes text for HTML, and for the templates of React, Vue, Svelte and Angular, in which `{`, `}` and `@` have a
 * meaning; Angular's are between backticks.
 */
export function escapeText(text: string): string {
  return escapeValue(text).replace(/@/g, '&#64;');
}

/** The value of an attribute: `@` has no meaning there. */
function escapeValue(text: string): string {
  return text.replace(
    /[&<>"{}`\\]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

/**
 * The rules that reserve the height of the finder until it is rendered, so that the layout does not shift. After ten
 * seconds without it the reserved space is removed; at once where scripts are off, in browsers with `scripting`. They
 * include the colours of the site.
 */
export function reserve(
  { reserved, colours }: Pick<Pieces, 'reserved' | 'colours'>,
  selector = 'hotline-finder',
): readonly string[] {
  const own = colours.map(([name, value]) => ` ${name}: ${value};`).join('');
  return [
    `${selector} { display: block; --hotline-finder-min-height: ${reserved}; animation: hotline-finder 10s;${own} }`,
    `@keyframes hotline-finder { from, to { min-height: ${reserved}; } }`,
    `@media (scripting: none) { ${selector} { animation: none; } }`,
  ];
}

export function tag(name: string, attributes: readonly Attribute[], content = ''): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escapeValue(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
