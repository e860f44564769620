import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { breakBuiltIn, listBuiltIns, recordBuiltIns } from './built-ins.mjs';
import { embed, startHost } from './host.mjs';

/** How many pages there are, and how many frames in each at a time: a frame has built-ins of its own. */
const PAGES = 2;
const FRAMES = 12;

const FINDER = `<hotline-finder country="RO" language="en"><a href="tel:112">112</a></hotline-finder>
  <script src="/hotline-finder.js"></script>`;

/**
 * Runs in the page around: which of the frames at these addresses show nothing to call? It looks with its own means,
 * which are whole.
 */
async function whichAreEmpty(addresses) {
  const { shadowRoot } = Object.getOwnPropertyDescriptors(Element.prototype);
  const { querySelectorAll } = Document.prototype;
  const inRoot = window.DocumentFragment.prototype.querySelectorAll;
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  const { length } = Object.getOwnPropertyDescriptors(window.NodeList.prototype);
  const { item } = window.NodeList.prototype;
  // Lists and rectangles of a frame have the frame's own methods.
  const all = (list) =>
    Array.from({ length: length.get.call(list) }, (_, at) => item.call(list, at));
  const { width, height } = Object.getOwnPropertyDescriptors(window.DOMRect.prototype);
  const isSeen = (link) => {
    const box = getBoundingClientRect.call(link);
    return (
      width.get.call(box) > 0 &&
      height.get.call(box) > 0 &&
      checkVisibility.call(link, { visibilityProperty: true })
    );
  };
  const CALL = 'a[href^="tel:"]';
  const looks = async (address) => {
    const frame = document.createElement('iframe');
    frame.width = frame.height = '400';
    frame.src = address;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const page = frame.contentDocument;
    const found = all(querySelectorAll.call(page, `hotline-finder ${CALL}`));
    for (const finder of all(querySelectorAll.call(page, 'hotline-finder'))) {
      const root = shadowRoot.get.call(finder);
      if (root) found.push(...all(inRoot.call(root, CALL)));
    }
    const seen = found.some(isSeen);
    frame.remove();
    return seen ? [] : [address];
  };
  return (await Promise.all(addresses.map(looks))).flat();
}

describe('a page whose built-ins were broken before the script', () => {
  let host;
  /** What loading and drawing use, by their names. */
  let used;

  before(async () => {
    host = await startHost({
      '/page': embed(FINDER),
      '/around': embed(''),
      '/empty': embed('<hotline-finder><a hidden href="tel:112">112</a></hotline-finder>'),
      '/broken': (request, response) => {
        const { searchParams } = new URL(request.url, 'http://localhost');
        const name = JSON.stringify([searchParams.get('path'), searchParams.get('key')]);
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(embed(FINDER, `<script>(${breakBuiltIn})(${name})</script>`));
      },
    });
    const { page } = await host.visit('about:blank', { number: null });
    const names = await page.evaluate(listBuiltIns);
    await page.evaluateOnNewDocument(`(${recordBuiltIns})(${JSON.stringify(names)})`);
    await page.goto(`${host.origin}/page`);
    await page.evaluate(() => document.querySelector('hotline-finder').ready);
    used = await page.evaluate(() => window.recorded());
    await page.close();
    assert.ok(used.length > 100, `only ${used.length} were recorded`);
  });

  after(async () => {
    await host?.stop();
  });

  it('shows something to call, whichever it is', async () => {
    const left = used.map(([path, key]) => `/broken?${new URLSearchParams({ path, key })}`);
    const empty = [];
    const work = async () => {
      const { page } = await host.visit('/around', { number: null });
      assert.deepEqual(await page.evaluate(whichAreEmpty, ['/empty', '/page']), ['/empty']);
      while (left.length) {
        empty.push(...(await page.evaluate(whichAreEmpty, left.splice(0, FRAMES))));
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: PAGES }, work));
    assert.deepEqual(empty, []);
  });
});
