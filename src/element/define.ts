import type { Content } from '../content/content.js';
import { HotlineFinder } from './hotline-finder.js';

/**
 * Defines `<hotline-finder>` with its content. Once for a page: where it is defined already, nothing changes. On a
 * server Lit brings a registry of its own, and its renderer a document: neither has a screen, and nothing is
 * defined.
 */
export function define(content: () => Content): void {
  if (typeof matchMedia !== 'function' || customElements.get('hotline-finder')) return;
  HotlineFinder.content = content();
  customElements.define('hotline-finder', HotlineFinder);
}
