import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import { setViewport } from '@web/test-runner-commands';
import { canRun } from './commands.js';
import { stringsOf } from './support/content.js';
import { choose, hasPart, mount, part, parts, press, rootOf, words } from './support/finder.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';

const english = stringsOf('en');
const status = (finder: HotlineFinder) => words(rootOf(finder).querySelector('[role="status"]'));

/** Puts something in the place of a property of the browser for as long as a test runs. */
function replace(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

describe('copying a number', () => {
  let restore: Array<() => void> = [];

  afterEach(() => {
    restore.forEach((undo) => undo());
    restore = [];
  });

  it('is one press, announced politely, and only for that hotline', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    restore.push(replace(navigator, 'clipboard', { writeText }));
    const finder = await mount({ country: 'RO', language: 'en' });
    await press(finder, 'copy');
    await waitUntil(() => status(finder) === english.copied);
    expect(copied).to.deep.equal([
      words(part(finder, 'call'))
        .replace(/[^\d ]/g, '')
        .trim(),
    ]);
    const labels = parts(finder, 'copy').map(words);
    expect(labels[0]).to.equal(english.copied);
    expect(labels.slice(1).every((label) => label === english.copy)).to.equal(true);
  });

  it('selects the number where copying is not allowed', async () => {
    const refuse = { writeText: () => Promise.reject(new Error('no')) };
    restore.push(replace(navigator, 'clipboard', refuse));
    restore.push(replace(document, 'execCommand', () => false));
    const finder = await mount({ country: 'RO', language: 'en' });
    await press(finder, 'copy');
    await waitUntil(() => status(finder) === english.copySelected);
    expect(words(part(finder, 'copy'))).to.equal(english.copySelected);
  });
});

describe('reading aloud', () => {
  const spoken: SpeechSynthesisUtterance[] = [];
  let restore: Array<() => void> = [];
  let cancelled = 0;

  /** A device with these voices. */
  function voices(...list: ReadonlyArray<{ lang: string; localService: boolean }>): void {
    restore.push(
      replace(window, 'speechSynthesis', {
        getVoices: () => list,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
        cancel: () => {
          cancelled += 1;
        },
      }),
      replace(
        window,
        'SpeechSynthesisUtterance',
        class {
          constructor(readonly text: string) {}
        },
      ),
    );
  }

  beforeEach(() => {
    spoken.length = 0;
    cancelled = 0;
  });

  afterEach(() => {
    restore.forEach((undo) => undo());
    restore = [];
  });

  it('is absent where the device has no voice of its own for the language', async () => {
    voices({ lang: 'en-GB', localService: false }, { lang: 'fr-FR', localService: true });
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(hasPart(finder, 'read-aloud')).to.equal(false);
    await choose(finder, 'language', 'fr');
    expect(hasPart(finder, 'read-aloud')).to.equal(true);
  });

  it('takes the voice of the script and of the language’s other name', async () => {
    for (const [language, lang, found] of [
      ['zh-Hans', 'zh-CN', true],
      ['zh-Hans', 'zh_TW', false],
      ['zh-Hant', 'zh-HK', true],
      ['zh-Hant', 'zh-CN', false],
      ['nb', 'no-NO', true],
      ['nb', 'nl-NL', false],
    ] as const) {
      restore.splice(0).forEach((undo) => undo());
      voices({ lang, localService: true });
      const finder = await mount({ country: 'RO', language });
      expect(hasPart(finder, 'read-aloud'), `${language} ${lang}`).to.equal(found);
      finder.remove();
    }
  });

  it('reads what is on the screen with that voice, numbers digit by digit, and not by itself', async () => {
    const local = { lang: 'en-GB', localService: true };
    voices({ lang: 'en-US', localService: false }, local);
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(spoken).to.deep.equal([]);
    await press(finder, 'read-aloud');
    expect(spoken.every(({ voice }) => (voice as unknown) === local)).to.equal(true);
    const said = spoken.map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(said[0]).to.equal(english.heading);
    expect(said).to.include(english.danger);
    expect(said.join())
      .to.include('1 1 2')
      .and.to.include(words(part(finder, 'name')));
    expect(words(part(finder, 'read-aloud'))).to.equal(english.stopReading);
  });

  it('stops when asked, when the country changes and when the element leaves', async () => {
    voices({ lang: 'en', localService: true });
    const finder = await mount({ country: 'RO', language: 'en' });
    const label = () => words(part(finder, 'read-aloud'));
    for (const stop of [() => press(finder, 'read-aloud'), () => choose(finder, 'country', 'BG')]) {
      await press(finder, 'read-aloud');
      const before = cancelled;
      await stop();
      expect(cancelled).to.equal(before + 1);
      expect(label()).to.equal(english.readAloud);
    }
    await press(finder, 'read-aloud');
    const before = cancelled;
    finder.remove();
    expect(cancelled).to.equal(before + 1);
  });

  it('ends by itself at the end of the text', async () => {
    voices({ lang: 'en', localService: true });
    const finder = await mount({ country: 'RO', language: 'en' });
    await press(finder, 'read-aloud');
    const last = spoken[spoken.length - 1];
    last?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await finder.updateComplete;
    expect(words(part(finder, 'read-aloud'))).to.equal(english.readAloud);
  });
});

describe('the place and the language', () => {
  it('have a button for the device’s language, under its own name, until one is chosen', async () => {
    const own = navigator.language.split('-')[0] ?? 'en';
    const other = own === 'de' ? 'fr' : 'de';
    const finder = await mount({ country: 'RO', language: other });
    expect(words(part(finder, 'device-language'))).to.equal(stringsOf(own).languageName);
    expect(part(finder, 'device-language').lang).to.equal(own);
    await press(finder, 'device-language');
    expect(part(finder, 'box').lang).to.equal(own);
    expect(hasPart(finder, 'device-language')).to.equal(false);
    await choose(finder, 'language', other);
    expect(hasPart(finder, 'device-language')).to.equal(false);
  });

  it('leave space for the name of the country beside that button, at 320 px', async function () {
    if (!(await canRun(() => setViewport({ width: 320, height: 568 })))) this.skip();
    const other = navigator.language.startsWith('ro') ? 'de' : 'ro';
    const finder = await mount({ country: 'RO', language: other });
    part(finder, 'device-language');
    const list = part(finder, 'country-select') as HTMLSelectElement;
    const { fontWeight, fontSize, fontFamily, paddingInlineStart } = getComputedStyle(list);
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const { width } = pen.measureText(list.selectedOptions[0]?.text ?? '');
    const arrow = 24;
    expect(width).to.be.above(0);
    expect(list.clientWidth - parseFloat(paddingInlineStart) - arrow).to.be.at.least(width);
  });

  it('ask a visitor who does not know the country whether it is that of the time zone', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(hasPart(finder, 'maybe-in')).to.equal(false);
    await choose(finder, 'country', '?');
    const first = part<HTMLSelectElement>(finder, 'country-select').options[0]?.value ?? '';
    if (!hasPart(finder, 'maybe-in')) return;
    await press(finder, 'show-country');
    expect(part<HTMLSelectElement>(finder, 'country-select').value).to.equal(first);
  });
});
