import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from './support/content.js';
import { canRun } from './commands.js';
import { mountState, narrow, openAll, part, parts, rootOf, states } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

const TARGETS = 'a, button, select, summary';
const WIDTHS = [240, 320, 420, 768, 1200];

const shown = (finder: HotlineFinder, selector: string): HTMLElement[] =>
  Array.from(rootOf(finder).querySelectorAll<HTMLElement>(selector)).filter(
    (element) => element.getClientRects().length > 0,
  );

const says = (element: Element) =>
  `${element.getAttribute('part')} “${element.textContent?.trim()}”`;

/** Longer words than any language has: nothing may stick out, whatever the translation. */
function stretch(finder: HotlineFinder): void {
  const walker = document.createTreeWalker(rootOf(finder), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('option, [part~="number"], style')) continue;
    const text = node.textContent ?? '';
    if (text.trim()) node.textContent = text.replace(/(\p{L}{3,})/gu, '$1ßẞ$1');
  }
}

function sticksOut(finder: HotlineFinder): string[] {
  const box = part(finder, 'box').getBoundingClientRect();
  return shown(finder, '[part]')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < box.left - 0.5 || right > box.right + 0.5;
    })
    .map(says);
}

describe('what can be pressed', () => {
  it('is at least 44 px high and wide, a number to call 52 px high', async function () {
    this.timeout(240_000);
    for (const language of ['en', 'my', 'ar']) {
      for (const { name } of states) {
        const room = narrow();
        const finder = await mountState(name, { language }, room);
        openAll(finder);
        for (const width of [240, 768]) {
          room.style.width = `${width}px`;
          for (const element of shown(finder, TARGETS)) {
            const size = element.getBoundingClientRect();
            const where = `${name}, ${language}, ${width} px: ${says(element)}`;
            expect(size.height, where).to.be.at.least(44);
            expect(size.width, where).to.be.at.least(44);
            if (/call/.test(element.getAttribute('part') ?? '') && !element.matches('.link'))
              expect(size.height, where).to.be.at.least(52);
          }
        }
        finder.remove();
      }
    }
  });
});

describe('the box', () => {
  it('holds all that is in it, from 240 to 1200 px', async function () {
    this.timeout(240_000);
    for (const language of ['de', 'fi', 'my', 'ur']) {
      for (const { name } of states) {
        const room = narrow();
        const finder = await mountState(name, { language }, room);
        openAll(finder);
        for (const width of WIDTHS) {
          room.style.width = `${width}px`;
          expect(sticksOut(finder).join('; '), `${name}, ${language}, ${width} px`).to.equal('');
        }
        finder.remove();
      }
    }
  });

  it('holds words of twice the length', async function () {
    this.timeout(240_000);
    for (const width of [280, 320, 768]) {
      for (const name of ['bulgaria-night', 'united-states', 'discreet', 'compact']) {
        const finder = await mountState(name, { language: 'de' }, narrow(width));
        stretch(finder);
        expect(sticksOut(finder).join('; '), `${name}, ${width} px`).to.equal('');
      }
    }
  });

  it('holds text of twice the size, and what a column of 120 px leaves room for', async function () {
    this.timeout(240_000);
    for (const [width, size] of [
      [320, '200%'],
      [120, '100%'],
    ] as const) {
      for (const name of ['romania', 'bulgaria-night', 'discreet', 'compact']) {
        const finder = await mountState(name, { language: 'de' }, narrow(width));
        finder.style.setProperty('--hotline-finder-font-size', size);
        openAll(finder);
        expect(sticksOut(finder).join('; '), `${name}, ${width} px, ${size}`).to.equal('');
        finder.remove();
      }
    }
  });

  it('shows an emergency number on the first screen of a small phone, in every language', async function () {
    this.timeout(240_000);
    if (!(await canRun(() => setViewport({ width: 320, height: 568 })))) this.skip();
    for (const name of ['romania', 'guessed', 'france', 'discreet', 'compact', 'unknown-place']) {
      const finder = await mountState(name, {}, narrow());
      for (const language of LANGUAGES) {
        finder.language = language;
        await finder.updateComplete;
        const top = part(finder, 'box').getBoundingClientRect().top;
        const { bottom } = (
          parts(finder, 'emergency-call')[0] ?? part(finder, 'emergency')
        ).getBoundingClientRect();
        expect(bottom - top, `${name}, ${language}`).to.be.at.most(568);
      }
      finder.remove();
    }
  });

  it('keeps its width in a row of a host page', async () => {
    const row = narrow(900);
    row.style.display = 'flex';
    const finder = await mountState('romania', {}, row);
    expect(part(finder, 'box').getBoundingClientRect().width).to.be.at.least(240);
  });

  it('shows three lines of a section, and how many more there are', async () => {
    const finder = await mountState('opened', { language: 'en' });
    const section = part(finder, 'section');
    const details = section.querySelector('[part~="more"]');
    const folded = details?.querySelectorAll('[part~="card"]').length ?? 0;
    const all = section.querySelectorAll('[part~="card"]').length;
    expect(folded).to.be.at.least(2);
    expect(all - folded).to.equal(3);
    expect(details?.querySelector('summary')?.textContent).to.include(`(${folded})`);
  });
});
