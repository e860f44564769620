import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import libphonenumber from 'google-libphonenumber';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { decodeList } from '../../scripts/lib/source.mjs';
import { publishedHotlines } from '../../scripts/data/publication.mjs';
import { readData } from '../../scripts/data/read.mjs';

const NUMBERS = ['phone', 'tty', 'videophone', 'sms', 'whatsapp'];
const phones = libphonenumber.PhoneNumberUtil.getInstance();
const { E164 } = libphonenumber.PhoneNumberFormat;

const data = readData();
const { packed } = compileHotlines(data);
const list = decodeList(packed);

const digits = (text) => text.replace(/\D/g, '');
const dialled = (text) => text.replace(/[^\d+*#]/g, '');

/** What is dialled, by libphonenumber and not by our code: short codes as they are, all else as +… */
function dialledFrom(country, label) {
  if (label.startsWith('+')) return dialled(label);
  const full = phones.format(phones.parse(label, country), E164);
  return full;
}

/** Every number channel that the publishing rule lets through, country by country. */
const published = data.countries.map((source) => ({
  code: source.country,
  channels: publishedHotlines(source)
    .flatMap(({ channels }) => channels)
    .map(({ channel }) => channel)
    .filter(({ type }) => NUMBERS.includes(type)),
}));

const shown = (code) => {
  const { hotlines, emergency } = list.country(code);
  return { channels: hotlines.flatMap(({ channels }) => channels), emergency };
};

describe('every published number is shown, and dials what the data says', () => {
  for (const { code, channels } of published.filter((country) => country.channels.length)) {
    test(code, () => {
      const labels = shown(code);
      for (const { type, value, reach } of channels) {
        const found = labels.channels.find((label) => {
          if (label.type !== type || label.reach !== reach) return false;
          if (!value.startsWith('+')) return dialled(label.value) === value;
          return dialledFrom(code, label.value) === value;
        });
        const inBand = labels.emergency.some(({ number }) => dialled(number) === value);
        assert.ok(found || inBand, `${type} ${value} is missing`);
        if (found?.international) assert.equal(dialled(found.international), value);
      }
    });
  }
});

describe('nothing else is shown', () => {
  for (const { code, channels } of published) {
    test(code, () => {
      const values = channels.map(({ value }) => value);
      for (const channel of shown(code).channels.filter(({ type }) => NUMBERS.includes(type))) {
        const { value, international } = channel;
        assert.match(value, /^[+*#]?\d[\d ]*\d#?$/);
        const from = values.includes(dialled(value)) ? dialled(value) : dialledFrom(code, value);
        assert.ok(values.includes(from), `${value} is not in the file`);
        if (international) assert.ok(values.includes(dialled(international)), international);
      }
    });
  }

  test('the emergency numbers are the first of their lists, and beside one of a place or network the first of the others', () => {
    for (const { country, emergency } of data.countries) {
      const first = ['general', 'police', 'ambulance', 'fire'].flatMap((service) => {
        const [best, ...others] = emergency[service];
        const wider = others.find(
          ({ place, network }) =>
            !place && (best.place || (best.network && network !== best.network)),
        );
        return [best, wider].filter(Boolean).map(({ number }) => digits(number));
      });
      for (const { number } of list.country(country).emergency) {
        assert.ok(first.includes(digits(number)), `${country} ${number}`);
      }
      if (!emergency.show) assert.deepEqual(list.country(country).emergency, []);
    }
  });

  test('a number inside a name is one of the line', () => {
    for (const { code } of published) {
      for (const { name, nameLocal, channels } of list.country(code).hotlines) {
        const own = channels.map(({ value, international = '' }) => digits(value + international));
        const hosts = channels.map(({ value }) => value).join();
        for (const text of [typeof name === 'string' ? name : '', nameLocal?.text ?? '']) {
          for (const [run] of text.matchAll(/\d[\d -]*\d/g)) {
            const known =
              digits(run).length < 3 ||
              own.some((number) => number.includes(digits(run))) ||
              hosts.includes(digits(run));
            assert.ok(known, `${code}: "${text}" names ${run}, which is not among its numbers`);
          }
        }
      }
    }
  });

  test('the compact text has no long run of digits but numbers, addresses and names', () => {
    const known = data.countries
      .flatMap(({ country }) => {
        const { channels, emergency } = shown(country);
        const { hotlines } = list.country(country);
        return [
          ...emergency.map(({ number }) => number),
          ...channels.flatMap(({ value, international = '' }) => [value, international]),
          ...hotlines.flatMap(({ name, nameLocal, source }) => [
            typeof name === 'string' ? name : '',
            nameLocal?.text ?? '',
            source.site,
          ]),
        ];
      })
      .map(digits)
      .join('|');
    const runs = packed.match(/\+?\d[\d ]{4,}\d/g);
    assert.ok(runs.length > 300);
    for (const run of runs) assert.ok(known.includes(digits(run)), run);
  });
});

test('no withdrawn number or address is anywhere in the compact text', () => {
  const withdrawn = data.countries.flatMap(({ country, hotlines }) =>
    hotlines.flatMap(({ withdrawnPhones = [], withdrawnWeb = [] }) => [
      ...withdrawnPhones.map(({ value, asPublished }) => ({
        country,
        numbers: [value, asPublished].filter(Boolean).map(digits),
      })),
      ...withdrawnWeb.map((address) => ({ country, address })),
    ]),
  );
  assert.ok(withdrawn.length > 3);
  for (const { country, numbers = [], address } of withdrawn) {
    if (address)
      assert.ok(!packed.includes(address.replace(/^(https?:\/\/)?(www\.)?/, '')), address);
    const { channels, emergency } = shown(country);
    const all = [
      ...channels.flatMap(({ value, international = '' }) => [value, international]),
      ...emergency.map(({ number }) => number),
    ].map(digits);
    for (const number of numbers) assert.ok(!all.includes(number), `${country} ${number}`);
  }
});
