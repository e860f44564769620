import { expect } from '@open-wc/testing';
import { directory } from './support/content.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import {
  choose,
  isVisible,
  mount,
  openAll,
  part,
  parts,
  press,
  rootOf,
  words,
} from './support/finder.js';

const RIGHT_TO_LEFT = ['ar', 'fa', 'ps', 'ur'];

/** Where each sign of a text is painted, from the left. */
function places(node: Element): { sign: string; left: number }[] {
  const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let leaf = text.nextNode(); leaf; leaf = text.nextNode()) {
    const range = document.createRange();
    const content = leaf.textContent ?? '';
    for (let place = 0; place < content.length; place += 1) {
      range.setStart(leaf, place);
      range.setEnd(leaf, place + 1);
      const { left, width } = range.getBoundingClientRect();
      if (width > 0 && /[\d+*#]/.test(content[place] ?? '')) {
        found.push({ sign: content[place] ?? '', left });
      }
    }
  }
  return found;
}

/** The digits of a number as they are read on the screen, from left to right. */
const seen = (node: Element) =>
  places(node)
    .sort((a, b) => a.left - b.left)
    .map(({ sign }) => sign)
    .join('');

describe('the language of the content', () => {
  it('is set with its direction', async () => {
    const finder = await mount({ country: 'RO', language: 'ar' });
    const box = part(finder, 'box');
    expect([box.lang, box.dir]).to.deep.equal(['ar', 'rtl']);
    await choose(finder, 'language', 'zh-Hant');
    expect([box.lang, box.dir]).to.deep.equal(['zh-Hant', 'ltr']);
    expect(finder.hasAttribute('lang')).to.equal(false);
  });

  it('is set for every name in another language', async () => {
    const finder = await mount({ country: 'RO', language: 'ar' });
    for (const name of [...parts(finder, 'name'), ...parts(finder, 'local-name')]) {
      expect(name.lang, words(name)).to.match(/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/);
      expect(/[ء-ي]/.test(words(name)), words(name)).to.equal(name.lang === 'ar');
    }
    expect(parts(finder, 'local-name').map(({ lang }) => lang)).to.include('ro');
  });

  it('is set for the open hotline that is named where the first one is closed', async () => {
    const finder = await mount({ language: 'ar' }, '2026-11-21T23:30:00Z');
    let found = 0;
    for (const country of directory.countries()) {
      finder.country = country;
      await finder.updateComplete;
      for (const name of parts(finder, 'open-instead-name')) {
        found += 1;
        expect(/[ء-ي]/.test(words(name)), words(name)).to.equal(name.lang === 'ar');
      }
    }
    expect(found).to.be.above(0);
  });
});

describe('numbers in a right-to-left language', () => {
  for (const language of RIGHT_TO_LEFT) {
    it(`are read from the left, digit by digit (${language})`, async () => {
      for (const country of ['RO', 'US', 'FR']) {
        const finder = await mount({ country, language });
        openAll(finder);
        const numbers = parts(finder, 'number').filter(isVisible);
        expect(numbers.length).to.be.above(3);
        for (const number of numbers) {
          expect(getComputedStyle(number).direction).to.equal('ltr');
          expect(number.tagName).to.equal('BDI');
          if (number.getClientRects().length > 1) continue;
          expect(seen(number), country).to.equal(words(number).replace(/[^\d+*#]/g, ''));
        }
      }
    });
  }

  it('are read from the left in the message too', async () => {
    const finder = await mount({ country: 'RO', language: 'ur' });
    await press(finder, 'ask');
    const number = part(finder, 'message-call').querySelector('[part~="number"]') as Element;
    expect(seen(number)).to.equal(words(number).replace(/[^\d+*#]/g, ''));
  });

  it('would not be, without their isolation', async () => {
    const finder = await mount({ country: 'RO', language: 'ar' });
    const number = parts(finder, 'number').find((node) => /^\+\d+ \d+ \d+/.test(words(node)));
    expect(number).not.to.equal(undefined);
    const bare = document.createElement('p');
    bare.dir = 'rtl';
    bare.textContent = words(number);
    rootOf(finder).append(bare);
    expect(seen(bare)).not.to.equal(words(number).replace(/[^\d+*#]/g, ''));
    bare.remove();
  });
});

describe('the layout', () => {
  /** From the box's edge where reading starts. */
  const start = (finder: HotlineFinder, name: string) => {
    const box = part(finder, 'box').getBoundingClientRect();
    const node = part(finder, name).getBoundingClientRect();
    return part(finder, 'box').dir === 'rtl' ? box.right - node.right : node.left - box.left;
  };

  it('is mirrored', async () => {
    const left = await mount({ country: 'RO', language: 'en' });
    const right = await mount({ country: 'RO', language: 'ar' });
    for (const name of ['heading', 'emergency-title', 'name', 'facts', 'footer']) {
      expect(start(right, name), name).to.be.closeTo(start(left, name), 2);
    }
    expect(start(left, 'exit')).to.be.above(start(left, 'heading'));
    expect(start(right, 'exit')).to.be.above(start(right, 'heading'));
  });

  it('turns the picture of the exit, and not that of the telephone', async () => {
    const turned = async (language: string, name: string) => {
      const finder = await mount({ country: 'RO', language });
      const icon = rootOf(finder).querySelector(`[part~="${name}"] [part~="icon"]`) as Element;
      return new DOMMatrix(getComputedStyle(icon).transform).a < 0;
    };
    expect(await turned('ar', 'exit')).to.equal(true);
    expect(await turned('en', 'exit')).to.equal(false);
    expect(await turned('ar', 'call')).to.equal(false);
  });

  it('follows each element where two are on a page', async () => {
    const arabic = await mount({ country: 'RO', language: 'ar' });
    const german = await mount({ country: 'RO', language: 'de' });
    expect([arabic, german].map((one) => part(one, 'box').dir)).to.deep.equal(['rtl', 'ltr']);
    expect(words(part(arabic, 'heading'))).not.to.equal(words(part(german, 'heading')));
  });
});
