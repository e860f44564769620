/**
 * Has a server listen on this computer alone.
 *
 * @param {import('node:net').Server} server
 * @param {string} [host] `localhost` and `127.0.0.1` are two different sites to a browser
 * @param {number} [port] 0 = any that is free
 * @returns {Promise<number>} the port
 * @throws {Error} when the port is taken, with the code `EADDRINUSE`
 */
export async function listen(server, host = 'localhost', port = 0) {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(undefined);
    });
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Ends a web server, with the connections that browsers keep open. */
export async function close(server) {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections?.();
  });
}
