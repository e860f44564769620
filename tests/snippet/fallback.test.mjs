import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../unit/load.mjs';
import { countryWith, english, input, hotline, phone, list } from '../unit/fixtures.mjs';

const { fallback, staticView } = await load('src/snippet/fallback.ts');
const { createWorld } = await load('src/content/world.ts');
const { createContent } = await load('src/content/content.ts');
const world = createWorld();
const { buildModel } = await load('src/domain/model.ts');
const { SECTIONS } = await load('src/types.ts');

const EVERYTHING = {
  language: undefined,
  sections: SECTIONS,
  exclude: [],
  first: [],
  heading: undefined,
  discreet: false,
};

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

describe('the order in a page', () => {
  /** The world with another month of the list, and its lines in another time zone: there another hour and day begins. */
  function worldAt(month, timeZone) {
    const { directory, translations } = world;
    return createContent(
      {
        ...directory,
        updated: month,
        country(code) {
          const found = directory.country(code);
          if (!found || !timeZone) return found;
          return { ...found, hotlines: found.hotlines.map((one) => ({ ...one, timeZone })) };
        },
      },
      translations,
    );
  }

  it('is the same by day and by night, at the weekend and in every month, in every country', () => {
    const others = [
      // Begins on a Sunday, a Monday, a Friday; in winter and in summer.
      ...['2026-11', '2027-02', '2027-06', '2027-10'].map((month) => worldAt(month)),
      // 12:00, 20:00 and 03:00 at the same moment.
      ...['Etc/GMT+12', 'Etc/GMT+4', 'Etc/GMT-3'].map((zone) => worldAt('2027-07', zone)),
    ];
    const codes = world.directory.countries();
    assert.ok(codes.length > 240);
    for (const country of codes) {
      for (const discreet of [false, true]) {
        const settings = { ...EVERYTHING, country, discreet };
        const written = fallback(staticView(settings, world));
        for (const other of others)
          assert.equal(fallback(staticView(settings, other)), written, country);
      }
    }
  });

  it('has what answers always before what may be closed, and that in the order of the list', () => {
    const lines = [
      hotline({ id: 'none', hours: undefined, channels: [phone({ value: '1' })] }),
      hotline({ id: 'nights', hours: 'Mo-Su 20:00-08:00', channels: [phone({ value: '2' })] }),
      hotline({ id: 'always', channels: [phone({ value: '3' })] }),
      hotline({ id: 'week', hours: 'Mo-Su 00:00-24:00', channels: [phone({ value: '4' })] }),
    ].map((one) => ({ ...one, timeZone: 'Europe/Bucharest' }));
    const content = createContent(
      { ...world.directory, country: () => countryWith(lines) },
      world.translations,
    );
    const { model } = staticView({ ...EVERYTHING, country: 'RO' }, content);
    const ids = model.sections.flatMap(({ cards, further }) =>
      [...cards, ...further].map(({ id }) => id),
    );
    assert.deepEqual(ids, ['always', 'week', 'none', 'nights']);
  });
});
