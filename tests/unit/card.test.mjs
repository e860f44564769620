import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { MONDAY, english, hotline, phone, stringsOf } from './fixtures.mjs';

const { buildCard } = await load('src/domain/card.ts');
const { fill } = await load('src/domain/text.ts');
const { createFormats } = await load('src/domain/format.ts');

const context = (more = {}) => ({
  strings: english,
  language: 'en',
  formats: createFormats('en', 'UTC'),
  now: MONDAY,
  countryName: 'Romania',
  abroad: false,
  discreet: false,
  ...more,
});
const card = (oneLine, more) => buildCard(hotline(oneLine), context(more));
const label = ({ before, text }) => [before, text].filter(Boolean).join(' ');
const labels = (contacts) => contacts.map(label);
const texts = (facts) => facts.map(({ text }) => text);
const inside = fill(english.inside, 'Romania');
const romanian = { strings: await stringsOf('ro'), language: 'ro', formats: createFormats('ro') };

describe('the names of a line', () => {
  const local = { nameLocal: { text: 'O linie', lang: 'ro' } };

  it('are the English one, and the local one under it', () => {
    const { title, localName } = card(local);
    assert.deepEqual(title, { text: 'Some Line', lang: 'en' });
    assert.deepEqual(localName, { text: 'O linie', lang: 'ro' });
  });

  it('are the local one first for who reads it', () => {
    const { title, localName } = card(local, romanian);
    assert.deepEqual(title, { text: 'O linie', lang: 'ro' });
    assert.deepEqual(localName, { text: 'Some Line', lang: 'en' });
  });

  it('are translated where the line has a common name', () => {
    const common = { name: { common: 'child-helpline' }, ...local };
    const { title, localName } = card(common, romanian);
    assert.deepEqual(title, { text: romanian.strings.childHelpline, lang: 'ro' });
    assert.deepEqual(localName, { text: 'O linie', lang: 'ro' });
  });

  describe('of a line whose kind is known', () => {
    const kind = { name: 'Some Line', kind: 'violence-helpline' };
    const spanish = { nameLocal: { text: 'Una línea', lang: 'es' } };

    it('begin with it in another language, the own name beside it', () => {
      const { title, localName } = card(kind, romanian);
      assert.deepEqual(title, { text: romanian.strings.violenceHelpline, lang: 'ro' });
      assert.deepEqual(localName, { text: 'Some Line', lang: 'en' });
      assert.deepEqual(card({ ...kind, ...spanish }, romanian).localName, spanish.nameLocal);
    });

    it('are its own to who reads them', () => {
      const { title, localName } = card(kind);
      assert.deepEqual([title.text, localName], ['Some Line', undefined]);
      assert.deepEqual(card({ ...kind, ...local }, romanian).title, local.nameLocal);
      assert.deepEqual(card({ ...kind, ...local }, romanian).localName.text, 'Some Line');
    });

    it('say nothing when the box is discreet', () => {
      assert.notEqual(
        card(kind, { ...romanian, discreet: true }).title.text,
        romanian.strings.violenceHelpline,
      );
    });
  });

  it('are not said twice', () => {
    const { localName } = card({ nameLocal: { text: 'Some Line', lang: 'ro' } });
    assert.equal(localName, undefined);
  });

  it('say which language they are, where it is not English', () => {
    assert.equal(card({ nameLang: 'ro' }).title.lang, 'ro');
  });
});

describe('the status of a line', () => {
  const berlin = { hours: 'Mo-Fr 09:00-17:00', timeZone: 'Europe/Berlin' };
  const status = (oneLine, more) => card(oneLine, more).status.join(' · ').replace(/\s/g, ' ');

  it('is open until', () => {
    const until = fill(english.until, '16:00');
    const clockThere = fill(english.there, '17:00');
    assert.equal(status(berlin), `${english.open} · ${until} (${clockThere})`);
    const there = { formats: createFormats('en', 'Europe/Berlin') };
    assert.equal(status(berlin, there), `${english.open} · ${fill(english.until, '17:00')}`);
  });

  it('is closed until a day', () => {
    const sunday = { now: MONDAY - 86_400_000 };
    const opens = fill(english.opens, '@').replace('@', 'Monday (at )?08:00');
    assert.match(status(berlin, sunday), new RegExp(`^${english.closed} · ${opens} \\(`));
    assert.equal(card(berlin, sunday).changes, Date.parse('2026-11-23T08:00Z'));
  });

  it('is always, without an end', () => {
    assert.equal(status({ hours: '24/7' }), `${english.open} · ${english.always}`);
    assert.equal('changes' in card({ hours: '24/7' }), false);
  });

  it('is not known where nothing is known, or nothing can be read', () => {
    for (const unknown of [
      { hours: undefined },
      { hours: 'by appointment', timeZone: 'Europe/Berlin' },
      { hours: 'Mo-Fr 09:00-17:00', timeZone: undefined },
      { hours: 'Mo-Fr 09:00-17:00', timeZone: 'Mars/Olympus' },
    ]) {
      const { open, status: words } = card(unknown);
      assert.deepEqual([open, words], ['unknown', []]);
      // Not on the face of the card.
      if (!unknown.hours) assert.ok(card(unknown).details.includes(english.hoursUnknown));
    }
  });

  it('never throws, whatever the time', () => {
    for (const now of [0, -1, NaN, Infinity, 8.64e15, 8.64e15 + 1, Date.parse('2099-12-31')]) {
      assert.doesNotThrow(() => card(berlin, { now }), String(now));
    }
  });
});

describe('the numbers of a line', () => {
  const both = phone({
    reach: 'anywhere',
    value: '021 313 3100',
    international: '+40 21 313 3100',
  });
  const domestic = phone({ value: '0800 800 678' });
  const abroad = phone({ reach: 'abroad', value: '+40 1 234 567' });

  it('have what works inside the country first, the one from abroad after it', () => {
    const { call, actions, reachable } = card({ channels: [domestic, both, abroad] });
    assert.equal(label(call), '0800 800 678');
    assert.deepEqual(labels(actions), [
      '021 313 3100',
      `${english.abroad} +40 21 313 3100`,
      `${english.abroad} +40 1 234 567`,
    ]);
    assert.equal(reachable, true);
  });

  it('turn round for who is abroad', () => {
    const { call, actions } = card({ channels: [domestic, both, abroad] }, { abroad: true });
    assert.equal(label(call), `${english.abroad} +40 21 313 3100`);
    assert.deepEqual(labels(actions), [
      `${english.abroad} +40 1 234 567`,
      `${inside} 0800 800 678`,
      '021 313 3100',
    ]);
  });

  it('are there to call also where none works from here, and say so', () => {
    const { call, actions, facts, reachable } = card({ channels: [domestic] }, { abroad: true });
    assert.deepEqual([label(call), actions, reachable], ['0800 800 678', [], false]);
    assert.ok(texts(facts).includes(inside));
  });

  it('say among the small print that they work inside only', () => {
    assert.ok(card({ channels: [domestic] }).details.includes(inside));
    assert.ok(!card({ channels: [domestic, both] }).details.includes(inside));
  });

  it('say aloud who is called, and who answers', () => {
    assert.equal(
      card({ channels: [domestic] }).call.accessibleName,
      fill(english.call, `Some Line, ${english.ngo}, 0800 800 678`),
    );
  });

  it('are left out where they cannot be dialled', () => {
    const { call, actions } = card({ channels: [phone({ value: 'soon' }), phone({ value: '' })] });
    assert.deepEqual([call, actions], [undefined, []]);
  });

  it('are what is dialled', () => {
    const { call, actions } = card({ channels: [domestic, both, abroad] });
    for (const { href, text } of [call, ...actions]) {
      assert.equal(href, `tel:${text.replace(/[^\d+]/g, '')}`);
    }
  });
});

describe('other ways to reach a line', () => {
  it('have words on them, and an address', () => {
    const channels = [
      phone({ type: 'sms', value: '741 741' }),
      phone({ type: 'whatsapp', value: '+40 7 123 456', reach: 'anywhere' }),
      phone({ type: 'tty', value: '711' }),
      phone({ type: 'chat', value: 'https://hotline.example/chat' }),
      phone({ type: 'email', value: 'help@hotline.example' }),
      phone({ type: 'web', value: 'javascript:alert(1)' }),
    ];
    const { actions } = card({ channels });
    assert.deepEqual(labels(actions), [
      `${english.sms} 741 741`,
      'WhatsApp +40 7 123 456',
      `${english.tty} 711`,
      english.chat,
      'help@hotline.example',
    ]);
    assert.equal(actions[3].accessibleName, `${english.chat}: Some Line, ${english.ngo}`);
  });

  it('use the form with the country code from abroad', () => {
    const channels = [
      phone({ type: 'sms', reach: 'anywhere', value: '0711', international: '+40 711' }),
    ];
    assert.deepEqual(labels(card({ channels }).actions), [`${english.sms} 0711`]);
    assert.equal(card({ channels }, { abroad: true }).actions[0].href, 'sms:+40711');
  });
});

describe('who answers', () => {
  it('is said in words, with what else they do', () => {
    assert.equal(card({ operator: 'ngo' }).who, english.ngo);
    assert.equal(card({ operator: undefined }).who, '');
    const { who, call } = card({ operator: 'police', immigration: true });
    assert.equal(who, `${english.police} · ${english.immigration}`);
    assert.ok(call.accessibleName.includes(who));
  });
});

describe('the facts of a line', () => {
  const facts = (oneLine, more) => texts(card(oneLine, more).facts);

  it('say free or not only where it holds for every number', () => {
    const costs = (...free) => facts({ channels: free.map((one) => phone({ free: one })) });
    assert.deepEqual(costs(true, true), [english.free]);
    assert.deepEqual(costs(false), [english.notFree]);
    assert.deepEqual(costs(true, undefined), []);
    assert.deepEqual(costs(true, false), []);
    const some = card({ channels: [phone({ free: true }), phone()] });
    assert.deepEqual([some.call.notes, some.actions[0].notes], [[english.free], []]);
  });

  it('say "any language", or the one that the reader reads; all of them are in the details', () => {
    assert.deepEqual(facts({ languages: ['ro', '*'] }), [english.anyLanguage]);
    assert.deepEqual(facts({ languages: ['ro', 'en'] }), ['English']);
    assert.deepEqual(facts({ languages: ['ro', 'th'] }), []);
    assert.deepEqual(facts({ languages: ['qqq'] }), []);
    assert.ok(
      card({ languages: ['ro', 'th'] }).details.includes(fill(english.languages, 'Romanian, Thai')),
    );
    const { details } = card({ channels: [phone({ languages: ['en'] })] });
    assert.ok(details.includes('0800 123 456: English'));
  });

  it('say that a name is not needed only where a source says so', () => {
    assert.deepEqual(facts({ anonymous: true }), [english.anonymous]);
    assert.deepEqual(facts({ anonymous: false }), []);
  });

  it('name the country and the languages of a line for callers from anywhere', () => {
    const anywhere = { countryName: '', abroad: true };
    const reached = [phone({ reach: 'anywhere', value: '+370 1' })];
    assert.deepEqual(facts({ id: 'LT-2', languages: ['lt', 'ru'], channels: reached }, anywhere), [
      'Lithuania',
      'Lithuanian, Russian',
    ]);
    assert.deepEqual(facts({ id: 'TH-2', peopleOf: 'TH', channels: reached }, anywhere), [
      'Thailand',
    ]);
  });

  it('have one statement of doubt: the year, the single page, or that it is not confirmed', () => {
    const unsure = { confirmed: false };
    assert.deepEqual(facts(unsure), [english.notConfirmed]);
    assert.deepEqual(facts({ ...unsure, singleSource: true }), [english.singleSource]);
    assert.deepEqual(facts({ ...unsure, singleSource: true, lastSeen: 2018 }), [
      fill(english.lastSeen, '2018'),
    ]);
    assert.deepEqual(facts({ lastSeen: 2019 }), [fill(english.lastSeen, '2019')]);
  });
});

describe('the details of a line', () => {
  it('have the hours of the week in words, and that holidays may differ', () => {
    const { details } = card({
      hours: 'Mo-Fr,PH 09:00-12:30,13:30-17:00; Sa 10:00-14:00; PH off',
      timeZone: 'UTC',
    });
    assert.equal(
      details[0],
      `${english.hoursTitle}: Mon–Fri 09:00–12:30,13:30–17:00, Sat 10:00–14:00`,
    );
    assert.equal(details[1], english.holidays);
  });

  it('have no hours where a line answers always', () => {
    assert.ok(!card().details.some((text) => text.includes(english.hoursTitle)));
  });

  it('name the site and its date', () => {
    const { details } = card({ source: { site: 'some.example', date: '2022-03' } });
    assert.ok(details.includes(`${english.source}: some.example, March 2022`));
  });
});

describe('"not confirmed"', () => {
  it('is shown once: for the hotline, or for the number', () => {
    const unsure = [phone({ confirmed: false }), phone()];
    const onNumber = card({ channels: unsure });
    assert.deepEqual(
      [onNumber.confirmed, onNumber.call.notes, onNumber.actions[0].notes],
      [true, [english.notConfirmed], []],
    );
    assert.ok(onNumber.call.accessibleName.includes(english.notConfirmed));
    const onLine = card({ confirmed: false, channels: unsure });
    assert.deepEqual([onLine.confirmed, onLine.call.notes], [false, []]);
  });
});

describe('the button that copies', () => {
  it('says what it does, and what it did', () => {
    const copyLabel = (copied) => card({ id: 'RO-1' }, { copied }).copyLabel;
    assert.equal(copyLabel(undefined), english.copy);
    assert.equal(copyLabel({ id: 'RO-2', done: true }), english.copy);
    assert.equal(copyLabel({ id: 'RO-1', done: true }), english.copied);
    assert.equal(copyLabel({ id: 'RO-1', done: false }), english.copySelected);
  });
});
