/** Brings pages, politely: what happened on the way is a value, never an exception. */
import { faultOf, request } from './request.mjs';
import { createRobots } from './robots.mjs';
import { createTurns } from './turns.mjs';

const MOST_HOPS = 8;
/** Longer than this nobody waits for a host that asks for patience: the next run comes. */
const LONGEST_WAIT = 120_000;

/**
 * @typedef {{
 *   outcome: 'page', status: number, url: string, hops: { from: string, to: string, status: number }[],
 *   bytes: Uint8Array, contentType: string, cut: boolean,
 * } | { outcome: 'unreachable' | 'forbidden', url: string, hops: object[], why: string }} Visit
 */

/** Seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function retryAfter(value, now) {
  if (!value) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * @param {{
 *   agent: string, dispatcher?: import('undici').Dispatcher, timeout?: number, mostBytes?: number,
 *   pause?: number, longestWait?: number, today?: () => number, wait?: (ms: number) => Promise<void>,
 * }} options `agent`: the name in every request
 * @returns {(url: string) => Promise<Visit>}
 */
export function createFetcher({
  agent,
  dispatcher,
  timeout = 20_000,
  mostBytes = 5 * 1024 * 1024,
  pause = 1000,
  longestWait = LONGEST_WAIT,
  today = () => Date.now(),
  wait,
}) {
  const turns = createTurns({ pause, ...(wait && { wait }) });
  const ask = (url) =>
    turns.take(new URL(url).host, () => request(url, { agent, dispatcher, timeout, mostBytes }));
  const mayVisit = createRobots({ ask, agent: agent.split('/')[0], slow: turns.slow });

  /** Asks once more where the host says when. */
  async function patiently(url) {
    const answer = await ask(url);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const later = retryAfter(answer.headers.get('retry-after'), today());
    if (later === undefined || later > longestWait) return answer;
    turns.rest(new URL(url).host, later);
    return ask(url);
  }

  return async function visit(start) {
    const hops = [];
    let url = start;
    try {
      for (;;) {
        const may = await mayVisit(url);
        if (!may.allowed) {
          return { outcome: may.fault ? 'unreachable' : 'forbidden', url, hops, why: may.why };
        }
        const { status, headers, bytes, cut } = await patiently(url);
        const next = headers.get('location');
        if (status >= 300 && status < 400 && next) {
          const to = URL.canParse(next, url) ? new URL(next, url) : undefined;
          if (!to || !/^https?:$/.test(to.protocol)) {
            return { outcome: 'unreachable', url, hops, why: 'it redirects to what is not a page' };
          }
          to.hash = '';
          hops.push({ from: url, to: to.href, status });
          if (hops.length > MOST_HOPS || hops.some(({ from }) => from === to.href)) {
            return { outcome: 'unreachable', url, hops, why: 'it redirects in circles' };
          }
          url = to.href;
          continue;
        }
        return {
          outcome: 'page',
          status,
          url,
          hops,
          bytes,
          contentType: headers.get('content-type') ?? '',
          cut,
          later: headers.get('retry-after') ?? undefined,
        };
      }
    } catch (error) {
      return { outcome: 'unreachable', url, hops, why: faultOf(error) };
    }
  };
}
