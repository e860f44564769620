import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, pressShift, startHost, startSite } from './host.mjs';

const SCRIPT = '<script src="/hotline-finder.js"></script>';

describe('the exit inside a frame', () => {
  let host;
  let other;

  before(async () => {
    other = await startSite(
      {
        '/weather': '<!doctype html><title>Weather</title>',
        '/framed': embed(
          `${SCRIPT}<hotline-finder country="RO" language="en"></hotline-finder>
          <script>document.querySelector('hotline-finder').exitUrl = location.origin + '/weather'</script>`,
        ),
      },
      '127.0.0.1',
    );
    const weather = `${other.origin}/weather`;
    const frame = (src, sandbox = '') =>
      embed(
        `<p>The page around</p><iframe src="${src}" ${sandbox} width="400" height="600"></iframe>`,
      );
    host = await startHost({
      '/framed': embed(
        `${SCRIPT}<hotline-finder country="RO" language="en" exit-url="${weather}"></hotline-finder>`,
      ),
      '/same': frame('/framed'),
      '/other': frame(`${other.origin}/framed`),
      '/sandboxed': frame(`${other.origin}/framed`, 'sandbox="allow-scripts allow-same-origin"'),
      '/sandboxed-same': frame('/framed', 'sandbox="allow-scripts allow-same-origin"'),
    });
  });

  after(async () => {
    await host?.stop();
    await other?.stop();
  });

  async function open(path) {
    const { page } = await host.visit(path, { number: null });
    const frame = await page.waitForFrame((one) => one.url().endsWith('/framed'));
    const exit = await frame.waitForSelector('hotline-finder >>> [part=exit]', { visible: true });
    return { page, frame, exit };
  }

  for (const [path, title] of [
    ['/same', 'of the same site'],
    ['/other', 'of another site'],
  ]) {
    it(`takes the whole window away: a frame ${title}`, async () => {
      const { page, exit } = await open(path);
      const asked = other.asked.length;
      const entries = await page.evaluate(() => history.length);
      await Promise.all([page.waitForNavigation(), exit.click()]);
      assert.equal(page.url(), `${other.origin}/weather`);
      const arrived = other.asked.slice(asked).filter((one) => one.path === '/weather');
      assert.equal(arrived[0].headers.referer, undefined);
      assert.equal(await page.evaluate(() => history.length), entries);
      await page.browserContext().close();
    });
  }

  it('blanks the window around at once where it may', async () => {
    const { page, frame } = await open('/same');
    const around = await frame.evaluate(() => {
      document.querySelector('hotline-finder').shadowRoot.querySelector('[part=exit]').click();
      return getComputedStyle(top.document.documentElement).display;
    });
    assert.equal(around, 'none');
    await page.browserContext().close();
  });

  for (const path of ['/sandboxed', '/sandboxed-same']) {
    it(`blanks itself where it may not leave, and tries the link: ${path}`, async () => {
      const { page, frame, exit } = await open(path);
      await frame.evaluate(() => {
        document.addEventListener('click', ({ target }) => {
          if (target.localName === 'a')
            window.tried = `${target.target} ${target.href} ${target.rel}`;
        });
      });
      await exit.click();
      await frame.waitForFunction(() => window.tried);
      assert.equal(
        await frame.evaluate(() => window.tried),
        `_top ${other.origin}/weather noopener noreferrer`,
      );
      const display = () => getComputedStyle(document.documentElement).display;
      assert.equal(await frame.evaluate(display), 'none');
      assert.equal(page.url(), `${host.origin}${path}`);
      await page.browserContext().close();
    });
  }

  it('leaves by the key when the frame has the focus', async () => {
    const { page, frame } = await open('/other');
    await (await frame.$('hotline-finder >>> [part=heading]')).click();
    await Promise.all([page.waitForNavigation(), pressShift(page)]);
    assert.equal(page.url(), `${other.origin}/weather`);
    await page.browserContext().close();
  });
});
