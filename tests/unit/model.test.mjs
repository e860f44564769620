import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import {
  MONDAY,
  cardsOf,
  countryWith,
  english,
  input,
  line,
  phone,
  sheet,
  stringsOf,
} from './world.mjs';

const { UNKNOWN_PLACE, buildModel, monthsSince } = await load('src/domain/model.ts');

const model = (more) => buildModel(input(more));
const closed = { hours: 'Mo 00:00-01:00', timeZone: 'UTC' };
const noticesOf = (shown) => shown.sections.flatMap(({ notice }) => notice ?? []);
const numbers = (shown) => shown.emergency.map(({ number }) => number);

describe('the emergency numbers', () => {
  it('are one button for all services where one number serves all', () => {
    const { emergency, emergencyNote } = model({ country: countryWith([]) });
    assert.deepEqual(emergency, [
      {
        services: [english.police, english.ambulance, english.fire].join(', '),
        number: '112',
        href: 'tel:112',
        label: english.call.replace('{0}', '112'),
        confirmed: true,
      },
    ]);
    assert.equal(emergencyNote, undefined);
  });

  it('are an honest sentence where none can be relied on', () => {
    const shown = model({ country: countryWith([], { emergency: [] }) });
    assert.deepEqual(shown.emergency, []);
    assert.equal(shown.emergencyNote, english.noNumber);
    assert.ok(shown.announcement.includes(english.noNumber));
  });

  it('are those of any mobile phone where the country is not known', () => {
    for (const more of [{}, { unknownPlace: true }]) {
      const shown = model(more);
      assert.deepEqual(numbers(shown), ['112', '911']);
      assert.equal(shown.emergencyNote, english.mobile.replace('{0}', '112, 911'));
    }
  });

  it('are there, or the sentence is, in every country', () => {
    for (const code of sheet.countries()) {
      const shown = model({ country: sheet.country(code) });
      assert.ok(shown.emergency.length || shown.emergencyNote === english.noNumber, code);
      for (const { number, href, label } of shown.emergency) {
        assert.equal(href, `tel:${number.replace(/[^\d+*#]/g, '')}`, code);
        assert.ok(label.includes(number), code);
      }
    }
  });
});

describe('the country', () => {
  it('is the one given, a guess only where it was guessed', () => {
    const country = countryWith([]);
    const shown = model({ country, guessed: true });
    assert.deepEqual([shown.country, shown.countryName, shown.guessed], ['RO', 'Romania', true]);
    assert.equal(model({ country }).guessed, false);
    assert.equal(model({ guessed: true }).guessed, false);
  });

  it('is none, or the place that the visitor does not know', () => {
    assert.equal(model().country, '');
    assert.equal(model({ unknownPlace: true }).country, UNKNOWN_PLACE);
  });
});

describe('a country without a line of its own', () => {
  it('has a sentence that says so and the lines for any country', () => {
    const shown = model({ country: countryWith([]) });
    assert.deepEqual(
      shown.sections.map(({ section, title, notice }) => [section, title, notice]),
      [
        ['trafficking', english.trafficking, english.noNumber],
        ['anywhere', english.anywhere, undefined],
      ],
    );
    const calls = cardsOf(shown).flatMap((card) => card.calls);
    assert.ok(calls.length > 1);
    assert.ok(calls.every(({ href }) => href.startsWith('tel:+')));
  });

  it('has them also where the visitor does not know the country', () => {
    assert.equal(model({ unknownPlace: true }).sections[0].section, 'anywhere');
    assert.deepEqual(noticesOf(model({ unknownPlace: true })), []);
  });

  it('is not what a country is called whose lines the host left out', () => {
    const shown = model({ country: countryWith([line()]), sections: ['work'] });
    assert.deepEqual(noticesOf(shown), []);
    assert.equal(shown.sections[0].section, 'anywhere');
  });

  it('says so under the section the host asked for, or a neutral title', () => {
    const country = countryWith([]);
    const titles = (more) => model({ country, ...more }).sections.map(({ title }) => title);
    assert.equal(titles({ sections: ['work'] })[0], english.work);
    assert.equal(titles({ discreet: true })[0], english.advice);
    assert.equal(titles({ compact: true })[0], english.trafficking);
  });

  it('shows no empty section where the list has no lines at all', () => {
    const shown = model({ country: countryWith([]), international: [] });
    assert.deepEqual(noticesOf(shown), [english.noNumber]);
    assert.equal(shown.sections.length, 1);
  });
});

describe('a first line that is closed', () => {
  const first = line({ id: 'first', ...closed });
  const second = line({
    id: 'second',
    name: 'Night Line',
    channels: [phone({ value: '116 006' })],
  });

  it('names an open one in its place', () => {
    const { instead } = model({ country: countryWith([first, second]) });
    assert.equal(instead.title.text, 'Night Line');
    assert.equal(instead.call.href, 'tel:116006');
  });

  it('names none that is closed, not confirmed, or cannot be called', () => {
    const site = [phone({ type: 'web', value: 'https://line.example/' })];
    for (const other of [
      { ...second, ...closed },
      { ...second, hours: undefined },
      { ...second, confirmed: false },
      { ...second, channels: site },
    ]) {
      assert.equal(model({ country: countryWith([first, other]) }).instead, undefined);
    }
  });

  it('names none where the first is open, or nobody knows', () => {
    assert.equal(model({ country: countryWith([line(), second]) }).instead, undefined);
    const unknown = line({ hours: undefined });
    assert.equal(model({ country: countryWith([unknown, second]) }).instead, undefined);
  });
});

describe('sections', () => {
  const lines = (count) => Array.from({ length: count }, (_, i) => line({ id: String(i) }));
  const cut = (count) => {
    const [{ cards, further }] = model({ country: countryWith(lines(count)) }).sections;
    return [cards.length, further.length];
  };

  it('show three lines at once, and the others behind "More"; never one alone', () => {
    assert.deepEqual([1, 3, 4, 5, 9].map(cut), [
      [1, 0],
      [3, 0],
      [4, 0],
      [3, 2],
      [3, 6],
    ]);
  });

  it('give the best line away when compact, and lose none', () => {
    const shown = model({ country: countryWith(lines(6)), compact: true });
    assert.equal(shown.best.id, '0');
    assert.deepEqual(
      cardsOf(shown).map(({ id }) => id),
      ['0', '1', '2', '3', '4', '5'],
    );
  });
});

describe('the next change', () => {
  it('is that of the line that opens or closes first', () => {
    const soon = line({ hours: 'Mo 09:00-10:30', timeZone: 'UTC' });
    const later = line({ hours: 'Mo 09:00-17:00', timeZone: 'UTC' });
    const { changes } = model({ country: countryWith([later, soon, line()]) });
    assert.equal(changes, Date.parse('2026-11-23T10:30Z'));
  });

  it('is none where nothing opens or closes', () => {
    assert.equal('changes' in model({ country: countryWith([line()]) }), false);
  });
});

describe('the age of the list', () => {
  it('is told after more than a year', () => {
    const stale = (updated, now = MONDAY) => model({ updated, now }).stale;
    assert.equal(stale('2026-11'), false);
    assert.equal(stale('2025-11'), false);
    assert.equal(stale('2025-10'), true);
    assert.equal(stale('2026-11', Date.parse('2099-01-01')), true);
  });

  it('is nothing on a clock that stands before the list', () => {
    assert.equal(model({ now: 0 }).stale, false);
    assert.equal(monthsSince('2026-11', 0), 0);
    assert.equal(monthsSince('2026-11', Date.parse('2027-01-31T23:59Z')), 2);
  });
});

describe('a clock that is wrong', () => {
  it('loses no line and no number in any country', () => {
    for (const now of [0, Date.parse('2099-12-31T23:59Z')]) {
      for (const code of sheet.countries()) {
        const country = sheet.country(code);
        const shown = model({ country, now });
        assert.equal(numbers(shown).length, country.emergency.length, code);
        if (country.hotlines.length) assert.equal(cardsOf(shown).length, country.hotlines.length);
      }
    }
  });
});

describe('the language', () => {
  it('turns the direction, and is in the announcement', async () => {
    const strings = await stringsOf('ar');
    const shown = model({ strings, language: 'ar', country: countryWith([]) });
    assert.equal(shown.direction, 'rtl');
    assert.ok(shown.announcement.includes(strings.danger));
    assert.ok(shown.announcement.includes('112'));
    assert.equal(model().direction, 'ltr');
  });

  it('has the title of the host where there is one', () => {
    assert.equal(model().heading, english.heading);
    assert.equal(model({ discreet: true }).heading, english.headingDiscreet);
    assert.equal(model({ discreet: true, heading: 'Ours' }).heading, 'Ours');
  });
});
