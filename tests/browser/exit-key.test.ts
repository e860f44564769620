import { expect, fixtureSync } from '@open-wc/testing';
import { hasPart, mount, part, rootOf, words } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

/** Two presses are the most that these tests can do: the third leaves the page. tests/dist/exit.test.mjs goes all the way. */
type Key = Partial<KeyboardEventInit> & { readonly key: string };

function press({ key, ...more }: Key, target: EventTarget = document.body): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  }
}

const SHIFT = { key: 'Shift' };

/** What a screen reader announces. */
async function said(finder: HotlineFinder): Promise<string> {
  await finder.updateComplete;
  return words(rootOf(finder).querySelector('[role=status]'));
}

describe('Shift, pressed alone', () => {
  let finder: HotlineFinder;

  beforeEach(async () => {
    finder = await mount({ country: 'RO', language: 'en' });
  });

  it('is counted, left or right, and each press is announced', async () => {
    expect(await said(finder)).to.equal('');
    press({ ...SHIFT, code: 'ShiftLeft' });
    expect(await said(finder)).to.equal('Leave this page: 1/3');
    press({ ...SHIFT, code: 'ShiftRight' });
    expect(await said(finder)).to.equal('Leave this page: 2/3');
    expect(rootOf(finder).querySelector('[role=status]')?.getAttribute('aria-live')).to.equal(
      'polite',
    );
  });

  it('counts in fields, and in a page that stops its own key events', async () => {
    const field = fixtureSync<HTMLInputElement>('<input />');
    for (const type of ['keydown', 'keyup']) {
      field.addEventListener(type, (event) => event.stopImmediatePropagation());
    }
    press(SHIFT, field);
    expect(await said(finder)).to.equal('Leave this page: 1/3');
  });

  it('is forgotten after 5 seconds, and that is announced', async function () {
    this.timeout(8000);
    press(SHIFT);
    press(SHIFT);
    const from = performance.now();
    await new Promise<void>((resolve) => {
      const region = rootOf(finder).querySelector('[role=status]') as Element;
      const look = () => {
        if (words(region) !== 'You are still on this page.') return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    });
    const seconds = (performance.now() - from) / 1000;
    expect(seconds).to.be.within(4.9, 6.5);
    press(SHIFT);
    expect(await said(finder)).to.equal('Leave this page: 1/3');
  });

  it('starts again after another key', async () => {
    press(SHIFT);
    press(SHIFT);
    press({ key: 'a' });
    expect(await said(finder)).to.equal('You are still on this page.');
    press(SHIFT);
    expect(await said(finder)).to.equal('Leave this page: 1/3');
  });
});

describe('Shift is not counted', () => {
  let finder: HotlineFinder;

  beforeEach(async () => {
    finder = await mount({ country: 'RO', language: 'en' });
  });

  const down = (key: string, more: KeyboardEventInit = {}) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
  const up = (key: string) => window.dispatchEvent(new KeyboardEvent('keyup', { key }));

  it('while capitals are typed', async () => {
    for (const letter of 'HELP') {
      down('Shift');
      press({ key: letter, shiftKey: true });
      up('Shift');
    }
    expect(await said(finder)).to.equal('');
  });

  it('while it is held down: the keyboard repeats it', async () => {
    for (let times = 0; times < 9; times++) down('Shift', { repeat: times > 0 });
    up('Shift');
    expect(await said(finder)).to.equal('Leave this page: 1/3');
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`together with ${modifier}`, async () => {
      for (let times = 0; times < 3; times++) press({ ...SHIFT, [modifier]: true });
      expect(await said(finder)).to.equal('');
    });
  }

  it('while the pointer marks a text', async () => {
    for (let times = 0; times < 3; times++) {
      down('Shift');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      up('Shift');
    }
    expect(await said(finder)).to.equal('');
  });

  it('where the host wants no exit', async () => {
    finder.noExit = true;
    await finder.updateComplete;
    for (let times = 0; times < 4; times++) press(SHIFT);
    expect(await said(finder)).to.equal('');
    expect(hasPart(finder, 'exit')).to.equal(false);
    finder.noExit = false;
    await finder.updateComplete;
    press(SHIFT);
    expect(await said(finder)).to.equal('Leave this page: 1/3');
  });

  it('and Escape does nothing of its own', async () => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    part(finder, 'heading').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(await said(finder)).to.equal('');
  });
});

describe('the listeners for the key', () => {
  /** What the key, the press of the exit and the clock (a page that is turned to again) listen for. */
  const KEYS = [
    'click',
    'compositionstart',
    'dragstart',
    'keydown',
    'keyup',
    'pointerdown',
    'pointerdown',
    'pointerdown',
    'pointermove',
    'pointerup',
    'wheel',
  ];
  let heard: string[];
  let own: Pick<Window, 'addEventListener' | 'removeEventListener'>;

  beforeEach(() => {
    heard = [];
    const { addEventListener, removeEventListener } = window;
    own = { addEventListener, removeEventListener };
    window.addEventListener = (...call: Parameters<typeof addEventListener>) => {
      if (KEYS.includes(call[0])) heard.push(call[0]);
      addEventListener.apply(window, call);
    };
    window.removeEventListener = (...call: Parameters<typeof removeEventListener>) => {
      if (KEYS.includes(call[0])) heard.splice(heard.indexOf(call[0]), 1);
      removeEventListener.apply(window, call);
    };
  });
  afterEach(() => Object.assign(window, own));

  it('are there once for fifty elements, and gone with the last', async () => {
    const place = fixtureSync<HTMLDivElement>('<div></div>');
    const all = await Promise.all(Array.from({ length: 50 }, () => mount({}, undefined, place)));
    expect(heard.sort()).to.deep.equal(KEYS);
    press(SHIFT);
    const told = await Promise.all(all.map(said));
    expect(told.filter(Boolean)).to.have.length(1);
    for (const finder of all.slice(1)) finder.remove();
    expect(heard.sort()).to.deep.equal(KEYS);
    all[0]?.remove();
    expect(heard).to.deep.equal([]);
    place.append(all[0] as Element);
    expect(heard.sort()).to.deep.equal(KEYS);
    press(SHIFT);
    expect(await said(all[0] as HotlineFinder)).to.match(/1\/3$/);
  });

  it('serve the next element when the first has no exit or is gone', async () => {
    const first = await mount({ language: 'en', 'no-exit': '' });
    const second = await mount({ language: 'en' });
    press(SHIFT);
    expect(await said(first)).to.equal('');
    expect(await said(second)).to.equal('Leave this page: 1/3');
  });
});
