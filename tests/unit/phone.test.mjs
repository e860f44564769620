import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';
import { list } from './fixtures.mjs';
import { numRuns } from './runs.mjs';

const { dialled, hasNumber, href } = await load('src/domain/phone.ts');
const { CHANNELS } = await load('src/types.ts');

describe('dialled', () => {
  const TABLE = [
    ['112', '112'],
    ['116 111', '116111'],
    ['+40 21 313 3100', '+40213133100'],
    [' +40 21', '+4021'],
    ['021-313.31 00', '0213133100'],
    ['(021) 313', '021313'],
    ['*4242', '*4242'],
    ['#31#', '#31#'],
    ['1+1', '11'],
    ['', ''],
    ['+', '+'],
    ['call', ''],
    ['١١٢', ''],
  ];
  for (const [label, digits] of TABLE) {
    it(`${JSON.stringify(label)} → ${digits}`, () => assert.equal(dialled(label), digits));
  }

  it('keeps every digit of the label in its order, and adds none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[\d ()./*#-]{1,30}$/), (label) => {
        assert.equal(dialled(label).replace(/^\+/, ''), label.replace(/[^\d*#]/g, ''));
      }),
    );
  });
});

describe('href', () => {
  const TABLE = [
    ['phone', '116 111', 'tel:116111'],
    ['phone', '*4242', 'tel:*4242'],
    ['phone', '#31#', 'tel:%2331%23'],
    ['tty', '0800 1', 'tel:08001'],
    ['sms', '+40 7', 'sms:+407'],
    ['whatsapp', '+44 7700 900123', 'https://wa.me/447700900123'],
    ['email', 'help@hotline.example', 'mailto:help@hotline.example'],
    ['web', 'https://hotline.example/', 'https://hotline.example/'],
    ['chat', 'https://hotline.example/chat?x=1#y', 'https://hotline.example/chat?x=1#y'],
    ['reportForm', 'https://hotline.example', 'https://hotline.example'],
    ['phone', '', undefined],
    ['phone', '1', undefined],
    ['phone', 'soon', undefined],
    ['email', 'nobody', undefined],
    ['email', 'a@b', undefined],
    ['email', 'a@b.example?bcc=c@d.example', undefined],
    ['email', 'javascript:alert(1)@b.example', undefined],
    ['web', 'http://hotline.example/', undefined],
    ['web', 'javascript:alert(1)', undefined],
    ['web', 'JaVaScRiPt://hotline.example/%0aalert(1)', undefined],
    ['web', ' https://hotline.example/', undefined],
    ['web', 'https://hotline.example/a b', undefined],
    ['web', 'https://hotline.example/\njavascript:alert(1)', undefined],
    ['web', 'https://good.example@bad.example/', undefined],
    ['web', 'data:text/html,hello', undefined],
    ['web', '//hotline.example/', undefined],
    ['web', 'https://', undefined],
  ];
  for (const [type, value, expected] of TABLE) {
    it(`${type} ${JSON.stringify(value)} → ${expected}`, () => {
      assert.equal(href(type, value), expected);
    });
  }

  it('lets nothing but tel:, sms:, mailto: and https: out', () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.emailAddress(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'https:', 'tel:', 'vbscript:'), fc.string())
        .map(([scheme, rest]) => scheme + rest),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), value, (type, written) => {
        const address = href(type, written);
        if (address === undefined) return;
        const schemes = {
          phone: 'tel:',
          tty: 'tel:',
          videophone: 'tel:',
          sms: 'sms:',
          email: 'mailto:',
        };
        assert.equal(new URL(address).protocol, schemes[type] ?? 'https:');
        if (hasNumber(type)) assert.match(address, /^(tel:|sms:|https:\/\/wa\.me\/)\+?[\d*%]+$/);
      }),
      { numRuns: numRuns(5000) },
    );
  });

  it('has an address for every channel of the list', () => {
    for (const code of list.countries()) {
      for (const { id, channels } of list.country(code).hotlines) {
        for (const { type, value, international } of channels) {
          assert.ok(href(type, value), `${id} ${type} ${value}`);
          if (international) assert.match(href(type, international), /^(tel|sms):\+\d+$/, id);
        }
      }
    }
  });
});
