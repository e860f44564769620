import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import type { HotlineFinder } from '../../src/index.js';

/** The script runs once; then it watches the page. */
import '../../src/script.js';

const LINKS = '<p>Call <a href="tel:112">112</a></p><p slot="before">Our own line</p>';

let place: HTMLElement;

function add(markup: string): HTMLElement {
  place.innerHTML = markup;
  return place.firstElementChild as HTMLElement;
}

const finderIn = (element: Element): HotlineFinder | null =>
  element.querySelector('hotline-finder') ??
  element.shadowRoot?.querySelector('hotline-finder') ??
  null;

/** All finders of a part of the page, in shadow trees too. */
const findersIn = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll('*')).flatMap((one) => [
    ...(one.localName === 'hotline-finder' ? [one] : []),
    ...(one.shadowRoot ? findersIn(one.shadowRoot) : []),
  ]);

async function upgraded(element: Element): Promise<HotlineFinder> {
  await waitUntil(() => finderIn(element)?.shadowRoot?.querySelector('[part~="box"]'));
  return finderIn(element) as HotlineFinder;
}

/** Resolves when the page's mutation observers have run. */
async function heard(): Promise<void> {
  const probe = document.createElement('div');
  probe.setAttribute('data-hotline-finder', '');
  place.append(probe);
  await upgraded(probe);
  probe.remove();
}

describe('a marked element', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => place.remove());

  it('becomes a finder when it is added later, with its settings', async () => {
    const finder = await upgraded(
      add(
        `<div data-hotline-finder data-country="RO" data-language="ro" data-theme="dark" data-countries="RO, BG"
          data-topics="work" data-heading="false" data-heading-level="4" data-compact data-discreet="true"
          data-exit-url="https://example.org/" data-no-exit="false" data-colour="red"></div>`,
      ),
    );
    const attributes = Array.from(finder.attributes, ({ name, value }) => [name, value]);
    const { exportparts, ...settings } = Object.fromEntries(attributes) as Record<string, string>;
    expect(exportparts).to.contain('box');
    expect(settings).to.deep.equal({
      country: 'RO',
      language: 'ro',
      theme: 'dark',
      countries: 'RO, BG',
      topics: 'work',
      heading: 'false',
      'heading-level': '4',
      compact: '',
      discreet: 'true',
      'exit-url': 'https://example.org/',
      'no-exit': 'false',
    });
    expect(finder).to.include({ compact: true, discreet: true, noExit: false });
  });

  it('leaves the nodes that are in it where they are: they are the fallback, and the host’s own lines', async () => {
    const element = add(`<div data-hotline-finder data-country="RO">${LINKS}</div>`);
    const before = element.outerHTML;
    const nodes = Array.from(element.childNodes);
    await upgraded(element);
    const [fallback, own] = Array.from(element.children);
    expect(element.outerHTML).to.equal(before);
    expect(Array.from(element.childNodes)).to.deep.equal(nodes);
    expect(fallback?.getBoundingClientRect().height).to.equal(0);
    expect(own?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('follows its settings when they change, and leaves the visitor’s choice alone otherwise', async () => {
    const element = add('<div data-hotline-finder data-country="RO" data-language="en"></div>');
    const finder = await upgraded(element);
    await finder.ready;
    const country = () => finder.shadowRoot?.querySelector('select')?.value;
    await waitUntil(() => country() === 'RO');
    element.setAttribute('data-country', 'BG');
    await waitUntil(() => country() === 'BG');
    element.removeAttribute('data-language');
    element.setAttribute('data-heading', 'Ajutor');
    await waitUntil(() => finder.heading === 'Ajutor');
    expect(finder.hasAttribute('language')).to.equal(false);
  });

  it('is styled by its own parts', async () => {
    const element = add('<div data-hotline-finder data-country="RO" class="own"></div>');
    const style = document.createElement('style');
    style.textContent = '.own::part(exit) { color: rgb(1, 2, 3) }';
    place.append(style);
    const finder = await upgraded(element);
    const exit = finder.shadowRoot?.querySelector('[part~="exit"]') as Element;
    expect(getComputedStyle(exit).color).to.equal('rgb(1, 2, 3)');
  });

  it('comes from HTML that an editor stored while a finder was shown', async () => {
    const element = add(
      '<div data-hotline-finder="ready" data-country="RO">Call <a href="tel:112">112</a></div>',
    );
    await upgraded(element);
  });

  it('is inserted again where a page rewrites the content', async () => {
    const element = add('<div data-hotline-finder data-country="RO">112</div>');
    const finder = await upgraded(element);
    element.innerHTML = '<b>113</b>';
    await heard();
    expect(finderIn(element)).to.equal(finder);
    expect(finder.isConnected).to.equal(true);
  });

  for (const [name, markup] of [
    ['a list', '<ul data-hotline-finder><li><a href="tel:112">112</a></li></ul>'],
    ['a form', '<form data-hotline-finder><a href="tel:112">112</a></form>'],
    [
      'a form with fields in the place of its methods',
      '<form data-hotline-finder><input name="getAttribute"><input name="closest"><input name="localName"><input name="querySelector"><input name="setAttribute"><input name="appendChild"><a href="tel:112">112</a></form>',
    ],
  ] as const) {
    it(`is beside the content of ${name}, which cannot have a shadow tree`, async () => {
      const element = add(markup);
      const nodes = Array.from(element.childNodes);
      await waitUntil(() => findersIn(place).length);
      expect(findersIn(place).length).to.equal(1);
      expect(Array.from(element.childNodes).slice(0, nodes.length)).to.deep.equal(nodes);
      await heard();
      expect(findersIn(element).length).to.equal(1);
    });
  }

  it('is not the page itself', async () => {
    const { documentElement, head, body } = document;
    try {
      for (const one of [documentElement, head, body]) one.setAttribute('data-hotline-finder', '');
      await heard();
      expect([documentElement, head, body].map((one) => one.shadowRoot)).to.deep.equal([
        null,
        null,
        null,
      ]);
      await upgraded(add('<div data-hotline-finder>112</div>'));
      expect(findersIn(document).length).to.equal(1);
    } finally {
      for (const one of [documentElement, head, body]) one.removeAttribute('data-hotline-finder');
    }
  });

  it('is found when it gets its mark later', async () => {
    const element = add(`<section data-country="RO">${LINKS}</section>`);
    await heard();
    expect(finderIn(element)).to.equal(null);
    element.setAttribute('data-hotline-finder', '');
    await upgraded(element);
  });

  it('is not done again when it moves or something is added to it', async () => {
    const element = add('<div data-hotline-finder data-country="RO"></div>');
    const finder = await upgraded(element);
    document.body.append(element);
    element.append('more');
    await heard();
    expect(findersIn(element.shadowRoot as ShadowRoot)).to.deep.equal([finder]);
    element.remove();
  });

  for (const [what, markup] of [
    ['has a finder inside', '<div data-hotline-finder><hotline-finder></hotline-finder></div>'],
    ['is a finder itself', '<hotline-finder data-hotline-finder></hotline-finder>'],
    [
      'is the fallback of one',
      '<hotline-finder><div data-hotline-finder>112</div></hotline-finder>',
    ],
    ['has another one inside', '<div data-hotline-finder><div data-hotline-finder>112</div></div>'],
  ] as const) {
    it(`makes no second finder when it ${what}`, async () => {
      add(markup);
      await heard();
      expect(findersIn(place).length).to.equal(1);
    });
  }

  it('shrugs at wrong values', async () => {
    const finder = await upgraded(
      add(
        '<p data-hotline-finder data-country="&lt;b&gt;" data-heading-level="x" data-theme="">112</p>',
      ),
    );
    expect(finder.shadowRoot?.querySelector('[part~="emergency-call"]')).to.not.equal(null);
  });
});
