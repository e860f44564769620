import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../unit/load.mjs';
import { countryWith, english, input, hotline, phone, list } from '../unit/fixtures.mjs';

const { fallback, staticView } = await load('src/snippet/fallback.ts');
const { createWorld } = await load('src/content/world.ts');
const world = createWorld();
const { buildModel } = await load('src/domain/model.ts');
const { SECTIONS } = await load('src/types.ts');

const MARK = ` (${english.notConfirmed})`;

const numberOf = (channel) => channel.replace(/[^\d+*#]/g, '');

/** The hotlines of a fallback: the number of each, and whether "Not confirmed" follows it. */
const linesOf = (html) =>
  Array.from(
    html.matchAll(/<li>.*?href="tel:([^"]+)".*?<\/a>([^<]*)<\/li>/g),
    ([, number, mark]) => ({ number: decodeURIComponent(number), marked: mark === MARK }),
  );

describe('fallback', () => {
  const shown = (...hotlines) =>
    linesOf(
      fallback({
        model: buildModel(input({ firstFrame: false, country: countryWith(hotlines) })),
        strings: english,
      }),
    );

  it('marks a number that is not confirmed, whatever else is said of it', () => {
    for (const more of [{}, { free: true }, { languages: ['fr'] }]) {
      const doubtful = phone({ confirmed: false, ...more });
      const hotlines = shown(hotline({ channels: [doubtful, phone({ type: 'sms' })] }));
      assert.deepEqual(hotlines, [{ number: '0800123456', marked: true }], JSON.stringify(more));
    }
  });

  it('takes the confirmed number of a line that has one, and leaves doubtful lines out where others are sure', () => {
    const mixed = hotline({
      channels: [phone({ confirmed: false, free: true }), phone({ value: '0800 999' })],
    });
    assert.deepEqual(shown(mixed), [{ number: '0800999', marked: false }]);
    assert.deepEqual(shown(hotline({ id: 'XX-1', confirmed: false }), mixed), [
      { number: '0800999', marked: false },
    ]);
    assert.deepEqual(shown(hotline({ confirmed: false })), [
      { number: '0800123456', marked: true },
    ]);
  });

  it('marks what is not confirmed in every country', () => {
    let checked = 0;
    for (const code of list.countries()) {
      const { hotlines } = list.country(code);
      const sure = new Set();
      for (const { confirmed, channels } of [...hotlines, ...list.international()])
        for (const channel of channels)
          if (confirmed && channel.confirmed)
            [channel.value, channel.international ?? ''].forEach((n) => sure.add(numberOf(n)));
      for (const sections of [SECTIONS, ...SECTIONS.map((section) => [section])])
        for (const discreet of [false, true]) {
          const view = staticView(
            { country: code, language: 'en', sections, discreet, exclude: [], first: [] },
            world,
          );
          for (const { number, marked } of linesOf(fallback(view))) {
            checked++;
            if (!sure.has(number)) assert.ok(marked, `${code}: ${number}`);
          }
        }
    }
    assert.ok(checked > 1000, String(checked));
  });
});
