import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { line, phone, sheet } from './world.mjs';

const { parseSections, rank, sortLines } = await load('src/domain/rank.ts');
const { OPERATORS, SECTIONS, TOPICS } = await load('src/types.ts');

const ids = (lines) => lines.map(({ id }) => id);
const shape = (ranked) => ranked.map(([section, lines]) => [section, ids(lines)]);
const order = (lines, door = 'self') => ids(sortLines(lines, door));

describe('parseSections', () => {
  it('reads names in any case, between commas or spaces, in the order of the screen', () => {
    assert.deepEqual(parseSections('Work, children;trafficking'), [
      'trafficking',
      'children',
      'work',
    ]);
  });

  it('leaves out what it does not know; nothing left means all', () => {
    assert.deepEqual(parseSections('work, magic'), ['work']);
    for (const none of ['', ' ', 'magic', ',', undefined, null, 3, ['work'], Symbol('work')]) {
      assert.deepEqual(parseSections(none), SECTIONS);
    }
  });
});

describe('rank', () => {
  it('gives each topic its section', () => {
    const lines = TOPICS.map((topic) => line({ id: topic, serves: [topic] }));
    assert.deepEqual(shape(rank(lines, SECTIONS, 'self')), [
      ['trafficking', ['trafficking']],
      ['children', ['children', 'missing-children']],
      ['violence', ['domestic-violence', 'sexual-violence', 'crime-victims']],
      ['work', ['labour']],
      ['migration', ['migrants']],
      ['other', ['general-crisis', 'emergency']],
    ]);
  });

  it('puts police, and what is only a form, under "tell the authorities"', () => {
    const lines = [
      line({ id: 'ngo' }),
      line({ id: 'police', operator: 'police' }),
      line({
        id: 'form',
        channels: [phone({ type: 'reportForm', value: 'https://form.example/' })],
      }),
      line({ id: 'police-children', operator: 'police', serves: ['children'] }),
    ];
    assert.deepEqual(shape(rank(lines, SECTIONS, 'self')), [
      ['trafficking', ['ngo']],
      ['report', ['police', 'form']],
      ['children', ['police-children']],
    ]);
  });

  it('shows each line once, in its first section', () => {
    const most = TOPICS.filter((topic) => topic !== 'missing-children').reverse();
    const lines = [line({ id: 'all', serves: most })];
    assert.deepEqual(shape(rank(lines, SECTIONS, 'self')), [['trafficking', ['all']]]);
    assert.deepEqual(shape(rank(lines, ['work', 'violence'], 'self')), [['violence', ['all']]]);
  });

  it('has a line for missing children under children, whatever else it serves', () => {
    const lines = [line({ id: 'missing', serves: ['trafficking', 'missing-children'] })];
    assert.deepEqual(shape(rank(lines, SECTIONS, 'self')), [['children', ['missing']]]);
    assert.deepEqual(shape(rank(lines, ['trafficking'], 'self')), [['trafficking', ['missing']]]);
  });

  it('leaves out the lines of sections that are not wanted', () => {
    const lines = [line({ id: 'a' }), line({ id: 'b', serves: ['labour'] })];
    assert.deepEqual(shape(rank(lines, ['work'], 'self')), [['work', ['b']]]);
    assert.deepEqual(rank(lines, ['children'], 'self'), []);
    assert.deepEqual(rank([], SECTIONS, 'self'), []);
  });

  it('has the authorities first for who worries about another', () => {
    const lines = [line({ id: 'ngo' }), line({ id: 'police', operator: 'police' })];
    assert.deepEqual(shape(rank(lines, SECTIONS, 'other')), [
      ['report', ['police']],
      ['trafficking', ['ngo']],
    ]);
  });

  it('shows the same lines behind both doors, each once, in every country', () => {
    for (const code of sheet.countries()) {
      const lines = sheet.country(code).hotlines;
      for (const door of ['self', 'other']) {
        const shown = rank(lines, SECTIONS, door).flatMap(([, inside]) => ids(inside));
        assert.deepEqual(shown.sort(), ids(lines).sort(), `${code} ${door}`);
      }
    }
  });

  it('loses and doubles no line, whatever lines serve', () => {
    const anyLine = fc.record({
      operator: fc.constantFrom(undefined, ...OPERATORS),
      serves: fc.uniqueArray(fc.constantFrom(...TOPICS, 'a topic of tomorrow'), { minLength: 1 }),
      confirmed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyLine), fc.constantFrom('self', 'other'), (some, door) => {
        const lines = some.map((one, index) => line({ ...one, id: String(index) }));
        const shown = rank(lines, SECTIONS, door).flatMap(([, inside]) => ids(inside));
        assert.deepEqual(shown.sort(), ids(lines).sort());
      }),
    );
  });
});

describe('sortLines', () => {
  const police = line({ id: 'police', operator: 'police' });
  const ngo = line({ id: 'ngo' });

  it('has the police later for a person in need, and not for another', () => {
    assert.deepEqual(order([police, ngo], 'self'), ['ngo', 'police']);
    assert.deepEqual(order([police, ngo], 'other'), ['police', 'ngo']);
  });

  it('has what is not confirmed last, police or not', () => {
    const unsure = line({ id: 'unsure', confirmed: false });
    assert.deepEqual(order([unsure, police]), ['police', 'unsure']);
  });

  it('has lines for the people of one country behind those for everyone, sure or not', () => {
    const abroad = line({ id: 'abroad', peopleOf: 'UA' });
    const unsure = line({
      id: 'unsure',
      confirmed: false,
      operator: 'police',
      channels: [phone({ confirmed: false })],
    });
    assert.deepEqual(order([abroad, unsure, ngo]), ['ngo', 'unsure', 'abroad']);
  });

  it('shows a person in need, wherever they are, help for everyone first', () => {
    const found = sortLines(sheet.international(), 'self');
    const own = found.findIndex(({ peopleOf }) => peopleOf);
    assert.ok(own > 0);
    assert.ok(found.slice(own).every(({ peopleOf }) => peopleOf));
    assert.notEqual(found[0].operator, 'police');
  });

  it('has lines with a sure number before those without', () => {
    const site = line({
      id: 'site',
      channels: [phone({ type: 'web', value: 'https://a.example/' })],
    });
    const unsureNumber = line({ id: 'unsure', channels: [phone({ confirmed: false })] });
    assert.deepEqual(order([site, unsureNumber, ngo]), ['ngo', 'site', 'unsure']);
  });

  it('has what only the article names after what a site names', () => {
    const article = line({ id: 'article', source: { site: '', article: true } });
    assert.deepEqual(order([article, ngo, police]), ['ngo', 'police', 'article']);
  });

  it('keeps the order of equals, and does not touch the list it is given', () => {
    const many = Array.from({ length: 50 }, (_, index) => line({ id: String(index) }));
    const frozen = Object.freeze(many);
    assert.deepEqual(order(frozen), ids(many));
  });
});
