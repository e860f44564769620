/**
 * Puts a text on the clipboard. Where that is not allowed, or on a page without https, the text is selected instead: a
 * person can copy it.
 *
 * @param {string} text
 * @param {Node} shown the element that has it
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyText(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
