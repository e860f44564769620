import { expect, waitUntil } from '@open-wc/testing';
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
  element.querySelector('hotline-finder');

async function upgraded(element: Element): Promise<HotlineFinder> {
  await waitUntil(() => finderIn(element)?.shadowRoot?.querySelector('[part~="box"]'));
  return finderIn(element) as HotlineFinder;
}

/** Resolves when everything the page's watchers were told of before has been heard. */
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
    expect(Object.fromEntries(attributes)).to.deep.equal({
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

  it('keeps the nodes that were in it: they are the fallback, and the host’s own lines', async () => {
    const element = add(`<div data-hotline-finder data-country="RO">${LINKS}</div>`);
    const [fallback, own] = Array.from(element.children);
    const finder = await upgraded(element);
    expect(Array.from(finder.children)).to.deep.equal([fallback, own]);
    expect(element.childNodes.length).to.equal(1);
    expect(own?.getBoundingClientRect().height).to.be.greaterThan(0);
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
    expect(Array.from(element.querySelectorAll('hotline-finder'))).to.deep.equal([finder]);
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
      expect(place.querySelectorAll('hotline-finder').length).to.equal(1);
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
