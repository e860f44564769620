import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from './host.mjs';

const COUNTRIES = ['RO', 'US', 'DE'];
const LANGUAGES = ['en', 'ro', 'ar'];

/** What can be noticed of the page from outside of the element. */
async function traces() {
  return {
    cookie: document.cookie,
    storage: { ...localStorage, ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: [history.length, JSON.stringify(history.state), location.href],
    title: document.title,
    head: document.head.innerHTML.replace(/<script.*?<\/script>/g, ''),
    windowName: window.name,
    // Lit marks its versions, so that two of them on one page can be detected.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^(lit|reactive)/.test(name)),
  };
}

/** Before any script of the page: everything that sends to another window, or leaves at once. */
function listen() {
  window.said = [];
  const note = (owner, name) => {
    const own = owner[name];
    owner[name] = function noted(...values) {
      window.said.push(name);
      return own.apply(this, values);
    };
  };
  note(window, 'postMessage');
  note(window, 'open');
  note(MessagePort.prototype, 'postMessage');
  note(BroadcastChannel.prototype, 'postMessage');
  note(History.prototype, 'pushState');
  note(History.prototype, 'replaceState');
  note(Navigator.prototype, 'sendBeacon');
  note(Storage.prototype, 'setItem');
  note(IDBFactory.prototype, 'open');
  note(CacheStorage.prototype, 'open');
}

/** Uses every control but the exit, in one country and language. Answers how many it used. */
async function useEverything(country, language) {
  const finder = document.querySelector('hotline-finder');
  const root = finder.shadowRoot;
  let used = 0;
  const pick = async (id, value) => {
    const select = root.getElementById(id);
    select.focus();
    await finder.updateComplete;
    select.value = value;
    if (select.value !== value) throw new Error(`${id} has no ${value}`);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
    used++;
  };
  const press = async (selector) => {
    for (const control of root.querySelectorAll(selector)) {
      control.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      control.focus();
      control.click();
      await finder.updateComplete;
      used++;
    }
  };
  await pick('country', '?');
  await pick('country', country);
  await pick('language', language);
  await press('[part~=copy]');
  await press('summary');
  await press('a:not([part~=exit])');
  await press('[part=ask]');
  await press('[part=message] a');
  await press('[part=message-close]');
  await press('summary');
  for (const theme of ['dark', 'contrast', 'light', 'auto']) {
    finder.theme = theme;
    await finder.updateComplete;
  }
  for (const name of ['compact', 'discreet']) {
    finder[name] = true;
    await finder.updateComplete;
    await press('summary');
    finder[name] = false;
    await finder.updateComplete;
  }
  return used;
}

describe('silence', () => {
  let host;
  before(async () => {
    const page = embed(
      `<script src="/hotline-finder.js"></script>
      <hotline-finder country="AT" language="fr"><a href="tel:112">112</a></hotline-finder>`,
    );
    host = await startHost({ '/page': page, '/blank': embed('<script></script>') });
  });
  after(() => host?.stop());

  it('a tour of every control, in three countries and languages, leaves nothing and says nothing', async () => {
    const { page, requests, messages } = await host.visit('/page', {
      prepare: (page) => page.evaluateOnNewDocument(listen),
    });
    const blank = await host.visit('/blank', {
      number: null,
      prepare: (page) => page.evaluateOnNewDocument(listen),
    });
    const expected = await blank.page.evaluate(traces);
    const atStart = await page.evaluate(traces);
    assert.deepEqual(atStart.globals, expected.globals, 'a new name in the window');

    // A link that the visitor follows is their own way out: the page keeps it from happening here.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        if (event.composedPath()[0].closest('a')) event.preventDefault();
      }),
    );
    const loaded = requests.length;
    const { context } = { context: page.browserContext() };
    for (const country of COUNTRIES) {
      for (const language of LANGUAGES) {
        const used = await page.evaluate(useEverything, country, language);
        assert.ok(used > 20, `only ${used} controls were used`);
      }
    }
    for (const key of ['Shift', 'Shift', 'a', 'Escape', 'Tab']) await page.keyboard.press(key);
    await page.setViewport({ width: 320, height: 600 });
    await page.evaluate(() => document.querySelector('hotline-finder').remove());
    // Whatever was put off has its turn.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));

    assert.deepEqual(requests.slice(loaded), [], 'a request');
    assert.deepEqual(messages, [], 'a word on the console');
    assert.deepEqual(await page.evaluate(() => window.said), [], 'a message or an entry');
    assert.deepEqual(await page.evaluate(traces), atStart);
    assert.deepEqual(await context.cookies(), []);
    await page.close();
    await blank.page.close();
  });

  it('opening the two disclosures costs nothing and moves nothing', async () => {
    const { page, requests } = await host.visit('/page');
    const loaded = requests.length;
    for (const name of ['signs', 'call', 'phone']) {
      const summary = await page.$(`hotline-finder >>> [part~=disclosure-${name}] summary`);
      await summary.click();
    }
    const lines = await page.evaluate(() =>
      Array.from(
        document
          .querySelector('hotline-finder')
          .shadowRoot.querySelectorAll('[part=disclosure-text]'),
        (line) => line.checkVisibility(),
      ),
    );
    assert.ok(lines.length >= 9);
    assert.ok(lines.every(Boolean));
    assert.equal(requests.length, loaded);
    await page.close();
  });
});
