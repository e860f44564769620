/**
 * Creates an element also on a page where a form or a picture is named `createElement`: a document's named elements
 * hide its methods.
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return typeof page.createElement === 'function'
    ? page.createElement(name)
    : (Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[Name]);
}
