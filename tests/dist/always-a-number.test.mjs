import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'acorn';
import { embed, numbersInSight, readBuilt, startHost } from './host.mjs';

const SCRIPT = '<script src="/hotline-finder.js"></script>';
const FALLBACK = '<a href="tel:110">The host&#39;s own 110</a>';
const FINDER = `<hotline-finder country="RO" language="en">${FALLBACK}</hotline-finder>`;

/** What a page, a browser or an extension may have broken before our script runs. Each in its own page. */
const BROKEN = {
  'no custom elements': () => delete window.customElements,
  'no Intl.DisplayNames': () => delete Intl.DisplayNames,
  'no Intl.Locale': () => delete Intl.Locale,
  'no Intl.PluralRules': () => delete Intl.PluralRules,
  'no Intl.Collator': () => delete Intl.Collator,
  'no Intl at all': () => delete window.Intl,
  'no time zones': () => {
    Intl.DateTimeFormat = function DateTimeFormat() {
      throw new RangeError('time zone');
    };
  },
  'a time zone that nobody knows': () => {
    Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Mars/Olympus' });
  },
  'no adopted style sheets': () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  },
  'style sheets that fail': () => {
    CSSStyleSheet.prototype.replaceSync = () => {
      throw new Error('styles');
    };
  },
  'no shadow roots': () => {
    Element.prototype.attachShadow = () => {
      throw new Error('shadow');
    };
  },
  'no languages': () => {
    Object.defineProperty(navigator, 'languages', { value: undefined });
    Object.defineProperty(navigator, 'language', { value: undefined });
  },
  'no media queries': () => delete window.matchMedia,
  'styles that cannot be read': () => {
    window.getComputedStyle = () => null;
  },
  'a clock of 1970': () => {
    Date.now = () => 0;
  },
  'a clock that is none': () => {
    Date.now = () => NaN;
  },
  'templates that cannot be copied': () => {
    Document.prototype.importNode = () => {
      throw new Error('importNode');
    };
  },
  'nodes that cannot be put in': () => {
    Node.prototype.insertBefore = () => {
      throw new Error('insertBefore');
    };
  },
  'a walker that fails': () => {
    Document.prototype.createTreeWalker = () => {
      throw new Error('createTreeWalker');
    };
  },
  'attributes that cannot be set': () => {
    Element.prototype.setAttribute = () => {
      throw new Error('setAttribute');
    };
  },
  'texts that cannot be split': () => {
    String.prototype.split = () => {
      throw new Error('split');
    };
  },
  'arrays that cannot be mapped': () => {
    Array.prototype.map = () => {
      throw new Error('map');
    };
  },
};

/** Where nothing can be shown as it should be: the emergency number, and what the host wrote. */
const BOX_FAILS = [
  'templates that cannot be copied',
  'nodes that cannot be put in',
  'attributes that cannot be set',
  'texts that cannot be split',
  'arrays that cannot be mapped',
];

/** Where the element cannot even begin: what the host wrote. */
const SCRIPT_FAILS = [
  'no custom elements',
  'no media queries',
  'no shadow roots',
  'a walker that fails',
];

describe('a number is always there', () => {
  let host;
  let asked;
  const late = new Promise((resolve) => (asked = resolve));

  before(async () => {
    const script = readBuilt('hotline-finder.js');
    const send = (code) => (request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    host = await startHost({
      '/page': embed(SCRIPT + FINDER),
      '/before': embed(FINDER + SCRIPT),
      '/blocked': {
        html: embed(SCRIPT + FINDER),
        headers: { 'content-security-policy': "script-src 'none'" },
      },
      '/missing': embed(SCRIPT.replace('hotline-finder', 'gone') + FINDER),
      '/half': embed(SCRIPT.replace('hotline-finder', 'half') + FINDER),
      '/half.js': send(script.slice(0, script.length / 2)),
      '/fails': embed(SCRIPT.replace('hotline-finder', 'fails') + FINDER),
      '/fails.js': send(`throw new Error('at the start');${script}`),
      '/garbled': embed(SCRIPT.replace('hotline-finder', 'garbled') + FINDER),
      '/garbled.js': send(garble(script)),
      '/slow': embed(SCRIPT.replace('<script', '<script async').replace('finder', 'slow') + FINDER),
      '/hotline-slow.js': (request, response) => asked(() => send(script)(request, response)),
      '/nowhere': embed(SCRIPT + FINDER.replace('RO', 'nowhere').replace('en', '!!')),
      '/no-fallback': embed(`${SCRIPT}<hotline-finder country="US"></hotline-finder>`),
    });
  });
  after(() => host?.stop());

  /** The list of the hotlines, the longest text of the script, as bytes that mean nothing; the code as it was. */
  function garble(script) {
    const tokens = [];
    parse(script, { ecmaVersion: 2019, onToken: tokens });
    const texts = tokens.filter(({ type }) => /^(string|template)$/.test(type.label));
    const [{ start, end }] = texts.sort((a, b) => b.end - b.start - (a.end - a.start));
    assert.ok(end - start > 20_000);
    const garbled = script
      .slice(start + 1, end - 1)
      .replace(/\\[^]|[\w|]/g, (text, at) => (text === '\\n' ? text : '~|;:{@=7'[at % 8]));
    return script.slice(0, start + 1) + garbled + script.slice(end - 1);
  }

  async function numbers(path, prepare) {
    const { page, messages } = await host.visit(path, { number: null, prepare });
    await page.waitForFunction(() => document.readyState === 'complete');
    // A picture is taken of a frame that is ready. (The element's own promise never comes where it cannot begin.)
    await page.screenshot({ clip: { x: 0, y: 0, width: 9, height: 9 } });
    const found = await numbersInSight(page);
    await page.close();
    return { found, messages };
  }

  for (const [path, title] of [
    ['/blocked', 'the script is forbidden'],
    ['/missing', 'the script is not there'],
    ['/half', 'half of the script arrived'],
    ['/fails', 'the script fails at its start'],
  ]) {
    it(`the host's own, where ${title}`, async () => {
      const { found } = await numbers(path);
      assert.deepEqual(found, ['tel:110']);
    });
  }

  it("the host's own, without JavaScript", async () => {
    const { found } = await numbers('/page', (page) => page.setJavaScriptEnabled(false));
    assert.deepEqual(found, ['tel:110']);
  });

  it("the host's own, while the script is on its way", async () => {
    const page = await host.browser.newPage();
    await page.goto(`${host.origin}/slow`, { waitUntil: 'domcontentloaded' });
    const send = await late;
    assert.deepEqual(await numbersInSight(page), ['tel:110']);
    send();
    await page.waitForSelector('hotline-finder >>> [part=box]', { visible: true });
    assert.ok((await numbersInSight(page)).includes('tel:112'));
    await page.close();
  });

  it('an emergency number, where the country and the language are nonsense', async () => {
    const { found } = await numbers('/nowhere');
    assert.match(found[0], /^tel:(112|911)$/);
  });

  for (const [title, breakIt] of Object.entries(BROKEN)) {
    const expected = BOX_FAILS.includes(title)
      ? ['tel:112', 'tel:110']
      : SCRIPT_FAILS.includes(title)
        ? ['tel:110']
        : ['tel:112', 'tel:0800500333'];
    it(`${expected.join(' and ')} first, in a browser with ${title}`, async () => {
      const { found } = await numbers('/page', (page) => page.evaluateOnNewDocument(breakIt));
      assert.deepEqual(found.slice(0, 2), expected);
    });
  }

  it('nothing leaves the element where showing the box fails, and the number is of the country', async () => {
    const { found, messages } = await numbers('/no-fallback', (page) =>
      page.evaluateOnNewDocument(BROKEN['templates that cannot be copied']),
    );
    assert.deepEqual(found, ['tel:911']);
    assert.deepEqual(messages, []);
  });

  it('where the list of numbers is garbled on its way', async () => {
    const { found, messages } = await numbers('/garbled');
    assert.ok(found.includes('tel:112'), `in sight: ${found} ${messages}`);
    // On localhost a warning says that RO is not in the list; no error.
    assert.deepEqual(
      messages.map((text) => text.slice(0, 29)),
      ['<hotline-finder> country="RO"'],
    );
  });

  for (const [year, stale] of [
    [1970, false],
    [2099, true],
  ]) {
    it(`in ${year}: the list is ${stale ? '' : 'not '}said to be old`, async () => {
      const { page } = await host.visit('/page', {
        prepare: (page) =>
          page.evaluateOnNewDocument((now) => (Date.now = () => now), Date.UTC(year, 6)),
      });
      const text = await page
        .$eval('hotline-finder >>> [part=stale]', (element) => element.textContent)
        .catch(() => '');
      assert.equal(/old/.test(text), stale);
      assert.equal(/112/.test(text), stale, 'with the emergency number');
      await page.close();
    });
  }
});
