import { createServer } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { close, listen } from '../lib/listen.mjs';

const PARAMS = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };

/** As it goes over the wire. */
export const brotli = (text) => brotliCompressSync(text, { params: PARAMS });

/**
 * A web server that answers with what was compressed before: with brotli as a good host does, and below `/gzip` with
 * gzip at its usual level as a cheap one does.
 *
 * @param {Record<string, string>} files text by path
 */
export async function serve(files) {
  const answers = new Map();
  for (const [path, text] of Object.entries(files)) {
    answers.set(path, { encoding: 'br', body: brotli(text) });
    answers.set(`/gzip${path}`, { encoding: 'gzip', body: gzipSync(text) });
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    const answer = answers.get(path);
    if (!answer) return response.writeHead(404).end();
    const { encoding, body } = answer;
    response.writeHead(200, {
      'content-type': `text/${path.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`,
      'content-encoding': encoding,
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    return response.end(body);
  });
  return {
    origin: `http://localhost:${await listen(server)}`,
    stop: () => close(server),
  };
}
