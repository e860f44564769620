import { expect } from '@open-wc/testing';
import { HotlineFinder } from '../../src/element/hotline-finder.js';
import { createContent } from '../../src/content/content.js';
import type { Content } from '../../src/content/content.js';
import { createDirectory } from '../../src/content/directory.js';
import type { Directory } from '../../src/content/directory.js';
import { createWorld } from '../../src/content/world.js';
import { PACKED, UPDATED } from '../../src/generated/hotlines.js';
import { translations } from './support/content.js';
import { choose, mount, part, parts, press, setClock, turnTo, words } from './support/finder.js';

/** Waits for the browser to come to the next frame. */
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is taken out of or put into a part of the page while something happens, its text apart. */
async function changes(node: Node, action: () => Promise<unknown>): Promise<number> {
  const observer = new MutationObserver(() => {});
  observer.observe(node, { childList: true, subtree: true });
  await action();
  const moved = observer
    .takeRecords()
    .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
    .filter((changed) => changed instanceof Element);
  return moved.length;
}

/** The timers that are waiting, of those that a page starts from now on until `restore` is called. */
function watchTimers() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, number>();
  const own = {
    setTimeout(action: () => void, wait = 0) {
      const id = set(() => {
        waiting.delete(id);
        action();
      }, wait);
      // The test runner's own are shorter.
      if (wait >= 1000) waiting.set(id, wait);
      return id;
    },
    clearTimeout(id: number | undefined) {
      if (id !== undefined) waiting.delete(id);
      clear(id);
    },
  };
  Object.assign(window, own);
  return {
    waiting,
    restore: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
}

/** Tells the page that it is hidden or seen. */
function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Gives all elements another content while something happens. */
async function withContent(content: Content, action: () => Promise<unknown>): Promise<void> {
  const { content: kept } = HotlineFinder;
  HotlineFinder.content = content;
  try {
    await action();
  } finally {
    HotlineFinder.content = kept;
  }
}

/** Counts how often something of `Intl` is created while `action` runs. */
function countIntl(): { readonly count: () => number; readonly restore: () => void } {
  const names = ['Collator', 'DateTimeFormat', 'DisplayNames', 'NumberFormat'] as const;
  const kept = names.map((name) => Intl[name]);
  let count = 0;
  names.forEach((name) => {
    const counted = new Proxy(Intl[name], {
      construct(target, values) {
        count += 1;
        return Reflect.construct(target, values) as object;
      },
      apply(target, self, values) {
        count += 1;
        return Reflect.apply(target as () => unknown, self, values);
      },
    });
    Object.defineProperty(Intl, name, { configurable: true, writable: true, value: counted });
  });
  const restore = () =>
    names.forEach((name, place) => {
      Object.defineProperty(Intl, name, {
        configurable: true,
        writable: true,
        value: kept[place],
      });
    });
  return { count: () => count, restore };
}

describe('speed', () => {
  it('shows the emergency number in the first frame after the element is defined', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<finder-defined-late country="RO" language="en">…</finder-defined-late>';
    document.body.append(place);
    await frame();
    customElements.define('finder-defined-late', class extends HotlineFinder {});
    await frame();
    const numbers = place.firstElementChild?.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [];
    expect(numbers.length).to.be.at.least(1);
    expect(numbers[0]?.getAttribute('href')).to.equal('tel:112');
    for (const number of numbers) {
      const { width, height } = number.getBoundingClientRect();
      const closed = number.closest('details:not([open])');
      expect(width > 0 && height > 0).to.equal(!closed);
    }
    place.remove();
  });

  it('shows the lines first, and fills the lists when somebody turns to them', async () => {
    for (const type of ['focusin', 'pointerdown']) {
      const finder = await mount({ country: 'RO', language: 'en' });
      expect(parts(finder, 'card').length, type).to.be.above(0);
      expect(entries(finder), type).to.be.below(6);
      expect(chosenCountry(finder), type).to.equal('RO');
      const list = part(finder, 'country-select');
      list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await finder.updateComplete;
      expect(entries(finder), type).to.be.above(250);
      expect(part(finder, 'country-select'), type).to.equal(list);
      expect(chosenCountry(finder), type).to.equal('RO');
      finder.remove();
    }
  });

  it('fills the lists of what is in sight by itself, and of nothing else', async () => {
    const [near, far] = [await mount({ country: 'RO' }), await mount({ country: 'RO' })];
    far.style.marginTop = '5000px';
    while (entries(near) < 250) await frame();
    expect(entries(far)).to.be.below(6);
    far.scrollIntoView();
    while (entries(far) < 250) await frame();
    expect(chosenCountry(far)).to.equal('RO');
  });

  it('fills them also where the browser cannot report what is visible', async () => {
    const { IntersectionObserver: kept } = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      const finder = await mount({ country: 'RO' });
      while (entries(finder) < 250) await frame();
    } finally {
      window.IntersectionObserver = kept;
    }
  });

  it('shows the lines also where nothing is painted', async () => {
    const { requestAnimationFrame: frames } = window;
    window.requestAnimationFrame = () => 0;
    setVisibility('hidden');
    try {
      const finder = await mount({ country: 'RO', language: 'en' });
      expect(parts(finder, 'card').length).to.be.above(0);
    } finally {
      window.requestAnimationFrame = frames;
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('goes on where it stopped when it is moved while it is drawn', async () => {
    const finder = document.createElement('hotline-finder') as HotlineFinder;
    finder.setAttribute('country', 'RO');
    document.body.append(finder);
    await frame();
    finder.remove();
    document.body.append(finder);
    await finder.ready;
    expect(parts(finder, 'card').length).to.be.above(0);
    finder.remove();
    document.body.append(finder);
    await turnTo(finder);
    expect(entries(finder)).to.be.above(250);
    finder.remove();
  });

  it('decodes the list once for fifty elements, and a country once', async () => {
    let splits = 0;
    const packed = {
      split: (separator: string) => {
        splits += 1;
        return PACKED.split(separator);
      },
    } as string;
    const list = createDirectory(packed, UPDATED);
    let decoded = 0;
    const romania = list.country('RO');
    const counted: Directory = {
      ...list,
      country: (code) => {
        const country = list.country(code);
        if (code === 'RO' && country !== romania) decoded += 1;
        return country;
      },
    };
    await withContent(createContent(counted, translations), async () => {
      const all = Array.from({ length: 50 }, () => mount({ country: 'RO', language: 'en' }));
      for (const finder of await Promise.all(all)) {
        expect(parts(finder, 'card')).not.to.be.empty;
      }
    });
    expect(splits).to.equal(1);
    expect(decoded).to.equal(0);
  });

  it('creates nothing of Intl before the first frame, where the country is named', async () => {
    const intl = countIntl();
    try {
      await withContent(createWorld(), async () => {
        const finder = document.createElement('hotline-finder');
        finder.setAttribute('country', 'RO');
        finder.setAttribute('language', 'ro');
        document.body.append(finder);
        await finder.updateComplete;
        expect(part(finder, 'emergency-call')).to.be.instanceOf(HTMLAnchorElement);
        expect(intl.count()).to.equal(0);
        await finder.ready;
        expect(intl.count()).to.be.above(0);
        finder.remove();
      });
    } finally {
      intl.restore();
    }
  });

  it('creates one clock for each time zone of the lines on the screen, not one for each render', async () => {
    const finder = await mount({ country: 'BG', language: 'en' });
    const intl = countIntl();
    try {
      for (const theme of ['dark', 'light', 'dark']) {
        finder.theme = theme;
        await finder.updateComplete;
      }
      // The device may have travelled: its zone is asked for at each render.
      expect(intl.count()).to.be.at.most(3);
    } finally {
      intl.restore();
    }
  });

  it('is ready when it is taken away before it is complete', async () => {
    const finder = document.createElement('hotline-finder');
    document.body.append(finder);
    const { ready } = finder;
    finder.remove();
    await ready;
    document.body.append(finder);
    await finder.ready;
    expect(parts(finder, 'card').length).to.be.above(0);
    finder.remove();
  });

  it('leaves header and lists as they are when a country is chosen', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await turnTo(finder);
    for (const name of ['header', 'pickers', 'extras', 'footer']) {
      const node = part(finder, name);
      const next = chosenCountry(finder) === 'RO' ? 'BG' : 'RO';
      expect(await changes(node, () => choose(finder, 'country', next)), name).to.equal(0);
      expect(part(finder, name), name).to.equal(node);
    }
  });

  it('keeps every element of the box when a language is chosen, and changes its words', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const names = ['exit', 'emergency-call', 'section', 'card', 'call', 'disclosure', 'promise'];
    const before = names.map((name) => part(finder, name));
    const said = words(part(finder, 'promise'));
    await choose(finder, 'language', 'ro');
    expect(names.map((name) => part(finder, name))).to.deep.equal(before);
    expect(words(part(finder, 'promise'))).not.to.equal(said);
  });

  it('does not touch the lists when a message is opened', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const moved = await changes(part(finder, 'pickers'), () => press(finder, 'ask'));
    expect(moved).to.equal(0);
  });
});

describe('the clock', () => {
  let timers: ReturnType<typeof watchTimers>;

  beforeEach(() => {
    timers = watchTimers();
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    timers.restore();
  });

  /** Elements that show lines which open and close. */
  function several(count: number): Promise<HotlineFinder[]> {
    const one = () => mount({ country: 'BG', language: 'en' });
    return Promise.all(Array.from({ length: count }, one));
  }

  it('is one timer for fifty elements, and none when the last is gone', async () => {
    const finders = await several(50);
    expect(timers.waiting.size).to.equal(1);
    finders.slice(1).forEach((finder) => finder.remove());
    expect(timers.waiting.size).to.equal(1);
    finders[0]?.remove();
    expect(timers.waiting.size).to.equal(0);
  });

  it('stops while the page is hidden, and checks again when it is shown', async () => {
    const [finder] = await several(2);
    setVisibility('hidden');
    expect(timers.waiting.size).to.equal(0);
    if (!finder) throw new Error('No element.');
    await choose(finder, 'language', 'bg');
    expect(timers.waiting.size).to.equal(0);
    setClock(finder, '2026-11-29T03:00:00Z');
    const before = states(finder);
    setVisibility('visible');
    await finder.updateComplete;
    expect(timers.waiting.size).to.equal(1);
    expect(states(finder)).not.to.deep.equal(before);
  });

  it('shows a line as closed when its hour has come, and draws no other element again', async () => {
    const [other, finder] = [await mount({ country: 'BG' }), await mount({ country: 'BG' })];
    // A list that is filled is drawn too.
    await turnTo(other);
    await turnTo(finder);
    // Two Bulgarian lines close at 17:00 in Sofia: in a moment.
    const ahead = Date.parse('2026-11-23T14:59:59.900Z') - performance.now();
    finder.now = () => ahead + performance.now();
    await finder.updateComplete;
    const open = () => parts(finder, 'status-open').length;
    const before = open();
    let drawn = 0;
    other.addController({ hostUpdated: () => (drawn += 1) });
    while (open() === before) await frame();
    expect(open()).to.be.lessThan(before);
    expect(drawn).to.equal(0);
    expect(timers.waiting.size).to.equal(1);
  });
});

/** How many entries the two lists have together. */
const entries = (finder: HotlineFinder): number =>
  finder.shadowRoot?.querySelectorAll('option').length ?? 0;

const chosenCountry = (finder: HotlineFinder): string =>
  part<HTMLSelectElement>(finder, 'country-select').value;

const states = (finder: HotlineFinder): string[] => parts(finder, 'status').map(words);
