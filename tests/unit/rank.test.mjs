import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { cardsOf, countryWith, english, input, hotline, phone, list } from './fixtures.mjs';

const { parseSections, rank, sortHotlines } = await load('src/domain/rank.ts');
const { buildModel } = await load('src/domain/model.ts');
const { OPERATORS, SECTIONS, TOPICS } = await load('src/types.ts');

const item = (hotline, open = 'open') => ({ hotline, open });
const items = (hotlines) => hotlines.map((one) => item(one));
const ids = (list) => list.map((one) => one.hotline.id);
const shape = (ranked) => ranked.map(([section, list]) => [section, ids(list)]);
const order = (...list) => ids(sortHotlines(list.map((one) => (one.hotline ? one : item(one)))));

describe('parseSections', () => {
  it('reads names in any case, between commas or spaces, in the order of the screen', () => {
    assert.deepEqual(parseSections('Work, children;trafficking'), [
      'trafficking',
      'children',
      'work',
    ]);
  });

  it('leaves out unknown names; nothing left means all', () => {
    assert.deepEqual(parseSections('work, magic'), ['work']);
    for (const none of ['', ' ', 'magic', ',', undefined, null, 3, ['work'], Symbol('work')]) {
      assert.deepEqual(parseSections(none), SECTIONS);
    }
  });
});

describe('rank', () => {
  it('gives each topic its section', () => {
    const hotlines = TOPICS.map((topic) => hotline({ id: topic, serves: [topic] }));
    assert.deepEqual(shape(rank(items(hotlines), SECTIONS)), [
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
      const hotlines = [hotline({ serves: [topic, 'trafficking'] })];
      assert.equal(rank(items(hotlines), SECTIONS)[0][0], 'trafficking', topic);
    }
  });

  it('puts the police last, and an office that only has a form; not a group that has one', () => {
    const channels = [phone({ type: 'reportForm', value: 'https://form.example/' })];
    const hotlines = [
      hotline({ id: 'police', operator: 'police' }),
      hotline({ id: 'police-children', operator: 'police', serves: ['children'] }),
      hotline({ id: 'form', operator: 'government', channels }),
      hotline({ id: 'ngo-form', channels }),
      hotline({ id: 'work', serves: ['labour'] }),
    ];
    assert.deepEqual(shape(rank(items(hotlines), SECTIONS)), [
      ['trafficking', ['ngo-form']],
      ['work', ['work']],
      ['report', ['form', 'police', 'police-children']],
    ]);
    // Where the host wants no reports, a line for children is still one.
    assert.deepEqual(shape(rank(items(hotlines), ['children'])), [
      ['children', ['police-children']],
    ]);
  });

  it('shows each line once, in its first section', () => {
    const hotlines = [hotline({ id: 'all', serves: [...TOPICS].reverse() })];
    assert.deepEqual(shape(rank(items(hotlines), SECTIONS)), [['trafficking', ['all']]]);
    assert.deepEqual(shape(rank(items(hotlines), ['work', 'violence'])), [['violence', ['all']]]);
  });

  it('leaves out the lines of sections that are not wanted', () => {
    const hotlines = items([hotline({ id: 'a' }), hotline({ id: 'b', serves: ['labour'] })]);
    assert.deepEqual(shape(rank(hotlines, ['work'])), [['work', ['b']]]);
    assert.deepEqual(rank(hotlines, ['children']), []);
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
        const hotlines = some.map((one, index) => hotline({ ...one, id: String(index) }));
        const shown = rank(items(hotlines), SECTIONS).flatMap(([, inside]) => ids(inside));
        assert.deepEqual(shown.sort(), hotlines.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('sortHotlines', () => {
  const police = hotline({ id: 'police', operator: 'police' });
  const ngo = hotline({ id: 'ngo' });
  const unsure = hotline({ id: 'unsure', confirmed: false });
  const abroad = hotline({
    id: 'abroad',
    channels: [phone({ reach: 'abroad', value: '+40 1 234' }), phone({ type: 'sms' })],
  });
  const site = hotline({
    id: 'site',
    channels: [phone({ type: 'web', value: 'https://a.example/' })],
  });

  it('has the police after all others, confirmed or not', () => {
    assert.deepEqual(order(police, unsure, ngo), ['ngo', 'unsure', 'police']);
  });

  it('has what is called here first, then what has no telephone, then what answers only from abroad', () => {
    assert.deepEqual(order(abroad, site, ngo), ['ngo', 'site', 'abroad']);
    // A sure line that cannot be called from here does not come before an unsure one that can.
    assert.deepEqual(order(abroad, unsure), ['unsure', 'abroad']);
  });

  it('turns that round for who calls from another country', () => {
    assert.deepEqual(ids(sortHotlines(items([ngo, abroad]), [], true)), ['abroad', 'ngo']);
  });

  it('has better evidence first: confirmed, a confirmed number, more than the article', () => {
    const unsureNumber = hotline({ id: 'number', channels: [phone({ confirmed: false })] });
    const article = hotline({ id: 'article', source: { site: '', article: true } });
    assert.deepEqual(order(unsure, article, ngo), ['ngo', 'article', 'unsure']);
    assert.deepEqual(order(unsureNumber, ngo), ['ngo', 'number']);
  });

  it('has an office that checks immigration after an equal one that does not', () => {
    const checks = hotline({ id: 'checks', operator: 'government', immigration: true });
    assert.deepEqual(order(checks, ngo), ['ngo', 'checks']);
    assert.deepEqual(order(checks, unsure), ['checks', 'unsure']);
  });

  it('has lines for adults before those for children alone', () => {
    const children = hotline({ id: 'children', serves: ['trafficking', 'children'] });
    const all = hotline({ id: 'all', serves: ['trafficking', 'children', 'labour'] });
    assert.deepEqual(order(children, all, ngo), ['all', 'ngo', 'children']);
  });

  it('has what is open before what is closed, among equals only', () => {
    const [open, unknown, closed] = ['open', 'unknown', 'closed'].map((state) =>
      item(hotline({ id: state }), state),
    );
    assert.deepEqual(order(closed, unknown, open), ['open', 'unknown', 'closed']);
    assert.deepEqual(order(unsure, closed), ['closed', 'unsure']);
  });

  it('has hotlines for the people of one country after those for everyone, confirmed or not', () => {
    const own = hotline({ id: 'own', peopleOf: 'UA' });
    assert.deepEqual(order(own, unsure, ngo, police), ['ngo', 'unsure', 'police', 'own']);
  });

  it('keeps the order of equals, and does not touch the list it is given', () => {
    const many = Array.from({ length: 50 }, (_, index) => hotline({ id: String(index) }));
    const frozen = Object.freeze(items(many));
    assert.deepEqual(
      ids(sortHotlines(frozen)),
      many.map(({ id }) => id),
    );
  });
});

describe('the order of real countries', () => {
  const NIGHT = Date.parse('2026-11-23T00:30:00Z');
  const shown = (code, more) => buildModel(input({ country: list.country(code), ...more }));
  const cards = (code, more) => cardsOf(shown(code, more));
  const names = (code, more) => cards(code, more).map(({ title }) => title.text);
  const first = (code, more) => names(code, more)[0];

  /** The names of one section, in their order. */
  const inside = (code, section, more) => {
    const found = shown(code, more).sections.find((one) => one.section === section);
    return found ? [...found.cards, ...found.further] : [];
  };
  /** Each name holds its word, in this order, and there is no other. */
  const inOrder = (list, ...words) => {
    const titles = list.map(({ title }) => title.text);
    assert.equal(titles.length, words.length, titles.join('\n'));
    words.forEach((word, index) => assert.match(titles[index], word));
  };

  it('AR, IN: a trafficking hotline is under help also where it takes children and work', () => {
    inOrder(inside('AR', 'trafficking'), /145/);
    assert.equal(shown('AR').sections[0].section, 'trafficking');
    assert.ok(list.country('AR').hotlines.some(({ serves }) => serves.includes('labour')));
    // Those for children alone are not the first for an adult; 1098 is one.
    inOrder(inside('IN', 'trafficking'), /Bachpan/, /NALSA/, /1098/);
  });

  it('TH, KE: a hotline only for calls from abroad is the last of its section, also where it is confirmed', () => {
    inOrder(inside('TH', 'trafficking'), /1300/, /1546/, /Thais abroad/);
    const kenya = inside('KE', 'trafficking');
    inOrder(kenya, /116/, /Counter trafficking/, /Kenyans abroad/);
    assert.deepEqual(
      kenya.map(({ confirmed }) => confirmed),
      [true, false, true],
    );
  });

  it('MD, at night: the police are after the independent hotline, which shows when it opens', () => {
    const { sections, alternative } = shown('MD', { now: NIGHT });
    const [{ title, open, status, changes }] = sections[0].cards;
    assert.match(title.text, /La Strada/);
    assert.equal(open, 'closed');
    assert.ok(status[1] && changes);
    assert.deepEqual([alternative.card.operator, alternative.after], ['police', true]);
    assert.equal(alternative.card.who, english.police);
  });

  it('the police and their tip lines are the last, under a title of their own', () => {
    for (const code of ['JP', 'US', 'MD', 'JM', 'GR', 'IN', 'KE', 'CL']) {
      const operators = cards(code).map(({ operator }) => operator);
      const start = operators.indexOf('police');
      assert.ok(start > 0, code);
      assert.ok(
        operators.slice(start).every((one) => one === 'police'),
        code,
      );
      assert.equal(shown(code).sections.at(-1).section, 'report', code);
    }
    assert.match(first('US'), /National Human Trafficking Hotline/);
    assert.match(first('JP'), /IOM/);
  });

  it('SI: within a section too, a confirmed hotline of the police is after one that is not the police', () => {
    const [form, police] = inside('SI', 'report');
    assert.deepEqual([form.operator, form.confirmed], ['government', false]);
    assert.deepEqual([police.operator, police.confirmed], ['police', true]);
  });

  it('SK, GR: the national trafficking line is first, before the one for missing children', () => {
    inOrder(inside('SK', 'trafficking'), /Victims of Human Trafficking/, /Catholic Charity/);
    inOrder(inside('GR', 'trafficking'), /1109/, /Missing children/);
  });

  it('JM, CZ: a confirmed line is before one that is not, also where that one is open', () => {
    const jamaica = inside('JM', 'trafficking');
    inOrder(jamaica, /National Taskforce/, /211/, /Woman Inc/);
    assert.deepEqual(
      jamaica.map(({ confirmed, open }) => [confirmed, open]),
      [
        [true, 'unknown'],
        [true, 'open'],
        [false, 'open'],
      ],
    );
    // What only the article names is behind what another page names.
    inOrder(inside('CZ', 'trafficking', { now: NIGHT }).slice(-1), /IOM/);
  });

  it('JP: what is open is before what is closed, within equals', () => {
    const hotlines = inside('JP', 'violence');
    inOrder(
      hotlines,
      /Plus \(/,
      /Yorisoi/,
      /#8008/,
      /#8891/,
      /Women's Rights/,
      // Without a telephone.
      /Plus – chat/,
    );
    assert.deepEqual(
      hotlines.map(({ open }) => open),
      ['open', 'open', 'unknown', 'unknown', 'closed', 'open'],
    );
  });

  it('KR, TW, US, CL: an office that checks immigration is after those that do not, and shows it', () => {
    const checks = (code) => cards(code).filter(({ immigration }) => immigration);
    // Korea's 1345 helps victims of crime too: for all that, it is the last.
    inOrder(checks('KR'), /1345/);
    assert.match(names('KR').at(-1), /1345/);
    inOrder(inside('KR', 'trafficking'), /1366/, /Central Rights/);
    inOrder(inside('TW', 'trafficking'), /1955/, /National Immigration Agency/);
    inOrder(inside('TW', 'migration'), /1990/);
    // The immigration police of the United States are after every hotline that is not the police.
    inOrder(checks('US'), /Homeland Security/);
    const place = names('US').findIndex((name) => /Homeland Security/.test(name));
    assert.equal(place, cards('US').filter(({ operator }) => operator !== 'police').length);
    inOrder(inside('CL', 'report'), /147/, /134/, /PDI/);
    for (const code of ['KR', 'TW', 'US', 'CL']) {
      assert.ok(!cards(code)[0].immigration, code);
      for (const { who, call } of checks(code)) {
        assert.ok(who.includes(english.immigration), code);
        assert.ok(call.accessibleName.includes(english.immigration), code);
      }
    }
  });

  it('no office that checks immigration is before an independent hotline of the same kind and evidence', () => {
    let seen = 0;
    for (const code of list.countries()) {
      // Hotlines for the people of one country are last among those for callers from any country.
      for (const { section } of shown(code).sections) {
        const list = section === 'anywhere' ? [] : inside(code, section);
        list.forEach((one, index) => {
          if (!one.immigration) return;
          seen += 1;
          for (const later of list.slice(index + 1)) {
            const independent = later.operator === 'ngo' && later.confirmed && later.reachable;
            assert.ok(!independent, `${code}: ${one.title.text} before ${later.title.text}`);
          }
        });
      }
    }
    assert.ok(seen > 5, String(seen));
  });

  it('loses no line in any country', () => {
    for (const code of list.countries()) {
      const { hotlines } = list.country(code);
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
    for (const code of list.countries()) {
      const [best, ...others] = cards(code);
      if (!best || !others.length || shown(code).sections[0].section === 'anywhere') continue;
      const better = others.some(({ operator }) => operator !== 'police');
      if (better) assert.notEqual(best.operator, 'police', code);
    }
  });

  it('has help for everyone first where the country is not known', () => {
    const [{ cards: some, further }] = buildModel(input({ unknownPlace: true })).sections;
    const all = [...some, ...further];
    const own = list.international().filter(({ peopleOf }) => peopleOf);
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
  const hotlines = ['a', 'b', 'c'].map((id) => hotline({ id }));
  const work = hotline({ id: 'work', serves: ['labour'] });
  const shown = (more) =>
    buildModel(input({ country: countryWith([...hotlines, work]), ...more })).sections.map(
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
