import { expect } from '@open-wc/testing';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { stringsOf } from './support/content.js';
import { chosen, hasPart, isVisible, mount, part, parts, turnTo, words } from './support/finder.js';

const english = stringsOf('en');

/** Changes one attribute after the other, and looks after each. */
async function after(finder: HotlineFinder, name: string, value: string | null): Promise<void> {
  if (value === null) finder.removeAttribute(name);
  else finder.setAttribute(name, value);
  await finder.updateComplete;
}

async function options(finder: HotlineFinder): Promise<string[]> {
  await turnTo(finder);
  const list = part<HTMLSelectElement>(finder, 'country-select');
  return Array.from(list.options, ({ value }) => value);
}
const sections = (finder: HotlineFinder) =>
  parts(finder, 'section').map(
    (node) => /section-([a-z]+)/.exec(node.getAttribute('part') ?? '')?.[1],
  );

describe('the attributes', () => {
  it('country: any way to write a code', async () => {
    const finder = await mount({ country: 'ro', language: 'en' });
    const seen = [];
    for (const value of ['RO', 'uk', 'EL', 'deu', 'XKX', ' fr ']) {
      await after(finder, 'country', value);
      seen.push(chosen(finder, 'country'));
    }
    expect(seen).to.deep.equal(['RO', 'GB', 'GR', 'DE', 'XK', 'FR']);
  });

  it('language: a tag, near enough', async () => {
    const finder = await mount({ country: 'RO' });
    const seen = [];
    for (const value of ['ro', 'zh-TW', 'nb-NO', 'prs', 'en_US', 'auto', '', 'xx']) {
      await after(finder, 'language', value);
      seen.push(chosen(finder, 'language'));
    }
    // The last three: the page's own language.
    expect(seen).to.deep.equal(['ro', 'zh-Hant', 'nb', 'fa', 'en', 'en', 'en', 'en']);
  });

  it('theme: other colours', async () => {
    const finder = await mount({ country: 'RO', language: 'en', theme: 'light' });
    const colours = () => {
      const { backgroundColor, color } = getComputedStyle(part(finder, 'box'));
      return `${backgroundColor} ${color}`;
    };
    const seen = new Set([colours()]);
    for (const theme of ['dark', 'contrast']) {
      await after(finder, 'theme', theme);
      seen.add(colours());
    }
    expect(seen.size).to.equal(3);
    await after(finder, 'theme', 'blue');
    expect(seen.has(colours())).to.equal(true);
    expect(isVisible(part(finder, 'emergency-call'))).to.equal(true);
  });

  it('theme: the colours of the page, where the host wishes none', async () => {
    const ground = async (scheme: string, theme: string) => {
      const finder = await mount({ country: 'RO', language: 'en', theme });
      finder.style.setProperty('color-scheme', scheme);
      finder.requestUpdate();
      await finder.updateComplete;
      return getComputedStyle(part(finder, 'box')).backgroundColor;
    };
    expect(await ground('dark', 'auto')).to.equal(await ground('light', 'dark'));
    expect(await ground('light', 'auto')).to.equal(await ground('dark', 'light'));
  });

  it('countries: only these in the list', async () => {
    const finder = await mount({ country: 'RO', language: 'en', countries: 'ro, BG;FRA' });
    expect((await options(finder)).sort()).to.deep.equal(['?', 'BG', 'FR', 'RO']);
    await after(finder, 'countries', 'nonsense');
    expect((await options(finder)).length).to.be.above(240);
    await after(finder, 'countries', 'RO');
    await after(finder, 'countries', null);
    expect((await options(finder)).length).to.be.above(240);
  });

  it('topics: only these sections', async () => {
    const finder = await mount({ country: 'RO', language: 'en', topics: 'children' });
    expect(sections(finder)).to.deep.equal(['children']);
    await after(finder, 'topics', 'work children, magic');
    expect(sections(finder)).to.include('children').and.not.include('trafficking');
    await after(finder, 'topics', 'magic');
    expect(sections(finder)).to.include.members(['trafficking', 'children']);
    expect(isVisible(part(finder, 'emergency-call'))).to.equal(true);
  });

  it('heading and heading-level: the title among those of the page', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const title = () => {
      const node = part(finder, 'heading');
      return [words(node), node.getAttribute('role'), node.getAttribute('aria-level')];
    };
    expect(title()).to.deep.equal([english.heading, 'heading', '2']);
    await after(finder, 'heading', 'Our lines');
    await after(finder, 'heading-level', '4');
    expect(title()).to.deep.equal(['Our lines', 'heading', '4']);
    expect(part(finder, 'section-title').getAttribute('aria-level')).to.equal('5');
    for (const wrong of ['0', '7', 'two', '2.5', '']) {
      await after(finder, 'heading-level', wrong);
      expect(title()[2], wrong).to.equal('2');
    }
    await after(finder, 'heading', '');
    expect(title()[0]).to.equal(english.heading);
  });

  it('heading: a text, whatever it holds', async () => {
    const finder = await mount({ country: 'RO', language: 'en', heading: '<img src=x> {0} ${1}' });
    expect(words(part(finder, 'heading'))).to.equal('<img src=x> {0} ${1}');
  });

  it('compact: the rest behind "More"', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const all = parts(finder, 'card').length;
    await after(finder, 'compact', '');
    expect(isVisible(part(finder, 'emergency-call'))).to.equal(true);
    expect(parts(finder, 'card').filter(isVisible)).to.have.length(1);
    // Country and language stay in reach, and one sees three channels at most.
    expect(isVisible(part(finder, 'country-select'))).to.equal(true);
    expect(isVisible(part(finder, 'language-select'))).to.equal(true);
    const links = [...part(finder, 'card').querySelectorAll('a')];
    expect(links.filter(isVisible).length).to.be.within(1, 3);
    expect(parts(finder, 'card')).to.have.length(all);
    const more = part<HTMLDetailsElement>(finder, 'more');
    part(finder, 'more-summary').click();
    expect(more.open).to.equal(true);
    expect(parts(finder, 'card').filter(isVisible).length).to.be.above(1);
    await after(finder, 'compact', null);
    expect(parts(finder, 'card').filter(isVisible).length).to.be.above(1);
  });

  it('discreet: neutral words, the same numbers', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const numbers = () => parts(finder, 'number').map(words).sort();
    const open = numbers();
    await after(finder, 'discreet', '');
    expect(words(part(finder, 'heading'))).to.equal(english.headingDiscreet);
    expect(numbers()).to.deep.equal(open);
    const seen = words(part(finder, 'box'));
    for (const key of ['heading', 'trafficking', 'report', 'violence', 'signsTitle'] as const) {
      expect(seen, key).not.to.contain(english[key]);
    }
    expect(seen).not.to.match(/traffick|exploit|victim|abuse/i);
    expect(hasPart(finder, 'disclosure')).to.equal(false);
    expect(hasPart(finder, 'local-name')).to.equal(false);
    expect(hasPart(finder, 'section-trafficking')).to.equal(false);
  });

  it('exit-url and no-exit: where the exit goes, or none', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const target = () => part<HTMLAnchorElement>(finder, 'exit').getAttribute('href');
    const usual = target();
    expect(usual).to.match(/^https:/);
    await after(finder, 'exit-url', 'https://news.example/');
    expect(target()).to.equal('https://news.example/');
    for (const wrong of ['javascript:alert(1)', '/home', 'ftp://a.example', '']) {
      await after(finder, 'exit-url', wrong);
      expect(target(), wrong).to.equal(usual);
    }
    await after(finder, 'no-exit', '');
    expect(hasPart(finder, 'exit')).to.equal(false);
  });
});

describe('a switch', () => {
  for (const name of ['compact', 'discreet', 'no-exit']) {
    it(`is on by being there, whatever it says, but "false" (${name})`, async () => {
      const finder = await mount({ country: 'RO', language: 'en' });
      const property = name === 'no-exit' ? 'noExit' : (name as 'compact');
      const seen = [];
      for (const value of ['', name, 'true', 'no', 'false']) {
        await after(finder, name, value);
        seen.push(finder[property]);
      }
      expect(seen).to.deep.equal([true, true, true, true, false]);
      await after(finder, name, null);
      expect(finder[property]).to.equal(false);
    });
  }
});

describe('the properties', () => {
  it('do what the attributes do', async () => {
    const finder = await mount();
    Object.assign(finder, {
      country: 'RO',
      language: 'de',
      countries: 'RO BG',
      topics: 'children',
      heading: 'Hilfe',
      headingLevel: 3,
      noExit: true,
      theme: 'dark',
    });
    await finder.updateComplete;
    expect(chosen(finder, 'country')).to.equal('RO');
    expect(chosen(finder, 'language')).to.equal('de');
    expect(await options(finder)).to.have.length(3);
    expect(sections(finder)).to.deep.equal(['children']);
    expect(words(part(finder, 'heading'))).to.equal('Hilfe');
    expect(part(finder, 'heading').getAttribute('aria-level')).to.equal('3');
    expect(hasPart(finder, 'exit')).to.equal(false);
    finder.compact = true;
    finder.discreet = true;
    finder.noExit = false;
    finder.exitUrl = 'https://news.example/';
    await finder.updateComplete;
    expect(parts(finder, 'card').filter(isVisible)).to.have.length(1);
    expect(hasPart(finder, 'disclosure')).to.equal(false);
    expect(part(finder, 'exit').getAttribute('href')).to.equal('https://news.example/');
  });

  it('are defaults when a framework sets anything at all', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const names = 'country language theme countries topics heading headingLevel exitUrl'.split(' ');
    for (const wrong of [null, undefined, 7, NaN, {}, [], () => 1, Symbol('x'), true, 10n]) {
      for (const name of names) Object.assign(finder, { [name]: wrong });
      await finder.updateComplete;
      expect(isVisible(part(finder, 'emergency-call')), String(wrong)).to.equal(true);
      expect(isVisible(part(finder, 'country-select')), String(wrong)).to.equal(true);
    }
  });
});
