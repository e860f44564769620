import { expect, fixtureSync } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeList } from '../../src/packed/decode-list.js';
import { PACKED } from '../../src/generated/hotlines.js';
import { directory } from './support/content.js';
import { isVisible, mount, parts, record, rootOf, setClock, stayHere } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

const ATTRIBUTES =
  'country language theme countries topics heading heading-level compact discreet exit-url no-exit'.split(
    ' ',
  );
const PROPERTIES =
  'country language theme countries topics heading headingLevel compact discreet exitUrl noExit'.split(
    ' ',
  );

/** Whatever is done with it, it throws. */
const trap = new Proxy(() => undefined, {
  get: () => {
    throw new Error('the trap');
  },
  apply: () => {
    throw new Error('the trap');
  },
  getPrototypeOf: () => {
    throw new Error('the trap');
  },
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'RO',
    'us',
    'ROU',
    '?',
    'auto',
    'ar',
    'zh-TW',
    'dark',
    '3',
    '7',
    'javascript:1',
    '__proto__',
    'constructor',
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom(trap, Symbol('x'), document.body, window, () => 1, Object.create(null)),
);

/** A number that can be seen and pressed. */
function numberInSight(finder: HotlineFinder): boolean {
  const links = rootOf(finder).querySelectorAll('a[href^="tel:"]');
  return Array.from(links).some(isVisible);
}

const SAFE = /^(tel:[+*\d%#]+|sms:\+?\d+|mailto:[^\s?&]+@[^\s?&]+|https?:\/\/[^\s]+)$/;

describe('whatever a host writes', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('error' in event ? event.error : event.reason);
    event.preventDefault();
  };
  const { warn } = console;

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    // Wrong values are reported to the developer here, on localhost.
    console.warn = () => undefined;
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.warn = warn;
  });

  it('as attributes: a number stays in sight, and links stay safe', async function () {
    this.timeout(120_000);
    const finder = await mount();
    const values = fc.record(
      Object.fromEntries(
        ATTRIBUTES.map((name) => [name, fc.oneof(fc.string({ unit: 'binary' }), anything)]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(values, async (written) => {
        for (const name of ATTRIBUTES) {
          const value = written[name];
          if (typeof value === 'string') finder.setAttribute(name, value);
          else finder.removeAttribute(name);
        }
        await finder.updateComplete;
        expect(numberInSight(finder)).to.equal(true);
        for (const link of rootOf(finder).querySelectorAll('a')) {
          expect(link.getAttribute('href')).to.match(SAFE);
        }
      }),
      { numRuns: 60 },
    );
    expect(errors).to.deep.equal([]);
  });

  it('as properties, of any type: the same', async function () {
    this.timeout(120_000);
    const finder = await mount();
    const values = fc.record(Object.fromEntries(PROPERTIES.map((name) => [name, anything])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(values, async (written) => {
        for (const name of PROPERTIES) Reflect.set(finder, name, written[name]);
        await finder.updateComplete;
        expect(numberInSight(finder)).to.equal(true);
        expect(parts(finder, 'box')).to.have.length(1);
      }),
      { numRuns: 100 },
    );
    expect(errors).to.deep.equal([]);
  });

  it('as children: they are never in the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, slot) => {
        const finder = fixtureSync<HotlineFinder>('<hotline-finder country="RO"></hotline-finder>');
        const child = document.createElement('p');
        child.slot = slot;
        child.textContent = text;
        finder.append(child, text);
        await finder.ready;
        expect(numberInSight(finder)).to.equal(true);
      }),
      { numRuns: 20 },
    );
    expect(errors).to.deep.equal([]);
  });

  it('as the value of a list, by a page that reaches in', async () => {
    const finder = await mount({ language: 'en' });
    for (const id of ['country', 'language']) {
      const select = rootOf(finder).getElementById(id) as HTMLSelectElement;
      for (const value of ['', '??', '<b>', '__proto__', '💥']) {
        select.append(new Option(value, value, true, true));
        select.dispatchEvent(new Event('change'));
        await finder.updateComplete;
        expect(numberInSight(finder), `${id} ${value}`).to.equal(true);
      }
    }
    expect(errors).to.deep.equal([]);
  });

  it('a clock of any kind', async () => {
    const finder = await mount({ country: 'RO' });
    for (const now of [0, -1, NaN, Infinity, 8.64e15, 8.64e15 + 1, -8.64e15]) {
      finder.now = () => now;
      await finder.updateComplete;
      expect(numberInSight(finder), String(now)).to.equal(true);
    }
    setClock(finder, '2026-11-23T10:00:00Z');
    await finder.updateComplete;
    expect(errors).to.deep.equal([]);
  });

  it('an event has a country and a channel, no more', async () => {
    const finder = await mount({ country: 'RO' });
    stayHere(finder);
    const events = record(finder);
    (rootOf(finder).querySelector('a[href^="tel:"]') as HTMLElement).click();
    expect(events.map(({ type, detail }) => [type, Object.keys(detail ?? {})])).to.deep.equal([
      ['hotline-contact', ['country', 'channel']],
    ]);
  });
});

describe('where the list cannot be read', () => {
  it('there is a last resort, the first of the numbers that the list gives for any phone', () => {
    const [first] = decodeList(PACKED).mobile();
    expect(decodeList('').mobile()).to.deep.equal([]);
    expect(directory.mobile()[0]).to.deep.equal(first);
    const { slice } = String.prototype;
    const { split } = String.prototype;
    try {
      String.prototype.split = () => [];
      expect(directory.mobile()[0]).to.deep.equal(first);
    } finally {
      Object.assign(String.prototype, { slice, split });
    }
  });
});
