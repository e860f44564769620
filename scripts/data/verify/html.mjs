/**
 * The text of a page as a reader meets it. The parser gives one sign after another and builds no tree:
 * a page of a million open tags costs no more than its bytes.
 */
import { SAXParser } from 'parse5-sax-parser';
import { STOP } from './normal-text.mjs';
import { structuredNumbers } from './structured.mjs';

const words = (text) => new Set(text.trim().split(/\s+/));

const BLOCKS = words(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody textarea tfoot thead title tr ul',
);
const CELLS = words('td th');
/** Never text. */
const SILENT = words(
  'script style template object iframe audio video canvas datalist noembed noframes',
);
/** Struck out: no longer true. */
const STRUCK = words('del s strike');
/** A number is not continued in a footnote. */
const NOTES = words('sup sub');
const VOID = words('area base br col embed hr img input link meta param source track wbr');
const CALLS =
  /^(?:tel|sms|callto|skype):|^https?:\/\/(?:wa\.me|api\.whatsapp\.com|(?:www\.)?whatsapp\.com\/send)/i;
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The number that a link dials or writes to. */
function dialledBy(href) {
  let address = href.trim();
  try {
    address = decodeURIComponent(address);
  } catch {
    // Not validly encoded: unchanged.
  }
  if (/^https?:/i.test(address))
    return /(?:wa\.me\/|phone=)\+?([\d ()-]+)/i.exec(address)?.[1] ?? '';
  return address.replace(/^[a-z]+:(?:\/\/)?/i, '').split(/[;?]/)[0];
}

/**
 * @typedef {{
 *   title: string, heading: string, text: string, hidden: string, calls: { number: string, label: string }[],
 *   scripts: number, pictures: number,
 * }} PageText
 * lines and tabs part what does not belong together; `hidden`: what the page does not show at first;
 * `calls`: links that dial, with their text
 */

class Collector {
  /** @type {{ name: string, flags: string[] }[]} */
  open = [];
  /** @type {Map<string, number>} */
  counts = new Map();
  /** @type {Record<'text' | 'hidden' | 'title' | 'heading', string[]>} */
  parts = { text: [], hidden: [], title: [], heading: [] };
  /** @type {string[]} */
  extra = [];
  /** @type {PageText['calls']} */
  calls = [];
  /** @type {string[]} */
  data = [];
  scripts = 0;
  pictures = 0;
  /** @type {PageText['calls'][number] | undefined} */
  link;

  has(names) {
    return [...names].some((name) => this.counts.get(name));
  }

  /** @returns {'text' | 'hidden' | undefined} where what comes now goes */
  get target() {
    if (this.counts.get('!silent')) return undefined;
    return this.counts.get('!hidden') ? 'hidden' : 'text';
  }

  add(text) {
    const { target } = this;
    if (!target) return;
    this.parts[target].push(text);
    if (target !== 'text') return;
    if (this.counts.get('title')) this.parts.title.push(text);
    if (this.counts.get('h1')) this.parts.heading.push(text);
    if (this.link) this.link.label += text;
  }

  count(name, by) {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  startTag({ tagName: name, attrs, selfClosing }) {
    const get = (key) => attrs.find((attr) => attr.name === key)?.value;
    if (name === 'script') this.scripts += 1;
    if (name === 'img' || name === 'picture' || name === 'canvas') this.pictures += 1;
    if (BLOCKS.has(name)) this.add('\n');
    if (CELLS.has(name)) this.add('\t');
    if (NOTES.has(name) || STRUCK.has(name)) this.add(STOP);
    const flags = [];
    const shadow = name === 'template' && get('shadowrootmode') !== undefined;
    const data = name === 'script' && /ld\+json/i.test(get('type') ?? '');
    if ((SILENT.has(name) && !shadow) || STRUCK.has(name)) flags.push('!silent');
    if (name === 'noscript' || get('hidden') !== undefined || HIDING.test(get('style') ?? ''))
      flags.push('!hidden');
    if (data) flags.push('!data');
    if (!VOID.has(name) && !selfClosing) {
      for (const flag of [name, ...flags]) this.count(flag, 1);
      this.open.push({ name, flags });
    }
    if (this.target === 'text' && !flags.length) this.attributes(name, get);
  }

  attributes(name, get) {
    if (name === 'img' || name === 'area' || name === 'input') this.add(` ${get('alt') ?? ''} `);
    if (name === 'meta' && /description|title/i.test(get('name') ?? get('property') ?? '')) {
      this.extra.push(get('content') ?? '');
    }
    if (name === 'input' && /button|submit/i.test(get('type') ?? ''))
      this.add(`\n${get('value') ?? ''}\n`);
    for (const key of ['aria-label', 'title']) if (get(key)) this.extra.push(get(key));
    const href = get('href') ?? '';
    if (name === 'a' || name === 'area') {
      this.link = CALLS.test(href.trim())
        ? { number: dialledBy(href), label: get('aria-label') ?? '' }
        : undefined;
      if (this.link) this.calls.push(this.link);
    }
  }

  endTag({ tagName: name }) {
    // A closing tag without its opening one closes nothing; those left open inside are closed with it.
    if (this.counts.get(name)) {
      let last;
      do {
        last = this.open.pop();
        for (const flag of last ? [last.name, ...last.flags] : []) this.count(flag, -1);
      } while (last && last.name !== name);
    }
    if (name === 'a') this.link = undefined;
    if (BLOCKS.has(name) && !VOID.has(name)) this.add('\n');
    if (CELLS.has(name)) this.add('\t');
    if (NOTES.has(name) || STRUCK.has(name)) this.add(STOP);
  }

  words({ text }) {
    if (this.counts.get('!data')) this.data.push(text);
    this.add(this.counts.get('pre') ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }
}

/** Spaces as a browser shows them: none at the ends of a line, one between words. */
const tidy = (parts) =>
  parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** @param {string} html @returns {PageText} */
export function readHtml(html) {
  const page = new Collector();
  const parser = new SAXParser();
  parser.on('startTag', (tag) => page.startTag(tag));
  parser.on('endTag', (tag) => page.endTag(tag));
  parser.on('text', (text) => page.words(text));
  parser.end(html);
  parser.resume();
  const { calls, lines } = structuredNumbers(page.data);
  return {
    title: tidy(page.parts.title),
    heading: tidy(page.parts.heading),
    text: [tidy(page.parts.text), ...page.extra, ...lines].join('\n\n'),
    hidden: tidy(page.parts.hidden),
    calls: [...page.calls, ...calls],
    scripts: page.scripts,
    pictures: page.pictures,
  };
}
