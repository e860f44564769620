/** robots.txt of a host, asked for once: RFC 9309. */
import robotsParser from 'robots-parser';
import { faultOf } from './request.mjs';

/** A host may ask for a longer pause; more than this would hold up everything. */
const LONGEST_PAUSE = 30;

/**
 * @param {{ ask: (url: string) => Promise<import('./request.mjs').Answer>, agent: string, slow: (host: string, ms: number) => void }} options
 *   `ask` follows no redirects; `agent` is the name that the rules are for
 * @returns {(url: string) => Promise<{ allowed: true } | { allowed: false, why: string, fault?: boolean }>}
 */
export function createRobots({ ask, agent, slow }) {
  const known = new Map();

  async function rulesOf(origin) {
    let address = `${origin}/robots.txt`;
    let answer;
    try {
      answer = await ask(address);
      for (let hop = 0; hop < 5; hop += 1) {
        const next = answer.headers.get('location');
        if (answer.status < 300 || answer.status >= 400 || !next || !URL.canParse(next, address))
          break;
        address = new URL(next, address).href;
        if (!/^https?:/.test(address)) break;
        answer = await ask(address);
      }
    } catch (error) {
      return { fault: faultOf(error) };
    }
    if (answer.status >= 500) return { fault: `robots.txt answers ${answer.status}` };
    const text =
      answer.status >= 200 && answer.status < 300 ? Buffer.from(answer.bytes).toString('utf8') : '';
    // Some sites answer every address with a page.
    const rules = robotsParser(`${origin}/robots.txt`, /^\s*</.test(text) ? '' : text);
    const delay = rules.getCrawlDelay(agent);
    if (delay) slow(new URL(origin).host, Math.min(delay, LONGEST_PAUSE) * 1000);
    return { rules };
  }

  return async (url) => {
    const { origin } = new URL(url);
    if (!known.has(origin)) known.set(origin, rulesOf(origin));
    const { rules, fault } = await known.get(origin);
    if (fault) return { allowed: false, why: fault, fault: true };
    return rules.isAllowed(url, agent) === false
      ? { allowed: false, why: 'robots.txt does not allow it' }
      : { allowed: true };
  };
}
