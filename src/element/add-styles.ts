import type { CSSResult } from 'lit';
import { createElement } from '../browser/create-element.js';

/** Adds style elements, once: for a document that cannot use the style sheets of the one that created them. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (root.querySelector('style')) return;
  for (const { cssText } of styles) {
    const style = createElement(root.ownerDocument, 'style');
    style.textContent = cssText;
    root.appendChild(style);
  }
}
