/** What the drivers of Firefox and WebKit answer to a command that they do not have. */
const MISSING = /not supported|CDP support is required|UnsupportedOperation/i;

/**
 * Runs a command of the test runner, as `emulateMedia` or `setViewport`.
 *
 * @returns false when this browser's driver has no such command; the test then calls `this.skip()`.
 * @throws whatever else goes wrong
 */
export async function canRun(command: () => Promise<unknown>): Promise<boolean> {
  try {
    await command();
    return true;
  } catch (error) {
    if (MISSING.test(String(error))) return false;
    throw error;
  }
}
