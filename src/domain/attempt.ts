/**
 * Runs a step that may throw without stopping the steps after it: because of another origin, a sandbox, or a built-in
 * that the page has replaced. Returns whether it did not throw.
 */
export function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
