import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { stringsOf } from './support/content.js';
import { canRun } from './commands.js';
import {
  choose,
  focused,
  hasPart,
  isVisible,
  mount,
  narrow,
  part,
  parts,
  press,
  record,
  rootOf,
  stayHere,
  words,
} from './support/finder.js';

const texts = (finder: HotlineFinder) =>
  parts(finder, 'message-text').map((node) => [node.lang, node.dir, words(node)]);

async function asked(country: string, language: string, parent?: Element): Promise<HotlineFinder> {
  const finder = await mount({ country, language }, undefined, parent);
  await press(finder, 'ask');
  return finder;
}

const said = (language: string, dir = 'ltr') => [
  language,
  dir,
  stringsOf(language).message.replace(/\s+/g, ' '),
];

describe('the message for someone nearby', () => {
  it("is in the country's language, and the visitor's under it", async () => {
    expect(texts(await asked('RO', 'uk'))).to.deep.equal([said('ro'), said('uk')]);
  });

  it('is in each language of a country with several', async () => {
    expect(texts(await asked('BE', 'vi'))).to.deep.equal([
      said('nl'),
      said('fr'),
      said('de'),
      said('vi'),
    ]);
  });

  it('is in English and the best second language where the first is not available', async () => {
    const languages = texts(await asked('GL', 'th')).map(([language]) => language);
    expect(languages).to.deep.equal(['da', 'en', 'th']);
  });

  it('is in English where the country is not known', async () => {
    const finder = await mount({ country: 'RO', language: 'vi' });
    await choose(finder, 'country', '?');
    await press(finder, 'ask');
    expect(texts(finder)).to.deep.equal([said('en'), said('vi')]);
    expect(words(part(finder, 'message-call'))).to.equal('112');
  });

  it('is shown once where the visitor reads the language of the country', async () => {
    expect(texts(await asked('RO', 'ro'))).to.deep.equal([said('ro')]);
  });

  it('has right-to-left beside left-to-right, each in its direction', async () => {
    const finder = await asked('RO', 'ar');
    expect(texts(finder)).to.deep.equal([said('ro'), said('ar', 'rtl')]);
    const [first, second] = parts(finder, 'message-text').map(
      (node) => getComputedStyle(node).direction,
    );
    expect([first, second]).to.deep.equal(['ltr', 'rtl']);
    expect(texts(await asked('IR', 'de'))).to.deep.equal([said('fa', 'rtl'), said('de')]);
  });

  it('has one number, dialled as it is shown', async () => {
    for (const country of ['RO', 'BE', 'US', 'AG', 'FR']) {
      const finder = await asked(country, 'en');
      const call = part(finder, 'message-call');
      const digits = words(call.querySelector('[part~="number"]')).replace(/[^\d+*#]/g, '');
      expect(call.getAttribute('href'), country).to.equal(`tel:${digits}`);
      expect(digits).to.match(/\d{2}/);
    }
  });

  it('takes the place of all but the title and the exit', async () => {
    const finder = await asked('RO', 'en');
    expect(isVisible(part(finder, 'exit'))).to.equal(true);
    for (const gone of ['country-select', 'emergency', 'ask', 'card', 'disclosure']) {
      expect(parts(finder, gone).some(isVisible), gone).to.equal(false);
    }
  });

  it('can be read at arm’s length on a small phone, and fits', async () => {
    for (const language of ['de', 'ar', 'my', 'th']) {
      const finder = await asked('BE', language, narrow());
      const [first] = parts(finder, 'message-text');
      expect(parseFloat(getComputedStyle(first as Element).fontSize)).to.be.at.least(22);
      expect(parseFloat(getComputedStyle(part(finder, 'message-call')).fontSize)).to.be.at.least(
        24,
      );
      for (const node of [...parts(finder, 'message-text'), part(finder, 'message')]) {
        expect(node.scrollWidth, language).to.be.at.most(node.clientWidth);
      }
    }
  });

  it('says that the number was followed', async () => {
    const finder = await asked('RO', 'en');
    stayHere(rootOf(finder));
    const events = record(finder);
    part(finder, 'message-call').click();
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ country: 'RO', channel: 'phone' }]);
  });

  it('is announced: the focus goes to it, and it has a name', async () => {
    const finder = await asked('RO', 'en');
    const message = part(finder, 'message');
    expect(focused(finder)).to.equal('message');
    expect(message.getAttribute('role')).to.equal('group');
    expect(message.getAttribute('aria-label')).to.equal(stringsOf('en').ask);
  });

  it('is closed by its button, and the focus goes back', async () => {
    const finder = await asked('RO', 'en');
    await press(finder, 'message-close');
    expect(hasPart(finder, 'message')).to.equal(false);
    expect(focused(finder)).to.equal('ask');
    expect(isVisible(part(finder, 'emergency-call'))).to.equal(true);
  });

  it('is opened and closed by keyboard', async function () {
    const finder = await mount({ country: 'RO', language: 'en' });
    part(finder, 'ask').focus();
    if (!(await canRun(() => sendKeys({ press: 'Enter' })))) return this.skip();
    await finder.updateComplete;
    expect(focused(finder)).to.equal('message');
    await sendKeys({ press: 'Tab' });
    expect(focused(finder)).to.contain('message-call');
    await sendKeys({ press: 'Tab' });
    expect(focused(finder)).to.contain('message-switch');
    await sendKeys({ press: 'Tab' });
    expect(focused(finder)).to.contain('message-close');
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect(focused(finder)).to.equal('ask');
  });

  it('does not take the focus when the page loads', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(focused(finder)).to.equal('');
  });

  it('says who answers, and can show the emergency number instead', async () => {
    const finder = await asked('RO', 'en');
    const english = stringsOf('en');
    const number = words(part(finder, 'message-call'));
    expect(parts(finder, 'message-who')).to.have.length(parts(finder, 'message-text').length);
    expect(words(part(finder, 'message-switch'))).to.equal(english.messageEmergency);
    await press(finder, 'message-switch');
    expect(number).not.to.equal('112');
    expect(words(part(finder, 'message-call'))).to.equal('112');
    expect(words(part(finder, 'message-switch'))).to.equal(english.messageHelpline);
    await press(finder, 'message-switch');
    expect(words(part(finder, 'message-call'))).to.equal(number);
  });

  it('is not offered when discreet', async () => {
    const finder = await mount({ country: 'RO', language: 'en', discreet: '' });
    expect(hasPart(finder, 'ask')).to.equal(false);
  });
});
