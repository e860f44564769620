import { expect, fixtureSync } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { mount, rootOf } from './support/finder.js';

/** Pages in which a sticky header is clipped, moved or covered: what surrounds the finder, and how far it is scrolled. */
const PAGES: Record<string, { page: string; scroll?: (page: HTMLElement) => void }> = {
  'a plain page': { page: '<div class="here"></div>' },
  'a page that hides what is too wide': {
    page: '<style>html,body{overflow-x:hidden}</style><div class="here"></div>',
  },
  'a container that clips': { page: '<div style="overflow:hidden"><div class="here"></div></div>' },
  'a container that scrolls': {
    page: '<div class="scroller" style="height:500px;overflow:auto"><div class="here"></div></div>',
    scroll: (page) => page.querySelector('.scroller')?.scrollTo(0, 700),
  },
  'a wrapper that is moved instead of scrolled': {
    page: '<div style="height:600px;overflow:hidden"><div class="mover"><div class="here"></div></div></div>',
    scroll: (page) => {
      (page.querySelector('.mover') as HTMLElement).style.transform = 'translateY(-700px)';
    },
  },
  'a bar of the page that stays at the top': {
    page: '<nav style="position:fixed;top:0;left:0;right:0;height:80px;z-index:9999;background:#ccc"></nav><div style="height:100px"></div><div class="here"></div>',
  },
};

/** What is pressed by someone who presses the middle of the exit. */
function pressed(finder: HotlineFinder): Element | null | undefined {
  const exit = rootOf(finder).querySelector('[part~="exit"]');
  const { left, top, width, height } = exit?.getBoundingClientRect() ?? new DOMRect();
  const inside = top >= 0 && top + height <= innerHeight && left >= 0 && left + width <= innerWidth;
  const seen = inside ? rootOf(finder).elementFromPoint(left + width / 2, top + height / 2) : null;
  return seen?.closest('[part~="exit"]');
}

describe('the exit is visible after scrolling', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [name, { page: html, scroll }] of Object.entries(PAGES)) {
    it(`on ${name}`, async () => {
      const page = fixtureSync<HTMLElement>(`<div>${html}<div style="height:3000px"></div></div>`);
      const finder = await mount(
        { country: 'RO', language: 'en' },
        undefined,
        page.querySelector('.here') as HTMLElement,
      );
      await waitUntil(() => pressed(finder), 'before');
      if (scroll) scroll(page);
      else scrollTo(0, 700);
      await waitUntil(() => pressed(finder), 'after scrolling');
      scrollTo(0, 0);
    });
  }

  it('not at the corner while the header is there, nor when the box is out of the window', async () => {
    const page = fixtureSync<HTMLElement>(
      '<div><div class="here"></div><div style="height:9000px"></div></div>',
    );
    const finder = await mount(
      { country: 'RO', language: 'en' },
      undefined,
      page.querySelector('.here') as HTMLElement,
    );
    const exit = rootOf(finder).querySelector('[part~="exit"]') as HTMLElement;
    await waitUntil(() => pressed(finder));
    expect(getComputedStyle(exit).position).not.to.equal('fixed');
    scrollTo(0, 9000);
    await waitUntil(() => finder.getBoundingClientRect().bottom < 0);
    expect(getComputedStyle(exit).position).not.to.equal('fixed');
  });

  it('below the bar of a page that names its height', async () => {
    const page = fixtureSync<HTMLElement>(
      '<div><nav style="position:fixed;top:0;left:0;right:0;height:80px;z-index:9999;background:#ccc"></nav><div style="height:100px"></div><div class="here" style="--hotline-finder-top:80px"></div><div style="height:3000px"></div></div>',
    );
    const finder = await mount(
      { country: 'RO', language: 'en' },
      undefined,
      page.querySelector('.here') as HTMLElement,
    );
    scrollTo(0, 500);
    await waitUntil(() => pressed(finder));
    const exit = rootOf(finder).querySelector('[part~="exit"]') as HTMLElement;
    expect(getComputedStyle(exit).position).not.to.equal('fixed');
    expect(exit.getBoundingClientRect().top).to.be.at.least(80);
  });
});
