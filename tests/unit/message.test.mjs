import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenIn } from '../../scripts/compile/territories.mjs';
import { load } from './load.mjs';
import { LANGUAGES, countryWith, english, input, line, phone, sheet, stringsOf } from './world.mjs';

const { buildMessage } = await load('src/domain/message.ts');
const { buildModel } = await load('src/domain/model.ts');
const { matchLanguage } = await load('src/domain/language.ts');

const arabic = { tag: 'ar', strings: await stringsOf('ar') };
const romanian = { tag: 'ro', strings: await stringsOf('ro') };
const around = (code) => spokenIn(code, (tag) => matchLanguage(tag, LANGUAGES));

describe('buildMessage', () => {
  const call = { number: '112', label: 'Call 112', href: 'tel:112' };

  it('says the same in each language, in its direction', () => {
    const { texts } = buildMessage([romanian, arabic], call, arabic.strings);
    assert.deepEqual(texts, [
      { text: romanian.strings.message, lang: 'ro', direction: 'ltr' },
      { text: arabic.strings.message, lang: 'ar', direction: 'rtl' },
    ]);
  });

  it('has a number whose digits are those that are dialled', () => {
    const button = { number: true, label: '+40 21 313 3100', href: 'tel:+40213133100' };
    const message = buildMessage([romanian], button, english);
    assert.equal(message.number, '+40 21 313 3100');
    assert.equal(message.href, 'tel:+40213133100');
    assert.equal(message.label, english.call.replace('{0}', '+40 21 313 3100'));
  });

  it('is not there where there is nothing to call', () => {
    assert.equal(buildMessage([romanian], undefined, english), undefined);
  });
});

describe('the number of the message', () => {
  const number = (hotlines, more) =>
    buildModel(input({ country: countryWith(hotlines, more), speak: [romanian] })).message?.number;
  const closed = { hours: 'Mo 00:00-01:00', timeZone: 'UTC' };
  const other = line({ channels: [phone({ value: '116 006' })] });

  it('is that of the first line that is open', () => {
    assert.equal(number([line()]), '0800 123 456');
    assert.equal(number([line(closed), other]), '116 006');
  });

  it('is the emergency number where no sure line is open', () => {
    assert.equal(number([]), '112');
    assert.equal(number([line(closed)]), '112');
    assert.equal(number([line({ hours: undefined })]), '112');
    assert.equal(number([line({ confirmed: false })]), '112');
  });

  it('is that of a line where even the emergency number is not known', () => {
    assert.equal(number([line(closed)], { emergency: [] }), '0800 123 456');
  });

  it('can be dialled in every country', () => {
    for (const code of sheet.countries()) {
      const { message } = buildModel(input({ country: sheet.country(code), speak: [romanian] }));
      if (!message) continue;
      assert.match(message.href, /^tel:\+?[\d*#]{2,}$/, code);
      assert.equal(message.href.slice(4), message.number.replace(/[^\d+*#]/g, ''), code);
    }
  });
});

describe('the languages of the message', () => {
  it('are the official ones that we speak, most spoken first', () => {
    assert.deepEqual(around('RO'), ['ro']);
    assert.deepEqual(around('BE'), ['nl', 'fr', 'de']);
    assert.deepEqual(around('FI'), ['fi', 'sv']);
    assert.deepEqual(around('TW'), ['zh-Hant']);
    assert.deepEqual(around('UA'), ['uk']);
    assert.deepEqual(around('NO'), ['da']);
  });

  it('have English beside the best second language where we do not speak the first', () => {
    assert.ok(around('IL').includes('en'));
    assert.ok(around('UZ').includes('en') && around('UZ').includes('ru'));
  });

  it('are ours, some and few, each once, in every country', () => {
    for (const code of sheet.countries()) {
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
