/**
 * The element of a page that a selector finds.
 *
 * @template {Element} Type
 * @param {string} selector
 * @param {new () => Type} type its class
 * @param {ParentNode} [root] where to look
 * @returns {Type}
 * @throws {TypeError} where there is none of this class
 */
export function find(selector, type, root = document) {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new TypeError(`There is no ${type.name} ${selector} on this page.`);
}

/**
 * A field of a form, by its name.
 *
 * @template {Element | RadioNodeList} Type
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {new () => Type} type its class
 * @returns {Type}
 * @throws {TypeError} where there is none of this class
 */
export function field(form, name, type) {
  const found = form.elements.namedItem(name);
  if (found instanceof type) return found;
  throw new TypeError(`The form has no ${type.name} ${name}.`);
}
