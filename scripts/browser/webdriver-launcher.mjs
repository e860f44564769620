import { webDriver } from './webdriver.mjs';

/** The keys that have a name instead of a sign, as WebDriver codes them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  ShiftRight: '\uE050',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

/**
 * A browser launcher of Web Test Runner for any WebDriver server that is already running.
 * A hundred lines instead of `@web/test-runner-webdriver`, which brings webdriverio: 194 packages,
 * two of them with install scripts that fetch drivers we do not use.
 *
 * @param {{ name: string, server: string, capabilities: object }} options `server` is the driver's
 *   address, as `http://127.0.0.1:4444`.
 */
export function webDriverLauncher({ name, server, capabilities }) {
  const urls = new Map();
  const command = webDriver(name, server);
  let session;

  async function open() {
    const { sessionId } = await command('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    return `/session/${sessionId}`;
  }

  return {
    name,
    type: 'webdriver',
    concurrency: 1,

    async initialize() {},

    async stop() {
      if (session) await command('DELETE', await session);
      session = undefined;
    },

    async startSession(id, url) {
      session ??= open();
      urls.set(id, url);
      await command('POST', `${await session}/url`, { url });
    },

    isActive(id) {
      return urls.has(id);
    },

    getBrowserUrl(id) {
      return urls.get(id);
    },

    /** What the test runner's `sendKeys` command calls. */
    async sendKeys(_id, keys) {
      const actions = keys
        .map((key) => KEYS[key] ?? key)
        .flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      await command('POST', `${await session}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },

    async stopSession(id) {
      urls.delete(id);
      // Ends the page's timers before the next file starts.
      await command('POST', `${await session}/url`, { url: 'about:blank' });
      return {};
    },
  };
}
