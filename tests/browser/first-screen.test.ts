import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { canRun } from './commands.js';
import { directory } from './support/content.js';
import { mount, rootOf } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

/** Short and long words, tall letters, right to left. */
const LANGUAGES = ['en', 'de', 'es', 'ar', 'th', 'my', 'uk', 'am'];

/** How many of a hundred countries show the call button of their first line at once, on which screen. */
const SCREENS = [
  { width: 360, height: 640, share: 95 },
  { width: 320, height: 568, share: 80 },
];

/** Where the first button to call ends, in px from the top of the page: another way where a line has no telephone. */
function endOfFirst(finder: HotlineFinder): number {
  const buttons = '[part~="call"], [part~="card"] [part~="action"]:not([part~="copy"])';
  const first = rootOf(finder).querySelector(buttons);
  return first ? first.getBoundingClientRect().bottom + window.scrollY : Infinity;
}

describe('the first screen', () => {
  const codes = directory.countries().filter((code) => directory.country(code)?.hotlines.length);
  const { style } = document.body;
  const { margin, fontFamily } = style;

  before(() => {
    style.margin = '0';
    // Lines of one length in every browser: where a system has fonts for all scripts, Firefox takes a wider one.
    style.fontFamily = '"Times New Roman", serif';
  });

  after(() => {
    Object.assign(style, { margin, fontFamily });
  });

  for (const { width, height, share } of SCREENS) {
    for (const language of LANGUAGES) {
      it(`of ${width} × ${height} px has the first line’s call button in ${share} of 100 countries (${language})`, async function () {
        this.timeout(240_000);
        if (!(await canRun(() => setViewport({ width, height })))) this.skip();
        const finder = await mount({ country: 'RO', language });
        expect(finder.getBoundingClientRect().top + window.scrollY).to.equal(0);
        const below: string[] = [];
        for (const code of codes) {
          finder.country = code;
          await finder.updateComplete;
          const end = endOfFirst(finder);
          if (end > height) below.push(`${code} ${Math.round(end)}`);
        }
        const seen = 100 - (100 * below.length) / codes.length;
        expect(seen, `below the screen: ${below.join(', ')}`).to.be.at.least(share);
        finder.remove();
      });
    }
  }
});
