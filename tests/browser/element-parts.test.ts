import { expect } from '@open-wc/testing';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { isVisible, mount, mountState, openAll, press, rootOf, states } from './support/finder.js';

/** What has no part by itself: drawn by the browser, or a name that is only kept apart from the words around it. */
const INSIDE = 'option, path, slot, style, [part] > bdi:only-child';

/** Elements that are painted and cannot be styled from outside. */
function withoutPart(finder: HotlineFinder): string[] {
  return Array.from(rootOf(finder).querySelectorAll('*'))
    .filter((node) => !node.matches(INSIDE) && !node.getAttribute('part') && isVisible(node))
    .filter(
      (node) =>
        getComputedStyle(node).clipPath === 'none' && node.getAttribute('role') !== 'status',
    )
    .map((node) => node.cloneNode(false) as Element)
    .map((node) => node.outerHTML);
}

describe('the parts', () => {
  for (const { name } of states) {
    it(`are on every visible element in "${name}"`, async () => {
      const finder = await mountState(name, { language: 'en' });
      openAll(finder);
      expect(withoutPart(finder)).to.deep.equal([]);
    });
  }

  it('are nouns in kebab case', async () => {
    for (const { name } of states) {
      const finder = await mountState(name, { language: 'en' });
      for (const node of rootOf(finder).querySelectorAll('[part]')) {
        for (const part of (node.getAttribute('part') ?? '').trim().split(/\s+/)) {
          expect(part).to.match(/^[a-z]+(-[a-z]+)*$/);
        }
      }
    }
  });

  it('can be styled from outside', async () => {
    const style = document.createElement('style');
    style.textContent = '.styled::part(call) { outline: 7px solid rgb(1, 2, 3); }';
    document.head.append(style);
    try {
      const finder = await mount({ country: 'RO', language: 'en', class: 'styled' });
      const call = rootOf(finder).querySelector('[part~="call"]') as Element;
      expect(getComputedStyle(call).outlineColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(call).outlineWidth).to.equal('7px');
    } finally {
      style.remove();
    }
  });

  it('have no id or role that points to nothing', async () => {
    for (const { name } of states) {
      const finder = await mountState(name, { language: 'en' });
      const root = rootOf(finder);
      const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
      for (const attribute of ['for', 'aria-labelledby', 'aria-describedby']) {
        for (const node of root.querySelectorAll(`[${attribute}]`)) {
          for (const id of (node.getAttribute(attribute) ?? '').split(' ')) {
            expect(ids, `${name}: ${attribute}="${id}"`).to.include(id);
          }
        }
      }
    }
  });
});

describe('silence', () => {
  it('nothing is written to the console, in any situation', async () => {
    const said: unknown[][] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;
    const kept = methods.map((method) => console[method]);
    methods.forEach(
      (method) => (console[method] = (...text: unknown[]) => void said.push([method, ...text])),
    );
    try {
      for (const { name } of states) {
        const finder = await mountState(name);
        openAll(finder);
        finder.remove();
      }
      const finder = await mount({ country: 'RO' });
      await press(finder, 'copy');
      await press(finder, 'ask');
      await press(finder, 'message-close');
      finder.now = () => {
        throw new Error('the clock fails');
      };
      await finder.updateComplete;
      expect(said).to.deep.equal([]);
    } finally {
      methods.forEach((method, index) => (console[method] = kept[index] as () => void));
    }
  });

  it('but a wrong value is reported to the developer on localhost, once', async function () {
    if (!/^(localhost|127\.0\.0\.1)$/.test(location.hostname)) return this.skip();
    const said: string[] = [];
    const kept = console.warn;
    console.warn = (text: string) => void said.push(text);
    try {
      const finder = await mount({ country: 'Atlantis', theme: 'blue' });
      finder.language = 'de';
      finder.country = 'RO';
      await finder.updateComplete;
      finder.country = 'Atlantis';
      await finder.updateComplete;
    } finally {
      console.warn = kept;
    }
    expect(said.filter((text) => text.includes('country="Atlantis"'))).to.have.length(1);
    expect(said.filter((text) => text.includes('theme="blue"'))).to.have.length(1);
    expect(said).to.have.length(2);
  });
});
