import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteOf, sourceNote } from '../../scripts/compile/source-note.mjs';

const page = (url, date = null, official = false) => ({ url, date, official });
const article = page('article');

const TABLE = [
  ['only the article', [article], { site: '', article: true }],
  ['the article gives way', [article, page('https://a.org/x')], { site: 'a.org' }],
  [
    'official before newer',
    [page('https://new.org', '2026-01-02'), page('https://gov.example', '2019', true)],
    { site: 'gov.example', date: '2019' },
  ],
  [
    'newest of equals, to the month',
    [
      page('https://a.org', '2020-05-06'),
      page('https://www.b.org', '2024-03-14'),
      page('https://c.org'),
    ],
    { site: 'b.org', date: '2024-03' },
  ],
  ['first of undated equals', [page('https://a.org'), page('https://b.org')], { site: 'a.org' }],
  [
    "the line's own site before all",
    [page('https://gov.example', '2026', true), page('https://own.org/contact')],
    { site: 'own.org' },
    ['own.org'],
  ],
  [
    'a table of number ranges only where there is no page',
    [
      page('https://github.com/google/libphonenumber/tree/master/x', '2026-07-17'),
      page('https://a.org', '2016'),
    ],
    { site: 'a.org', date: '2016' },
  ],
  ['a list without an address', [page(null, '2021-02-03')], { site: '', date: '2021-02' }],
  ['an address that is none', [page('printed list, page 3')], { site: '' }],
];

describe('the source that a visitor sees', () => {
  for (const [title, sources, expected, own] of TABLE) {
    test(title, () => assert.deepEqual(sourceNote(sources, own), expected));
  }
});

test('site of an address', () => {
  assert.equal(siteOf('https://www.police.bg/page'), 'police.bg');
  assert.equal(siteOf('http://bmbah.hu./'), 'bmbah.hu');
  assert.equal(siteOf('nothing'), undefined);
});
