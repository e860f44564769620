import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { close, listen } from '../../scripts/lib/listen.mjs';
import { oldBuilds } from '../../scripts/browser/old-builds.mjs';
import { startOldBrowser } from '../../scripts/browser/old-devtools.mjs';
import { embed, readBuilt } from '../dist/host.mjs';

/*
 * `npm run test:old`: the built file in real old builds of Chromium. Not part of `npm test`: it fetches
 * 270 MB once. What today's Chromium shows is what the old ones must show. Pictures of each are
 * left in .cache/old-pictures/.
 */

const COUNTRIES = ['RO', 'BG', 'FR', 'US', 'AG'];
const PHONE = { width: 360, height: 640 };
const PICTURE = { width: 360, height: 1600 };
const PICTURES = new URL('../../.cache/old-pictures/', import.meta.url);

const script = '<script async src="/hotline-finder.js"></script>';
const tag = (attributes) => `${script}<hotline-finder ${attributes}></hotline-finder>`;

const pages = {
  ...Object.fromEntries(
    COUNTRIES.map((code) => [`/${code}`, embed(tag(`country="${code}" language="en"`))]),
  ),
  '/compact': embed(tag('country="RO" language="en" compact')),
  '/arabic': embed(tag('country="FR" language="ar" theme="dark"')),
  '/script-only': embed(script.replace(' src', ' data-country="RO" data-language="en" src')),
  '/marked': embed(`${script}<div data-hotline-finder data-country="RO">…</div>`),
};

/** Waits in the page until the finder shows a number; then all that can be dialled, seen or not. */
async function numbers() {
  const root = () => (document.querySelector('hotline-finder') || {}).shadowRoot;
  for (let frames = 0; !(root() && root().querySelector('a[href^="tel:"]')); frames++) {
    if (frames > 600) throw new Error('No number is shown.');
    await new Promise(requestAnimationFrame);
  }
  // The emergency numbers are there first, the rest follows.
  await document.querySelector('hotline-finder').ready;
  return Array.from(root().querySelectorAll('a[href^="tel:"]'), (link) => {
    const { width, height } = link.getBoundingClientRect();
    const closed = Boolean(link.closest('details:not([open])'));
    return {
      href: link.getAttribute('href'),
      label: link.textContent.trim().replace(/\s+/g, ' '),
      closed,
      // What is closed has a size in new browsers and none in old ones.
      visible: closed || (width > 0 && height > 0),
    };
  });
}

/** What the visitor does in one of the lists; then the title, the direction and the first number. */
async function pick(list, value) {
  const finder = document.querySelector('hotline-finder');
  const select = finder.shadowRoot.getElementById(list);
  select.focus();
  await finder.updateComplete;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
  const box = finder.shadowRoot.querySelector('[part=box]');
  return {
    chosen: select.value,
    lang: box.lang,
    dir: box.dir,
    heading: box.querySelector('[part=heading]').textContent.trim(),
    number: box.querySelector('a[href^="tel:"]').getAttribute('href'),
  };
}

/** Waits until another page is loaded; returns its referrer. */
async function arrive(page, path) {
  const look = () => ({
    path: location.pathname,
    length: history.length,
    referrer: document.referrer,
  });
  for (;;) {
    // While the page changes there is none to ask.
    const { path: here, ...rest } = await page.evaluate(look).catch(() => ({ path: '' }));
    if (here === path) return rest;
  }
}

const digits = (text) => text.replace(/[^\d+*#]/g, '');

let server;
let origin;
const today = {};

before(async () => {
  const built = readBuilt('hotline-finder.js');
  server = createServer(({ url }, response) => {
    if (url === '/hotline-finder.js') {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(built);
    }
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return response.writeHead(pages[url] ? 200 : 404, type).end(pages[url]);
  });
  origin = `http://localhost:${await listen(server)}`;
  mkdirSync(PICTURES, { recursive: true });
  const browser = startOldBrowser(await findBrowser());
  for (const path of Object.keys(pages)) {
    const page = await browser.open(origin + path, PHONE);
    today[path] = await page.evaluate(numbers);
    await page.close();
  }
  await browser.stop();
});

after(() => close(server));

for (const { major, executablePath } of await oldBuilds()) {
  describe(`Chromium ${major}`, () => {
    let browser;

    before(async () => {
      browser = startOldBrowser({ executablePath });
      assert.match(await browser.version(), new RegExp(`Chrome/${major}\\.`));
    });

    after(() => browser?.stop());

    /** Opens a page, hands it over when it shows a number, and expects it to have said nothing. */
    async function visit(path, use, size = PHONE) {
      const page = await browser.open(origin + path, size);
      const shown = await page.evaluate(numbers);
      await use?.(page, shown);
      assert.deepEqual(page.problems, []);
      await page.close();
      return shown;
    }

    for (const path of Object.keys(pages)) {
      it(`shows the numbers of today's Chromium: ${path}`, async () => {
        const shown = await visit(path);
        assert.deepEqual(shown, today[path]);
        for (const { href, label, visible } of shown) {
          assert.ok(digits(label).endsWith(digits(href)), `${href} is labelled “${label}”`);
          assert.ok(visible, label);
        }
        assert.ok(shown.some(({ closed }) => !closed));
      });
    }

    it('changes the country', async () => {
      await visit('/RO', async (page) => {
        const { chosen, number } = await page.evaluate(pick, 'country', 'US');
        assert.deepEqual([chosen, number], ['US', 'tel:911']);
        assert.deepEqual(await page.evaluate(numbers), today['/US']);
      });
    });

    it('changes the language, and the direction with it', async () => {
      await visit('/RO', async (page) => {
        const english = await page.evaluate(pick, 'language', 'en');
        const persian = await page.evaluate(pick, 'language', 'fa');
        assert.equal(persian.dir, 'rtl');
        assert.equal(persian.lang, 'fa');
        assert.notEqual(persian.heading, english.heading);
        assert.equal(persian.number, 'tel:112');
      });
    });

    it('names every country and language in the lists', async () => {
      await visit('/RO', async (page) => {
        const { entries, unnamed } = await page.evaluate(async () => {
          const finder = document.querySelector('hotline-finder');
          const { shadowRoot } = finder;
          shadowRoot.getElementById('country').focus();
          await finder.updateComplete;
          const all = Array.from(shadowRoot.querySelectorAll('option'));
          const unnamed = all
            .map(({ value, text }) => [value, text.trim()])
            .filter(([value, text]) => text.length < 2 || text === value);
          return { entries: all.length, unnamed };
        });
        assert.ok(entries > 200, String(entries));
        assert.deepEqual(unnamed, []);
      });
    });

    it('has its own style', async () => {
      await visit('/RO', async (page) => {
        const style = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('hotline-finder');
          const link = shadowRoot.querySelector('[part=emergency-call]');
          const { backgroundColor, display } = getComputedStyle(link);
          const { height } = link.getBoundingClientRect();
          const wide = document.documentElement.scrollWidth > window.innerWidth;
          return { backgroundColor, flex: /flex/.test(display), large: height >= 44, wide };
        });
        assert.deepEqual(style, {
          backgroundColor: 'rgb(161, 29, 29)',
          flex: true,
          large: true,
          wide: false,
        });
      });
    });

    it('opens sections and disclosures', async () => {
      await visit('/BG', async (page) => {
        const opened = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('hotline-finder');
          const all = Array.from(shadowRoot.querySelectorAll('details'));
          all.forEach((one) => one.querySelector('summary').click());
          return all.map((one) => one.open && one.lastElementChild.offsetHeight > 0);
        });
        assert.ok(opened.length > 5);
        assert.ok(opened.every(Boolean));
      });
    });

    it('shows the message for someone nearby', async () => {
      await visit('/BG', async (page) => {
        const message = await page.evaluate(async () => {
          const finder = document.querySelector('hotline-finder');
          finder.shadowRoot.getElementById('ask').click();
          await finder.updateComplete;
          const box = finder.shadowRoot.getElementById('message');
          return { text: box.textContent, call: Boolean(box.querySelector('a[href^="tel:"]')) };
        });
        assert.match(message.text, /[а-я]{4}/i);
        assert.equal(message.call, true);
      });
    });

    it('leaves by the exit, and Back does not return', async () => {
      await visit('/RO', async (page) => {
        const exit = await page.evaluate(async () => {
          const finder = document.querySelector('hotline-finder');
          const link = finder.shadowRoot.querySelector('[part=exit]');
          const { rel, href } = link;
          finder.exitUrl = `${location.origin}/AG`;
          await finder.updateComplete;
          const before = history.length;
          link.click();
          return { rel, href, before, blank: document.documentElement.style.display };
        });
        assert.match(exit.rel, /noreferrer/);
        assert.match(exit.href, /^https:/);
        assert.equal(exit.blank, 'none');
        const reached = await arrive(page, '/AG');
        assert.deepEqual(reached, { length: exit.before, referrer: '' });
      });
    });

    it('is painted', async () => {
      for (const path of ['/RO', '/arabic']) {
        await visit(
          path,
          async (page) => {
            const picture = await page.picture();
            assert.ok(picture.length > 20_000);
            writeFileSync(new URL(`chromium-${major}-${path.slice(1)}.png`, PICTURES), picture);
          },
          PICTURE,
        );
      }
    });
  });
}
