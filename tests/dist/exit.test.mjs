import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, pressShift, startHost, startSite } from './host.mjs';

const SCRIPT = '<script src="/hotline-finder.js"></script>';
const EXIT = 'hotline-finder >>> [part=exit]';

/** The worst policy a host can have: its whole address goes to every site. */
const TELLING = { 'referrer-policy': 'unsafe-url' };

describe('the exit, in real navigation', () => {
  let host;
  let away;

  before(async () => {
    const pending = new Set();
    away = await startSite(
      {
        '/weather': '<!doctype html><title>Weather</title><p>Sunny',
        // A site that takes its time: what the visitor's screen shows meanwhile is ours.
        '/slow': (request, response) => pending.add(response),
      },
      '127.0.0.1',
    );
    const finder = (exit, more = '') =>
      embed(
        `${SCRIPT}<p>The page around</p>
        <hotline-finder country="RO" language="en" exit-url="${away.origin}${exit}"></hotline-finder>${more}`,
      );
    host = await startHost({
      '/start': embed('<a href="/page">To the page</a>'),
      '/page': { html: finder('/weather'), headers: TELLING },
      '/slow': { html: finder('/slow'), headers: TELLING },
      '/asks': finder(
        '/weather',
        `<script>
          onbeforeunload = () => 'Stay';
          addEventListener('beforeunload', (event) => event.preventDefault());
          addEventListener('beforeunload', (event) => (event.returnValue = 'Stay'));
        </script>`,
      ),
      '/clings': finder(
        '/slow',
        `<style>
          * { display: block !important; visibility: visible !important; }
          html { transition: all 60s allow-discrete !important; }
        </style>
        <dialog open>A dialog of the host</dialog>
        <script>document.querySelector('dialog').close(); document.querySelector('dialog').showModal()</script>`,
      ),
    });
  });

  after(async () => {
    await host?.stop();
    await away?.stop();
  });

  /** From the start page by its link to the page with the finder. */
  async function arrive() {
    const { page } = await host.visit('/start', { number: null });
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    assert.equal(page.url(), `${host.origin}/page`);
    return page;
  }

  /** The exit asks for the other page more than once: it may be loaded again. */
  async function read(page) {
    await page.waitForNetworkIdle({ idleTime: 250 });
    return page.evaluate(() => ({ referrer: document.referrer, entries: history.length }));
  }

  async function left(page, how) {
    const entries = await page.evaluate(() => history.length);
    const asked = away.asked.length;
    await Promise.all([page.waitForNavigation(), how()]);
    assert.equal(page.url(), `${away.origin}/weather`);
    const { headers } = away.asked[asked];
    assert.equal(headers.referer, undefined, 'the other site learns where the visitor was');
    assert.equal(headers.origin, undefined);
    const there = await read(page);
    assert.equal(there.referrer, '');
    assert.equal(there.entries, entries, 'an entry more in the history');
    await page.goBack();
    assert.equal(page.url(), `${host.origin}/start`, 'Back leads to the page');
    await page.browserContext().close();
  }

  it('goes by the button: no referrer, no history entry, Back skips the page', async () => {
    const page = await arrive();
    await left(page, async () => (await page.$(EXIT)).click());
  });

  it('goes by the keyboard: the first stop of Tab, then Enter', async () => {
    const page = await arrive();
    await page.keyboard.press('Tab');
    const part = await page.evaluate(() =>
      document.activeElement.shadowRoot.activeElement.getAttribute('part'),
    );
    assert.equal(part, 'exit');
    await left(page, () => page.keyboard.press('Enter'));
  });

  it('goes by Shift, three times, left or right', async () => {
    const page = await arrive();
    await left(page, () => pressShift(page, ['ShiftLeft', 'ShiftRight', 'ShiftLeft']));
  });

  it('works as a plain link when the script has died', async () => {
    const page = await arrive();
    await page.$eval(EXIT, (link) =>
      link.addEventListener('click', (event) => event.stopImmediatePropagation(), true),
    );
    const asked = away.asked.length;
    await Promise.all([page.waitForNavigation(), (await page.$(EXIT)).click()]);
    assert.equal(page.url(), `${away.origin}/weather`);
    assert.equal(away.asked[asked].headers.referer, undefined);
    await page.browserContext().close();
  });

  it('is not held back by a host that asks "Leave this site?"', async () => {
    const { page } = await host.visit('/asks');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      dialog.dismiss();
    });
    await Promise.all([page.waitForNavigation({ timeout: 5000 }), (await page.$(EXIT)).click()]);
    assert.equal(page.url(), `${away.origin}/weather`);
    assert.equal(asked, 0);
    await page.browserContext().close();
  });

  it('blanks the page and its title at once, before the host gets the event and before the other site answers', async () => {
    const { page } = await host.visit('/slow');
    const then = await page.evaluate(() => {
      const seen = () => [getComputedStyle(document.documentElement).display, document.title];
      const finder = document.querySelector('hotline-finder');
      let told;
      document.addEventListener('hotline-exit', ({ detail }) => (told = [...seen(), detail]));
      finder.shadowRoot.querySelector('[part=exit]').click();
      return {
        told,
        now: seen(),
        referrer: document.querySelector('meta[name=referrer]')?.outerHTML,
      };
    });
    assert.deepEqual(then.now, ['none', '127.0.0.1']);
    assert.deepEqual(then.told, ['none', '127.0.0.1', null]);
    assert.equal(then.referrer, '<meta name="referrer" content="no-referrer">');
    await page.browserContext().close();
  });

  for (const path of ['/slow', '/clings']) {
    it(`leaves not one dark pixel on the screen: ${path}`, async () => {
      const blank = await host.visit('about:blank', { number: null });
      const { page } = await host.visit(path, { number: null });
      await page.waitForSelector(EXIT, { visible: true });
      const before = await page.screenshot();
      await page.evaluate(() =>
        document.querySelector('hotline-finder').shadowRoot.querySelector('[part=exit]').click(),
      );
      const white = await blank.page.screenshot();
      assert.notDeepEqual(before, white);
      assert.deepEqual(await page.screenshot(), white);
      await page.browserContext().close();
      await blank.page.close();
    });
  }

  it('leaves even if what the host does on hotline-exit fails', async () => {
    const page = await arrive();
    await page.evaluate(() => {
      addEventListener('hotline-exit', () => {
        throw new Error('the host');
      });
      window.dispatchEvent = undefined;
      window.CustomEvent = undefined;
    });
    await left(page, async () => (await page.$(EXIT)).click());
  });

  it('restores everything when the page comes back from the back/forward cache', async () => {
    // The browser cannot be made to: a page that was replaced is in no list to go back to. So the
    // event that the page would get is dispatched here.
    const { page } = await host.visit('/slow');
    const state = () =>
      page.evaluate(() => ({
        style: document.documentElement.style.cssText,
        title: document.title,
        metas: document.querySelectorAll('meta[name=referrer]').length,
      }));
    await page.evaluate(() => (document.documentElement.style.color = 'rgb(1, 2, 3)'));
    const before = await state();
    const press = () =>
      page.evaluate(() => {
        document.querySelector('hotline-finder').shadowRoot.querySelector('[part=exit]').click();
        // The page is left, and stays as it is for the cache.
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        window.stop();
      });
    await press();
    await press();
    assert.notDeepEqual(await state(), before);
    const show = (persisted) =>
      page.evaluate(
        (persisted) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted })),
        persisted,
      );
    await show(false);
    assert.notDeepEqual(await state(), before);
    await show(true);
    assert.deepEqual(await state(), before);
    await page.browserContext().close();
  });
});
