import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortKey, timeZoneKeys } from '../../scripts/lib/source.mjs';

/** A made-up zone whose key is that of another one, with the first salt that is tried. */
function twin(zone) {
  const { salt } = timeZoneKeys({ 'Europe/Bucharest': 'RO' });
  for (let number = 0; ; number++) {
    const name = `Europe/Nowhere_${number}`;
    if (shortKey(name, salt) === shortKey(zone, salt)) return name;
  }
}

test('two countries never share a key', () => {
  const other = twin('Europe/Bucharest');
  const { salt, keys } = timeZoneKeys({ 'Europe/Bucharest': 'RO', [other]: 'BG' });
  assert.equal(keys.get('RO'), shortKey('Europe/Bucharest', salt));
  assert.equal(keys.get('BG'), shortKey(other, salt));
  assert.notEqual(keys.get('RO'), keys.get('BG'));
});

test('UTC is nowhere, even where a zone would have its key', () => {
  const { salt, keys } = timeZoneKeys({ [twin('UTC')]: 'BG' });
  assert.notEqual(keys.get('BG'), shortKey('UTC', salt));
});

test('zones of one country may share a key', () => {
  const { keys } = timeZoneKeys({ 'Europe/Bucharest': 'RO', [twin('Europe/Bucharest')]: 'RO' });
  assert.equal(keys.get('RO').length, 6);
});

test('a key has three characters, whatever the zone and the salt', () => {
  for (const zone of ['', 'UTC', 'Europe/Bucharest', 'ă'.repeat(99)]) {
    for (const salt of [31, 9999, NaN]) assert.equal(shortKey(zone, salt).length, 3);
  }
});
