import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import { directory } from './support/content.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { choose, focused, mount, part, parts, rootOf, setClock, words } from './support/finder.js';

/** Everything that is written in the box, but in lists and styles. */
function textsOf(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !/^(style|option)$/.test(text.parentElement?.localName ?? '')) {
      found.push(text);
    }
  }
  return found;
}

const BLOCKS = 'p,span,li,b,bdi,summary,button,a,label,div[role=heading]';

/** What is known of programs that change the words of pages, each by its way of changing nodes. */
const REWRITERS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'puts texts into elements of its own, as Chrome’s translation does': (root) => {
    for (const text of textsOf(root)) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      (outer.firstChild as Element).textContent = text.data;
      text.replaceWith(outer);
    }
  },
  'takes blocks apart and leaves out comments, as Firefox’s translation does': (root) => {
    for (const block of Array.from(root.querySelectorAll(BLOCKS))) {
      const children = Array.from(block.childNodes);
      if (!children.some((child) => child instanceof Text && child.data.trim())) continue;
      children.forEach((child) => child.remove());
      children.forEach((child) => child instanceof Comment || block.append(child));
    }
  },
  'changes texts in place, as spelling and reading extensions do': (root) => {
    for (const text of textsOf(root)) text.data = text.data.replace(/[a-z]/gi, 'x');
  },
  'puts copies in the place of blocks, as editors do': (root) => {
    for (const block of Array.from(root.querySelectorAll(BLOCKS))) {
      if (!block.querySelector(BLOCKS)) block.replaceWith(block.cloneNode(true));
    }
  },
};

/** All that is on the screen, and what is dialled. */
const shown = (finder: HotlineFinder) => ({
  words: words(part(finder, 'box')).replace(/\s/g, ''),
  links: Array.from(rootOf(finder).querySelectorAll('a'), (link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-label'),
    words(link),
  ]),
});

const OPEN = '2026-11-23T11:00:00Z';
const CLOSED = '2026-11-23T23:30:00Z';

/** A country with a line that is open at one time and closed at the other. */
const COUNTRY = directory
  .countries()
  .find((code) =>
    directory
      .country(code)
      ?.hotlines.some(
        ({ hours, timeZone }) =>
          /^Europe/.test(timeZone ?? '') && /^Mo-Fr (0\d|10):\d\d-1\d:\d\d$/.test(hours ?? ''),
      ),
  ) as string;

async function fresh(country: string, language: string, now: string): Promise<unknown> {
  const finder = await mount({ country, language }, now);
  await choose(finder, 'country', country);
  const all = shown(finder);
  finder.remove();
  return all;
}

describe('a box whose nodes somebody else has changed', () => {
  for (const [what, rewrite] of Object.entries(REWRITERS)) {
    describe(what, () => {
      let finder: HotlineFinder;

      beforeEach(async () => {
        finder = await mount({ country: COUNTRY, language: 'en' }, OPEN);
        rewrite(rootOf(finder));
      });

      it('shows another country whole', async () => {
        await choose(finder, 'country', 'DE');
        expect(shown(finder)).to.deep.equal(await fresh('DE', 'en', OPEN));
        rewrite(rootOf(finder));
        await choose(finder, 'country', 'FR');
        expect(shown(finder)).to.deep.equal(await fresh('FR', 'en', OPEN));
      });

      it('shows another language whole', async () => {
        await choose(finder, 'country', COUNTRY);
        rewrite(rootOf(finder));
        await choose(finder, 'language', 'ro');
        const { links } = shown(finder);
        const other = (await fresh(COUNTRY, 'ro', OPEN)) as { links: unknown };
        expect(links).to.deep.equal(other.links);
      });

      it('follows the clock', async () => {
        const status = () => parts(finder, 'status').map(words);
        const before = status();
        setClock(finder, CLOSED);
        await finder.updateComplete;
        const other = await mount({ country: COUNTRY, language: 'en' }, CLOSED);
        expect(status()).to.deep.equal(parts(other, 'status').map(words));
        expect(status()).to.not.deep.equal(before);
      });

      it('keeps the focus where it was', async () => {
        part(finder, 'language-select').focus();
        await choose(finder, 'language', 'ro');
        expect(focused(finder)).to.equal('language-select');
      });

      it('has its exit', async () => {
        await choose(finder, 'country', 'DE');
        expect(part(finder, 'exit').getAttribute('href')).to.match(/^https:/);
      });
    });
  }

  it('restores numbers at once', async () => {
    const finder = await mount({ country: COUNTRY, language: 'en' });
    const numbers = () => parts(finder, 'number').map(words);
    const before = numbers();
    for (const text of textsOf(rootOf(finder))) text.data = text.data.replace(/\d{2}/, '00');
    await waitUntil(() => numbers().join() === before.join(), 'numbers are wrong');
  });

  it('does not fight for ever with one that does it again and again', async () => {
    const finder = await mount({ country: COUNTRY, language: 'en' });
    let times = 0;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      times += 1;
      for (const text of textsOf(rootOf(finder))) text.data = text.data.replace(/\d/, 'o');
      observe();
    });
    const observe = () =>
      observer.observe(rootOf(finder), { childList: true, subtree: true, characterData: true });
    observe();
    for (const text of textsOf(rootOf(finder))) text.data = text.data.replace(/\d/, 'o');
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(times).to.be.lessThan(25);
  });

  it('is left alone by those who ask: nothing of it is to be translated', async () => {
    const finder = await mount({ country: COUNTRY, language: 'en' });
    const box = part(finder, 'box');
    expect([box.translate, box.classList.contains('notranslate')]).to.deep.equal([false, true]);
  });

  it('recreates nothing where nodes are only added', async () => {
    const finder = await mount({ country: COUNTRY, language: 'en' });
    const box = part(finder, 'box');
    rootOf(finder).append(document.createElement('style'));
    box.append(document.createElement('img'));
    await choose(finder, 'country', 'DE');
    expect(part(finder, 'box') === box).to.equal(true);
  });
});
