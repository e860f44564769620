import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, readBuilt, startHost } from './host.mjs';

const frame = (query, attributes = '') =>
  embed(`<iframe src="/embed.html${query}" title="Help" ${attributes}></iframe>`);

describe('embed.html', () => {
  let host;

  before(async () => {
    host = await startHost({
      '/embed.html': readBuilt('embed.html'),
      '/known': frame(
        '?country=RO&amp;language=ro&amp;theme=dark&amp;countries=RO+BG&amp;topics=work&amp;exclude=ro-116111&amp;first=ro-anes-helpline&amp;heading=Ajutor%3Cb%3E&amp;heading-level=3&amp;compact=true&amp;discreet&amp;exit-url=https://example.org/&amp;no-exit=false',
      ),
      '/unknown': frame(
        '?country=RO&amp;onclick=alert(1)&amp;style=display:none&amp;id=x&amp;now=0&amp;class=x&amp;__proto__=1&amp;COUNTRY=BG',
      ),
      '/height': frame('?country=RO&amp;language=en'),
      '/accent': frame('?country=RO&amp;theme=light&amp;accent=%23ff7f50'),
      '/no-accent': frame('?country=RO&amp;theme=light&amp;accent=red;display:none'),
      '/auto': frame('?country=RO'),
      '/sandboxed': frame('?country=RO&amp;language=en', 'sandbox="allow-scripts"'),
    });
  });

  after(() => host?.stop());

  /** The finder in the frame of a page, on the screen. */
  async function inside(path, options = {}) {
    const visit = await host.visit(path, { number: null, ...options });
    const element = await visit.page.waitForSelector('iframe');
    const where = await element.contentFrame();
    await where.waitForSelector('hotline-finder >>> a[href="tel:112"]', { visible: true });
    return { ...visit, where };
  }

  const attributes = (where) =>
    where.$eval('hotline-finder', (finder) =>
      Object.fromEntries(Array.from(finder.attributes, ({ name, value }) => [name, value])),
    );

  it('reads the settings of its address', async () => {
    const { page, where, messages } = await inside('/known');
    assert.deepEqual(await attributes(where), {
      country: 'RO',
      language: 'ro',
      theme: 'dark',
      countries: 'RO BG',
      topics: 'work',
      exclude: 'ro-116111',
      first: 'ro-anes-helpline',
      heading: 'Ajutor<b>',
      'heading-level': '3',
      compact: 'true',
      discreet: '',
      'exit-url': 'https://example.org/',
      'no-exit': 'false',
    });
    const read = await where.$eval('hotline-finder', (finder) => {
      const { compact, discreet, noExit } = finder;
      return { compact, discreet, noExit };
    });
    assert.deepEqual(read, { compact: true, discreet: true, noExit: false });
    const heading = await where.$eval(
      'hotline-finder >>> [part~="heading"]',
      ({ textContent }) => textContent,
    );
    assert.equal(heading.trim(), 'Ajutor<b>');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('ignores other parameters', async () => {
    const { page, where, messages } = await inside('/unknown');
    assert.deepEqual(await attributes(where), { country: 'RO' });
    assert.deepEqual(messages, []);
    await page.close();
  });

  /** Ground and words of the first button to call, and the font of the box. */
  const lookOf = (where) =>
    where.$eval('hotline-finder >>> [part~="call"]', (button) => {
      const { backgroundColor, color, fontFamily } = getComputedStyle(button);
      return { ground: backgroundColor, words: color, font: fontFamily };
    });

  it('has the colour of the site, as light or dark as its words need, and the font of the device', async () => {
    const { page, where, messages } = await inside('/accent');
    const { ground, words, font } = await lookOf(where);
    assert.equal(words, 'rgb(0, 0, 0)');
    assert.equal(ground, 'rgb(255, 127, 80)');
    assert.match(font, /^system-ui,/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('takes what is no colour for none', async () => {
    const { page, where, messages } = await inside('/no-accent');
    assert.deepEqual(await attributes(where), { country: 'RO', theme: 'light' });
    assert.equal((await lookOf(where)).ground, 'rgb(11, 92, 92)');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('by itself, takes no words and no way out from its address: anyone could have written them', async () => {
    const { page } = await host.visit(
      '/embed.html?country=RO&heading=Send+money&exit-url=https://evil.example/',
    );
    assert.deepEqual(await attributes(page), { country: 'RO' });
    await page.close();
  });

  it('reports its height in steps, unasked only a larger one, and any when it is asked', async () => {
    const { page, where } = await inside('/height', {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.told = [];
          window.addEventListener('message', ({ data }) => window.told.push(data));
        }),
    });
    const told = () => page.evaluate(() => window.told);
    const step = () =>
      where.evaluate(
        () => Math.ceil(document.documentElement.getBoundingClientRect().height / 250) * 250,
      );
    const ask = (question) =>
      page.evaluate((data) => {
        document.querySelector('iframe').contentWindow.postMessage(data, '*');
      }, question);
    const last = async (height) => {
      await page.waitForFunction(
        (wanted) => window.told[window.told.length - 1]?.height === wanted,
        {},
        height,
      );
    };
    const change = (settings) =>
      where.$eval(
        'hotline-finder',
        (finder, next) => {
          Object.assign(finder, next);
          return finder.ready.then(() => finder.updateComplete);
        },
        settings,
      );
    await where.$eval('hotline-finder', ({ ready }) => ready);
    const first = await step();
    assert.ok(first >= 750, String(first));
    await last(first);

    await change({ compact: true });
    assert.ok((await step()) < first);
    // Heard before what follows: messages arrive in their order.
    await ask({ type: 'hotline-finder:height' });
    await ask('height');
    await ask('hotline-finder:height');
    await last(await step());

    await change({ compact: false });
    await last(first);
    const heights = (await told()).map(({ height }) => height);
    assert.deepEqual(heights.slice(-3), [first, await smaller(), first]);
    for (const data of await told()) {
      assert.deepEqual(Object.keys(data), ['type', 'height']);
      assert.equal(data.type, 'hotline-finder:height');
      assert.ok(data.height % 250 === 0 && data.height > 0, String(data.height));
    }
    await page.close();

    async function smaller() {
      await change({ compact: true });
      return step();
    }
  });

  for (const languages of [['ro-RO', 'ro'], ['ar'], ['uk-UA', 'en']]) {
    it(`uses the visitor's language where the address has none: ${languages[0]}`, async () => {
      const { page, where } = await inside('/auto', {
        prepare: (page) =>
          page.evaluateOnNewDocument((tags) => {
            Object.defineProperty(Navigator.prototype, 'languages', { get: () => tags });
          }, languages),
      });
      const [tag] = languages[0].split('-');
      await where.waitForSelector(`hotline-finder >>> [part~="box"][lang="${tag}"]`);
      await where.waitForFunction((lang) => document.documentElement.lang === lang, {}, tag);
      await page.close();
    });
  }

  it('shows the numbers of any mobile phone without the script, and leads calls out of the frame', async () => {
    const { page } = await host.visit('/embed.html', {
      number: null,
      prepare: (page) => page.setJavaScriptEnabled(false),
    });
    const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
    assert.ok(links.includes('tel:112'));
    assert.equal(await page.$eval('base', ({ target }) => target), '_top');
    await page.close();
  });

  it('has an exit that leaves the frame', async () => {
    const { page, where } = await inside('/height');
    assert.equal(
      await where.$eval('hotline-finder >>> [part~="exit"]', ({ target }) => target),
      '_top',
    );
    await page.close();
  });

  it('works in a sandbox that allows scripts', async () => {
    const { page, messages } = await inside('/sandboxed');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is styled where style sheets cannot be made by script, as in Safari 13 and Firefox 68', async () => {
    const { page, messages } = await host.visit('/embed.html?country=RO', {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          delete window.Document.prototype.adoptedStyleSheets;
          delete window.ShadowRoot.prototype.adoptedStyleSheets;
        }),
    });
    const [sheets, padding] = await page.$eval('hotline-finder', ({ shadowRoot }) => [
      shadowRoot.querySelectorAll('style').length,
      getComputedStyle(shadowRoot.querySelector('[part~="emergency-call"]')).paddingTop,
    ]);
    assert.ok(sheets > 0);
    assert.ok(parseFloat(padding) > 0, padding);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is not found by search engines and has a neutral title', () => {
    const page = readBuilt('embed.html');
    assert.match(page, /<meta name="robots" content="noindex"/);
    assert.doesNotMatch(/<title>(.*)<\/title>/.exec(page)[1], /traffick|exploit|hotline|violence/i);
  });
});
