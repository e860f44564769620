import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { compileHotlines } from '../../scripts/compile/hotlines.mjs';
import { decodeList } from '../../scripts/lib/source.mjs';
import { readData } from '../../scripts/data/read.mjs';

const copy = (value) => JSON.parse(JSON.stringify(value));

const real = readData();
let data;
let romania;

beforeEach(() => {
  data = {
    ...real,
    countries: copy(real.countries),
    international: copy(real.international),
  };
  romania = data.countries.find(({ country }) => country === 'RO');
});

/** The place of a published channel of a type in Romania's file. */
function place(type) {
  for (const [line, { channels, confidence }] of romania.hotlines.entries()) {
    const channel = channels.findIndex(
      (one) => one.type === type && one.value.startsWith(type === 'phone' ? '+' : ''),
    );
    if (confidence === 'high' && channel >= 0) return { line, channel };
  }
  throw new Error(`Romania has no ${type}`);
}

function spoil(type, value) {
  const { line, channel } = place(type);
  romania.hotlines[line].channels[channel].value = value;
  return `hotlines[${line}].channels[${channel}].value`;
}

const message = () => {
  try {
    compileHotlines(data);
  } catch (error) {
    return error.message;
  }
  return '';
};

describe('a value that cannot be shown stops the build: file, field, value, fix', () => {
  test('the real data is fine', () => assert.equal(message(), ''));

  const wrong = [
    ['phone', '0800 CALL', /neither a full number/],
    ['phone', '+40 800', /all digits/],
    ['phone', '+9990000000', /cannot be parsed/],
    ['phone', '', /neither/],
    ['web', 'http://anitp.mai.gov.ro/', /https/],
    ['web', 'javascript:alert(1)', /https/],
    ['web', 'anitp', /not a web address/],
  ];
  for (const [type, value, reason] of wrong) {
    test(`${type} ${JSON.stringify(value)}`, () => {
      const field = spoil(type, value);
      const said = message();
      assert.ok(said.includes('data/countries/RO.json'), said);
      assert.ok(said.includes(field), said);
      assert.ok(said.includes(JSON.stringify(value)), said);
      assert.match(said, reason);
      assert.match(said, /data\/README\.md/);
    });
  }

  test('all findings at once', () => {
    const fields = [spoil('phone', '+40'), spoil('web', 'nothing')];
    data.international.hotlines[0].id = 'us-nobody';
    const said = message();
    for (const part of [...fields, 'data/international.json', 'us-nobody']) {
      assert.ok(said.includes(part), `${part} is not in ${said}`);
    }
  });

  test('a sign that the packed format needs for itself', () => {
    const { line } = place('phone');
    for (const sign of ['|', '\n', '{']) {
      const name = `Line ${sign} line`;
      romania.hotlines[line].name = name;
      const said = message();
      assert.ok(said.includes('data/countries/'), said);
      assert.match(said, /line break/);
    }
  });

  test('two lines of a country whose ids have the same short key', () => {
    const anywhere = data.international.hotlines.map(({ id }) => id);
    const [one, other] = romania.hotlines.filter(
      ({ id, confidence }) => confidence === 'high' && !anywhere.includes(id),
    );
    other.id = one.id;
    assert.match(message(), /RO\.json .*Change one letter of this id/s);
  });

  test('a line for any country that is not published, or only inside its country', () => {
    data.international.hotlines = [
      { country: 'RO', id: 'ro-anitp-telverde', channels: ['+40800800678'] },
      { country: 'ZZ', id: 'zz-none', channels: ['+1'] },
    ];
    const said = message();
    assert.match(said, /ro-anitp-telverde has no published channel .* from abroad/);
    assert.match(said, /zz-none/);
  });
});

test('a withdrawn number that slipped into the channels is not compiled', () => {
  const { line } = place('phone');
  const hotline = romania.hotlines[line];
  const value = '+40219590';
  hotline.channels.push({ type: 'phone', value, asPublished: '021 9590', reach: 'anywhere' });
  const shown = () =>
    decodeList(compileHotlines(data).packed)
      .country('RO')
      .hotlines.flatMap(({ channels }) => channels)
      .filter(({ international }) => international?.replace(/ /g, '') === value);
  assert.equal(shown().length, 1);
  hotline.withdrawnPhones = [{ asPublished: '021 9590', value, why: 'old' }];
  assert.equal(shown().length, 0);
});
