import type { Attribute } from './recipe.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text for HTML, and for the templates of React, Vue, Svelte and Angular, which give `{`, `}` and `@` a
 * meaning of their own; Angular's are between backticks.
 */
export function escapeText(text: string): string {
  return escapeValue(text).replace(/@/g, '&#64;');
}

/** The value of an attribute: `@` has no meaning there. */
function escapeValue(text: string): string {
  return text.replace(/[&<>"{}`\\]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

export function tag(name: string, attributes: readonly Attribute[], content = ''): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escapeValue(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
