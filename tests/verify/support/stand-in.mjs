/** Every host of the web on one loopback port: real sockets, the names of the hosts kept, no encryption. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Agent } from 'undici';
import { close, listen } from '../../../scripts/lib/listen.mjs';

/**
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} respond
 *   is not asked for robots.txt unless `robots` says so
 * @param {{ robots?: (host: string) => { status?: number, text?: string } | undefined }} [options]
 */
export async function standIn(respond, { robots = () => undefined } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push({
      host: request.headers.host,
      url: request.url,
      headers: request.headers,
      at: performance.now(),
    });
    if (request.url === '/robots.txt') {
      const { status = 404, text = '' } = robots(request.headers.host) ?? {};
      response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
      return;
    }
    respond(request, response);
  });
  const port = await listen(server, '127.0.0.1');
  const dispatcher = new Agent({
    connect(_options, callback) {
      const socket = connect(port, '127.0.0.1');
      socket.setNoDelay(true);
      socket
        .once('connect', () => callback(null, socket))
        .once('error', (error) => callback(error));
    },
  });
  return {
    dispatcher,
    requests,
    port,
    async close() {
      await dispatcher.destroy();
      await close(server);
    },
  };
}
