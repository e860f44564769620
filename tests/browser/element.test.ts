import { expect } from '@open-wc/testing';
import { isVisible, mount, part, parts, states, words } from './support/finder.js';
import { mountState } from './support/finder.js';

describe('the element on the screen', () => {
  it('shows the emergency number of its country at once', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const call = part<HTMLAnchorElement>(finder, 'emergency-call');
    expect(call.getAttribute('href')).to.equal('tel:112');
    expect(words(call)).to.equal('Police, Ambulance, Fire brigade 112');
    expect(isVisible(call)).to.equal(true);
  });

  for (const { name } of states) {
    it(`comes up as "${name}"`, async () => {
      const finder = await mountState(name);
      expect(isVisible(part(finder, 'box'))).to.equal(true);
      expect(parts(finder, 'heading')).to.have.length(1);
    });
  }
});
