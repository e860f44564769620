/** Numbers in JSON-LD: https://schema.org/ContactPoint */

const MOST = 20_000;

/**
 * @param {string[]} blocks the contents of the scripts
 * @returns {{ calls: { number: string, label: string }[], lines: string[] }} `lines`: sentences with numbers
 */
export function structuredNumbers(blocks) {
  const calls = [];
  const lines = [];
  const waiting = blocks.flatMap((block) => {
    try {
      return [JSON.parse(block)];
    } catch {
      return [];
    }
  });
  for (let seen = 0; waiting.length && seen < MOST; seen += 1) {
    const part = waiting.pop();
    if (part === null || typeof part !== 'object') continue;
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'object') waiting.push(value);
      else if (typeof value !== 'string' && typeof value !== 'number') continue;
      else if (/^telephone$|^phone/i.test(key)) calls.push({ number: String(value), label: '' });
      else if (/^(?:description|articleBody|text|name)$/.test(key)) lines.push(String(value));
    }
  }
  return { calls, lines };
}
