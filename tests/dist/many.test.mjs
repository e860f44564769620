import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from './host.mjs';

/** As many as draw their first frame at once. */
const AT_ONCE = 20;
const MANY = 30;

/**
 * Before the page: `note` is called at every turn of the page's own, with what counts the finders that have a part. By
 * messages: a timer would have to wait while the finders' do not.
 */
const atEveryTurn = (note) => `addEventListener('DOMContentLoaded', () => {
  const having = (part) =>
    Array.from(document.querySelectorAll('hotline-finder')).filter((finder) =>
      finder.shadowRoot?.querySelector('[part~=' + part + ']'),
    ).length;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    (${note})(having);
    port2.postMessage('');
  };
  port2.postMessage('');
})`;

/** How many finders were drawn between two turns of the page. */
function countDrawn(having) {
  window.drawn ??= [];
  const all = having('box');
  const before = window.drawn.reduce((sum, number) => sum + number, 0);
  if (all !== before) window.drawn.push(all - before);
}

/** How many finders have a number, and how many their hotlines, when the last has its number. */
function noteLast(having) {
  const numbers = having('emergency-call');
  if (numbers === document.querySelectorAll('hotline-finder').length)
    window.seen ??= [numbers, having('card')];
}

describe('more than any page has', () => {
  let host;

  before(async () => {
    const finder =
      '<hotline-finder country="RO" countries="RO" language="en"><a href="tel:112">112</a></hotline-finder>';
    host = await startHost({
      '/many': embed(`${finder.repeat(MANY)}<script src="/hotline-finder.js"></script>`),
      '/long': embed(
        `<hotline-finder country="RO" language="en"></hotline-finder><script src="/hotline-finder.js"></script>`,
      ),
    });
  });

  after(() => host?.stop());

  it('finders: the page has its turn between one and the next, and all are drawn', async () => {
    const { page } = await host.visit('/many', {
      prepare: (page) => page.evaluateOnNewDocument(atEveryTurn(countDrawn)),
    });
    const drawn = await page.evaluate(() => window.drawn);
    const [first, ...others] = drawn;
    assert.equal(
      drawn.reduce((sum, number) => sum + number, 0),
      MANY,
    );
    assert.ok(first <= AT_ONCE, `${first} at once`);
    assert.ok(Math.max(...others) <= 2, others.join());
    await page.close();
  });

  it('finders: the last shows its number before the later ones draw their hotlines', async () => {
    const { page } = await host.visit('/many', {
      prepare: (page) => page.evaluateOnNewDocument(atEveryTurn(noteLast)),
    });
    const [numbers, cards] = await page.evaluate(() => window.seen);
    assert.equal(numbers, MANY);
    assert.ok(cards <= AT_ONCE, `${cards} have their hotlines`);
    await page.close();
  });

  it('finders: one that is moved, or taken away and brought back, before it is drawn is whole', async () => {
    const { page } = await host.visit('/many', {
      prepare: (page) =>
        page.evaluateOnNewDocument(() =>
          addEventListener('DOMContentLoaded', () => {
            const finders = document.querySelectorAll('hotline-finder');
            const last = finders[finders.length - 1];
            const other = finders[finders.length - 2];
            window.wasDrawn = !!last.shadowRoot?.querySelector('[part~=box]');
            document.body.prepend(last);
            other.remove();
            setTimeout(() => document.body.append(other), 300);
          }),
        ),
    });
    assert.equal(await page.evaluate(() => window.wasDrawn), false);
    await page.waitForFunction(
      (many) =>
        Array.from(document.querySelectorAll('hotline-finder')).filter(({ shadowRoot }) =>
          shadowRoot.querySelector('[part~=card]'),
        ).length === many,
      {},
      MANY,
    );
    await page.close();
  });

  it('finders: one that comes after a page has cleared every timer is whole', async () => {
    const { page } = await host
      .visit('/many', {
        number: null,
        prepare: (page) =>
          page.evaluateOnNewDocument(() =>
            addEventListener('DOMContentLoaded', () =>
              requestAnimationFrame(() =>
                setTimeout(() => {
                  for (let timer = 0; timer < 9999; timer += 1) clearTimeout(timer);
                  const late = document.createElement('hotline-finder');
                  late.id = 'late';
                  document.body.append(late);
                }),
              ),
            ),
          ),
      })
      .catch((error) => assert.fail(error));
    await page.waitForFunction(() => document.querySelector('#late'));
    await page.evaluate(() => document.querySelector('#late').ready);
    await page.close();
  });

  it('characters: what follows after 100,000 is not read, and the developer is warned', async () => {
    const { page, messages } = await host.visit('/long');
    const names = ['countries', 'topics', 'exclude', 'first', 'language', 'exit-url'];
    const offered = await page.evaluate(async (attributes) => {
      const finder = document.querySelector('hotline-finder');
      for (const name of attributes) finder.setAttribute(name, `${'RO,'.repeat(3_000_000)}BG`);
      // The list is complete when it is used.
      finder.shadowRoot.querySelector('select').focus();
      await finder.updateComplete;
      return finder.shadowRoot.querySelectorAll('[part=country-select] option').length;
    }, names);
    for (const name of names) {
      const told = messages.filter((text) => text.includes(` ${name}="RO,RO,`));
      assert.ok(
        told.some((text) => text.includes('100000 characters')),
        name,
      );
    }
    // RO and "I do not know where I am".
    assert.equal(offered, 2);
    await page.close();
  });
});
