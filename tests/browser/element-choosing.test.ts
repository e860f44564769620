import { expect, fixtureSync } from '@open-wc/testing';
import { UNINHABITED, guessCountry } from '../../src/domain/country.js';
import { directory, stringsOf, translations } from './support/content.js';
import {
  choose,
  chosen,
  hasPart,
  isVisible,
  mount,
  part,
  parts,
  record,
  rootOf,
  turnTo,
  words,
} from './support/finder.js';

/** The country that is guessed on this machine; undefined where it gives no hint. */
const guess = guessCountry(
  {
    ofTimeZone: directory.countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone),
    languages: navigator.languages,
  },
  directory.codes,
);

const status = (finder: Parameters<typeof rootOf>[0]) =>
  words(rootOf(finder).querySelector('[role="status"]'));

describe('the country', () => {
  for (const country of [undefined, '', 'auto', 'XX', 'Romania', 'x'.repeat(10_000)]) {
    const shown = country === undefined ? 'no country' : `country="${country.slice(0, 10)}"`;
    it(`is guessed, and said to be, with ${shown}`, async () => {
      const finder = await mount({ language: 'en', ...(country === undefined ? {} : { country }) });
      expect(chosen(finder, 'country')).to.equal(guess ?? '');
      expect(hasPart(finder, 'guess')).to.equal(guess !== undefined);
      const numbers = parts(finder, 'emergency-call');
      expect(numbers).not.to.be.empty;
      expect(numbers.every(isVisible)).to.equal(true);
      expect(isVisible(part(finder, 'country-select'))).to.equal(true);
    });
  }

  it('is none where the guess is not offered: the list asks, the numbers of any mobile phone are there', async () => {
    const countries = guess === 'BG' ? 'FR' : 'BG';
    const finder = await mount({ language: 'en', countries });
    expect(chosen(finder, 'country')).to.equal('');
    expect(hasPart(finder, 'guess')).to.equal(false);
    const numbers = parts(finder, 'emergency-call').map((link) => link.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:112', 'tel:911']);
    await choose(finder, 'country', countries);
    expect(chosen(finder, 'country')).to.equal(countries);
  });

  it('is not said to be a guess where the host gives it', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(chosen(finder, 'country')).to.equal('RO');
    expect(hasPart(finder, 'guess')).to.equal(false);
  });

  it('is chosen from the list, and the event says which', async () => {
    const finder = await mount({ language: 'en' });
    const events = record(document);
    await choose(finder, 'country', 'FR');
    expect(chosen(finder, 'country')).to.equal('FR');
    expect(hasPart(finder, 'guess')).to.equal(false);
    expect(parts(finder, 'emergency-call').map((link) => link.getAttribute('href'))).to.include(
      'tel:17',
    );
    expect(events.map(({ type, detail }) => [type, detail])).to.deep.equal([
      ['hotline-country-change', { country: 'FR' }],
    ]);
    expect(events[0]).to.include({ bubbles: true, composed: true });
  });

  it('may be unknown to the visitor', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const events = record(finder);
    await choose(finder, 'country', '?');
    expect(chosen(finder, 'country')).to.equal('?');
    expect(events[0]?.detail).to.deep.equal({ country: '?' });
    const numbers = parts(finder, 'emergency-call').map((link) => link.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:112', 'tel:911']);
    expect(words(part(finder, 'emergency-note'))).to.contain('112, 911');
    expect(hasPart(finder, 'section-anywhere')).to.equal(true);
    expect(part(finder, 'section-anywhere').querySelectorAll('a[href^="tel:+"]')).not.to.be.empty;
  });

  it('is again the one of the host when the host sets another', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await choose(finder, 'country', 'FR');
    finder.setAttribute('country', 'BG');
    await finder.updateComplete;
    expect(chosen(finder, 'country')).to.equal('BG');
  });

  it('stays the chosen one when the host changes something else', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await choose(finder, 'country', 'FR');
    finder.setAttribute('language', 'ro');
    finder.setAttribute('theme', 'dark');
    await finder.updateComplete;
    expect(chosen(finder, 'country')).to.equal('FR');
  });

  it('is announced with its emergency number, in the chosen language', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(status(finder)).to.equal('');
    await choose(finder, 'country', 'BG');
    expect(status(finder)).to.match(/^Bulgaria\. .*112/);
    await choose(finder, 'language', 'de');
    expect(status(finder)).to.match(/^Bulgarien\. .*112/);
    expect(status(finder)).to.contain(stringsOf('de').danger);
    const region = rootOf(finder).querySelector('[role="status"]');
    expect(region?.getAttribute('aria-live')).to.equal('polite');
  });
});

describe('the list of countries', () => {
  const listOf = async (finder: Parameters<typeof rootOf>[0]) => {
    await turnTo(finder);
    return Array.from(part<HTMLSelectElement>(finder, 'country-select').options);
  };
  const labels = async (finder: Parameters<typeof rootOf>[0]) => (await listOf(finder)).map(words);

  it('has all countries by name, sorted as the language sorts, and the unknown place second', async () => {
    const finder = await mount({ country: 'RO', language: 'sv', countries: 'AX ZM RO EG AT' });
    const own = (await labels(finder)).filter((label) => label !== '—');
    const names = own.filter((_, index) => index !== 1);
    expect(names).to.deep.equal(['Egypten', 'Rumänien', 'Zambia', 'Åland', 'Österrike']);
    expect(own[1]).to.equal(stringsOf('sv').unknownPlace);
    const all = await mount({ country: 'RO', language: 'en' });
    const inhabited = directory.countries().filter((code) => !UNINHABITED.includes(code));
    expect(await labels(all)).to.have.length(inhabited.length + 1);
    for (const label of await labels(all)) expect(label).to.match(/[a-z]/);
  });

  it('has the guessed country first', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const [first] = await listOf(finder);
    if (guess) expect(first?.value).to.equal(guess);
  });

  it('leaves out where nobody lives, but shows such a place where the page names it', async () => {
    const codes = async (country: string, countries = '') =>
      (await listOf(await mount({ country, countries, language: 'en' }))).map(({ value }) => value);
    const nobody = UNINHABITED.split(' ');
    expect((await codes('RO')).filter((code) => nobody.includes(code))).to.deep.equal([]);
    expect((await codes('AQ')).filter((code) => nobody.includes(code))).to.deep.equal(['AQ']);
    expect(await codes('RO', 'AQ NO RO')).to.include('AQ');
    const finder = await mount({ country: 'AQ', language: 'en' });
    expect(chosen(finder, 'country')).to.equal('AQ');
    expect(words(part(finder, 'country-select').querySelector('[selected]'))).to.equal(
      'Antarctica',
    );
  });

  it('shows the country whose numbers are shown, also where it is none of the offered', async () => {
    const finder = await mount({ country: 'RO', countries: 'BG, FR', language: 'en' });
    expect(chosen(finder, 'country')).to.equal('RO');
  });

  it('has a name of its own, and none beside it', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    for (const name of ['country', 'language'] as const) {
      const select = part<HTMLSelectElement>(finder, `${name}-select`);
      expect(select.getAttribute('aria-label')).to.equal(stringsOf('en')[name]);
    }
  });
});

describe('the language', () => {
  it('is chosen from the list, and the event says which', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const events = record(document);
    await choose(finder, 'language', 'ro');
    expect(words(part(finder, 'heading'))).to.equal(stringsOf('ro').heading);
    expect(events.map(({ type, detail }) => [type, detail])).to.deep.equal([
      ['hotline-language-change', { language: 'ro' }],
    ]);
    expect(events[0]).to.include({ bubbles: true, composed: true });
  });

  it('is again the one of the host when the host sets another', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    await choose(finder, 'language', 'ro');
    finder.language = 'fr';
    await finder.updateComplete;
    expect(chosen(finder, 'language')).to.equal('fr');
  });

  it('is chosen for one element, and kept nowhere', async () => {
    const first = await mount({ country: 'RO', language: 'en' });
    const second = await mount({ country: 'RO', language: 'en' });
    await choose(first, 'language', 'ar');
    const third = await mount({ country: 'RO', language: 'en' });
    expect([first, second, third].map((one) => chosen(one, 'language'))).to.deep.equal([
      'ar',
      'en',
      'en',
    ]);
  });

  it('is listed under its own name', async () => {
    const finder = await mount({ language: 'en' });
    await turnTo(finder);
    for (const option of part<HTMLSelectElement>(finder, 'language-select').options) {
      expect(words(option)).to.equal(translations.nameOf(option.value));
      expect(option.lang).to.equal(option.value);
    }
  });
});

describe('the nearest lang', () => {
  it('is the language where the host gives none', async () => {
    const parent = fixtureSync<HTMLElement>('<div lang="ro"><p></p></div>');
    const finder = await mount({ country: 'RO' }, undefined, parent.firstElementChild as Element);
    expect(chosen(finder, 'language')).to.equal('ro');
    const other = fixtureSync<HTMLElement>('<div lang="pt-BR"></div>');
    other.append(finder);
    await finder.updateComplete;
    expect(chosen(finder, 'language')).to.equal('pt');
  });

  it('is its own first, and is found out of shadow roots', async () => {
    const host = fixtureSync<HTMLElement>('<div lang="fr"></div>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const room = inner.attachShadow({ mode: 'closed' });
    expect(chosen(await mount({}, undefined, room), 'language')).to.equal('fr');
    expect(chosen(await mount({ lang: 'th' }, undefined, room), 'language')).to.equal('th');
  });

  it('counts less than the attribute', async () => {
    const parent = fixtureSync<HTMLElement>('<div lang="ro"></div>');
    const finder = await mount({ language: 'zh-TW' }, undefined, parent);
    expect(chosen(finder, 'language')).to.equal('zh-Hant');
    finder.language = 'xx';
    await finder.updateComplete;
    expect(chosen(finder, 'language')).to.equal('ro');
  });
});
