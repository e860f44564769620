import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fullList } from '../../scripts/compile/products/full-list.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { load } from './load.mjs';

let compareLists;
let FORMATS;
const old = fullList(readData(), { version: '1.0.0' });

before(async () => {
  ({ compareLists } = await load('src/cli/compare-lists.ts'));
  ({ FORMATS } = await load('src/cli/format-changes.ts'));
});

/** The list with something changed in Romania. */
function next(spoil) {
  const list = JSON.parse(JSON.stringify({ ...old, version: '1.1.0' }));
  spoil(
    list.countries.find(({ code }) => code === 'RO'),
    list,
  );
  return list;
}
const romania = (spoil) => compareLists(old, next(spoil)).countries[0];

test('a list and itself: nothing has changed, whenever its pages were read', () => {
  const { countries } = compareLists(
    old,
    next(({ hotlines }) => (hotlines[0].sources[0].read = '2030-01-01')),
  );
  assert.deepEqual(countries, []);
  assert.match(FORMATS.get('text')(compareLists(old, old)), /Nothing has changed\.\n$/);
});

test('a number that changed is one gone and one new', () => {
  const { lines } = romania(({ hotlines }) => (hotlines[0].channels[0].value = '118'));
  assert.equal(lines.changed.length, 1);
  assert.deepEqual(
    lines.changed[0].gone.map(({ value }) => value),
    ['119'],
  );
  assert.deepEqual(
    lines.changed[0].added.map(({ value }) => value),
    ['118'],
  );
});

test('lines added and gone, with their numbers', () => {
  const { lines } = romania((country) => {
    const [first] = country.hotlines.splice(0, 1);
    country.hotlines.push({ ...first, id: 'ro-fresh', name: 'Fresh line' });
  });
  assert.deepEqual(
    lines.gone.map(({ id }) => id),
    ['ro-emergency-number-children'],
  );
  assert.deepEqual(
    lines.added.map(({ id, added }) => [id, added[0].value]),
    [['ro-fresh', '119']],
  );
});

test('hours, languages, who answers, and what a channel costs', () => {
  const { lines } = romania(({ hotlines }) => {
    hotlines[0].hours = 'Mo-Fr 09:00-17:00';
    hotlines[0].operator = 'police';
    delete hotlines[0].languages;
    hotlines[0].channels[0].free = false;
  });
  assert.deepEqual(
    lines.changed[0].changed.map(({ field }) => field),
    ['operator', 'hours', 'languages', '119: free'],
  );
});

test('emergency numbers', () => {
  const { emergency } = romania((country) => {
    country.emergency[0].confirmed = false;
    country.emergency.push({ number: '113', services: ['police'], confirmed: true });
  });
  assert.deepEqual(emergency.added, ['113']);
  assert.deepEqual(emergency.changed, [
    { field: 'confirmed', before: true, after: false, number: '112' },
  ]);
});

test('one country alone, and a country that is new or gone', () => {
  const list = next((country, { countries }) => {
    country.hotlines.pop();
    countries.splice(0, 1);
  });
  assert.deepEqual(
    compareLists(old, list, 'RO').countries.map(({ code }) => code),
    ['RO'],
  );
  const [gone] = compareLists(old, list).countries;
  assert.equal(gone.code, old.countries[0].code);
  assert.equal(gone.lines.gone.length, old.countries[0].hotlines.length);
});

test('text, Markdown and JSON say the same; names are no markup', () => {
  const changes = compareLists(
    old,
    next(({ hotlines }) => {
      hotlines[0].channels[0].value = '118';
      hotlines[0].name = 'Line <b>[x](y)</b>';
    }),
  );
  assert.match(
    FORMATS.get('text')(changes),
    /Romania \(RO\)[^]*no longer: phone 119\n {2}- new: phone 118\n/,
  );
  const markdown = FORMATS.get('markdown')(changes);
  assert.match(markdown, /### Romania \(RO\)\n\n- changed: \*\*Line \\<b\\>\\\[x\\\]\(y\)/);
  assert.deepEqual(JSON.parse(FORMATS.get('json')(changes)), JSON.parse(JSON.stringify(changes)));
});
