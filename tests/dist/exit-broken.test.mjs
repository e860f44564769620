import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { breakBuiltIn, listBuiltIns, recordBuiltIns } from './built-ins.mjs';
import { DIST, embed, pressShift, readBuilt, startHost, startSite } from './host.mjs';

const EXIT = 'hotline-finder >>> [part~=exit]';

/** How long a page that is left may take to ask for the other one, in ms: far more than it needs. */
const PATIENCE = 15_000;

describe('the exit of a page whose built-ins are broken', () => {
  let host;
  let away;
  /** What leaving uses, by its names, for each way to leave: nothing else can hold it. */
  const used = new Map();
  let arrived = () => undefined;

  before(async () => {
    away = await startSite(
      {
        '/weather': (request, response) => {
          arrived();
          response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Weather</title>');
        },
        '/slow': () => undefined,
      },
      '127.0.0.1',
    );
    const page = (exit) =>
      embed(
        `<hotline-finder country="RO" language="en" exit-url="${away.origin}${exit}"><a href="tel:112">112</a></hotline-finder>
        <script src="/hotline-finder.js"></script>`,
      );
    readBuilt('edition.js');
    const { assemble, parts } = await import(pathToFileURL(join(DIST, 'edition.js')).href);
    // A third of the bytes, and the same exit: there are many visits.
    const script = assemble(parts, { countries: ['RO'], languages: ['en'] });
    host = await startHost({
      '/page': page('/weather'),
      '/slow': page('/slow'),
      '/hotline-finder.js': (request, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
    });
    for (const way of [press, keys]) used.set(way, await whatLeavingUses(way));
  });

  after(async () => {
    await host?.stop();
    await away?.stop();
  });

  async function whatLeavingUses(way) {
    const { page } = await host.visit('/slow', { number: null });
    const place = await findExit(page);
    let tell;
    const told = new Promise((resolve) => (tell = resolve));
    await page.exposeFunction('tell', (names) => tell(names));
    const names = await page.evaluate(listBuiltIns);
    await page.evaluate(recordBuiltIns, names);
    await page.evaluate(() => addEventListener('hotline-exit', () => tell(window.recorded())));
    await way(page, place);
    const recorded = new Map((await told).map((name) => [name.join('.'), name]));
    await page.close();
    return [...recorded.values()];
  }

  /** Where the exit is, measured while nothing is broken and nothing waits to be drawn. */
  async function findExit(page) {
    await page.evaluate(async () => {
      const finder = document.querySelector('hotline-finder');
      finder.shadowRoot.querySelector('select').focus();
      await finder.updateComplete;
    });
    const exit = await page.waitForSelector(EXIT, { visible: true });
    const { x, y, width, height } = await exit.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  const press = (page, { x, y }) => page.mouse.click(x, y);

  const keys = (page) => pressShift(page);

  /** Does the other site get a request after this? */
  async function leaves(page, way, place) {
    const reached = new Promise((resolve) => {
      arrived = () => resolve(true);
    });
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    await way(page, place);
    return Promise.race([reached, late]);
  }

  for (const [how, way] of [
    ['pressed', press],
    ['left by the key', keys],
  ]) {
    it(`is ${how} after any one of those that leaving uses has broken`, async () => {
      const names = used.get(way);
      assert.ok(names.length > 25, `only ${names.length} were recorded`);
      const held = [];
      for (const name of names) {
        // A page of its own, and nothing awaited in it once it is broken.
        const { page } = await host.visit('/page', { number: null });
        const place = await findExit(page);
        const devTools = await page.createCDPSession();
        const expression = `(${breakBuiltIn})(${JSON.stringify(name)})`;
        await devTools.send('Runtime.evaluate', { expression });
        if (!(await leaves(page, way, place))) held.push(name.join('.'));
        await page.browserContext().close();
      }
      assert.deepEqual(held, []);
    });
  }
});
