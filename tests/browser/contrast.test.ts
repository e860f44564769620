import { expect } from '@open-wc/testing';
import { sendMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import { canRun } from './commands.js';
import { mountState, openAll, part, rootOf, states } from './support/finder.js';
import { contrast, edgePairs, groundOf, parseColour, textPairs } from './support/contrast.js';
import type { Pair } from './support/contrast.js';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** One sentence for each kind of weak pair; empty when all is well. */
const tooWeak = (pairs: readonly Pair[]): string => {
  const found = pairs
    .filter(({ ratio, least }) => ratio < least)
    .map(
      ({ part, what, ratio, colours }) => `${what} of ${part}: ${ratio.toFixed(2)} (${colours})`,
    );
  return Array.from(new Set(found)).join('; ');
};

describe('contrast', () => {
  it('is computed as WCAG says', () => {
    const black = parseColour('rgb(0, 0, 0)');
    expect(contrast(black, parseColour('rgb(255, 255, 255)'))).to.equal(21);
    expect(contrast(black, black)).to.equal(1);
    expect(contrast(parseColour('rgb(118, 118, 118)'), parseColour('rgb(255, 255, 255)'))).within(
      4.54,
      4.55,
    );
    expect(() => parseColour('transparentish')).to.throw();
  });

  for (const theme of THEMES) {
    it(`of every text and every edge is enough in ${theme}`, async () => {
      const seen = new Set<string>();
      for (const { name } of states) {
        const finder = await mountState(name, { theme });
        openAll(finder);
        const texts = textPairs(rootOf(finder));
        const edges = edgePairs(rootOf(finder));
        expect(tooWeak(texts.concat(edges)), name).to.equal('');
        for (const { part } of texts.concat(edges))
          for (const one of part.split(' ')) seen.add(one);
        finder.remove();
      }
      // Nothing is found where nothing is looked at.
      for (const one of ['heading', 'call', 'emergency-call', 'fact', 'stale', 'message-text']) {
        expect(Array.from(seen).join()).to.include(one);
      }
    });

    it(`holds under the pointer and in the focus ring in ${theme}`, async function () {
      if (!(await canRun(() => setViewport({ width: 400, height: 900 })))) this.skip();
      const finder = await mountState('romania', { theme });
      for (const name of ['exit', 'emergency-call', 'call', 'action', 'ask']) {
        const target = part(finder, name);
        target.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = target.getBoundingClientRect();
        const position: [number, number] = [
          Math.round(left + width / 2),
          Math.round(top + height / 2),
        ];
        if (!(await canRun(() => sendMouse({ type: 'move', position })))) this.skip();
        expect(target.matches(':hover'), name).to.equal(true);
        const hovered = textPairs(rootOf(finder)).concat(edgePairs(rootOf(finder)));
        expect(tooWeak(hovered), name).to.equal('');
      }
      await sendMouse({ type: 'move', position: [0, 0] });
      await sendKeys({ press: 'Tab' });
      const exit = part(finder, 'exit');
      exit.focus();
      const { outlineColor, outlineWidth } = getComputedStyle(exit);
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      for (const name of ['box', 'emergency', 'footer']) {
        const ratio = contrast(parseColour(outlineColor), groundOf(part(finder, name)));
        expect(ratio, `ring on ${name}`).to.be.at.least(3);
      }
    });
  }

  it('is noticed when it is too weak', async () => {
    const finder = await mountState('romania', { theme: 'light' });
    finder.style.setProperty('--hotline-finder-text-muted', '#999');
    finder.style.setProperty('--hotline-finder-control-border', '#ddd');
    expect(tooWeak(textPairs(rootOf(finder)))).not.to.be.empty;
    expect(tooWeak(edgePairs(rootOf(finder)))).not.to.be.empty;
  });
});
