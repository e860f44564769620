import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import { directory, stringsOf } from './support/content.js';
import { createFormats } from '../../src/domain/format.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import type { Hotline } from '../../src/types.js';
import { mount, openAll, parts, setClock, words } from './support/finder.js';

const english = stringsOf('en');
const OFFICE = /^Mo-Fr (\d\d):(\d\d)-(\d\d):(\d\d)$/;
const HOUR = 3_600_000;
const MIDNIGHT = Date.parse('2026-11-23T00:00:00Z');

/** A real line with office hours, by the clocks of its zone in winter: the data may change, the rule does not. */
function officeLine(far: boolean): { line: Hotline; code: string; opens: number; closes: number } {
  for (const code of directory.countries()) {
    for (const line of directory.country(code)?.hotlines ?? []) {
      const [, hour, minute, lastHour, lastMinute] = OFFICE.exec(line.hours ?? '') ?? [];
      if (!line.timeZone || hour === undefined || lastHour === undefined) continue;
      const offset = offsetOf(line.timeZone);
      if ((offset === -new Date(MIDNIGHT).getTimezoneOffset() * 60_000) === far) continue;
      const at = (h: string, m = '0') => MIDNIGHT + (Number(h) * 60 + Number(m)) * 60_000 - offset;
      return { line, code, opens: at(hour, minute), closes: at(lastHour, lastMinute) };
    }
  }
  throw new Error('No line of the list has office hours.');
}

/** How far the clocks of a zone are before UTC on that Monday, in ms. */
function offsetOf(timeZone: string): number {
  const noon = MIDNIGHT + 12 * HOUR;
  const text = new Date(noon).toLocaleString('en-US', { timeZone, hourCycle: 'h23' });
  return Date.parse(`${text} UTC`) - noon;
}

/** The wording of times is tested in tests/unit/format.test.mjs, here that they are shown. */
const formats = createFormats('en');

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The status of the card that has this line's first channel. */
function statusOf(finder: HotlineFinder, { channels }: Hotline): string {
  openAll(finder);
  const digits = (channels[0]?.value ?? '').replace(/\D/g, '');
  const card = parts(finder, 'card').find((one) =>
    Array.from(one.querySelectorAll('a')).some((a) => a.href.replace(/\D/g, '').includes(digits)),
  );
  const status = card?.querySelector('[part~="status"]');
  if (!status) throw new Error(`No card has ${digits}.`);
  return words(status).replace(/ · /g, ' ');
}

async function statusAt(now: number, far = true): Promise<string> {
  const { line, code } = officeLine(far);
  const finder = await mount({ country: code, language: 'en' }, new Date(now).toISOString());
  return statusOf(finder, line);
}

describe('the hours on the screen', () => {
  it('say until when a line is open, in the time of the visitor and of the line', async () => {
    const { line, opens, closes } = officeLine(true);
    const there = formats.timeThere(closes, line.timeZone ?? '') ?? '';
    const until = formats.time(closes, opens + HOUR);
    expect(await statusAt(opens + HOUR)).to.equal(
      plain(
        `${english.open} ${english.until.replace('{0}', until)} (${english.there.replace('{0}', there)})`,
      ),
    );
  });

  it('say when a closed line opens, with the day', async () => {
    const { opens, closes } = officeLine(true);
    const shown = await statusAt(closes + HOUR);
    const next = opens + 24 * HOUR;
    expect(shown.indexOf(english.closed)).to.equal(0);
    const when = formats.time(next, closes + HOUR);
    expect(shown).to.contain(plain(english.opens.replace('{0}', when)));
  });

  it('open and close to the minute', async () => {
    const { opens, closes } = officeLine(true);
    const seen = [];
    for (const now of [opens - 1, opens, closes - 1, closes]) seen.push(await statusAt(now));
    const { open, closed } = english;
    const state = (text: string) => [open, closed].find((one) => text.indexOf(one) === 0);
    expect(seen.map(state)).to.deep.equal([closed, open, open, closed]);
  });

  it('follow the clock by themselves, when a line closes', async () => {
    const { line, code, closes } = officeLine(true);
    const finder = await mount({ country: code, language: 'en' });
    let now = closes - 500;
    finder.now = () => now;
    await finder.updateComplete;
    expect(statusOf(finder, line).indexOf(english.open)).to.equal(0);
    now = closes + 500;
    await waitUntil(() => statusOf(finder, line).indexOf(english.closed) === 0, 'still open', {
      timeout: 8000,
    });
  });

  for (const [what, turn] of [
    ['comes back to the window', () => dispatchEvent(new Event('focus'))],
    ['touches the page', () => document.body.dispatchEvent(new Event('pointerdown'))],
  ] as const) {
    it(`are right after the device slept, as soon as somebody ${what}`, async () => {
      const { line, code, closes } = officeLine(true);
      let now = closes - 4 * HOUR;
      const finder = await mount({ country: code, language: 'en' });
      finder.now = () => now;
      await finder.updateComplete;
      expect(statusOf(finder, line).indexOf(english.open)).to.equal(0);
      now = closes + 4 * HOUR;
      turn();
      await finder.updateComplete;
      expect(statusOf(finder, line).indexOf(english.closed)).to.equal(0);
    });
  }

  it('are checked every minute: a timer stops while a device sleeps', async () => {
    const { code, closes } = officeLine(true);
    const waits: unknown[] = [];
    const { setTimeout } = window;
    window.setTimeout = ((action: TimerHandler, wait?: number) => {
      waits.push(wait);
      return setTimeout(action, wait);
    }) as typeof window.setTimeout;
    try {
      await mount({ country: code, language: 'en' }, new Date(closes - HOUR).toISOString());
    } finally {
      window.setTimeout = setTimeout;
    }
    expect(waits).to.include(60_000);
    expect(waits.filter((wait) => Number(wait) > 60_000)).to.deep.equal([]);
  });

  it('rest while the element is not on the page, and are right when it is again', async () => {
    const { line, code, closes } = officeLine(true);
    const finder = await mount(
      { country: code, language: 'en' },
      new Date(closes - HOUR).toISOString(),
    );
    const parent = finder.parentElement as HTMLElement;
    finder.remove();
    setClock(finder, new Date(closes + HOUR).toISOString());
    parent.append(finder);
    await finder.updateComplete;
    expect(statusOf(finder, line).indexOf(english.closed)).to.equal(0);
  });

  it('are "not known" where no source has them', async () => {
    const code = directory
      .countries()
      .find((one) => directory.country(one)?.hotlines.some(({ hours }) => !hours));
    const finder = await mount({ country: code ?? '', language: 'en' });
    // Nothing on the face of the card: more about the line says so.
    expect(parts(finder, 'source-text').map(words)).to.include(english.hoursUnknown);
  });

  it('never hide a number, whatever the time', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    const numbers = parts(finder, 'card').length;
    for (const now of [0, NaN, -1e15, Date.parse('2099-12-31'), 9e15, Infinity]) {
      finder.now = () => now;
      await finder.updateComplete;
      expect(parts(finder, 'card'), String(now)).to.have.length(numbers);
      expect(parts(finder, 'emergency-call')).not.to.be.empty;
    }
  });
});

describe('an old list', () => {
  it('says so, with the emergency number again', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    expect(parts(finder, 'stale')).to.be.empty;
    setClock(finder, '2099-01-01T00:00:00Z');
    await finder.updateComplete;
    expect(words(parts(finder, 'stale')[0])).to.contain(english.stale);
    expect(parts(finder, 'stale-call').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:112',
    ]);
    setClock(finder, '1970-01-01T00:00:00Z');
    await finder.updateComplete;
    expect(parts(finder, 'stale')).to.be.empty;
  });
});
