import { expect } from '@open-wc/testing';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { stringsOf } from './support/content.js';
import {
  focused,
  hasPart,
  isVisible,
  mount,
  part,
  parts,
  press,
  record,
  rootOf,
  stayHere,
  words,
} from './support/finder.js';

const english = stringsOf('en');
const numbers = (finder: HotlineFinder) =>
  Array.from(rootOf(finder).querySelectorAll('[part~="sections"] a'), (a) =>
    a.getAttribute('href'),
  ).sort();
const sections = (finder: HotlineFinder) => parts(finder, 'section-title').map(words);

describe('the doors', () => {
  it('are two buttons, one of them pressed', async () => {
    const finder = await mount({ country: 'US', language: 'en' });
    const doors = parts(finder, 'door');
    expect(doors.map(words)).to.deep.equal([english.self, english.other]);
    expect(doors.map((door) => door.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    expect(doors.every((door) => door instanceof HTMLButtonElement)).to.equal(true);
    expect(parts(finder, 'door-chosen').map(words)).to.deep.equal([english.self]);
  });

  it('change the order and one sentence, not what can be reached', async () => {
    for (const country of ['US', 'RO', 'BG', 'GB', 'AG']) {
      const finder = await mount({ country, language: 'en' });
      const before = { numbers: numbers(finder), sections: sections(finder) };
      expect(hasPart(finder, 'guidance')).to.equal(false);
      await press(finder, 'door', 1);
      expect(words(part(finder, 'guidance'))).to.equal(english.otherHint);
      expect(isVisible(part(finder, 'guidance'))).to.equal(true);
      expect(numbers(finder), country).to.deep.equal(before.numbers);
      expect(sections(finder).slice().sort()).to.deep.equal(before.sections.slice().sort());
      if (before.sections.includes(english.report)) {
        expect(sections(finder)[0], country).to.equal(english.report);
      }
      await press(finder, 'door', 0);
      expect(sections(finder)).to.deep.equal(before.sections);
      expect(hasPart(finder, 'guidance')).to.equal(false);
    }
  });

  it('keep the focus', async () => {
    const finder = await mount({ country: 'US', language: 'en' });
    const other = parts(finder, 'door')[1] as HTMLElement;
    other.focus();
    await press(finder, 'door', 1);
    expect(focused(finder)).to.contain('door-chosen');
  });
});

describe('the disclosures', () => {
  it('are closed at first, and open to plain lines', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const [signs, phone] = parts<HTMLDetailsElement>(finder, 'disclosure');
    for (const [details, title, text] of [
      [signs, english.signsTitle, english.signs],
      [phone, english.phoneTitle, english.phone],
    ] as const) {
      const lines = Array.from(
        details?.querySelectorAll<HTMLElement>('[part~="disclosure-text"]') ?? [],
      );
      expect(lines.map(words)).to.deep.equal(text.split('\n'));
      expect(lines.some(isVisible)).to.equal(false);
      const summary = details?.querySelector('summary') as HTMLElement;
      expect(words(summary)).to.equal(title);
      summary.click();
      expect(lines.every(isVisible)).to.equal(true);
    }
  });

  it('stay open when something else changes', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const details = part<HTMLDetailsElement>(finder, 'disclosure-signs');
    details.open = true;
    finder.theme = 'dark';
    finder.language = 'ro';
    await finder.updateComplete;
    expect(details.isConnected && details.open).to.equal(true);
    expect(words(details)).to.contain(stringsOf('ro').signsTitle);
  });
});

describe('contacts', () => {
  it('tell that one was followed: its country and its kind, no more', async () => {
    const finder = await mount({ country: 'US', language: 'en' });
    stayHere(rootOf(finder));
    const events = record(document);
    part(finder, 'emergency-call').click();
    part(finder, 'call').click();
    const sms = Array.from(rootOf(finder).querySelectorAll<HTMLElement>('a[href^="sms:"]'))[0];
    sms?.click();
    expect(events.map(({ type, detail }) => [type, detail])).to.deep.equal([
      ['hotline-contact', { country: 'US', channel: 'phone' }],
      ['hotline-contact', { country: 'US', channel: 'phone' }],
      ['hotline-contact', { country: 'US', channel: 'sms' }],
    ]);
    for (const event of events) expect(event).to.include({ bubbles: true, composed: true });
  });
});

describe('an element that is moved or taken away', () => {
  it('keeps what the visitor chose', async () => {
    const finder = await mount({ country: 'US', language: 'en' });
    await press(finder, 'door', 1);
    const parent = finder.parentElement as HTMLElement;
    finder.remove();
    parent.prepend(finder);
    await finder.updateComplete;
    expect(hasPart(finder, 'guidance')).to.equal(true);
    expect(parts(finder, 'box')).to.have.length(1);
  });
});
