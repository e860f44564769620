import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { publicCountry, publicHotlines } from '../../scripts/compile/public-country.mjs';
import { decodeList } from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { load } from '../unit/load.mjs';

const data = readData();
const { packed, updated } = compileHotlines(data);

describe('source → packed format → decoded', () => {
  const list = decodeList(packed);

  test('has every country of the data, and no other', () => {
    assert.deepEqual(
      list.countries(),
      data.countries.map(({ country }) => country),
    );
    assert.equal(list.countries().length, 250);
    assert.equal(list.country('XX'), undefined);
    assert.equal(list.country(''), undefined);
    assert.equal(list.country('__proto__'), undefined);
  });

  for (const source of data.countries) {
    test(`${source.country} is what its file says`, () => {
      const decoded = list.country(source.country);
      assert.deepEqual(decoded, publicCountry(source));
      assert.equal(list.englishName(source.country), source.name);
    });
  }

  test('ids are unique in the whole list', () => {
    const ids = data.countries.flatMap(({ country }) =>
      list.country(country).hotlines.map(({ id }) => id),
    );
    assert.ok(ids.length > 400);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('a country is decoded once', () => {
    assert.equal(list.country('RO'), list.country('RO'));
    assert.equal(list.international(), list.international());
  });
});

describe('codes and time zones', () => {
  const list = decodeList(packed);

  test('alpha-3 codes', () => {
    const expected = {
      ROU: 'RO',
      DEU: 'DE',
      USA: 'US',
      EST: 'EE',
      COM: 'KM',
      XKX: 'XK',
      ZWE: 'ZW',
    };
    for (const [alpha3, code] of Object.entries(expected)) {
      assert.equal(list.fromAlpha3(alpha3), code);
    }
    for (const wrong of ['XXX', 'rou', 'RO', '']) assert.equal(list.fromAlpha3(wrong), undefined);
  });

  test('every modern zone of the data leads to its country', () => {
    const modern = Object.entries(data.timeZones.zones).filter(
      ([zone]) => !/^(US|Canada|Brazil|Chile|Mexico)\/|^[^/]+$/.test(zone),
    );
    assert.ok(modern.length > 450);
    for (const [zone, code] of modern) assert.equal(list.countryOfZone(zone), code, zone);
  });

  test('every zone that this JavaScript engine can report leads to a country', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (zone !== 'UTC') assert.ok(list.countryOfZone(zone), zone);
    }
  });

  test('what stands for no place leads to no country', () => {
    for (const zone of [
      'UTC',
      'GMT',
      'Etc/UTC',
      'Etc/GMT',
      'Etc/GMT+1',
      'Etc/GMT-14',
      'Etc/Unknown',
      'Factory',
    ]) {
      assert.equal(list.countryOfZone(zone), undefined, zone);
    }
  });
});

describe('lines for any country', () => {
  const lines = decodeList(packed).international();

  test('are those of data/international.json', () => {
    assert.equal(lines.length, data.international.hotlines.length);
    const channels = lines.flatMap((line) => line.channels);
    const listed = data.international.hotlines.flatMap((line) => line.channels);
    assert.equal(channels.length, listed.length);
    for (const { value } of channels) {
      assert.ok(listed.includes(value) || listed.includes(value.replace(/ /g, '')), value);
    }
  });

  test('have only what can be reached from abroad, with its country code', () => {
    for (const { channels } of lines) {
      for (const { type, value, reach } of channels) {
        assert.notEqual(reach, 'domestic');
        if (['phone', 'tty', 'videophone', 'sms', 'whatsapp'].includes(type))
          assert.match(value, /^\+/);
      }
    }
  });

  test('those for the people of one country come last and say so', () => {
    const for_ = lines.map(({ peopleOf }) => peopleOf !== undefined);
    assert.deepEqual(for_, [...for_].sort());
    const wanted = data.international.hotlines.map((line) => line.for).filter(Boolean);
    assert.deepEqual(lines.map(({ peopleOf }) => peopleOf).filter(Boolean), wanted);
  });
});

describe('createDirectory', () => {
  test('answers from the list', async () => {
    const { createDirectory, withShownIds } = await load('src/content/directory.ts');
    const directory = createDirectory(packed, updated);
    assert.equal(directory.updated, updated);
    assert.match(updated, /^20\d\d-\d\d$/);
    assert.equal(directory.countries().length, 250);
    assert.deepEqual(directory.country('RO'), decodeList(packed).country('RO'));
    assert.equal(directory.countryOfZone('Europe/Bucharest'), 'RO');
    assert.ok(directory.codes.has('XK'));
    assert.ok(!directory.codes.has('XX'));
    assert.equal(directory.codes.fromAlpha3('FRA'), 'FR');
    assert.deepEqual(
      directory.mobile().map(({ number }) => number),
      data.international.mobileEmergency.numbers,
    );
    const [first, second] = directory.country('RO').hotlines;
    const [one] = publicHotlines(data.countries.find(({ country }) => country === 'RO')).filter(
      ({ shown }) => shown.id === first.id,
    );
    const settings = { exclude: [one.sourceId, 'ro-no-such-line', 'x'], first: [], heading: 'a' };
    assert.deepEqual(withShownIds(settings, directory), { ...settings, exclude: [first.id] });
    assert.notEqual(first.key, second.key);
  });

  test('the stable id of every published line finds it', () => {
    const list = decodeList(packed);
    for (const source of data.countries) {
      for (const { shown, sourceId, inBand } of publicHotlines(source)) {
        if (!inBand) assert.equal(list.hotlineOf(sourceId), shown.id, sourceId);
      }
    }
    for (const unknown of ['', 'ro', 'ro-', 'xx-line', '__proto__']) {
      assert.equal(list.hotlineOf(unknown), undefined, unknown);
    }
  });

  test('a broken list has the last resort, which is the first of the real numbers', async () => {
    const { createDirectory } = await load('src/content/directory.ts');
    const [first] = data.international.mobileEmergency.numbers;
    for (const text of ['', '\n|\n']) {
      const [{ number }] = createDirectory(text, updated).emergencyOf('RO');
      assert.equal(number, first);
    }
  });
});
