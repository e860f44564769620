/** A changed digit in any published number is found, by the check's own rules on that one line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedHotlines } from '../../scripts/data/publication.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { RULES } from '../../scripts/data/rules.mjs';
import { SERVICES } from '../../scripts/data/rules/emergency.mjs';
import { isNumber } from '../../scripts/data/rules/walk.mjs';
import { TYPOS, some } from './support/typos.mjs';

/** Places of each typo that are tried in one number, where it has more. */
const PLACES = 4;
/** One typo in this many may go unseen, each named here with its reason. */
const ALLOWED = 200;

/**
 * What goes unseen: both "value" and "asPublished" become another number that the same page prints.
 * Line and channel, or country and service → the numbers that it becomes.
 */
const SURVIVORS = {
  'BO ambulance': '161',
  'FJ fire': '911',
  'GT ambulance': '123 125',
  'GT fire': '123',
  'ID ambulance': '118',
  'MG ambulance': '18',
  'bb-barbados-police-service-trafficking-reports [0]': '+12464307333',
  'bb-barbados-police-service-trafficking-reports [1]': '+12464307332',
  'cl-investigative-police-134 [0]': '133',
  'co-fiscalia-122 [0]': '123',
  'fm-tongen-inepwineu [1]': '+6919303495',
  'fr-hotline-children-risk [0]': '112',
  'gi-childline [0]': '8009',
  'id-sapa-129 [2]': '+62811129129',
  'il-rape-crisis-centres [0]': '1203',
  'il-rape-crisis-centres [1]': '1202',
  'is-womens-shelter-akureyri [0]': '+3545611205',
  'is-womens-shelter-reykjavik [0]': '+3545611206',
  'mt-malta-police-force-trafficking [0]': '112',
  'mv-1412-child-helpline [0]': '1421',
  'pt-helpline-victims-trafficking [1]': '+351918654104',
  'ro-emergency-number-children [0]': '112',
};

const data = readData();
const only = (part) => RULES.filter(({ name }) => part.test(name));
const NUMBER_RULES = only(
  /^(number-(agrees|printed|valid|of-its-country)|short-code-known|withdrawn-not-shown)$/,
);
const EMERGENCY_RULES = only(/^emergency-(form|given|certain|of-service)$/);

/** The findings of some rules on a part of the data. No exception helps: it names the right number. */
const check = (countries, rules) =>
  rules.flatMap((rule) => rule.check({ ...data, countries, today: '9999-12-31' }));

const table = {};
const survivors = [];

function tried(typo, where, name, number, found) {
  const row = (table[`${typo} · ${where}`] ??= { tried: 0, found: 0 });
  row.tried += 1;
  if (found) row.found += 1;
  else survivors.push({ typo, where, name, number });
}

test('every typo in a number of a line', () => {
  for (const source of data.countries) {
    for (const { hotline, channels } of publishedHotlines(source)) {
      for (const { channel, index } of channels.filter(({ channel: one }) => isNumber(one))) {
        const isFound = (change) => {
          const changed = {
            ...hotline,
            channels: [{ ...channel, ...change }],
          };
          return check([{ ...source, hotlines: [changed] }], NUMBER_RULES).length > 0;
        };
        for (const [typo, make] of Object.entries(TYPOS)) {
          const name = `${hotline.id} [${index}]`;
          for (const value of some(make(channel.value), PLACES)) {
            tried(typo, 'in value', name, value, isFound({ value }));
            tried(typo, 'in both', name, value, isFound({ value, asPublished: value }));
          }
        }
      }
    }
  }
});

test('every typo in an emergency number', () => {
  for (const source of data.countries.filter(({ emergency }) => emergency.show)) {
    const parent = data.countries.filter(({ country }) => country === source.emergency.parent);
    for (const service of SERVICES.filter((one) => source.emergency[one].length)) {
      const [first, ...others] = source.emergency[service];
      for (const [typo, make] of Object.entries(TYPOS)) {
        for (const number of some(make(first.number), PLACES)) {
          const emergency = { ...source.emergency, [service]: [{ ...first, number }, ...others] };
          const changed = { ...source, emergency, hotlines: [] };
          const found = check([changed, ...parent], EMERGENCY_RULES).some(
            ({ country }) => country === source.country,
          );
          tried(typo, 'emergency', `${source.country} ${service}`, number, found);
        }
      }
    }
  }
});

test('what goes unseen is named, and rare', () => {
  console.table(table);
  const total = Object.values(table).reduce((sum, row) => sum + row.tried, 0);
  const unnamed = survivors.filter(
    ({ name, number }) => !SURVIVORS[name]?.split(' ').includes(number),
  );
  assert.deepEqual(unnamed, []);
  assert.ok(survivors.length * ALLOWED <= total, `${survivors.length} of ${total}`);
  const idle = Object.keys(SURVIVORS).filter((name) => !survivors.some((one) => one.name === name));
  assert.deepEqual(idle, [], 'named, and found all the same');
});
