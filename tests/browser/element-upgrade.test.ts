import { expect, fixtureSync } from '@open-wc/testing';
import { HotlineFinder } from '../../src/element/hotline-finder.js';
import {
  chosen,
  hasPart,
  isVisible,
  mount,
  parts,
  rootOf,
  setClock,
  words,
} from './support/finder.js';

/** A name that no test has used, so that its element can be seen before it is defined. */
let names = 0;
const laterName = () => `finder-later-${(names += 1)}`;

/** An element of the page before and after its definition. */
function later(
  inside: string,
  attributes = '',
): { finder: HotlineFinder; define: () => Promise<void> } {
  const name = laterName();
  const finder = fixtureSync<HotlineFinder>(`<${name} ${attributes}>${inside}</${name}>`);
  const define = async () => {
    customElements.define(name, class extends HotlineFinder {});
    await finder.ready;
  };
  return { finder, define };
}

const FALLBACK = '<a class="own" href="tel:112">112</a>';

/** Links to call that can be seen, the host's own too. */
const calls = (finder: HotlineFinder) =>
  [...finder.querySelectorAll('a'), ...rootOf(finder).querySelectorAll('a')]
    .filter((link) => link.href.indexOf('tel:') === 0 && isVisible(link))
    .map((link) => link.getAttribute('href'));

describe('before the element is defined', () => {
  it('the fallback is in sight, and afterwards the box is', async () => {
    const { finder, define } = later(FALLBACK, 'country="RO"');
    const own = finder.querySelector('.own') as Element;
    expect(isVisible(own)).to.equal(true);
    await define();
    expect(isVisible(own)).to.equal(false);
    expect(calls(finder)).to.include('tel:112');
  });

  it('attributes and properties are kept', async () => {
    const { finder, define } = later('', 'country="RO" language="de"');
    Object.assign(finder, { country: 'FR', compact: true, headingLevel: 4 });
    await define();
    expect(chosen(finder, 'country')).to.equal('FR');
    expect(chosen(finder, 'language')).to.equal('de');
    expect(finder.compact).to.equal(true);
    expect(parts(finder, 'heading')[0]?.getAttribute('aria-level')).to.equal('4');
    finder.country = 'BG';
    await finder.updateComplete;
    expect(chosen(finder, 'country')).to.equal('BG');
  });

  it('the clock can be set', async () => {
    const { finder, define } = later('', 'country="RO"');
    setClock(finder, '2099-01-01T00:00:00Z');
    await define();
    expect(hasPart(finder, 'stale')).to.equal(true);
  });
});

describe("the host's own lines", () => {
  it('are before and after, whatever country is shown', async () => {
    const parent = fixtureSync<HTMLElement>(
      `<hotline-finder country="RO" language="en"><p slot="before">before</p><p slot="after">after</p></hotline-finder>`,
    );
    const finder = parent as HotlineFinder;
    await finder.ready;
    for (const country of ['RO', 'KP', '?', 'XX']) {
      finder.country = country;
      await finder.updateComplete;
      for (const line of finder.children) expect(isVisible(line), country).to.equal(true);
      const [before, after] = Array.from(finder.children, (one) => one.getBoundingClientRect().top);
      expect(before).to.be.below(after ?? 0);
    }
  });

  it('stay in sight in compact form and while the rest is closed: those before', async () => {
    const finder = fixtureSync<HotlineFinder>(
      `<hotline-finder country="RO" compact><p slot="before">before</p></hotline-finder>`,
    );
    await finder.ready;
    expect(isVisible(finder.children[0] as Element)).to.equal(true);
  });
});

describe('when showing the box fails', () => {
  const fail = () => {
    throw new Error('the clock fails');
  };

  it('from the start: an emergency number and the fallback are in sight', async () => {
    const finder = fixtureSync<HotlineFinder>(
      `<hotline-finder country="FR">${FALLBACK}</hotline-finder>`,
    );
    finder.now = fail;
    await finder.ready;
    expect(isVisible(finder.querySelector('.own') as Element)).to.equal(true);
    expect(calls(finder)).to.include.members(['tel:112', 'tel:17']);
  });

  it('later: an emergency number stays in sight, of the chosen country', async () => {
    const finder = await mount({ country: 'FR', language: 'en' });
    finder.now = fail;
    await finder.updateComplete;
    expect(calls(finder)).to.include('tel:17');
    expect(hasPart(finder, 'box')).to.equal(false);
    const links = [...rootOf(finder).querySelectorAll('a')];
    const [exit, ...numbers] = links.sort((one) => (one.protocol === 'tel:' ? 1 : -1));
    expect(exit?.protocol).to.equal('https:');
    for (const link of numbers) expect(link.getAttribute('href')).to.equal(`tel:${words(link)}`);
  });

  it('with a country that is not known: the numbers of any mobile phone', async () => {
    const finder = await mount({ country: 'XX', language: 'en' });
    finder.now = fail;
    await finder.updateComplete;
    expect(calls(finder)).to.deep.equal(['tel:112', 'tel:911']);
  });

  it('and works again: the box is back, once', async () => {
    const finder = await mount({ country: 'FR', language: 'en' });
    const before = words(rootOf(finder));
    finder.now = fail;
    await finder.updateComplete;
    setClock(finder, '2026-11-23T10:00:00Z');
    await finder.updateComplete;
    expect(words(rootOf(finder))).to.equal(before);
    expect(parts(finder, 'box')).to.have.length(1);
    expect(chosen(finder, 'country')).to.equal('FR');
  });
});
