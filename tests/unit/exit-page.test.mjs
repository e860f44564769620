import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from './load.mjs';
import { LANGUAGES } from './fixtures.mjs';

const { exitPage } = await load('src/domain/exit-page.ts');
const docs = readFileSync(new URL('../../docs/exit-page.md', import.meta.url), 'utf8');

describe('the default page of the exit', () => {
  it('is in the reader’s language where there is one, else in English', () => {
    assert.equal(exitPage('ru'), 'https://worldweather.wmo.int/ru/home.html');
    assert.equal(exitPage('zh-Hant'), 'https://worldweather.wmo.int/zh/home.html');
    assert.equal(exitPage('ro'), 'https://worldweather.wmo.int/en/home.html');
    // A tag that begins like another is not that one.
    assert.equal(exitPage('fra'), exitPage('en'));
  });

  it('is one that the documentation gives a reason for, in every language', () => {
    for (const language of [...LANGUAGES, '']) {
      assert.ok(docs.includes(`\`${exitPage(language)}\``), language);
    }
  });
});
