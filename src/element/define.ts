import * as environment from '../browser/environment.js';
import type { Content } from '../content/content.js';
import { HotlineFinder } from './hotline-finder.js';

/** Identifies an edition. */
const editionOf = ({ directory, translations }: Content): string =>
  `${directory.updated} ${directory.size} ${translations.languages.join()}`;

/**
 * Defines `<hotline-finder>` with its content, once for a page: where it is defined already, nothing changes, and the
 * console warns if that was another edition. On a server nothing is defined: Lit provides a registry there, and its
 * renderer a document, but there is no `matchMedia`.
 */
export function define(content: () => Content): void {
  if (typeof matchMedia !== 'function') return;
  const defined = customElements.get('hotline-finder') as Partial<typeof HotlineFinder> | undefined;
  if (!defined) {
    HotlineFinder.content = content();
    customElements.define('hotline-finder', HotlineFinder);
  } else if (defined.content && editionOf(defined.content) !== editionOf(content())) {
    environment.warn(
      ['is defined already, by another edition: the first one counts. Load one of them.'],
      new Set(),
    );
  }
}
