import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startWholeBrowser } from '../../scripts/browser/launch.mjs';
import { embed, startHost, startSite } from './host.mjs';

/** Flags of a sandbox that limit navigation. Without scripts there is no finder, but its fallback. */
const FLAGS = [
  'allow-popups',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];

/** Every set of the flags, each with scripts. */
const SETS = Array.from({ length: 2 ** FLAGS.length }, (_, bits) =>
  ['allow-scripts', ...FLAGS.filter((_flag, index) => bits & (1 << index))].join(' '),
);

/**
 * Which sandboxes let a page open a telephone at all: https://html.spec.whatwg.org/#hand-off-to-external-software, and
 * Chromium's.
 */
const lets = (sandbox) => /allow-(popups|top-navigation)/.test(sandbox);

describe('dialling from a sandboxed frame', () => {
  let host;
  let away;

  before(async () => {
    const finder = embed(
      `<base target="_top"><hotline-finder country="RO" countries="RO" language="en"></hotline-finder>
      <script src="/hotline-finder.js"></script>`,
    );
    away = await startSite({ '/framed': finder }, '127.0.0.1');
    // A page for each: after a press the frames of the same page may not answer any more.
    const pages = SETS.map((sandbox, index) => [
      `/${index}`,
      embed(
        `<iframe sandbox="${sandbox}" src="${away.origin}/framed" width="400" height="500"></iframe>`,
      ),
    ]);
    host = await startHost(Object.fromEntries(pages));
  });

  after(async () => {
    await host?.stop();
    await away?.stop();
  });

  it('works in each that lets a page dial', async (t) => {
    // The engine alone hands nothing to other programs: it refuses nothing.
    const browser = await startWholeBrowser();
    if (!browser) return t.skip('there is no whole browser on this machine');
    t.after(() => browser.close());
    const held = [];
    for (const [index, sandbox] of SETS.entries()) {
      const page = await browser.newPage();
      let refused = false;
      page.on('console', (message) => (refused ||= /Unsafe attempt|sandbox/i.test(message.text())));
      await page.goto(`${host.origin}/${index}`);
      const frame = await (await page.$('iframe')).contentFrame();
      const call = await frame.waitForSelector('hotline-finder >>> a[href^="tel:"]', {
        visible: true,
      });
      assert.equal(await call.evaluate(({ target }) => target), '_self');
      await call.click();
      // What the browser says about the press is there when a later step of the same frame is.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      if (refused) held.push(sandbox);
      await page.close();
    }
    assert.deepEqual(
      held,
      SETS.filter((sandbox) => !lets(sandbox)),
    );
  });
});
