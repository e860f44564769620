/**
 * Copies the number of the card that a button is in. Where copying is not allowed, the number is selected for the
 * visitor to copy.
 *
 * @returns true = copied, false = selected.
 */
export async function copyNumber(button: Element): Promise<boolean> {
  const number = button.closest('[part~="card"]')?.querySelector('[part~="number"]');
  if (!number) return false;
  try {
    await navigator.clipboard.writeText(number.textContent || '');
    return true;
  } catch {
    // No secure page, no permission, or an old browser.
  }
  getSelection()?.selectAllChildren(number);
  return document.execCommand('copy');
}
