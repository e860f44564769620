import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { breakBuiltIn } from './built-ins.mjs';
import { embed, pressShift, startHost, startSite } from './host.mjs';

/** Runs in the page: where the exit is, once all is drawn. */
async function findExit() {
  // A form may have the name of the method.
  const find = Document.prototype.querySelector;
  const finder = window.finder ?? find.call(document, 'hotline-finder');
  await finder.ready;
  const { x, y, width, height } = finder.shadowRoot
    .querySelector('[part~=exit]')
    .getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** What a page may hold a visitor with: its script, run before the finder's unless `late`. */
const GUARDS = {
  'asks before it is left': `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; })`,
  'asks by a handler that it sets when the visitor leaves': `addEventListener('hotline-exit', () => { onbeforeunload = () => 'x'; addEventListener('beforeunload', (event) => event.preventDefault()); })`,
  'asks with a method that it kept': `const { preventDefault } = Event.prototype; addEventListener('beforeunload', (event) => preventDefault.call(event))`,
  'asks, and has frozen the event': `Object.freeze(BeforeUnloadEvent.prototype); addEventListener('beforeunload', (event) => event.preventDefault())`,
  'cancels every navigation': `navigation.addEventListener('navigate', (event) => event.preventDefault())`,
  'asks before every navigation': `navigation.addEventListener('navigate', (event) => { if (!confirm('Leave?')) event.preventDefault(); })`,
  'shows a dialog when the visitor leaves': `addEventListener('hotline-exit', () => { alert(1); confirm(2); prompt(3); })`,
  'goes elsewhere right after': `addEventListener('hotline-exit', () => { Promise.resolve().then(() => { location.href = '/elsewhere'; }); })`,
  'goes elsewhere at once': `addEventListener('hotline-exit', () => { location.href = '/elsewhere'; })`,
  'goes elsewhere a little later': `addEventListener('hotline-exit', () => { setTimeout(() => { location.href = '/elsewhere'; }); })`,
  'pushes an entry when the visitor leaves': `addEventListener('hotline-exit', () => history.pushState(null, '', '/elsewhere'))`,
  'stops clicks on the window': `addEventListener('click', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)`,
  'has a view transition that never ends': `addEventListener('pointerup', () => document.startViewTransition?.(() => new Promise(() => undefined)), true)`,
  'has named forms like methods': `for (const name of ['createElement', 'title', 'addEventListener', 'createTreeWalker', 'createComment', 'importNode', 'querySelector', 'head']) document.write('<form name="' + name + '"></form>')`,
};

const TYPED = `<!doctype html><input autofocus><script>
  addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });
</script>`;

/** What a page may have broken before the script, without which an element would not be connected. */
const BEFORE = [
  'MutationObserver.prototype.observe',
  'IntersectionObserver.prototype.observe',
  'Array.prototype.map',
  'globalThis.requestAnimationFrame',
];

/** How many pages are open at a time. */
const PAGES = 2;

describe('a page that would hold the visitor', { concurrency: PAGES }, () => {
  let host;
  let away;

  before(async () => {
    away = await startSite(
      {
        '/weather': '<!doctype html><title>Weather</title><p>Sunny',
        '/typed': TYPED,
        '/silent': () => undefined,
        '/nothing': (request, response) => response.writeHead(204).end(),
        '/download': {
          html: 'x',
          headers: { 'content-disposition': 'attachment; filename="x.txt"' },
        },
      },
      '127.0.0.1',
    );
    const finder = (more = '', exit = `${away.origin}/weather`) =>
      embed(`${more}<p>The page around</p>
        <hotline-finder country="RO" countries="RO" language="en" exit-url="${exit}"></hotline-finder>
        <script src="/hotline-finder.js"></script>`);
    const names = Object.keys(GUARDS);
    host = await startHost({
      ...Object.fromEntries(
        names.map((name, index) => [`/${index}`, finder(`<script>${GUARDS[name]}</script>`)]),
      ),
      '/typed': TYPED,
      '/frame-same': finder('<iframe src="/typed"></iframe>'),
      '/frame-other': finder(`<iframe src="${away.origin}/typed"></iframe>`),
      '/frame-shadow': finder(
        `<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/typed"></iframe>'</script>`,
      ),
      '/closed': embed(
        `<div></div><script>${Object.values(GUARDS)[0]};
        const root = document.querySelector('div').attachShadow({ mode: 'closed' });
        root.innerHTML = '<hotline-finder country="RO" countries="RO" language="en" exit-url="${away.origin}/weather"></hotline-finder>';
        window.finder = root.firstChild;</script><script src="/hotline-finder.js"></script>`,
      ),
      '/silent': finder('', `${away.origin}/silent`),
      '/nothing': finder('', `${away.origin}/nothing`),
      '/download': finder('', `${away.origin}/download`),
      '/elsewhere': embed('<p>Elsewhere'),
    });
  });

  after(async () => {
    await host?.stop();
    await away?.stop();
  });

  async function open(path, prepare) {
    const context = await host.browser.createBrowserContext();
    const page = await context.newPage();
    await prepare?.(page);
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss().catch(() => undefined);
    });
    await page.goto(host.origin + path);
    const exit = await page.evaluate(findExit);
    return { page, dialogs, exit };
  }

  const press = (page, { x, y }) => page.mouse.click(x, y);
  const key = (page) => pressShift(page);

  async function leaves({ page, dialogs, exit }, way) {
    await Promise.all([page.waitForNavigation(), way(page, exit)]);
    assert.equal(page.url(), `${away.origin}/weather`);
    assert.deepEqual(dialogs, []);
    await page.browserContext().close();
  }

  Object.keys(GUARDS).forEach((name, index) => {
    for (const way of [press, key]) {
      it(`is left by ${way.name} where it ${name}`, async () => {
        await leaves(await open(`/${index}`), way);
      });
    }
  });

  for (const way of [press, key]) {
    it(`is left by ${way.name} out of a closed shadow root`, async () => {
      await leaves(await open('/closed'), way);
    });
  }

  for (const name of BEFORE) {
    it(`is left where it asks and has broken ${name} before the script`, async () => {
      const key = name.split('.').pop();
      const path = name.slice(0, -key.length - 1);
      const prepare = (page) => page.evaluateOnNewDocument(breakBuiltIn, [path, key]);
      await leaves(await open('/0', prepare), press);
    });
  }

  it('shows all hotlines where forms are named like methods', async () => {
    const index = Object.keys(GUARDS).indexOf('has named forms like methods');
    const { page } = await open(`/${index}`);
    const cards = await page.$$('hotline-finder >>> [part~=card]');
    assert.ok(cards.length > 1, `${cards.length} cards`);
    await page.browserContext().close();
  });

  for (const place of ['same', 'other', 'shadow']) {
    it(`is left though a half-typed form in a frame asks: ${place}`, async () => {
      const opened = await open(`/frame-${place}`);
      const frame = await opened.page.waitForFrame((one) => one.url().endsWith('/typed'));
      const field = await frame.waitForSelector('input');
      await field.type('half');
      await leaves(opened, press);
    });
  }

  for (const path of ['/silent', '/nothing', '/download']) {
    it(`leaves nothing of itself behind Reload where the other page does not come: ${path}`, async () => {
      const { page, exit } = await open(path);
      await press(page, exit);
      await page.waitForFunction(() => location.href === 'about:blank');
      assert.equal(await page.$('hotline-finder'), null);
      await page.browserContext().close();
    });
  }
});
