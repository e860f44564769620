import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { NEUTRAL_PAGE, exitAddress } from '../../src/browser/leave-page.js';
import { mount, openAll, part, rootOf } from './support/finder.js';

describe('where the exit goes', () => {
  for (const [written, address] of [
    ['https://example.org/', 'https://example.org/'],
    ['  HTTP://Example.ORG  ', 'http://example.org/'],
    ['https://example.org:8443/a?b#c', 'https://example.org:8443/a?b#c'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    // What the site's owner has written is the owner's choice.
    ['http://192.0.2.7/weather', 'http://192.0.2.7/weather'],
    ['https://[2001:db8::7]/', 'https://[2001:db8::7]/'],
    ['https://example.org/@weather', 'https://example.org/@weather'],
    [`https://example.org/${'a'.repeat(1900)}`, `https://example.org/${'a'.repeat(1900)}`],
  ] as const) {
    it(`${written} as the browser reads it`, () => expect(exitAddress(written)).to.equal(address));
  }

  for (const written of [
    '',
    ' ',
    'auto',
    'example.org',
    '/weather',
    '//example.org',
    'https:example.org',
    'https:/example.org',
    'https://',
    'https://[',
    'https://exa mple.org',
    'https://a:99999/',
    'https://weather.example@evil.example/',
    'https://weather.example:443@evil.example/',
    `https://example.org/${'a'.repeat(2100)}`,
    'ftp://example.org',
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    'data:text/html,hello',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'about:blank',
    'tel:112',
    'mailto:a@example.org',
    undefined,
    null,
    7,
    {},
    [],
    Symbol('https://example.org'),
    { toString: () => 'https://example.org' },
  ]) {
    it(`${String(written) || 'nothing'} is the neutral page`, () =>
      expect(exitAddress(written)).to.equal(NEUTRAL_PAGE));
  }

  it('whatever is written, it can be gone to, by http or https', () => {
    const anything = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.webUrl());
    const nearly = fc.string().map((rest) => `https://${rest}`);
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const { protocol, hostname } = new URL(exitAddress(value));
        return /^https?:$/.test(protocol) && hostname !== '';
      }),
      { numRuns: 500 },
    );
  });

  it('is on the link, which works without script: the whole window leaves, without referrer', async () => {
    const finder = await mount({ country: 'RO', 'exit-url': 'https://news.example/' });
    const link = part<HTMLAnchorElement>(finder, 'exit');
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal('https://news.example/');
    expect(link.target).to.equal('_top');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('stays in sight, and on top, while the box is in sight', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    openAll(finder);
    const exit = part(finder, 'exit');
    const box = part(finder, 'box').getBoundingClientRect();
    expect(box.height).to.be.greaterThan(innerHeight + 200);
    for (const y of [box.top, box.top + box.height / 2, box.bottom - 200]) {
      scrollTo(0, y);
      const { top, left, width, height } = exit.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight - height);
      const there = rootOf(finder).elementFromPoint(left + width / 2, top + height / 2);
      expect(exit.contains(there)).to.equal(true);
    }
    scrollTo(0, 0);
  });

  it('is the first stop of the element', async () => {
    for (const attributes of [{}, { compact: '' }, { discreet: '' }]) {
      const finder = await mount({ country: 'RO', ...attributes });
      const [first] =
        finder.shadowRoot?.querySelectorAll('a, button, select, summary, [tabindex]') ?? [];
      expect(first?.getAttribute('part')).to.equal('exit');
    }
  });
});
