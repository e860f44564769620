import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { canRun } from './commands.js';
import { mountState, openAll, part, rootOf, states } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

const CHROMIUM = /Chrome\//.test(navigator.userAgent);

const nameOf = (element: Element | null) => element?.getAttribute('part') ?? 'nothing';

const focusable = (finder: HotlineFinder) =>
  Array.from(rootOf(finder).querySelectorAll<HTMLElement>('a, button, select, summary')).filter(
    (element) => element.getClientRects().length > 0,
  );

/** Presses Tab until the focus leaves the finder; what had it, in order. */
async function walk(finder: HotlineFinder): Promise<Element[]> {
  const walked: Element[] = [];
  for (let step = 0; step < 200; step++) {
    await sendKeys({ press: 'Tab' });
    const { activeElement } = rootOf(finder);
    if (!activeElement) return walked;
    walked.push(activeElement);
    const header = part(finder, 'header').getBoundingClientRect();
    const { top, bottom } = activeElement.getBoundingClientRect();
    // Firefox scrolls only to what is hidden altogether: half of it in sight is enough there.
    const [first, last] = CHROMIUM ? [top, bottom] : [(top + bottom) / 2, (top + bottom) / 2];
    const name = nameOf(activeElement);
    if (!activeElement.closest('[part~="header"]')) {
      expect(first, `${name} under the header`).to.be.at.least(header.bottom - 0.5);
    }
    expect(last, `${name} under the edge`).to.be.at.most(innerHeight + 0.5);
  }
  throw new Error('The focus never left.');
}

describe('the keyboard', () => {
  it('reaches everything, the exit first, and leaves again; nothing is hidden by the header', async function () {
    this.timeout(240_000);
    if (!(await canRun(() => setViewport({ width: 320, height: 568 })))) this.skip();
    const before = document.createElement('button');
    const after = document.createElement('button');
    before.textContent = after.textContent = 'Host';
    const finder = await mountState('bulgaria-night', { language: 'de' });
    document.body.prepend(before);
    document.body.append(after);
    before.focus();
    const forward = await walk(finder);
    expect(document.activeElement === after, 'the focus goes on').to.equal(true);
    await sendKeys({ down: 'Shift' });
    const backward = await walk(finder);
    await sendKeys({ up: 'Shift' });
    before.remove();
    after.remove();
    expect(nameOf(forward[0] ?? null)).to.equal('exit');
    expect(forward.map(nameOf).join()).to.equal(focusable(finder).map(nameOf).join());
    expect(backward.reverse().map(nameOf).join()).to.equal(forward.map(nameOf).join());
  });

  it('goes into the message and back to where it was', async () => {
    const finder = await mountState('romania');
    const ask = part(finder, 'ask');
    ask.focus();
    ask.click();
    await finder.updateComplete;
    expect(nameOf(rootOf(finder).activeElement)).to.equal('message');
    part(finder, 'message-close').click();
    await finder.updateComplete;
    expect(nameOf(rootOf(finder).activeElement)).to.equal('ask');
  });
});

describe('paper', () => {
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    return canRun(() => emulateMedia({ media: 'screen' }));
  });

  const controls = ['exit', 'pickers', 'copy', 'extras', 'source-summary', 'more-summary'];

  it('has every number, folded away or not, and no controls', async function () {
    if (!(await canRun(() => emulateMedia({ media: 'print' })))) this.skip();
    for (const { name, press } of states) {
      if (press?.includes('ask')) continue;
      const finder = await mountState(name, { theme: 'dark' });
      // The driver asks for the styles of paper without printing.
      dispatchEvent(new Event('beforeprint'));
      const text = [
        ...rootOf(finder).querySelectorAll<HTMLElement>('[part~="number"], [part~="name"]'),
      ];
      expect(text.length, name).to.be.greaterThan(0);
      for (const element of text) {
        if (element.closest('[part~="emergency-note"]')) continue;
        expect(element.checkVisibility(), `${name}: ${element.textContent}`).to.equal(true);
      }
      for (const one of controls) {
        for (const element of rootOf(finder).querySelectorAll(`[part~="${one}"]`)) {
          expect(element.getClientRects().length, `${name}: ${one}`).to.equal(0);
        }
      }
      finder.remove();
    }
  });

  it('leaves folded what was folded, and open what was open', async () => {
    const finder = await mountState('romania');
    const all = [...rootOf(finder).querySelectorAll('details')];
    const [first] = all;
    if (first) first.open = true;
    // A browser may say it twice.
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(all.every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(all.map(({ open }) => open)).to.deep.equal(all.map((one) => one === first));
  });

  it('on the screen the controls are there', async () => {
    const finder = await mountState('discreet');
    openAll(finder);
    for (const one of ['exit', 'pickers', 'copy', 'more-summary']) {
      expect(part(finder, one).getClientRects().length, one).to.be.greaterThan(0);
    }
  });
});

describe('forced colours and less motion', () => {
  /** The driver cannot force colours: the rules for them are put in force by themselves. */
  function forceColours(finder: HotlineFinder): void {
    const forced = new CSSStyleSheet();
    const sheets = rootOf(finder).adoptedStyleSheets;
    for (const rule of sheets.flatMap((sheet) => Array.from(sheet.cssRules))) {
      if (!(rule instanceof CSSMediaRule) || !/forced-colors/.test(rule.conditionText)) continue;
      for (const { cssText } of rule.cssRules) forced.insertRule(cssText, forced.cssRules.length);
    }
    rootOf(finder).adoptedStyleSheets = [...sheets, forced];
  }

  it('keep the edges of controls', async () => {
    const finder = await mountState('romania');
    forceColours(finder);
    for (const one of ['exit', 'call', 'emergency-call', 'action', 'ask']) {
      expect(getComputedStyle(part(finder, one)).borderTopStyle, one).to.equal('solid');
    }
  });

  it('nothing moves by itself', async () => {
    const finder = await mountState('romania');
    openAll(finder);
    expect(finder.getAnimations({ subtree: true })).to.have.length(0);
    for (const element of rootOf(finder).querySelectorAll('*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect(`${animationName} ${transitionDuration}`).to.equal('none 0s');
    }
  });
});
