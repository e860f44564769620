import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { listen as listenAt } from '../lib/listen.mjs';

const FIRST_PORT = 8000;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file that a path means inside a folder; `index.html` for a folder in it.
 *
 * @param {string} folder
 * @param {string} path as in an address, without query and fragment
 * @returns {Promise<string | undefined>} `undefined` for whatever is not a file inside the folder, links that lead out
 *   of it included.
 */
export async function fileIn(folder, path) {
  try {
    const asked = await realpath(join(folder, decodeURIComponent(path)));
    const file = (await stat(asked)).isDirectory()
      ? await realpath(join(asked, 'index.html'))
      : asked;
    return file.startsWith((await realpath(folder)) + sep) ? file : undefined;
  } catch {
    // Not there, or not an address: the same answer.
    return undefined;
  }
}

/**
 * A server of files, for this computer alone: nothing is kept by the browser.
 *
 * @param {(path: string, response: import('node:http').ServerResponse) =>
 *   Promise<string | { text: string } | true | undefined>} find what an address means, without its first slash and its
 *   query: a file, the text of a page, `true` = answered already, or nothing
 * @returns {import('node:http').Server} not yet listening
 */
export function createFileServer(find) {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const found = await find((request.url ?? '/').split(/[?#]/, 1)[0].slice(1), response);
    if (found === true) return undefined;
    if (!found)
      return response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
    const isFile = typeof found === 'string';
    response.writeHead(200, {
      'content-type': TYPES[isFile ? extname(found) : '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    return isFile ? createReadStream(found).pipe(response) : response.end(found.text);
  });
}

/** Listens on this computer only, on `port` or the next free one. */
export async function listen(server, port = FIRST_PORT) {
  try {
    return await listenAt(server, 'localhost', port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port === FIRST_PORT + 100) throw error;
    return listen(server, port + 1);
  }
}

export function openBrowser(url) {
  const [program, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url];
  // No browser to open is no reason to stop: the address is on the screen.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
