import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import libphonenumber from 'google-libphonenumber';
import { dialled, emergencyLabel, numberLabels } from '../../scripts/compile/phone.mjs';
import { numRuns } from '../unit/runs.mjs';

const phones = libphonenumber.PhoneNumberUtil.getInstance();
const { E164 } = libphonenumber.PhoneNumberFormat;

/** Read by eye: this is how the numbers are printed in their countries. */
const TABLE = [
  ['RO', 'domestic', '+40800800678', '0800 800 678'],
  ['RO', 'anywhere', '+40213133100', '021 313 3100', '+40 21 313 3100'],
  ['FR', 'abroad', '+33180523376', '+33 1 80 52 33 76'],
  ['FR', 'domestic', '+33825009907', '0 825 00 99 07'],
  ['DE', 'domestic', '+498000116016', '0800 0116016'],
  ['AT', 'anywhere', '+4367761343434', '0677 61343434', '+43 677 61343434'],
  ['CH', 'domestic', '+41765961563', '076 596 15 63'],
  ['BG', 'domestic', '+35980020100', '0800 20 100'],
  ['ES', 'domestic', '+34900105090', '900 105 090'],
  ['PT', 'anywhere', '+351918654106', '918 654 106', '+351 918 654 106'],
  ['IT', 'domestic', '+39800290290', '800 290 290'],
  ['IE', 'domestic', '+3531800778888', '1800 778 888'],
  ['NL', 'anywhere', '+31334481186', '033 448 1186', '+31 33 448 1186'],
  ['HU', 'domestic', '+3680205520', '06 80 205 520'],
  ['BY', 'domestic', '+3758012015555', '8 801 201 5555'],
  ['CZ', 'anywhere', '+420222717171', '222 717 171', '+420 222 717 171'],
  ['CI', 'anywhere', '+2250103345259', '01 03 34 5259', '+225 01 03 34 5259'],
  ['AU', 'domestic', '+611800737732', '1800 737 732'],
  ['JP', 'domestic', '+81120279889', '0120 279 889'],
  ['IN', 'domestic', '+9118003456256', '1800 345 6256'],
  ['ZA', 'domestic', '+27800222777', '080 022 2777'],
  // North America: the 1 is dialled inside too.
  ['US', 'domestic', '+18883737888', '1 888 373 7888'],
  ['US', 'abroad', '+18028726199', '+1 802 872 6199'],
  ['PR', 'domestic', '+18883737888', '1 888 373 7888'],
  ['BB', 'anywhere', '+12464307333', '+1 246 430 7333'],
  // A number of another country's plan keeps its country code: a Ukrainian line on the Bulgarian list.
  ['BG', 'abroad', '+380322465075', '+380 322 465 075'],
  ['BG', 'domestic', '+380322465075', '+380 322 465 075'],
];

describe('numbers with a country code', () => {
  for (const [country, reach, value, label, international] of TABLE) {
    test(`${country} ${reach} ${value} → ${label}`, () => {
      assert.deepEqual(numberLabels({ type: 'phone', value, reach }, country), {
        value: label,
        ...(international ? { international } : {}),
      });
    });
  }

  test('a WhatsApp account always has its country code', () => {
    const channel = { type: 'whatsapp', value: '+525512345678', reach: 'domestic' };
    assert.deepEqual(numberLabels(channel, 'MX'), { value: '+52 55 1234 5678' });
  });

  test('any valid number of any country: the label dials it', () => {
    const regions = phones.getSupportedRegions();
    const example = fc
      .tuple(fc.constantFrom(...regions), fc.integer({ min: 0, max: 10 }))
      .map(([region, type]) => [region, phones.getExampleNumberForType(region, type)])
      .filter(([, number]) => number !== null && number !== undefined)
      .map(([region, number]) => [region, phones.format(number, E164)]);
    fc.assert(
      fc.property(
        example,
        fc.constantFrom('domestic', 'abroad', 'anywhere'),
        ([region, value], reach) => {
          const labels = numberLabels({ type: 'phone', value, reach }, region);
          for (const label of Object.values(labels)) {
            assert.match(label, /^\+?\d[\d ]*\d$/);
            assert.equal(
              label.startsWith('+')
                ? dialled(label)
                : phones.format(phones.parse(label, region), E164),
              value,
            );
          }
        },
      ),
      { numRuns: numRuns(2000) },
    );
  });
});

describe('short codes', () => {
  const short = [
    ['116000', '116 000', '116 000'],
    ['116111', '116111', '116 111'],
    ['116111', undefined, '116 111'],
    ['1503', '15-03', '1503'],
    ['911', '9-1-1', '911'],
    ['15015', '15015', '15015'],
    ['131237', '131AFP (131237)', '131237'],
    ['131237', '13 12 37', '13 12 37'],
    ['109', '১০৯ (109)', '109'],
    ['*4242', '*4242', '*4242'],
    ['11611', '116 111', '11611'],
  ];
  for (const [value, asPublished, label] of short) {
    test(`${value} printed as ${asPublished} → ${label}`, () => {
      const channel = { type: 'phone', value, asPublished, reach: 'domestic' };
      assert.deepEqual(numberLabels(channel, 'RO'), { value: label });
      assert.equal(dialled(label), value);
    });
  }
});

describe('what is not a number is refused with a reason', () => {
  const wrong = [
    [undefined, /missing/],
    ['', /neither/],
    ['0800-HELP', /neither/],
    ['1', /neither/],
    ['+', /all digits/],
    ['+40 800 800 678', /all digits/],
    ['+0800800678', /all digits/],
    ['+99912345678', /cannot be parsed/],
    ['+1234567890123456', /all digits/],
    ['javascript:alert(1)', /neither/],
  ];
  for (const [value, reason] of wrong) {
    test(JSON.stringify(value) ?? 'undefined', () => {
      assert.throws(() => numberLabels({ type: 'phone', value, reach: 'domestic' }, 'RO'), reason);
    });
  }
});

test('emergency numbers keep their groups', () => {
  const table = {
    112: '112',
    '442-020': '442 020',
    '(+690) 2116': '+690 2116',
    '2251 4242': '2251 4242',
  };
  for (const [number, label] of Object.entries(table)) assert.equal(emergencyLabel(number), label);
});
