/**
 * A WebDriver server that is already running.
 *
 * @param {string} name of the browser, for messages
 * @param {string} server its address, as `http://127.0.0.1:4444`
 * @returns {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} one command
 */
export function webDriver(name, server) {
  return async (method, path, body) => {
    const response = await fetch(server + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  };
}
