/**
 * Creates an element, even on a page where a form or an image is named `createElement`: named elements hide the methods
 * of a document.
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return typeof page.createElement === 'function'
    ? page.createElement(name)
    : (Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[Name]);
}
