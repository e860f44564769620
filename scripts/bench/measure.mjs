import { findWholeBrowser } from '../browser/find.mjs';
import { startBrowser as startOwn } from '../browser/launch.mjs';

const VIEWPORT = { width: 360, height: 640, isMobile: true, hasTouch: true };

/** @type {Record<string, ReturnType<typeof profile> | undefined>} */
export const NETWORKS = {
  'no throttling': undefined,
  'fast 4G (165 ms, 8.1 Mbit/s)': profile(165, 8.1, 1.35),
  'slow 4G (150 ms, 1.6 Mbit/s)': profile(150, 1.6, 0.75),
};

/** Latency in ms, megabits a second. */
function profile(latency, down, up) {
  const bytes = (megabits) => (megabits * 1e6) / 8;
  return {
    offline: false,
    latency,
    downloadThroughput: bytes(down),
    uploadThroughput: bytes(up),
  };
}

/** Runs in the page before anything else: when the first number is on the screen, and what moves. */
function watch() {
  /** @type {Window['bench']} */
  const seen = { number: undefined, complete: undefined, shift: 0, longest: 0 };
  const visible = (root) =>
    [...root.querySelectorAll('a[href^="tel:"]')].some((link) => link.getClientRects().length);
  const look = () => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
    if (roots.some((root) => root && visible(root))) seen.number = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type, each) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value }) => (seen.shift += value));
  observe('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
  window.bench = seen;
}

/** A whole browser where there is one: it is what visitors have. */
export function startBrowser() {
  return startOwn(['--js-flags=--expose-gc'], findWholeBrowser());
}

/** Runs in the page: when every finder is complete but for its lists, and what it has drawn is painted. */
async function whenComplete() {
  await Promise.all([...document.querySelectorAll('hotline-finder')].map(({ ready }) => ready));
  window.bench.complete ??= performance.now();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page: whether the first finder has the entries of its lists. */
function hasLists() {
  const finder = document.querySelector('hotline-finder');
  return !finder?.shadowRoot || finder.shadowRoot.querySelectorAll('option').length > 100;
}

/**
 * @typedef {object} Conditions
 * @property {number} [cpu] how many times slower
 * @property {boolean} [lists] waits until the lists of the first finder have their entries
 * @property {ReturnType<typeof profile>} [network]
 * @property {typeof VIEWPORT} [viewport]
 */

/**
 * Opens a page in a clean profile, and hands it over once its first number is on the screen and all that it draws by
 * itself, the lists only where `lists` says so.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Conditions} conditions
 */
export async function withPage(browser, url, conditions, use) {
  const { cpu = 4, network, viewport = VIEWPORT, lists = false } = conditions;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const devTools = await page.createCDPSession();
    let bytes = 0;
    let requests = 0;
    devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      if (encodedDataLength) requests += 1;
    });
    await devTools.send('Network.enable');
    await devTools.send('Performance.enable');
    if (network) await devTools.send('Network.emulateNetworkConditions', network);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(watch);
    const script = await timeScript(devTools);
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    const shown = async () => {
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      await page.waitForFunction(() => window.bench.number, { timeout: 60_000 });
    };
    await Promise.race([shown(), failed]);
    await page.evaluate(whenComplete);
    if (lists) {
      await page.waitForFunction(hasLists, { polling: 100 });
      await page.evaluate(whenComplete);
    }
    return await use({ page, devTools, script, traffic: () => ({ bytes, requests }) });
  } finally {
    await context.close();
  }
}

/** What the browser's own record calls running script, parsing it included. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile'];

/**
 * Records from now on; the function that comes back ends it and says how many ms script ran. (The
 * metric `ScriptDuration` leaves out what runs while a script is evaluated: all of ours.)
 */
async function timeScript(devTools) {
  const events = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  return async () => {
    const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
    await devTools.send('Tracing.end');
    await complete;
    const timed = events.filter(({ name, ph, dur }) => ph === 'X' && dur && SCRIPT.includes(name));
    timed.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const ends = new Map();
    let sum = 0;
    for (const { tid, pid, ts, dur } of timed) {
      const thread = `${pid} ${tid}`;
      // One inside another counts once.
      if (ts < (ends.get(thread) ?? 0)) continue;
      ends.set(thread, ts + dur);
      sum += dur;
    }
    return sum / 1000;
  };
}

/** One load of a page: everything the table shows. Times in ms. */
export function measureLoad(browser, url, conditions) {
  return withPage(browser, url, conditions, async ({ page, devTools, script, traffic }) => {
    // The lists would come while it is measured.
    await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
    const during = await metrics(devTools);
    const scripted = await script();
    const { number, complete, shift, longest } = await page.evaluate(() => window.bench);
    await devTools.send('HeapProfiler.collectGarbage');
    const after = await metrics(devTools);
    return {
      ...traffic(),
      number,
      complete,
      shift,
      longest,
      script: scripted,
      layout: (during.LayoutDuration + during.RecalcStyleDuration) * 1000,
      heap: after.JSHeapUsedSize,
      nodes: after.Nodes,
    };
  });
}

async function metrics(devTools) {
  const { metrics: list } = await devTools.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/**
 * How long the script runs when a visitor picks each country, each language, one after the other,
 * on this machine's own speed.
 *
 * @returns {Promise<{ country: number[], language: number[] }>} ms
 */
export function measurePicks(browser, url) {
  return withPage(browser, url, { cpu: 1 }, ({ page }) =>
    page.evaluate(async () => {
      const finder = document.querySelector('hotline-finder');
      if (!finder?.shadowRoot) throw new Error('The page has no finder.');
      const times = { country: [], language: [] };
      for (const select of finder.shadowRoot.querySelectorAll('select')) {
        select.focus();
        await finder.updateComplete;
        for (const value of [...select.options].map((option) => option.value)) {
          select.value = value;
          const start = performance.now();
          select.dispatchEvent(new Event('change'));
          await finder.updateComplete;
          times[select.id].push(performance.now() - start);
        }
        // Layout and paint are the browser's; each starts from a page at rest.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      return times;
    }),
  );
}

/** The median of numbers, or of each of the fields of objects. */
export function median(values) {
  if (typeof values[0] === 'object') {
    return Object.fromEntries(
      Object.keys(values[0]).map((key) => [key, median(values.map((one) => one[key]))]),
    );
  }
  return quantile(values, 0.5);
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
