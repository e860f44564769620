/**
 * Copies a text that stands in an element; where that is not allowed the text is selected, for the visitor to copy.
 *
 * @returns true = copied, false = selected.
 */
export async function copyText(element: Element): Promise<boolean> {
  const { ownerDocument: page } = element;
  const view = page.defaultView;
  try {
    if (!view) return false;
    await view.navigator.clipboard.writeText(element.textContent || '');
    return true;
  } catch {
    // No secure page, no permission, or an old browser.
  }
  const selection = view?.getSelection();
  selection?.selectAllChildren(element);
  return page.execCommand('copy');
}
