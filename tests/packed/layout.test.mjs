import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CHANNELS,
  CHANNEL_LETTERS,
  COLUMN,
  COLUMNS,
  COMMON_NAMES,
  LINE,
  LINES,
  MARKS,
  NETWORKS,
  NETWORK_LETTERS,
  OPERATORS,
  OPERATOR_LETTERS,
  REACHES,
  SERVICES,
  SERVICE_LETTERS,
  TOPICS,
  decodeList,
  encodeList,
} from '../../scripts/lib/source.mjs';

const letters = { CHANNEL_LETTERS, OPERATOR_LETTERS, SERVICE_LETTERS, NETWORK_LETTERS };
const vocabularies = { CHANNELS, OPERATORS, SERVICES, NETWORKS };

describe('letters of the packed format', () => {
  for (const [name, text] of Object.entries(letters)) {
    test(`${name}: one for each value, each another`, () => {
      const values = vocabularies[name.replace('_LETTERS', 'S')];
      assert.match(text, /^[a-z]+$/);
      assert.equal(text.length, values.length);
      assert.equal(new Set(text).size, text.length);
    });
  }

  test('marks are unlike one another and unlike operators, which may stand directly before them', () => {
    const all = [...OPERATOR_LETTERS, ...Object.values(MARKS)];
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.every((letter) => /^[a-z]$/.test(letter)));
  });

  test('topics have a capital each, attributes of channels a capital from A to R, common names a digit', () => {
    assert.ok(TOPICS.length <= 26);
    assert.equal(REACHES.length * 3 * 2, 18);
    assert.ok(COMMON_NAMES.length <= 10);
  });

  test('lines and columns have a place each, from the first to the last', () => {
    for (const places of [LINE, COLUMN].map(Object.values)) {
      assert.deepEqual(
        places,
        places.map((_, index) => index),
      );
    }
    assert.equal(Object.keys(LINE).length, LINES);
    assert.equal(Object.keys(COLUMN).length, COLUMNS);
  });
});

/** A list of one country with these lines, packed and read. */
function readBack(hotlines, emergency = [], international = []) {
  const packed = encodeList({
    countries: [{ code: 'RO', name: 'Romania', emergency, hotlines }],
    international,
    mobile: ['112'],
    zones: { salt: 31, keys: new Map() },
    alpha3: () => 'ROU',
  });
  return decodeList(packed);
}

const phone = { type: 'phone', value: '0800 123 456', reach: 'domestic', confirmed: true };
const hotline = {
  id: 'RO-1',
  key: 'abc',
  name: 'Line',
  serves: ['trafficking'],
  channels: [phone],
  languages: [],
  confirmed: true,
  source: { site: 'example.org' },
};

describe('every value is read back', () => {
  const values = {
    operator: OPERATORS,
    serves: [...TOPICS.map((topic) => [topic]), [], TOPICS],
    anonymous: [true],
    immigration: [true],
    singleSource: [true],
    lastSeen: [2009, 2018],
    name: COMMON_NAMES.map((common) => ({ common })),
    kind: COMMON_NAMES,
    hours: ['24/7', 'Mo-Fr 09:00-17:30', 'Mo-Fr 09:00-17:00; PH off', '9:00'],
    source: [{ site: 'a.ro' }, { site: '', article: true }, { site: 'b.org', date: '2022-03' }],
    channels: CHANNELS.flatMap((type) =>
      REACHES.flatMap((reach) =>
        [{}, { free: true }, { free: false }].map((free) => {
          const value = {
            email: 'help@example.ro',
            chat: 'https://example.ro/chat',
            web: 'https://example.org/',
            reportForm: 'https://example.org/Form',
          }[type];
          return [{ type, value: value ?? '+40 21 313 3100', reach, ...free, confirmed: true }];
        }),
      ),
    ),
  };
  for (const [field, some] of Object.entries(values)) {
    test(field, () => {
      for (const value of some) {
        const line = { ...hotline, [field]: value };
        assert.deepEqual(readBack([line]).country('RO').hotlines, [line]);
      }
    });
  }

  test('a head of marks alone', () => {
    const line = { ...hotline, serves: [], anonymous: true, immigration: true, lastSeen: 2018 };
    assert.deepEqual(readBack([line]).country('RO').hotlines, [line]);
  });

  test('emergency numbers with their limits', () => {
    const entries = SERVICES.flatMap((service) =>
      [{}, { network: 'mobile' }, { network: 'landline', place: 'Kinshasa' }].map((limits) => ({
        number: '113',
        services: [service],
        confirmed: !limits.place,
        ...limits,
      })),
    );
    assert.deepEqual(readBack([hotline], entries).country('RO').emergency, entries);
  });

  test('a line for any country, whose country needs no line of its own', () => {
    const anywhere = {
      ...hotline,
      id: 'LT-3',
      nameLocal: { text: 'Linija', lang: 'lt' },
      channels: [{ ...phone, value: '+370 616 91119', reach: 'anywhere' }],
      source: { site: 'example.lt' },
    };
    const list = readBack([hotline], [], [anywhere, { ...anywhere, id: 'TH-1', peopleOf: 'TH' }]);
    assert.deepEqual(list.international(), [anywhere, { ...anywhere, id: 'TH-1', peopleOf: 'TH' }]);
    assert.deepEqual(list.country('RO').hotlines, [hotline]);
  });
});
