import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['demo', 'dist'];
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
  '.woff2': 'font/woff2',
};

/**
 * The file that an address of the demo server means.
 *
 * @param {string} url Path and query of a request.
 * @param {string} [root] The project's folder.
 * @returns {Promise<string | undefined>} `undefined` for whatever is not a file inside `demo/` or `dist/`,
 *   links that lead out of them included.
 */
export async function fileFor(url, root = ROOT) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const asked = await realpath(join(root, path));
    const file = (await stat(asked)).isDirectory()
      ? await realpath(join(asked, 'index.html'))
      : asked;
    for (const folder of FOLDERS) {
      if (file.startsWith((await realpath(join(root, folder))) + sep)) return file;
    }
  } catch {
    // Not there, or not an address: the same answer.
  }
  return undefined;
}

/**
 * @param {string} [root] The project's folder.
 * @param {(path: string, response: import('node:http').ServerResponse) => boolean} [answer] answers some paths
 *   itself, and returns whether it has
 * @param {(page: string) => string} [change] changes each page
 * @returns {import('node:http').Server} not yet listening
 */
export function createDemoServer(root = ROOT, answer = () => false, change = undefined) {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const path = request.url.split(/[?#]/, 1)[0];
    // The demo's relative addresses need the slash.
    if (path === '/' || path === '/demo')
      return response.writeHead(302, { location: '/demo/' }).end();
    if (answer(path, response)) return undefined;
    const file = await fileFor(request.url, root);
    if (!file) return response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    if (change && extname(file) === '.html')
      return response.end(change(await readFile(file, 'utf8')));
    return createReadStream(file).pipe(response);
  });
}

/** Listens on this computer only, on `port` or the next free one. */
export function listen(server, port = FIRST_PORT) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < FIRST_PORT + 100) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
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
