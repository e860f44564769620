import { expect } from '@open-wc/testing';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { mount, part, parts, rootOf } from './support/finder.js';

/** What a finder may be inside of, put there by a script or a page builder. */
const AROUND = {
  'a link': '<a href="#followed"><div></div></a>',
  'a label': '<label><input type="checkbox"><div></div></label>',
  'a form': '<form><div></div><button>Send</button></form>',
  'a button of a form': '<form><button><div></div></button></form>',
  'a disclosure’s title': '<details><summary><div></div></summary></details>',
};

/** What is pressed in the box: everything that is no link. */
const pressable = (finder: HotlineFinder) => [
  part(finder, 'country-select'),
  part(finder, 'heading'),
  part(finder, 'copy'),
  part(finder, 'ask'),
  ...parts(finder, 'fact').slice(0, 1),
];

describe('a press inside the box', () => {
  for (const [what, markup] of Object.entries(AROUND)) {
    it(`does nothing to ${what} around it`, async () => {
      const outer = document.createElement('div');
      document.body.append(outer);
      outer.innerHTML = markup;
      const inner = outer.querySelector('div') as HTMLElement;
      const finder = await mount({ country: 'RO', language: 'en' }, undefined, inner);
      let sent = 0;
      outer.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      location.hash = '';
      for (const one of pressable(finder)) one.click();
      expect(location.hash).to.equal('');
      expect(outer.querySelector('input')?.checked ?? false).to.equal(false);
      expect(outer.querySelector('details')?.open ?? false).to.equal(false);
      expect(sent).to.equal(0);
      outer.remove();
    });
  }

  it('opens disclosures, and follows links', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const details = rootOf(finder).querySelector('details') as HTMLDetailsElement;
    details.querySelector('summary')?.click();
    expect(details.open).to.equal(true);
    const call = part<HTMLAnchorElement>(finder, 'call');
    let prevented: boolean | undefined;
    const look = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look);
    call.click();
    document.removeEventListener('click', look);
    expect(prevented).to.equal(false);
  });

  it('leaves what the host put into a slot alone', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const own = document.createElement('label');
    own.slot = 'before';
    own.innerHTML = '<input type="checkbox"> Our own';
    finder.append(own);
    (own.querySelector('input') as HTMLElement).click();
    expect(own.querySelector('input')?.checked).to.equal(true);
  });

  it('adds nothing to a form’s data', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    await mount({ country: 'RO', language: 'en' }, undefined, form);
    expect(Array.from(new FormData(form))).to.deep.equal([]);
    expect(form.elements.length).to.equal(0);
    form.remove();
  });
});
