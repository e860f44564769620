import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import {
  MONDAY,
  cardsOf,
  countryWith,
  english,
  input,
  hotline,
  phone,
  list,
  stringsOf,
} from './fixtures.mjs';

const { UNKNOWN_PLACE, buildModel, monthsSince } = await load('src/domain/model.ts');

const model = (more) => buildModel(input(more));
const closed = { hours: 'Mo 00:00-01:00', timeZone: 'UTC' };
const noticesOf = (shown) => shown.sections.flatMap(({ notice }) => notice ?? []);
const numbers = (shown) => shown.emergency.map(({ text }) => text);

describe('the emergency numbers', () => {
  it('are one button for all services where one number serves all', () => {
    const { emergency, emergencyNote } = model({ country: countryWith([]) });
    const who = [english.police, english.ambulance, english.fire].join(', ');
    assert.deepEqual(emergency, [
      {
        type: 'phone',
        href: 'tel:112',
        text: '112',
        isNumber: true,
        accessibleName: english.call.replace('{0}', `${who} 112`),
        confirmed: true,
        notes: [],
        services: ['police', 'ambulance', 'fire'],
        who,
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
      // Who answers is not known there.
      assert.deepEqual(
        shown.emergency.map(({ who }) => who),
        ['', ''],
      );
    }
  });

  it('say from which phones and where they can be dialled, and what is not certain', () => {
    const emergency = [
      { number: '112', services: ['general'], confirmed: true, network: 'mobile' },
      {
        number: '18',
        services: ['fire'],
        confirmed: false,
        network: 'landline',
        place: 'Kinshasa',
      },
    ];
    const [first, second] = model({ country: countryWith([], { emergency }) }).emergency;
    assert.deepEqual(first.notes, [english.onlyMobile]);
    assert.deepEqual(second.notes, [
      english.onlyLandline,
      english.onlyPlace.replace('{0}', 'Kinshasa'),
      english.notConfirmed,
    ]);
    assert.ok(first.accessibleName.includes(english.onlyMobile));
  });

  it('are there, or the sentence is, in every country', () => {
    for (const code of list.countries()) {
      const shown = model({ country: list.country(code) });
      assert.ok(shown.emergency.length || shown.emergencyNote === english.noNumber, code);
      for (const { text, href, accessibleName } of shown.emergency) {
        assert.equal(href, `tel:${text.replace(/[^\d+*#]/g, '')}`, code);
        assert.ok(accessibleName.includes(text), code);
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
  it('has a sentence that says so and the lines for any country, each with its country', () => {
    const shown = model({ country: countryWith([]) });
    assert.deepEqual(
      shown.sections.map(({ section, title, notice }) => [section, title, notice]),
      [['anywhere', english.anywhere, english.noLine]],
    );
    const cards = cardsOf(shown);
    assert.ok(cards.length > 1);
    for (const { call, facts } of cards) {
      assert.ok(!call || call.href.startsWith('tel:+'));
      assert.ok(facts.some(({ kind }) => kind === 'place'));
    }
  });

  it('has them also where the visitor does not know the country', () => {
    const shown = model({ unknownPlace: true });
    assert.equal(shown.sections[0].section, 'anywhere');
    assert.deepEqual(noticesOf(shown), []);
  });

  it('does not say so of a country whose lines the host or the edition left out', () => {
    const shown = model({ country: countryWith([hotline()]), sections: ['work'] });
    assert.equal(shown.sections[0].section, 'anywhere');
    const edition = model({ country: countryWith([], { leftOut: true }) });
    assert.deepEqual(noticesOf(edition), []);
  });

  it('shows no empty section where the list has no lines at all', () => {
    assert.deepEqual(model({ country: countryWith([]), international: [] }).sections, []);
  });
});

describe('a country with lines, but none for trafficking', () => {
  const violence = hotline({ name: 'Violence Line', serves: ['domestic-violence'] });

  it('says so, and names the first that can help', () => {
    assert.deepEqual(noticesOf(model({ country: countryWith([violence]) })), [
      english.noTraffickingLine.replace('{0}', 'Violence Line'),
    ]);
  });

  it('does not where the police take such cases, where the host wants other lines, or when discreet', () => {
    const police = hotline({ operator: 'police' });
    for (const more of [
      { country: countryWith([violence, police]) },
      { country: countryWith([violence]), sections: ['violence'] },
      { country: countryWith([violence]), discreet: true },
    ]) {
      assert.deepEqual(noticesOf(model(more)), []);
    }
  });
});

describe('the place', () => {
  const guess = { value: 'TH', label: 'Thailand' };

  it('is asked as a question where the visitor does not know it', () => {
    assert.deepEqual(model({ unknownPlace: true, guess }).maybeIn, guess);
    assert.equal(model({ country: countryWith([]), guess }).maybeIn, undefined);
  });

  it('has a button "I do not know where I am" where nothing could be guessed', () => {
    assert.equal(model().offerUnknown, english.unknownPlace);
    assert.equal(model({ unknownPlace: true }).offerUnknown, undefined);
    assert.equal(model({ country: countryWith([]) }).offerUnknown, undefined);
    assert.equal(model({ discreet: true }).offerUnknown, english.anywhere);
  });

  it('has a list with that entry second, behind what the device suggests', () => {
    const countries = [guess, { value: 'AL', label: 'Albania' }];
    const values = (more) =>
      model({ countries, guess, ...more }).countries.map(({ value }) => value);
    assert.deepEqual(values({ country: countryWith([]) }), ['TH', UNKNOWN_PLACE, 'AL']);
    assert.deepEqual(values({ unknownPlace: true }), ['TH', UNKNOWN_PLACE, 'AL']);
    assert.deepEqual(values(), ['', 'TH', UNKNOWN_PLACE, 'AL']);
    assert.deepEqual(values({ guess: undefined }), ['', UNKNOWN_PLACE, 'TH', 'AL']);
  });
});

describe('a first line that is closed', () => {
  const first = hotline({ id: 'first', ...closed });
  const second = hotline({
    id: 'second',
    name: 'Night Line',
    serves: ['trafficking', 'children'],
    channels: [phone({ value: '116 006' })],
  });
  const police = hotline({ id: 'police', operator: 'police' });
  const alternativeOf = (...hotlines) => model({ country: countryWith(hotlines) }).alternative;

  it('names an open one of the same section in its place', () => {
    const { card, after } = alternativeOf(first, second, police);
    assert.deepEqual([card.title.text, card.call.href, after], ['Night Line', 'tel:116006', false]);
    assert.equal(card.who, english.ngo);
  });

  it('names none that is closed, not confirmed, of another section, or cannot be called', () => {
    const site = [phone({ type: 'web', value: 'https://hotline.example/' })];
    for (const other of [
      { ...second, ...closed },
      { ...second, hours: undefined },
      { ...second, confirmed: false },
      { ...second, serves: ['domestic-violence'] },
      { ...second, channels: site },
    ]) {
      assert.equal(alternativeOf(first, other), undefined);
    }
  });

  it('never has the police in its place: both are named', () => {
    const { card, after } = alternativeOf(first, police);
    assert.deepEqual([card.id, after], ['police', true]);
    // The police for another kind of case is none to name.
    assert.equal(alternativeOf(first, { ...police, serves: ['children'] }), undefined);
  });

  it('names none where the first is open, or its hours are not known', () => {
    assert.equal(alternativeOf(hotline({ id: 'open' }), second), undefined);
    assert.equal(alternativeOf(hotline({ id: 'unknown', hours: undefined }), police), undefined);
  });
});

describe('sections', () => {
  const hotlines = (count) => Array.from({ length: count }, (_, i) => hotline({ id: String(i) }));
  const cut = (count) => {
    const [{ cards, further }] = model({ country: countryWith(hotlines(count)) }).sections;
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

  it('show at most three channels of the best line when compact, and the rest with its details', () => {
    const channels = ['1', '2', '3', '4', '5'].map((end) => phone({ value: `0800 12${end}` }));
    const { best } = model({ country: countryWith([hotline({ channels })]), compact: true });
    assert.equal([best.call, ...best.actions].length, 3);
    assert.equal(best.moreActions.length, 2);
  });

  it('give the best line away when compact, and lose none', () => {
    const shown = model({ country: countryWith(hotlines(6)), compact: true });
    assert.equal(shown.best.id, '0');
    assert.deepEqual(
      cardsOf(shown).map(({ id }) => id),
      ['0', '1', '2', '3', '4', '5'],
    );
  });
});

describe('the next change', () => {
  it('is that of the line that opens or closes first', () => {
    const soon = hotline({ hours: 'Mo 09:00-10:30', timeZone: 'UTC' });
    const later = hotline({ hours: 'Mo 09:00-17:00', timeZone: 'UTC' });
    const { changes } = model({ country: countryWith([later, soon, hotline()]) });
    assert.equal(changes, Date.parse('2026-11-23T10:30Z'));
  });

  it('is none where nothing opens or closes', () => {
    assert.equal('changes' in model({ country: countryWith([hotline()]) }), false);
  });
});

describe('the age of the list', () => {
  it('is mentioned after more than a year', () => {
    const stale = (updated, now = MONDAY) => model({ updated, now }).stale;
    assert.equal(stale('2026-11'), false);
    assert.equal(stale('2025-11'), false);
    assert.equal(stale('2025-10'), true);
    assert.equal(stale('2026-11', Date.parse('2099-01-01')), true);
  });

  it('is not, on a clock that is set before the list', () => {
    assert.equal(model({ now: 0 }).stale, false);
    assert.equal(monthsSince('2026-11', 0), 0);
    assert.equal(monthsSince('2026-11', Date.parse('2027-01-31T23:59Z')), 2);
  });
});

describe('a clock that is wrong', () => {
  it('loses no line and no number in any country', () => {
    for (const now of [0, Date.parse('2099-12-31T23:59Z')]) {
      for (const code of list.countries()) {
        const country = list.country(code);
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
