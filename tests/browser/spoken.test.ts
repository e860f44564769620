import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { choose, mountState, part, parts, press, rootOf, words } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

/** Longer than any script; an endless one fails. */
const MOST = 600;

/**
 * What a screen reader says from the top of the box to its end, the entries of lists to choose from left
 * out. The virtual screen reader ignores that a disclosure is closed: it reads its content too.
 */
async function listen(finder: HotlineFinder): Promise<string[]> {
  await virtual.start({ container: part(finder, 'box') });
  try {
    for (let step = 0; step < MOST; step++) {
      await virtual.next();
      if (/^end of region/.test(await virtual.lastSpokenPhrase())) break;
    }
    const said = await virtual.spokenPhraseLog();
    return said.filter((phrase) => !/^(end of )?(option|listitem|paragraph)/.test(phrase));
  } finally {
    await virtual.stop();
  }
}

/** All sentences are read, in this order, with anything between them. */
function expectInOrder(said: readonly string[], sentences: readonly string[]): void {
  let from = 0;
  for (const sentence of sentences) {
    const at = said.indexOf(sentence, from);
    expect(at, `“${sentence}” after:\n${said.slice(from).join('\n')}`).to.be.at.least(0);
    from = at + 1;
  }
}

describe('what a screen reader says', () => {
  it('is the exit first, then the danger, then whom to call and how', async function () {
    this.timeout(240_000);
    const finder = await mountState('romania', { language: 'en', countries: 'RO BG' });
    const said = await listen(finder);
    expectInOrder(said, [
      'region, Find help',
      'heading, Find help, level 2',
      `link, ${words(part(finder, 'exit'))}`,
      'combobox, Country, RO, has popup listbox, not expanded',
      'combobox, Language, en, has popup listbox, not expanded',
      'group, In danger now?',
      'heading, In danger now?, level 3',
      `link, Call ${words(part(finder, 'emergency-services'))} 112`,
      'end of group, In danger now?',
      `heading, ${words(part(finder, 'section-title'))}, level 3`,
      `heading, ${words(part(finder, 'name'))}, level 4`,
      words(part(finder, 'operator')),
      `link, ${part(finder, 'call').getAttribute('aria-label')}`,
      'button, Copy number',
      'button, Show a message to someone nearby',
      'This box sends and stores nothing.',
      'end of region, Find help',
    ]);
  });

  it('tells different emergency numbers apart', async function () {
    this.timeout(240_000);
    const finder = await mountState('france', { language: 'en', countries: 'FR' });
    expectInOrder(await listen(finder), [
      'link, Call Police 17',
      'link, Call Ambulance 15',
      `link, Call ${words(parts(finder, 'emergency-services')[3])} 18`,
    ]);
  });

  it('names who is called on every button, with the words that are on it', async () => {
    for (const name of ['bulgaria-night', 'united-states', 'romania']) {
      const finder = await mountState(name, { language: 'en' });
      for (const card of parts(finder, 'card')) {
        const title = words(card.querySelector('[part~="name"]'));
        for (const link of card.querySelectorAll('a')) {
          const label = link.getAttribute('aria-label');
          expect(label).to.include(title).and.to.include(words(link));
          if (link.protocol === 'tel:' && link.matches('[part~="call"]'))
            expect(label).to.match(/^Call /);
        }
      }
    }
  });

  it('is short where the box is compact, and the message in the languages around', async () => {
    const compact = await mountState('compact', { language: 'en', countries: 'SI' });
    expectInOrder(await listen(compact), [
      'group, In danger now?',
      `heading, ${words(part(compact, 'name'))}, level 3`,
      `link, ${part(compact, 'call').getAttribute('aria-label')}`,
    ]);
    const asking = await mountState('message', { language: 'en' });
    const call = part(asking, 'message-call');
    expectInOrder(await listen(asking), [
      'group, Show a message to someone nearby',
      'I need help. Please call this number for me:',
      `link, ${call.getAttribute('aria-label')}`,
      'button, Close',
    ]);
    expect(parts(asking, 'message-text').map(({ lang }) => lang)).to.include.members(['nl', 'fr']);
  });

  it('follows a choice politely: the country, and whom to call in danger', async () => {
    const finder = await mountState('romania', { language: 'en' });
    const status = rootOf(finder).querySelector('[role="status"]');
    expect(status?.getAttribute('aria-live')).to.equal('polite');
    expect(words(status), 'nothing at the start').to.equal('');
    await choose(finder, 'country', 'GB');
    expect(words(status)).to.equal(
      'United Kingdom. In danger now? Call Police, Ambulance, Fire brigade 999',
    );
    await choose(finder, 'language', 'fr');
    expect(words(status)).to.include('Royaume-Uni').and.to.include('999');
  });

  it('keeps its headings under the host’s, and names what disclosures open', async () => {
    const finder = await mountState('opened', { language: 'en', 'heading-level': '3' });
    const levels = [...rootOf(finder).querySelectorAll('[role="heading"]')].map((heading) =>
      Number(heading.getAttribute('aria-level')),
    );
    expect(levels[0]).to.equal(3);
    levels.reduce((before, level) => {
      expect(level - before, levels.join(' ')).to.be.at.most(1);
      return level;
    });
    expect(parts(finder, 'disclosure-summary').map(words)).to.deep.equal([
      'Is this happening to me?',
      'What happens when I call?',
      'If someone checks your phone',
    ]);
    await press(finder, 'ask');
    expect(part(finder, 'message').getAttribute('aria-label')).to.equal(
      'Show a message to someone nearby',
    );
  });
});
