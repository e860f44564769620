import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { mount, part } from './support/finder.js';

const page = document.documentElement;

/** A place on the page, inside a box of its own. */
function room(): HTMLElement {
  const outer = document.createElement('div');
  outer.innerHTML = '<section><div></div></section>';
  document.body.append(outer);
  return outer;
}

const language = (finder: HotlineFinder) => part(finder, 'box').lang;
const ground = (finder: HotlineFinder) => getComputedStyle(part(finder, 'box')).backgroundColor;

describe('the page around, when it changes', () => {
  let outer: HTMLElement;
  let inner: HTMLElement;
  let style: HTMLStyleElement;
  const before = { lang: page.lang, class: page.className };

  beforeEach(() => {
    outer = room();
    inner = outer.querySelector('section > div') as HTMLElement;
    style = document.createElement('style');
    style.textContent = ':root { color-scheme: light } .dark { color-scheme: dark }';
    document.head.append(style);
  });

  afterEach(() => {
    page.lang = before.lang;
    page.className = before.class;
    outer.remove();
    style.remove();
  });

  /** Follows within a frame, not at the next thing the visitor does. */
  const becomes = (look: () => string, wanted: string) =>
    waitUntil(() => look() === wanted, `is not ${wanted}`);

  for (const [what, holder] of [
    ['the page', () => page],
    ['what the finder is in', () => outer],
    ['the finder itself', () => inner.querySelector('hotline-finder') as HTMLElement],
  ] as const) {
    it(`follows another language of ${what}`, async () => {
      page.lang = 'en';
      const finder = await mount({ country: 'RO' }, undefined, inner);
      expect(language(finder)).to.equal('en');
      holder().lang = 'ro';
      await becomes(() => language(finder), 'ro');
    });

    it(`follows other colours of ${what}`, async () => {
      const finder = await mount({ country: 'RO' }, undefined, inner);
      const light = ground(finder);
      holder().classList.add('dark');
      await waitUntil(() => ground(finder) !== light, 'still light');
      holder().classList.remove('dark');
      await becomes(() => ground(finder), light);
    });
  }

  it('follows a style sheet that is added', async () => {
    const finder = await mount({ country: 'RO' }, undefined, inner);
    const light = ground(finder);
    const dark = document.createElement('style');
    dark.textContent = ':root { color-scheme: dark }';
    document.head.append(dark);
    try {
      await waitUntil(() => ground(finder) !== light, 'still light');
    } finally {
      dark.remove();
    }
    await becomes(() => ground(finder), light);
  });

  it('follows what is outside of the shadow root that holds it', async () => {
    page.lang = 'en';
    const root = inner.attachShadow({ mode: 'closed' });
    const finder = await mount({ country: 'RO' }, undefined, root);
    outer.lang = 'ro';
    await becomes(() => language(finder), 'ro');
    inner.lang = 'de';
    await becomes(() => language(finder), 'de');
  });

  it('follows where a form has fields in the place of its properties', async () => {
    page.lang = 'en';
    outer.innerHTML =
      '<form><input name="parentNode"><input name="getRootNode"><input name="getAttribute"></form>';
    const finder = await mount({ country: 'RO' }, undefined, outer.firstElementChild as Element);
    outer.lang = 'ro';
    await becomes(() => language(finder), 'ro');
  });

  it('draws nothing where neither has changed', async () => {
    const finder = await mount({ country: 'RO' }, undefined, inner);
    let drawn = 0;
    finder.addController({ hostUpdated: () => (drawn += 1) });
    page.classList.add('some', 'class');
    outer.title = 'other';
    outer.lang = page.lang;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    expect(drawn).to.equal(0);
  });
});
