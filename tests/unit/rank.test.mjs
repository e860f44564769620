import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { cardsOf, countryWith, english, input, line, phone, sheet } from './world.mjs';

const { parseSections, rank, sortLines } = await load('src/domain/rank.ts');
const { buildModel } = await load('src/domain/model.ts');
const { OPERATORS, SECTIONS, TOPICS } = await load('src/types.ts');

const item = (one, open = 'open') => ({ line: one, open });
const items = (lines) => lines.map((one) => item(one));
const ids = (list) => list.map((one) => one.line.id);
const shape = (ranked) => ranked.map(([section, list]) => [section, ids(list)]);
const order = (...list) => ids(sortLines(list.map((one) => (one.line ? one : item(one)))));

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
    assert.deepEqual(shape(rank(items(lines), SECTIONS)), [
      ['trafficking', ['trafficking']],
      ['violence', ['domestic-violence', 'sexual-violence', 'crime-victims']],
      ['children', ['children', 'missing-children']],
      ['work', ['labour']],
      ['migration', ['migrants']],
      ['other', ['general-crisis', 'emergency']],
    ]);
  });

  it('puts a line that takes trafficking cases under help, whatever else it takes', () => {
    for (const topic of TOPICS) {
      const lines = [line({ serves: [topic, 'trafficking'] })];
      assert.equal(rank(items(lines), SECTIONS)[0][0], 'trafficking', topic);
    }
  });

  it('puts the police last, and an office that only has a form; not a group that has one', () => {
    const channels = [phone({ type: 'reportForm', value: 'https://form.example/' })];
    const lines = [
      line({ id: 'police', operator: 'police' }),
      line({ id: 'police-children', operator: 'police', serves: ['children'] }),
      line({ id: 'form', operator: 'government', channels }),
      line({ id: 'ngo-form', channels }),
      line({ id: 'work', serves: ['labour'] }),
    ];
    assert.deepEqual(shape(rank(items(lines), SECTIONS)), [
      ['trafficking', ['ngo-form']],
      ['work', ['work']],
      ['report', ['form', 'police', 'police-children']],
    ]);
    // Where the host wants no reports, a line for children is still one.
    assert.deepEqual(shape(rank(items(lines), ['children'])), [['children', ['police-children']]]);
  });

  it('shows each line once, in its first section', () => {
    const lines = [line({ id: 'all', serves: [...TOPICS].reverse() })];
    assert.deepEqual(shape(rank(items(lines), SECTIONS)), [['trafficking', ['all']]]);
    assert.deepEqual(shape(rank(items(lines), ['work', 'violence'])), [['violence', ['all']]]);
  });

  it('leaves out the lines of sections that are not wanted', () => {
    const lines = items([line({ id: 'a' }), line({ id: 'b', serves: ['labour'] })]);
    assert.deepEqual(shape(rank(lines, ['work'])), [['work', ['b']]]);
    assert.deepEqual(rank(lines, ['children']), []);
    assert.deepEqual(rank([], SECTIONS), []);
  });

  it('loses and doubles no line, whatever lines serve', () => {
    const anyLine = fc.record({
      operator: fc.constantFrom(undefined, ...OPERATORS),
      serves: fc.uniqueArray(fc.constantFrom(...TOPICS, 'a topic of tomorrow'), { minLength: 1 }),
      confirmed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyLine), (some) => {
        const lines = some.map((one, index) => line({ ...one, id: String(index) }));
        const shown = rank(items(lines), SECTIONS).flatMap(([, inside]) => ids(inside));
        assert.deepEqual(shown.sort(), lines.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('sortLines', () => {
  const police = line({ id: 'police', operator: 'police' });
  const ngo = line({ id: 'ngo' });
  const unsure = line({ id: 'unsure', confirmed: false });
  const abroad = line({
    id: 'abroad',
    channels: [phone({ reach: 'abroad', value: '+40 1 234' }), phone({ type: 'sms' })],
  });
  const site = line({
    id: 'site',
    channels: [phone({ type: 'web', value: 'https://a.example/' })],
  });

  it('has the police after what is not the police, sure or not', () => {
    assert.deepEqual(order(police, unsure, ngo), ['ngo', 'unsure', 'police']);
  });

  it('has what is called here first, then what has no telephone, then what answers only from abroad', () => {
    assert.deepEqual(order(abroad, site, ngo), ['ngo', 'site', 'abroad']);
    // A sure line that cannot be called from here does not come before an unsure one that can.
    assert.deepEqual(order(abroad, unsure), ['unsure', 'abroad']);
  });

  it('turns that round for who calls from another country', () => {
    assert.deepEqual(ids(sortLines(items([ngo, abroad]), [], true)), ['abroad', 'ngo']);
  });

  it('has better evidence first: confirmed, a confirmed number, more than the article', () => {
    const unsureNumber = line({ id: 'number', channels: [phone({ confirmed: false })] });
    const article = line({ id: 'article', source: { site: '', article: true } });
    assert.deepEqual(order(unsure, article, ngo), ['ngo', 'article', 'unsure']);
    assert.deepEqual(order(unsureNumber, ngo), ['ngo', 'number']);
  });

  it('has an office that checks immigration after an equal one that does not', () => {
    const checks = line({ id: 'checks', operator: 'government', immigration: true });
    assert.deepEqual(order(checks, ngo), ['ngo', 'checks']);
    assert.deepEqual(order(checks, unsure), ['checks', 'unsure']);
  });

  it('has lines for adults before those for children alone', () => {
    const children = line({ id: 'children', serves: ['trafficking', 'children'] });
    const all = line({ id: 'all', serves: ['trafficking', 'children', 'labour'] });
    assert.deepEqual(order(children, all, ngo), ['all', 'ngo', 'children']);
  });

  it('has what is open before what is closed, among equals only', () => {
    const [open, unknown, closed] = ['open', 'unknown', 'closed'].map((state) =>
      item(line({ id: state }), state),
    );
    assert.deepEqual(order(closed, unknown, open), ['open', 'unknown', 'closed']);
    assert.deepEqual(order(unsure, closed), ['closed', 'unsure']);
  });

  it('has lines for the people of one country behind those for everyone, sure or not', () => {
    const own = line({ id: 'own', peopleOf: 'UA' });
    assert.deepEqual(order(own, unsure, ngo, police), ['ngo', 'unsure', 'police', 'own']);
  });

  it('keeps the order of equals, and does not touch the list it is given', () => {
    const many = Array.from({ length: 50 }, (_, index) => line({ id: String(index) }));
    const frozen = Object.freeze(items(many));
    assert.deepEqual(
      ids(sortLines(frozen)),
      many.map(({ id }) => id),
    );
  });
});

describe('the order of real countries', () => {
  const NIGHT = Date.parse('2026-11-23T00:30:00Z');
  const shown = (code, more) => buildModel(input({ country: sheet.country(code), ...more }));
  const cards = (code, more) => cardsOf(shown(code, more));
  const names = (code, more) => cards(code, more).map(({ title }) => title.text);
  const first = (code, more) => names(code, more)[0];
  const place = (code, name, more) => names(code, more).findIndex((one) => name.test(one));

  it('AR, IN: a trafficking line stands under help also where it takes children', () => {
    assert.match(first('AR'), /145/);
    const [{ section, cards: help }] = shown('IN').sections;
    assert.equal(section, 'trafficking');
    assert.ok(help.some(({ title }) => /1098/.test(title.text)));
    // It is for children alone: not the first for an adult.
    assert.doesNotMatch(first('IN'), /1098/);
  });

  it('TH: the line for Thais abroad is the last of its section', () => {
    assert.match(first('TH'), /1300/);
    const [{ cards: help }] = shown('TH').sections;
    assert.match(help[help.length - 1].title.text, /Thais abroad/);
  });

  it('MD, at night: the police stand after the independent line, which says when it opens', () => {
    const { sections, instead } = shown('MD', { now: NIGHT });
    const [{ title, open, status, changes }] = sections[0].cards;
    assert.match(title.text, /La Strada/);
    assert.equal(open, 'closed');
    assert.ok(status[1] && changes);
    assert.deepEqual([instead.card.operator, instead.after], ['police', true]);
    assert.equal(instead.card.who, english.police);
  });

  it('JP, US: the police and their tip lines are the last', () => {
    for (const code of ['JP', 'US', 'MD', 'JM', 'GR']) {
      const operators = cards(code).map(({ operator }) => operator);
      const start = operators.indexOf('police');
      assert.ok(start > 0, code);
      assert.ok(
        operators.slice(start).every((one) => one === 'police'),
        code,
      );
    }
    assert.match(first('US'), /National Human Trafficking Hotline/);
  });

  it('SK, GR: the national trafficking line is first, before the one for missing children', () => {
    assert.match(first('SK'), /Human Trafficking/);
    assert.match(first('GR'), /1109/);
    assert.ok(place('GR', /Missing children/) > 0);
  });

  it('JM: a confirmed line is before one that is not, also where that one is open', () => {
    assert.match(first('JM'), /National Taskforce/);
    const [{ cards: help }] = shown('JM').sections;
    const doubts = help.map(({ confirmed }) => confirmed);
    assert.deepEqual(doubts, [...doubts].sort().reverse());
  });

  it('KR, TW: an office that checks immigration is not before one that does not, and says so', () => {
    for (const code of ['KR', 'TW', 'US']) {
      for (const section of shown(code).sections) {
        const checks = section.cards.map((one) => !!one.immigration);
        if (section.section !== 'report') {
          assert.deepEqual(checks, [...checks].sort(), `${code} ${section.section}`);
        }
      }
      const some = cards(code).filter((one) => one.immigration);
      for (const { who, call } of some) {
        assert.ok(who.includes(english.immigration), code);
        assert.ok(call.accessibleName.includes(english.immigration), code);
      }
    }
    assert.match(first('KR'), /1366/);
    assert.match(first('TW'), /1955/);
  });

  it('loses no line in any country', () => {
    for (const code of sheet.countries()) {
      const { hotlines } = sheet.country(code);
      if (!hotlines.length) continue;
      assert.deepEqual(
        cards(code)
          .map(({ id }) => id)
          .sort(),
        hotlines.map(({ id }) => id).sort(),
        code,
      );
    }
  });

  it('never starts with the police, or with a line that answers only from abroad, where there is another', () => {
    for (const code of sheet.countries()) {
      const [best, ...others] = cards(code);
      if (!best || !others.length || shown(code).sections[0].section === 'anywhere') continue;
      const better = others.some(({ operator }) => operator !== 'police');
      if (better) assert.notEqual(best.operator, 'police', code);
    }
  });

  it('has help for everyone first where the country is not known', () => {
    const [{ cards: some, further }] = buildModel(input({ unknownPlace: true })).sections;
    const all = [...some, ...further];
    const own = sheet.international().filter(({ peopleOf }) => peopleOf);
    assert.ok(own.length);
    assert.deepEqual(
      all
        .slice(-own.length)
        .map(({ id }) => id)
        .sort(),
      own.map(({ id }) => id).sort(),
    );
    assert.notEqual(all[0].operator, 'police');
    assert.ok(all[0].reachable && all[0].confirmed);
  });
});

describe('the lines that a host leaves out or prefers', () => {
  const lines = ['a', 'b', 'c'].map((id) => line({ id }));
  const work = line({ id: 'work', serves: ['labour'] });
  const shown = (more) =>
    buildModel(input({ country: countryWith([...lines, work]), ...more })).sections.map(
      ({ section, cards }) => [section, cards.map(({ id }) => id)],
    );

  it('exclude: are not shown', () => {
    assert.deepEqual(shown({ exclude: ['a', 'work', 'of-no-country'] }), [
      ['trafficking', ['b', 'c']],
    ]);
  });

  it('first: come first in their order, and so does their section', () => {
    assert.deepEqual(shown({ first: ['c', 'b'] }), [
      ['trafficking', ['c', 'b', 'a']],
      ['work', ['work']],
    ]);
    assert.deepEqual(shown({ first: ['work'] })[0], ['work', ['work']]);
  });

  it('exclude: wins over first', () => {
    assert.deepEqual(shown({ first: ['c'], exclude: ['c'] })[0], ['trafficking', ['a', 'b']]);
  });
});
