/**
 * A browser launcher of Web Test Runner for any WebDriver server that is already running.
 * Seventy lines instead of `@web/test-runner-webdriver`, which brings webdriverio: 194 packages,
 * two of them with install scripts that fetch drivers we do not use.
 *
 * @param {{ name: string, server: string, capabilities: object }} options `server` is the driver's
 *   address, as `http://127.0.0.1:4444`.
 */
export function webDriverLauncher({ name, server, capabilities }) {
  const urls = new Map();
  let session;

  async function command(method, path, body) {
    const response = await fetch(server + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  }

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

    async stopSession(id) {
      urls.delete(id);
      // Ends the page's timers before the next file starts.
      await command('POST', `${await session}/url`, { url: 'about:blank' });
      return {};
    },
  };
}
