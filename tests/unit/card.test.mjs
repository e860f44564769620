import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { MONDAY, english, line, phone, stringsOf, updated } from './world.mjs';

const { buildCard, fill } = await load('src/domain/card.ts');
const { createFormats } = await load('src/domain/format.ts');

const context = (more = {}) => ({
  strings: english,
  language: 'en',
  formats: createFormats('en', 'UTC'),
  now: MONDAY,
  updated,
  abroad: false,
  discreet: false,
  ...more,
});
const card = (oneLine, more) => buildCard(line(oneLine), context(more));
const labels = (actions) =>
  actions.map(({ before, label }) => [before, label].filter(Boolean).join(' '));
const romanian = { strings: await stringsOf('ro'), language: 'ro', formats: createFormats('ro') };

describe('fill', () => {
  it('puts the value in every place, whatever it holds', () => {
    assert.equal(fill('{0} or {0}', '112'), '112 or 112');
    assert.equal(fill('Call {0}', '$& {0} $1'), 'Call $& {0} $1');
    assert.equal(fill('none', '112'), 'none');
  });
});

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
      assert.deepEqual([open, words], ['unknown', [english.hoursUnknown]]);
    }
  });

  it('never throws, whatever the clock says', () => {
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
    const { calls, actions } = card({ channels: [domestic, both, abroad] });
    assert.deepEqual(labels(calls), ['0800 800 678', '021 313 3100']);
    assert.deepEqual(labels(actions), [
      `${english.abroad} +40 21 313 3100`,
      `${english.abroad} +40 1 234 567`,
    ]);
  });

  it('turn round for who is abroad', () => {
    const { calls, actions } = card({ channels: [domestic, both, abroad] }, { abroad: true });
    assert.deepEqual(labels(calls), [
      `${english.abroad} +40 21 313 3100`,
      `${english.abroad} +40 1 234 567`,
    ]);
    assert.deepEqual(labels(actions), [`${english.inside} 0800 800 678`, '021 313 3100']);
  });

  it('are all there as buttons to call where none works from here, and say so', () => {
    const { calls, actions, facts } = card({ channels: [domestic] }, { abroad: true });
    assert.deepEqual([labels(calls), actions], [['0800 800 678'], []]);
    assert.ok(facts.includes(english.inside));
  });

  it('say among the small print that they work inside only', () => {
    assert.ok(card({ channels: [domestic] }).details.includes(english.inside));
    assert.ok(!card({ channels: [domestic, both] }).details.includes(english.inside));
  });

  it('say aloud who is called', () => {
    assert.equal(
      card({ channels: [domestic] }).calls[0].name,
      fill(english.call, 'Some Line, 0800 800 678'),
    );
  });

  it('are left out where they cannot be dialled', () => {
    const { calls, actions } = card({ channels: [phone({ value: 'soon' }), phone({ value: '' })] });
    assert.deepEqual([calls, actions], [[], []]);
  });
});

describe('other ways to reach a line', () => {
  it('have words on them, and an address', () => {
    const channels = [
      phone({ type: 'sms', value: '741 741' }),
      phone({ type: 'whatsapp', value: '+40 7 123 456', reach: 'anywhere' }),
      phone({ type: 'tty', value: '711' }),
      phone({ type: 'chat', value: 'https://line.example/chat' }),
      phone({ type: 'email', value: 'help@line.example' }),
      phone({ type: 'web', value: 'javascript:alert(1)' }),
    ];
    assert.deepEqual(labels(card({ channels }).actions), [
      `${english.sms} 741 741`,
      'WhatsApp +40 7 123 456',
      'TTY 711',
      english.chat,
      'help@line.example',
    ]);
    assert.equal(card({ channels }).actions[3].name, `${english.chat}: Some Line`);
  });

  it('use the form with the country code from abroad', () => {
    const channels = [
      phone({ type: 'sms', reach: 'anywhere', value: '0711', international: '+40 711' }),
    ];
    assert.deepEqual(labels(card({ channels }).actions), [`${english.sms} 0711`]);
    assert.equal(card({ channels }, { abroad: true }).actions[0].href, 'sms:+40711');
  });
});

describe('the facts of a line', () => {
  it('say free or not only where it holds for every number', () => {
    const facts = (...free) => card({ channels: free.map((one) => phone({ free: one })) }).facts;
    assert.deepEqual(facts(true, true), [english.free]);
    assert.deepEqual(facts(false), [english.notFree]);
    assert.deepEqual(facts(true, undefined), []);
    assert.deepEqual(facts(true, false), []);
  });

  it('say the languages by name, and "any" where there is an interpreter', () => {
    assert.deepEqual(card({ languages: ['ro', 'en'] }).facts, ['Romanian, English']);
    assert.deepEqual(card({ languages: ['ro', '*'] }).facts, [english.anyLanguage]);
    assert.deepEqual(card({ languages: ['qqq'] }).facts, []);
    const { calls } = card({ channels: [phone({ languages: ['en'] })] });
    assert.equal(calls[0].after, 'English');
  });

  it('say that a name is not needed only where a source says so', () => {
    assert.deepEqual(card({ anonymous: true }).facts, [english.anonymous]);
    assert.deepEqual(card({ anonymous: false }).facts, []);
  });
});

describe('"not confirmed"', () => {
  it('stands once: on the line, or on the number', () => {
    const unsure = [phone({ confirmed: false }), phone()];
    const onNumber = card({ channels: unsure });
    assert.deepEqual([onNumber.confirmed, onNumber.calls[0].after], [true, english.notConfirmed]);
    assert.equal(onNumber.calls[1].after, undefined);
    const onLine = card({ confirmed: false, channels: unsure });
    assert.equal(onLine.confirmed, false);
    assert.equal(onLine.calls[0].after, undefined);
  });
});
