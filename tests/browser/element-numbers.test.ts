import { expect } from '@open-wc/testing';
import { directory, stringsOf } from './support/content.js';
import type { Channel } from '../../src/types.js';
import {
  hasPart,
  isVisible,
  mount,
  openAll,
  part,
  parts,
  rootOf,
  words,
} from './support/finder.js';

/** What is dialled, made here in another way than in the element. */
const digits = (text: string) => [...text].filter((sign) => /[\d+*#]/.test(sign)).join('');

const TYPES: Partial<Record<Channel['type'], string>> = {
  phone: 'tel:',
  tty: 'tel:',
  videophone: 'tel:',
  sms: 'sms:',
  whatsapp: 'https://wa.me/',
};

/** The addresses that a channel must have on the screen. */
function addresses({ type, value, international }: Channel): string[] {
  const scheme = TYPES[type];
  if (!scheme) return [type === 'email' ? `mailto:${value}` : value];
  const plus = type === 'whatsapp' ? /[+]/g : /(?!)/;
  const shown = type === 'phone' && international ? [value, international] : [value];
  return shown.map((one) => scheme + digits(one).replace(plus, '').replace(/#/g, '%23'));
}

describe('the numbers on the screen', () => {
  const countries = directory.countries();

  it('are those of all countries', () => {
    expect(countries.length).to.be.at.least(249);
  });

  for (const start of ['A', 'F', 'L', 'R']) {
    const end = { A: 'F', F: 'L', L: 'R', R: '[' }[start] as string;
    const some = countries.filter((code) => code >= start && code < end);

    it(`have every published contact as a visible link (${start}…, ${some.length} countries)`, async function () {
      this.timeout(240_000);
      expect(some).not.to.be.empty;
      const finder = await mount({ language: 'en' });
      for (const code of some) {
        finder.country = code;
        await finder.updateComplete;
        openAll(finder);
        const links = Array.from(rootOf(finder).querySelectorAll('a'));
        const shown = new Set(links.filter(isVisible).map((link) => link.getAttribute('href')));
        const country = directory.country(code);
        for (const { id, channels } of country?.hotlines ?? []) {
          for (const channel of channels) {
            for (const address of addresses(channel)) {
              expect(shown.has(address), `${id}: ${address}`).to.equal(true);
            }
          }
        }
        for (const { number } of country?.emergency ?? []) {
          expect(shown.has(`tel:${digits(number)}`), `${code}: ${number}`).to.equal(true);
        }
      }
    });

    it(`are the numbers that are dialled (${start}…)`, async function () {
      this.timeout(240_000);
      const finder = await mount({ language: 'en' });
      for (const code of some) {
        finder.country = code;
        await finder.updateComplete;
        for (const link of rootOf(finder).querySelectorAll('a')) {
          const address = link.getAttribute('href') ?? '';
          const number = link.querySelector('[part~="number"]');
          const dialled = /^(tel:|sms:|https:\/\/wa\.me\/)(.*)$/.exec(address);
          expect(!!number, `${code} ${address}`).to.equal(!!dialled);
          if (!number || !dialled) continue;
          const seen = digits(words(number)).replace(
            dialled[1] === 'https://wa.me/' ? '+' : '',
            '',
          );
          expect(dialled[2]?.replace(/%23/g, '#'), code).to.equal(seen);
          expect(digits(link.getAttribute('aria-label') ?? ''), code).to.contain(
            digits(words(number)),
          );
        }
      }
    });
  }

  it('have an emergency number or the honest sentence, in every country', async function () {
    this.timeout(240_000);
    const finder = await mount({ language: 'en' });
    const { noNumber } = stringsOf('en');
    let without = 0;
    for (const code of countries) {
      finder.country = code;
      await finder.updateComplete;
      const calls = parts(finder, 'emergency-call');
      if (calls.length) {
        expect(calls.every(isVisible), code).to.equal(true);
        expect(hasPart(finder, 'emergency-note'), code).to.equal(false);
      } else {
        without += 1;
        expect(words(part(finder, 'emergency-note')), code).to.equal(noNumber);
        expect(isVisible(part(finder, 'emergency-note')), code).to.equal(true);
      }
    }
    expect(without).to.be.below(10);
  });

  it('are links to sites that learn nothing of where they were followed', async () => {
    const finder = await mount({ country: 'US', language: 'en' });
    const sites = Array.from(
      rootOf(finder).querySelectorAll<HTMLAnchorElement>('li a[href^="https:"]'),
    );
    expect(sites).not.to.be.empty;
    for (const site of sites) {
      expect(site.rel).to.equal('noopener noreferrer');
      expect(site.referrerPolicy).to.equal('no-referrer');
      expect(site.target).to.equal('_blank');
    }
  });
});
