import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkData } from '../../scripts/data/check.mjs';
import { coverage, coverageReport } from '../../scripts/data/coverage.mjs';
import { publishedHotlines } from '../../scripts/data/publication.mjs';
import { DATA, readData } from '../../scripts/data/read.mjs';
import { articleCounts } from '../../scripts/data/rules/article.mjs';
import { staleLines } from '../../scripts/data/stale.mjs';

const data = readData();
const published = data.countries.flatMap((source) =>
  publishedHotlines(source).map((line) => ({ country: source.country, ...line })),
);
const root = fileURLToPath(new URL('../../', import.meta.url));
const lineOf = (id) =>
  data.countries.flatMap(({ hotlines }) => hotlines).find((line) => line.id === id);
const shownValues = (id) =>
  published
    .find(({ hotline }) => hotline.id === id)
    ?.channels.map(({ channel }) => channel.value) ?? [];

const copies = mkdtempSync(join(tmpdir(), 'hotline-data-'));
after(() => rmSync(copies, { recursive: true }));

test('the real data is valid', () => {
  assert.deepEqual(checkData(data), []);
});

test('every ISO country and territory and Kosovo has a file', () => {
  const codes = data.countries.map(({ country }) => country);
  assert.equal(codes.length, 250);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  assert.deepEqual(
    codes.filter((code) => !names.of(code)),
    [],
  );
  assert.ok(codes.includes('XK'));
});

/** Contacts of the article's hotline section, by country, as counted by hand. */
const ARTICLE = {
  AT: 2, AU: 1, BE: 4, BG: 9, CY: 7, CZ: 6, DK: 1, ES: 8, FI: 1, FR: 4, GR: 7, HR: 2, HU: 2, IE: 6,
  IT: 3, LT: 1, LU: 3, LV: 3, MT: 2, NL: 4, PL: 3, PT: 4, RO: 3, SE: 1, SI: 5, SK: 4, US: 9,
}; // prettier-ignore

test('the 105 contacts of the article, by country, with 128 numbers and addresses', () => {
  assert.deepEqual(articleCounts(data), ARTICLE);
  const all = Object.values(data.articleContacts).flat();
  assert.equal(all.length, 105);
  assert.equal(all.flatMap(({ printed }) => printed).length, 128);
});

test('every contact of the article is shown', () => {
  const seeds = data.countries.flatMap(({ hotlines }) =>
    hotlines.filter(({ origin }) => origin === 'seed'),
  );
  const shown = new Set(published.map(({ hotline }) => hotline.id));
  assert.deepEqual(
    seeds.map(({ id }) => id).filter((id) => !shown.has(id)),
    [],
  );
});

test('the list does not shrink unseen', () => {
  const { totals } = coverage(data);
  assert.ok(totals.published >= 780, `${totals.published} lines are shown`);
  assert.ok(totals.countriesWithLines >= 214, `${totals.countriesWithLines} countries`);
  assert.ok(totals.trafficking >= 139, `${totals.trafficking} countries for trafficking`);
  assert.ok(totals.countriesWithEmergency >= 242, `${totals.countriesWithEmergency} countries`);
});

test('the corrections of the article', () => {
  assert.deepEqual(shownValues('fr-police-emergency'), ['17']);
  assert.deepEqual(shownValues('ie-garda-line-reporting-child-sexual'), ['+3531800555222']);
  assert.ok(shownValues('hr-sos-helpline-victims-trafficking').includes('+3858007799'));
  assert.equal(lineOf('lv-116006').hours, 'Mo-Su 12:00-22:00');
  assert.ok(
    shownValues('lt-national-association-trafficking-beings-helpline').includes('+37080091119'),
  );
  assert.ok(shownValues('us-homeland-security-investigations-tip-line').includes('+18774474847'));
  assert.ok(shownValues('nl-netherlands-labour-authority').includes('+318005151'));
  assert.ok(shownValues('nl-dutch-police-coercion-exploitation').includes('+319008844'));
});

test('no withdrawn number is anywhere in what is shown', () => {
  const old = new Set(
    data.countries
      .flatMap(({ hotlines }) => hotlines.flatMap(({ withdrawnPhones = [] }) => withdrawnPhones))
      .map(({ value }) => value)
      .filter(Boolean),
  );
  for (const known of [
    '+351924190232',
    '+18663472423',
    '+498000116016',
    '+443003038151',
    '+85251908909',
  ]) {
    assert.ok(old.has(known), known);
  }
  const values = published.flatMap(({ channels }) => channels.map(({ channel }) => channel.value));
  assert.deepEqual(
    values.filter((value) => old.has(value)),
    [],
  );
});

test('what the research says must not be shown is not shown', () => {
  const ids = new Set(published.map(({ hotline }) => hotline.id));
  for (const id of [
    'se-national-hotline-prostitution-trafficking',
    'au-additional-referral-pathway-modern-slavery',
    'ba-dignitet-mostar-help-line',
    'mm-department-social-welfare-womens-complaint',
    'tj-counter-trafficking-hotline-dushanbe',
    'tm-hotline-planning-travel-abroad-trafficking',
    'sd-9696-child-family-support-line',
    'ls-child-helpline-800-22-345',
    'mn-mongolian-gender-equality-center-anti',
    'rw-3512-gender-based-violence-line',
  ]) {
    assert.ok(lineOf(id), `${id} is kept in its file`);
    assert.ok(!ids.has(id), `${id} is not shown`);
  }
  assert.ok(
    !shownValues('jo-anti-trafficking-unit-public-security').some((value) => value.includes('@')),
  );
});

test('no emergency number where none can be relied on', () => {
  const hidden = data.countries
    .filter(({ emergency }) => !emergency.show)
    .map(({ country }) => country);
  assert.deepEqual(hidden, ['AQ', 'BV', 'CD', 'HM', 'KP', 'PN', 'TF', 'UM']);
});

test('COVERAGE.md is up to date: run npm run data:report', () => {
  assert.equal(readFileSync(join(DATA, 'COVERAGE.md'), 'utf8'), coverageReport(data));
});

test('the stale list has every shown line, the oldest page first, undated pages last', () => {
  const lines = staleLines(data);
  assert.equal(lines.length, published.length);
  const dates = lines.map(({ newest }) => newest ?? '9999');
  assert.deepEqual(dates, [...dates].sort());
});

test('every zone that this machine knows leads to a country that has a file', () => {
  const { zones, version } = data.timeZones;
  assert.match(version, /^20\d\d[a-z]$/);
  const codes = new Set(data.countries.map(({ country }) => country));
  assert.deepEqual(
    Object.entries(zones).filter(([, code]) => !codes.has(code)),
    [],
  );
  const here = Intl.supportedValuesOf('timeZone').filter(
    (zone) => zone.includes('/') && !zone.startsWith('Etc/'),
  );
  assert.ok(here.length > 300);
  assert.deepEqual(
    here.filter((zone) => !zones[zone]),
    [],
  );
});

test('old names of time zones lead to the right country, also those that tzdata merged across a border', () => {
  const { zones } = data.timeZones;
  for (const [zone, code] of [
    ['Europe/Bucharest', 'RO'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Katmandu', 'NP'],
    ['Asia/Rangoon', 'MM'],
    ['Asia/Saigon', 'VN'],
    ['Europe/Kiev', 'UA'],
    ['Europe/Kyiv', 'UA'],
    ['America/Buenos_Aires', 'AR'],
    ['Africa/Asmera', 'ER'],
    ['Atlantic/Reykjavik', 'IS'],
    ['Europe/Busingen', 'DE'],
    ['America/Virgin', 'VI'],
    ['US/Eastern', 'US'],
  ]) {
    assert.equal(zones[zone], code, zone);
  }
});

/** A copy of data/ with one file changed. */
function copyOfData(name, change) {
  const folder = mkdtempSync(join(copies, 'data-'));
  cpSync(DATA, folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  return folder;
}

test('a broken file gives file, line, column and the line itself, not a stack', () => {
  const spoils = [
    [
      'countries/RO.json',
      (text) => text.replace('"country": "RO",', '"country": "RO"'),
      4,
      3,
      'comma',
    ],
    ['countries/RO.json', (text) => text.replace('"name":', 'name:'), 4, 3, 'double quotes'],
    ['countries/RO.json', (text) => text.replace(/\}\s*$/, ''), undefined, undefined, 'closing'],
    ['countries/RO.json', (text) => text.replace('"name":', '"country":'), 4, 3, 'twice'],
    ['exceptions.json', (text) => text.replace('{', '{,'), 1, 2, 'comma too many'],
  ];
  for (const [name, change, line, column, word] of spoils) {
    const folder = copyOfData(name, change);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/data/check-command.mjs', folder],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 1);
    const [, file, at, sign] = /^data\/(\S+?):(\d+):(\d+) /.exec(stderr) ?? [];
    assert.equal(file, name, stderr);
    if (line) assert.deepEqual([Number(at), Number(sign)], [line, column], stderr);
    assert.ok(stderr.includes(word), stderr);
    assert.doesNotMatch(stderr, /\n\s+at /);
    const text = readFileSync(join(folder, name), 'utf8').split('\n')[at - 1];
    assert.ok(stderr.includes(text.trim()), `the line itself: ${text}`);
  }
});

test('one mistake gives one finding: a wrong word does not lose the contacts of the article', () => {
  const folder = copyOfData('countries/AT.json', (text) =>
    text.replace('"operator": "ngo"', '"operator": "nog"'),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/data/check-command.mjs', folder],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 1);
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 1, stderr);
  assert.match(
    lines[0],
    /^data\/countries\/AT\.json:\d+ {2}hotlines\[0\]\.operator .*"nog".*Fix: Write one of: police, government, ngo, intergovernmental\.$/,
  );
});

test('showing a withdrawn number in the real data is found, with file, field, value and fix', () => {
  const folder = copyOfData('countries/PT.json', (text) => {
    const country = JSON.parse(text);
    const line = country.hotlines.find(({ id }) => id === 'pt-report-trafficking-police');
    line.channels.push({
      type: 'phone',
      value: '+351924190232',
      asPublished: '+351 924 190 232',
      reach: 'anywhere',
    });
    return JSON.stringify(country);
  });
  const found = checkData(readData(folder)).filter(({ rule }) => rule === 'withdrawn-not-shown');
  assert.equal(found.length, 1);
  assert.equal(found[0].file, 'data/countries/PT.json');
  assert.equal(found[0].value, '+351924190232');
  assert.match(found[0].field, /^hotlines\[\d+\]\.channels\[\d+\]\.value$/);
  assert.match(found[0].fix, /withheld/);
});

test('npm run data:check and data:stale run and end well', () => {
  for (const script of ['check-command.mjs', 'stale-command.mjs']) {
    const { status, stdout } = spawnSync(process.execPath, [join('scripts/data', script)], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, script);
    assert.ok(stdout.trim().length > 5, script);
  }
});
