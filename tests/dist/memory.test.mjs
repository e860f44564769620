import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from './host.mjs';

const SCRIPT = '<script async src="/hotline-finder.js"></script>';
const TIMES = 100;

/** Runs in the page: puts an element on it, uses it, takes it away, so many times. */
async function comeAndGo(times) {
  for (let time = 0; time < times; time += 1) {
    const finder = document.createElement('hotline-finder');
    finder.setAttribute('country', time % 2 ? 'RO' : 'BG');
    finder.setAttribute('language', time % 3 ? 'en' : 'ar');
    document.body.append(finder);
    await finder.ready;
    const select = finder.shadowRoot.getElementById('country');
    select.focus();
    await finder.updateComplete;
    select.value = 'US';
    select.dispatchEvent(new Event('change'));
    await finder.updateComplete;
    finder.remove();
  }
}

/** What is left when everything that can be thrown away is. */
async function measure(page, devTools) {
  // What the last frame still held is free after it.
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await devTools.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await devTools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  const prototype = await page.evaluateHandle(() => customElements.get('hotline-finder').prototype);
  const living = await page.queryObjects(prototype);
  const elements = await living.evaluate(
    (all) => all.filter((one) => one instanceof HTMLElement).length,
  );
  await living.dispose();
  await prototype.dispose();
  return {
    elements,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    heap: of('JSHeapUsedSize'),
  };
}

describe('a hundred elements that come and go', () => {
  let host;

  before(async () => {
    host = await startHost({ '/': embed(SCRIPT) });
  });

  after(() => host?.stop());

  it('leave no element, listener, node or memory behind', async () => {
    const { page } = await host.visit('/', { number: null });
    await page.waitForFunction(() => customElements.get('hotline-finder'));
    const devTools = await page.createCDPSession();
    await devTools.send('Performance.enable');
    // The first ones bring what stays for all: styles, templates, the list.
    await page.evaluate(comeAndGo, 6);
    const one = await measure(page, devTools);
    await page.evaluate(comeAndGo, TIMES);
    const all = await measure(page, devTools);
    assert.equal(all.elements, 0);
    assert.equal(all.listeners, one.listeners);
    assert.equal(all.nodes, one.nodes);
    // What the engine itself keeps grows a little; an element that stays is 100 kB.
    const grown = all.heap - one.heap;
    assert.ok(grown < 300_000, `${grown} bytes more after ${TIMES} elements`);
    await page.close();
  });

  it('end every timer and every listener on window, document and media', async () => {
    const { page } = await host.visit('/', { number: null, prepare: countHandles });
    await page.waitForFunction(() => customElements.get('hotline-finder'));
    const before = await page.evaluate(() => window.held());
    const during = await page.evaluate(async () => {
      const finder = document.createElement('hotline-finder');
      finder.setAttribute('country', 'BG');
      document.body.append(finder);
      await finder.ready;
      const held = window.held();
      finder.remove();
      return held;
    });
    // One that stays is enough to be seen.
    await page.evaluate(comeAndGo, 12);
    assert.ok(during > before, 'nothing was counted');
    assert.equal(await page.evaluate(() => window.held()), before);
    await page.close();
  });
});

describe('one element', () => {
  let host;

  before(async () => {
    const finder = '<hotline-finder country="RO" language="en"></hotline-finder>';
    // Out of sight its lists are not filled before somebody turns to them.
    host = await startHost({ '/': embed(`<p style="height: 5000px"></p>${finder}${SCRIPT}`) });
  });

  after(() => host?.stop());

  it('has at most 1,500 nodes with its page, and six more for each entry of its lists', async () => {
    const { page } = await host.visit('/');
    const devTools = await page.createCDPSession();
    await devTools.send('Performance.enable');
    const entries = () =>
      page.evaluate(
        () => document.querySelector('hotline-finder').shadowRoot.querySelectorAll('option').length,
      );
    const before = { ...(await measure(page, devTools)), entries: await entries() };
    assert.ok(before.entries < 6, `${before.entries} entries`);
    assert.ok(before.nodes <= 1500, `${before.nodes} nodes`);
    await page.evaluate(async () => {
      const finder = document.querySelector('hotline-finder');
      finder.shadowRoot.getElementById('country').focus();
      await finder.updateComplete;
    });
    const filled = { ...(await measure(page, devTools)), entries: await entries() };
    assert.ok(filled.entries > 250, `${filled.entries} entries`);
    const more = filled.nodes - before.nodes;
    assert.ok(more <= 6 * (filled.entries - before.entries), `${more} more nodes`);
    await page.close();
  });
});

/** Counts, from the page's first moment, the timers and listeners that wait on what outlives an element. */
function countHandles(page) {
  return page.evaluateOnNewDocument(() => {
    const held = new Map();
    const count = (key, by) => held.set(key, (held.get(key) ?? 0) + by);
    const wrap = (target, name, key, by) => {
      const original = target[name];
      target[name] = function (...values) {
        const result = original.apply(this, values);
        const counted = key(this, values, result);
        if (counted) count(counted, by);
        return result;
      };
    };
    const names = new Map();
    const numberOf = (one) => names.get(one) ?? names.set(one, names.size).get(one);
    const lasting = (target) =>
      target === null || target === undefined || !(target instanceof Element);
    const listener = (target, [type, action]) =>
      lasting(target) && !(target instanceof ShadowRoot) && `${type} ${numberOf(action)}`;
    wrap(window.EventTarget.prototype, 'addEventListener', listener, 1);
    wrap(window.EventTarget.prototype, 'removeEventListener', listener, -1);
    const media = (_, [action]) => `media ${numberOf(action)}`;
    wrap(window.MediaQueryList.prototype, 'addListener', media, 1);
    wrap(window.MediaQueryList.prototype, 'removeListener', media, -1);
    wrap(window, 'setTimeout', (_, values, id) => values[1] > 500 && `timer ${id}`, 1);
    wrap(window, 'clearTimeout', (_, [id]) => held.get(`timer ${id}`) > 0 && `timer ${id}`, -1);
    window.held = () => [...held.values()].reduce((sum, one) => sum + Math.max(one, 0), 0);
  });
}
