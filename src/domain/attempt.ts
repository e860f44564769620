/**
 * Runs one step of several that must not depend on one another: what another origin's page, a sandbox, or a
 * built-in that the page has replaced may forbid. Returns whether it did not throw.
 */
export function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
