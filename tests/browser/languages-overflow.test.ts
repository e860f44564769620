import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { LANGUAGES } from './support/content.js';
import { canRun } from './commands.js';
import { mountState, narrow, openAll, rootOf } from './support/finder.js';
import { overflow } from './support/overflow.js';

/** Long numbers, long names, every disclosure, the large message. */
const STATES = ['united-states', 'opened', 'france', 'message', 'compact', 'old-list', 'no-line'];

describe('the strings of each language fit', () => {
  before(() => canRun(() => setViewport({ width: 320, height: 640 })));

  for (const language of LANGUAGES) {
    it(`at 320 px (${language})`, async function () {
      this.timeout(120_000);
      for (const name of STATES) {
        const finder = await mountState(
          name,
          { language },
          narrow(innerWidth < 321 ? innerWidth - 16 : 320),
        );
        openAll(finder);
        expect(overflow(rootOf(finder)), name).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
        finder.remove();
      }
    });
  }
});

describe('the check for overflow', () => {
  const widen = (finder: HotlineFinder, css: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    rootOf(finder).append(sheet);
  };

  it('finds a word that is wider than its box', async () => {
    const finder = await mountState(
      'romania',
      { language: 'de', heading: 'X'.repeat(80) },
      narrow(),
    );
    widen(finder, '* { overflow-wrap: normal !important; word-break: normal !important }');
    expect(overflow(rootOf(finder)).join()).to.contain('heading');
  });

  it('finds a part that leaves the box', async () => {
    const finder = await mountState('romania', { language: 'ar' }, narrow());
    widen(finder, '[part~="call"] { margin-inline-start: 200px; white-space: nowrap }');
    expect(overflow(rootOf(finder))).not.to.be.empty;
  });
});
