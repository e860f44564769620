/** One polite request: a name, no cookies, a limit of time and of bytes. Redirects are left to the caller. */
import { fetch } from 'undici';

/**
 * @typedef {{
 *   status: number, headers: Headers, bytes: Uint8Array, cut: boolean,
 * }} Answer `cut`: there was more than `mostBytes`
 */

/** Errors of the network in words for people. */
const WORDS = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  EPIPE: 'the host broke off',
  UND_ERR_SOCKET: 'the host broke off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_OVERFLOW: 'the answer begins with too many headers',
  HPE_HEADER_OVERFLOW: 'the answer begins with too many headers',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/**
 * @typedef {{ name?: string, message?: string, code?: unknown, cause?: Fault, errors?: Fault[] }} Fault
 *
 * @param {Fault} error
 * @returns {string}
 */
export function faultOf(error) {
  /** @type {Fault[]} */
  const causes = [];
  for (
    let one = /** @type {Fault | undefined} */ (error);
    one && causes.length < 5;
    one = one.cause ?? one.errors?.[0]
  )
    causes.push(one);
  if (causes.some(({ name }) => name === 'TimeoutError')) return 'no answer in time';
  const code = causes.map((one) => one.code).find((one) => typeof one === 'string');
  if (code && WORDS[code]) return WORDS[code];

  if (code && /SSL|TLS|CERT/.test(code)) return `its encryption is broken (${code})`;
  const message = causes.at(-1)?.message ?? String(error);
  if (code?.startsWith('HPE_') || /does not match the HTTP/.test(message)) {
    return 'the answer is not HTTP';
  }
  if (/content-length|response/i.test(message) && !code) return `the answer is broken (${message})`;
  return code ? `it failed (${code})` : `it failed (${message})`;
}

/**
 * @param {string} url
 * @param {{ agent: string, dispatcher?: import('undici').Dispatcher, timeout: number, mostBytes: number }} options
 * @returns {Promise<Answer>}
 * @throws what `faultOf` puts into words
 */
export async function request(url, { agent, dispatcher, timeout, mostBytes }) {
  const control = new AbortController();
  const timer = setTimeout(
    () => control.abort(Object.assign(new Error('no answer in time'), { name: 'TimeoutError' })),
    timeout,
  );
  try {
    const response = await fetch(url, {
      dispatcher,
      redirect: 'manual',
      credentials: 'omit',
      signal: control.signal,
      headers: {
        'user-agent': agent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        // The page's own language: a choice of ours could bring another page than the one that was read.
        'accept-language': '*',
      },
    });
    const parts = [];
    let size = 0;
    let cut = false;
    if (response.body) {
      for await (const part of response.body) {
        const room = mostBytes - size;
        parts.push(part.length > room ? part.subarray(0, room) : part);
        size += Math.min(part.length, room);
        if (part.length > room) {
          cut = true;
          break;
        }
      }
    }
    return { status: response.status, headers: response.headers, bytes: Buffer.concat(parts), cut };
  } finally {
    clearTimeout(timer);
    // Ends what is still coming.
    control.abort();
  }
}
