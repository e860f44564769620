import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { close, listen } from '../lib/listen.mjs';

const PARAMS = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };

/** As it goes over the wire. */
export const brotli = (text) => brotliCompressSync(text, { params: PARAMS });

/**
 * A web server that answers with what was compressed before, as a good host does.
 *
 * @param {Record<string, string>} files text by path
 */
export async function serve(files) {
  const packed = new Map(Object.entries(files).map(([path, text]) => [path, brotli(text)]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    const body = packed.get(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `text/${path.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    return response.end(body);
  });
  return {
    origin: `http://localhost:${await listen(server)}`,
    size: (path) => packed.get(path)?.length ?? 0,
    stop: () => close(server),
  };
}
