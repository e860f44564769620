import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenIn } from '../../scripts/compile/territories.mjs';
import { load } from './load.mjs';
import { LANGUAGES, countryWith, input, hotline, phone, list, stringsOf } from './fixtures.mjs';

const { buildMessage } = await load('src/domain/message.ts');
const { buildModel } = await load('src/domain/model.ts');
const { matchLanguage } = await load('src/domain/language.ts');

const arabic = { tag: 'ar', strings: await stringsOf('ar') };
const romanian = { tag: 'ro', strings: await stringsOf('ro') };
const around = (code, languages = LANGUAGES) =>
  spokenIn(code, (tag) => matchLanguage(tag, languages));

describe('buildMessage', () => {
  const contact = { type: 'phone', text: '+40 21 313 3100', href: 'tel:+40213133100' };
  const helpline = { contact, who: (own) => own.ngo };
  const emergency = { contact: { ...contact, text: '112', href: 'tel:112' }, who: () => '' };

  it('says the same in each language, in its direction, and who answers', () => {
    const { texts } = buildMessage([romanian, arabic], helpline, undefined, false);
    assert.deepEqual(texts, [
      {
        text: romanian.strings.message,
        who: romanian.strings.ngo,
        lang: 'ro',
        direction: 'ltr',
      },
      { text: arabic.strings.message, who: arabic.strings.ngo, lang: 'ar', direction: 'rtl' },
    ]);
  });

  it('offers the other number where there are two', () => {
    const first = buildMessage([romanian], helpline, emergency, false);
    assert.deepEqual([first.contact.text, first.offer], ['+40 21 313 3100', 'emergency']);
    const second = buildMessage([romanian], helpline, emergency, true);
    assert.deepEqual([second.contact.text, second.offer], ['112', 'helpline']);
    for (const one of [
      buildMessage([romanian], helpline, undefined, true),
      buildMessage([romanian], undefined, emergency, false),
    ]) {
      assert.equal('offer' in one, false);
    }
  });

  it('is not there where there is nothing to call', () => {
    assert.equal(buildMessage([romanian], undefined, undefined, false), undefined);
  });
});

describe('the number of the message', () => {
  const shown = (hotlines, more) =>
    buildModel(input({ country: countryWith(hotlines, more), messageLanguages: [romanian] }))
      .message;
  const number = (...hotlines) => shown(hotlines).contact.text;
  const closed = { hours: 'Mo 00:00-01:00', timeZone: 'UTC' };
  const other = hotline({ channels: [phone({ value: '116 006' })] });
  const unknown = hotline({ hours: undefined, channels: [phone({ value: '0800 999' })] });
  const children = hotline({ serves: ['children'], channels: [phone({ value: '116 111' })] });
  const police = hotline({ operator: 'police', channels: [phone({ value: '158 158' })] });

  it('is that of the first line that is open', () => {
    assert.equal(number(hotline()), '0800 123 456');
    assert.equal(number(hotline(closed), other), '116 006');
    assert.equal(number(children, other), '116 006');
    assert.equal(number(unknown, children), '116 111');
  });

  it('is that of a hotline whose hours are not known, where none is open', () => {
    assert.equal(number(hotline(closed), unknown), '0800 999');
  });

  it('is the emergency number where no confirmed hotline may be open; the police do not count', () => {
    for (const hotlines of [[], [hotline(closed)], [hotline({ confirmed: false })], [police]]) {
      assert.equal(number(...hotlines), '112');
    }
  });

  it('is that of a line where even the emergency number is not known', () => {
    assert.equal(shown([hotline(closed)], { emergency: [] }).contact.text, '0800 123 456');
  });

  it('says who answers', () => {
    assert.equal(shown([hotline()]).texts[0].who, romanian.strings.ngo);
    const { police: first, ambulance, fire } = romanian.strings;
    assert.equal(shown([]).texts[0].who, [first, ambulance, fire].join(', '));
  });

  it('can be dialled in every country', () => {
    for (const code of list.countries()) {
      const { message } = buildModel(
        input({ country: list.country(code), messageLanguages: [romanian] }),
      );
      if (!message) continue;
      assert.match(message.contact.href, /^tel:\+?[\d*#]{2,}$/, code);
      assert.equal(
        message.contact.href.slice(4),
        message.contact.text.replace(/[^\d+*#]/g, ''),
        code,
      );
    }
  });
});

describe('the languages of the message', () => {
  it('are the official ones that are available, most spoken first', () => {
    assert.deepEqual(around('RO'), ['ro']);
    assert.deepEqual(around('BE'), ['nl', 'fr', 'de']);
    assert.deepEqual(around('FI'), ['fi', 'sv']);
    assert.deepEqual(around('TW'), ['zh-Hant']);
    assert.deepEqual(around('UA'), ['uk']);
  });

  it('have English beside the best second language where the first is not available', () => {
    assert.deepEqual(around('LK', ['en', 'ru']), ['en']);
    assert.deepEqual(around('UZ', ['en', 'ru']), ['ru', 'en']);
    assert.deepEqual(around('NO', ['en', 'da']), ['da', 'en']);
    assert.deepEqual(around('GL'), ['da', 'en']);
  });

  it('are ours, some and few, each once, in every country', () => {
    for (const code of list.countries()) {
      const tags = around(code);
      assert.ok(tags.length >= 1 && tags.length <= 4, `${code}: ${tags}`);
      assert.equal(new Set(tags).size, tags.length, code);
      assert.ok(
        tags.every((tag) => LANGUAGES.includes(tag)),
        `${code}: ${tags}`,
      );
    }
  });
});
