import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkData } from '../../scripts/data/check.mjs';
import { RULES } from '../../scripts/data/rules.mjs';
import { isOneApart } from '../../scripts/data/rules/duplicates.mjs';
import { doubtIsMarked } from '../../scripts/data/rules/publishing.mjs';
import { schemaChecker } from '../../scripts/data/schema.mjs';
import { validData } from './support/valid-data.mjs';

const checkForm = schemaChecker(validData());

const check = (spoil) => checkData(validData(spoil), { today: '2026-11-30', checkForm });
const line = (data) => data.countries[0].hotlines[0];
const phone = (data, index = 0) => line(data).channels[index];
const printed = (data) => data.articleContacts.GR[0].printed[0];

test('valid data has no findings', () => {
  assert.deepEqual(check(), []);
});

/** [rule, what is wrong, how to spoil valid data, the field that must be named] */
const BAD = [
  ['schema', 'no sources', (d) => delete line(d).sources, 'hotlines[0]'],
  ['schema', 'unknown status', (d) => (phone(d).status = 'maybe'), 'hotlines[0].channels[0].status'],
  ['schema', 'withheld without a reason', (d) => (phone(d).status = 'withheld'), 'hotlines[0].channels[0]'],
  ['schema', 'unknown topic', (d) => line(d).serves.push('taxes'), 'hotlines[0].serves[1]'],
  ['schema', 'snake case', (d) => (line(d).seed_text = 'x'), 'hotlines[0]'],
  ['schema', 'anonymous: false', (d) => (line(d).anonymous = false), 'hotlines[0].anonymous'],
  ['schema', 'a number without its print', (d) => delete phone(d).asPublished, 'hotlines[0].channels[0]'],
  ['schema', 'a local name without a language', (d) => delete line(d).nameLocal.lang, 'hotlines[0].nameLocal'],
  ['schema', 'an emergency number with letters', (d) => (d.countries[0].emergency.general[0].number = '11z'), 'emergency.general[0].number'],
  ['schema', 'a broken reference', (d) => delete d.international.hotlines[0].because, 'hotlines[0]'],
  ['file-named-after-country', 'another name', (d) => d.files.set('data/countries/XX.json', d.countries[0]), 'country'],
  ['id-once', 'the same id', (d) => (d.countries[0].hotlines[1].id = 'ro-line'), 'hotlines[1].id'],
  ['id-of-its-country', 'the id of another country', (d) => (line(d).id = 'gr-x'), 'hotlines[0].id'],
  ['source-complete', 'an empty list', (d) => (line(d).sources = []), 'hotlines[0].sources', 'schema'],
  ['source-complete', 'not a date', (d) => (line(d).sources[0].date = 'May 2022'), 'hotlines[0].sources[0].date'],
  ['source-complete', 'a month 13', (d) => (line(d).sources[0].date = '2022-13'), 'hotlines[0].sources[0].date'],
  ['source-complete', 'younger than its reading', (d) => (line(d).sources[0].date = '2027'), 'hotlines[0].sources[0].date'],
  ['source-complete', 'an impossible day', (d) => (line(d).sources[0].read = '2026-13-45'), 'hotlines[0].sources[0].read'],
  ['source-has-address', 'no address at all', (d) => (line(d).sources[0].url = null), 'hotlines[0].sources'],
  ['article-complete', 'a contact is lost', (d) => (d.articleContacts.GR[0].id = 'gr-gone'), 'hotlines'],
  ['article-complete', 'a contact that the article does not have', (d) => (line(d).origin = 'seed'), 'hotlines[0].origin'],
  ['article-traced', 'another number is shown', (d) => (printed(d).print = '213 212 8889'), 'GR[0].printed[0]'],
  ['article-traced', 'the number is not shown', (d) => (printed(d).now = ['+302132128889']), 'GR[0].printed[0]'],
  ['article-traced', 'withdrawn and shown', (d) => Object.assign(printed(d), { became: 'withdrawn', now: [] }), 'GR[0].printed[0]'],
  ['article-traced', 'nothing says what became of it', (d) => delete printed(d).became, 'GR[0].printed[0]'],
  ['article-traced', 'corrected to nothing', (d) => Object.assign(printed(d), { became: 'corrected', now: [] }), 'GR[0].printed[0]'],
  ['number-printed', 'a number that no page prints', (d) => Object.assign(phone(d, 1), { value: '+40213133199', asPublished: '021 313 31 99' }), 'hotlines[0].channels[1].value'],
  ['number-valid', 'a digit short', (d) => (phone(d, 1).value = '+4021313310'), 'hotlines[0].channels[1].value'],
  ['number-valid', 'spaces', (d) => (phone(d, 1).value = '+40 213133100'), 'hotlines[0].channels[1].value'],
  ['number-valid', 'trunk 0 kept', (d) => (phone(d, 1).value = '+400213133100'), 'hotlines[0].channels[1].value'],
  ['number-of-its-country', 'a number of Bulgaria', (d) => (phone(d, 1).value = '+35929811234'), 'hotlines[0].channels[1].value'],
  ['short-code-known', 'an unknown code', (d) => (phone(d, 2).value = '98765'), 'hotlines[0].channels[2].value'],
  ['short-code-known', 'a code not marked short', (d) => delete phone(d, 2).short, 'hotlines[0].channels[2].value'],
  ['short-code-known', 'letters', (d) => (phone(d, 2).value = '116OOO'), 'hotlines[0].channels[2].value'],
  ['reach-honest', 'a freephone for callers abroad', (d) => (phone(d).reach = 'anywhere'), 'hotlines[0].channels[0].reach'],
  ['reach-honest', 'a short code for callers abroad', (d) => (phone(d, 2).reach = 'abroad'), 'hotlines[0].channels[2].reach'],
  ['number-once', 'one number in two lines', (d) => (d.countries[0].hotlines[1].channels[0].value = '+40213133100'), 'hotlines[1].channels[0].value'],
  ['numbers-apart', 'one digit changed', (d) => (d.countries[0].hotlines[1].channels[0].value = '+40213133101'), 'hotlines[1].channels[0].value'],
  ['withdrawn-not-shown', 'its international form, in another country', (d) => (d.countries[1].hotlines[0].channels[0].value = '+40219590'), 'hotlines[0].channels[0].value'],
  ['withdrawn-not-shown', 'its printed form', (d) => (phone(d).asPublished = '0219590'), 'hotlines[0].channels[0].value'],
  ['withdrawn-not-shown', 'as an emergency number', (d) => (d.countries[0].emergency.general[0].number = '0219590'), 'emergency.general[0].number'],
  ['withdrawn-web-not-shown', 'an old address', (d) => (phone(d, 4).value = 'https://example.net/old/form'), 'hotlines[0].channels[4].value'],
  ['web-is-url', 'no scheme', (d) => (phone(d, 4).value = 'www.example.org'), 'hotlines[0].channels[4].value'],
  ['web-is-https', 'http', (d) => (phone(d, 4).value = 'http://example.org/'), 'hotlines[0].channels[4].value'],
  ['web-is-https', 'a script', (d) => (phone(d, 4).value = 'javascript:alert(1)'), 'hotlines[0].channels[4].value'],
  ['email-well-formed', 'a stray sign', (d) => (phone(d, 3).value = 'help!@example.org'), 'hotlines[0].channels[3].value'],
  ['language-exists', 'an invented language', (d) => (line(d).languages = ['qx']), 'hotlines[0].languages[0]'],
  ['language-exists', 'not canonical', (d) => (line(d).languages = ['tl']), 'hotlines[0].languages[0]'],
  ['name-in-its-script', 'Latin letters as Cyrillic', (d) => (line(d).nameLocal = { text: 'Linija', lang: 'sr-Cyrl' }), 'hotlines[0].nameLocal.text'],
  ['name-in-its-script', 'Greek letters as English', (d) => (line(d).name = 'Γραμμή'), 'hotlines[0].name'],
  ['hours-readable', 'words', (d) => (line(d).hours = 'weekdays 9 to 5'), 'hotlines[0].hours'],
  ['hours-readable', 'an hour 25', (d) => (line(d).hours = 'Mo-Fr 25:00-26:00'), 'hotlines[0].hours'],
  ['hours-readable', 'a month, which the finder does not read', (d) => (line(d).hours = 'Jan-Mar 09:00-17:00'), 'hotlines[0].hours'],
  ['hours-readable', 'an open end', (d) => (line(d).hours = 'Mo 09:00+'), 'hotlines[0].hours'],
  ['hours-have-zone', 'no zone', (d) => delete line(d).timeZone, 'hotlines[0].timeZone'],
  ['zone-exists', 'an invented zone', (d) => (line(d).timeZone = 'Europe/Cluj'), 'hotlines[0].timeZone'],
  ['zone-of-its-country', 'the zone of another country', (d) => (line(d).timeZone = 'Asia/Tokyo'), 'hotlines[0].timeZone'],
  ['emergency-source-known', 'an unknown data set', (d) => (d.countries[0].emergency.general[0].sources = ['XYZ']), 'emergency.general[0].sources'],
  ['emergency-source-known', 'an unknown parent', (d) => (d.countries[0].emergency.general[0].sources = ['PARENT:QQ']), 'emergency.general[0].sources'],
  ['emergency-shown', 'nothing to show', (d) => Object.assign(d.countries[0].emergency, { general: [], police: [], fire: [] }), 'emergency.show'],
  ['emergency-shown', 'hidden without a reason', (d) => (d.countries[0].emergency.show = false), 'emergency.remark'],
  ['international-found', 'an unknown line', (d) => (d.international.hotlines[0].id = 'ro-x'), 'hotlines[0].id'],
  ['international-found', 'a domestic number', (d) => (d.international.hotlines[0].channels = ['+40800800678']), 'hotlines[0].channels[0]'],
  ['international-found', 'a number that is not shown', (d) => Object.assign(phone(d, 1), { status: 'withheld', statusNote: 'x' }), 'hotlines[0].channels[0]'],
  ['country-name', "another country's name", (d) => (d.countries[0].name = 'Bulgaria'), 'name'],
  ['common-name-fits', 'called police, and is none', (d) => Object.assign(line(d), { commonName: 'police', operator: 'ngo' }), 'hotlines[0].commonName'],
  ['common-name-fits', 'the police, called a helpline', (d) => Object.assign(line(d), { commonName: 'trafficking-helpline', operator: 'police', serves: ['trafficking'] }), 'hotlines[0].commonName'],
  ['common-name-fits', 'a child helpline that serves no children', (d) => Object.assign(line(d), { commonName: 'national-child-helpline', serves: ['labour'] }), 'hotlines[0].commonName'],
  ['name-clean', 'a direction override', (d) => (line(d).name = 'Help\u202eenil'), 'hotlines[0].name'],
  ['name-clean', 'letters that look alike', (d) => (line(d).name = 'РОLIСE'), 'hotlines[0].name'],
  ['name-clean', 'a line break in the name of the country', (d) => (d.countries[0].name = 'Romania\n'), 'name'],
  ['name-clean', 'HTML in the place of an emergency number', (d) => (d.countries[0].emergency.general[0].place = '<b>Cluj</b>'), 'emergency.general[0].place'],
  ['page-dates', 'read in the future', (d) => (d.countries[0].emergency.pages[0].read = '2027-01-01'), 'emergency.pages[0].read'],
  ['source-complete', 'read in the future', (d) => (line(d).sources[0].read = '2026-12-01'), 'hotlines[0].sources[0].read'],
  ['number-agrees', 'value and print differ', (d) => (phone(d, 1).value = '+40213133101'), 'hotlines[0].channels[1].value'],
  ['number-not-costly', 'a premium-rate number', (d) => (phone(d, 1).value = '+40900123456'), 'hotlines[0].channels[1].value'],
  ['free-honest', 'a landline shown as free', (d) => (d.countries[0].hotlines[1].channels[0].free = true), 'hotlines[1].channels[0].free'],
  ['confidence-earned', 'one page that is not official', (d) => (line(d).sources[0].official = false), 'hotlines[0].confidence'],
  ['confidence-earned', 'a number that one page prints', (d) => { const [page] = line(d).sources; page.official = false; line(d).sources.push({ ...page, url: 'https://example.com/', says: '0 800 800 678' }); }, 'hotlines[0].channels[1].status'],
  ['name-once', 'a copy with the old local name', (d) => (d.countries[0].hotlines[1].nameLocal = { text: 'Linie', lang: 'ro' }), 'hotlines[1].nameLocal.text'],
  ['remark-once', 'a copy with the old remark', (d) => d.countries[0].hotlines.forEach((one) => (one.remark = 'The operator says that it answers in the whole country.')), 'hotlines[1].remark'],
  ['source-of-this-line', 'a copy with the old sources', (d) => (d.countries[0].hotlines[1].sources = line(d).sources), 'hotlines[1].sources'],
  ['web-plain', 'another site behind a user name', (d) => (phone(d, 4).value = 'https://example.org@evil.example/'), 'hotlines[0].channels[4].value'],
  ['web-plain', 'a parameter that follows the visitor', (d) => (phone(d, 4).value = 'https://example.org/?utm_source=x'), 'hotlines[0].channels[4].value'],
  ['address-named', 'a site of which no source is', (d) => (phone(d, 4).value = 'https://example.com/'), 'hotlines[0].channels[4].value'],
  ['address-named', 'an e-mail that no source prints', (d) => (phone(d, 3).value = 'helq@example.org'), 'hotlines[0].channels[3].value'],
  ['zone-table', 'a zone in another country', (d) => (d.timeZones = { zones: { 'Europe/Bucharest': 'BG' } }), 'zones.Europe/Bucharest'],
  ['hours-named', 'hours of no source', (d) => (line(d).hours = 'Mo-Fr 08:00-17:00'), 'hotlines[0].hours'],
  ['hours-named', 'day and night, says nobody', (d) => (line(d).hours = '24/7'), 'hotlines[0].hours'],
  ['languages-named', 'a language of no source', (d) => (line(d).languages = ['hu']), 'hotlines[0].languages'],
  ['anonymous-named', 'says nobody', (d) => (line(d).anonymous = true), 'hotlines[0].anonymous'],
  ['immigration-named', 'says nobody', (d) => (line(d).immigration = true), 'hotlines[0].immigration'],
  ['emergency-source-known', 'a source named twice', (d) => (d.countries[0].emergency.general[0].sources = ['LPN', 'LPN']), 'emergency.general[0].sources'],
  ['emergency-form', 'an ordinary number', (d) => (d.countries[0].emergency.general[0].number = '0900222222'), 'emergency.general[0].number'],
  ['emergency-given', 'a digit changed', (d) => (d.countries[0].emergency.general[0].number = '113'), 'emergency.general[0].number'],
  ['emergency-given', 'a number of another service', (d) => (d.countries[0].emergency.police[0].sources = ['AOSP']), 'emergency.police[0].number'],
  ['emergency-given', 'no source at all', (d) => Object.assign(d.countries[0].emergency.fire[0], { number: '981', sources: [] }), 'emergency.fire[0].number'],
  ['emergency-given', 'a parent that gives another number', (d) => Object.assign(d.countries[0].emergency, { parent: 'GR', fire: [{ number: '199', confirmed: false, sources: ['PARENT:GR'] }] }), 'emergency.fire[0].number'],
  ['emergency-certain', 'only data sets', (d) => delete d.countries[0].emergency.pages, 'emergency.general[0].confirmed'],
  ['emergency-certain', 'a private guide alone', (d) => (d.countries[0].emergency.pages[0].url = 'https://www.guide.example/romania/'), 'emergency.general[0].confirmed'],
  ['emergency-certain', 'a page of another service', (d) => (d.countries[0].emergency.pages[0].services = ['fire']), 'emergency.general[0].confirmed'],
  ['emergency-of-service', 'the number of the fire brigade for the police', (d) => { const { emergency } = d.countries[0]; Object.assign(emergency, { general: [], police: [{ number: '18', confirmed: true, sources: [] }] }); Object.assign(emergency.pages[0], { says: 'police 17, fire 18', services: ['police', 'fire'] }); }, 'emergency.police[0].number'],
  ['number-valid', 'an exception from nothing', (d) => (d.exceptions = { 'number-valid': [{ country: 'RO', value: '1', why: 'a test' }] }), 'number-valid[0]'],
  ['number-valid', 'an exception without a reason', (d) => { phone(d, 1).value = '+4021313310'; d.exceptions = { 'number-valid': [{ country: 'RO', value: '+4021313310' }] }; }, 'number-valid[0]'],
  ['number-valid', 'an exception that names nothing', (d) => { phone(d, 1).value = '+4021313310'; d.exceptions = { 'number-valid': [{ why: 'x' }] }; }, 'number-valid[0]'],
  ['number-valid', 'an exception for a whole country', (d) => { phone(d, 1).value = '+4021313310'; d.exceptions = { 'number-valid': [{ country: 'RO', why: 'x' }] }; }, 'hotlines[0].channels[1].value'],
  ['number-valid', 'a field that no exception has', (d) => { phone(d, 1).value = '+4021313310'; d.exceptions = { 'number-valid': [{ country: 'RO', number: '+4021313310', why: 'x' }] }; }, 'number-valid[0]'],
  ['exceptions', 'exceptions from a rule that knows none', (d) => (d.exceptions = { 'withdrawn-not-shown': [] }), 'withdrawn-not-shown'],
]; // prettier-ignore

for (const [rule, wrong, spoil, field, actually = rule] of BAD) {
  test(`${rule}: ${wrong}`, () => {
    const rules = RULES.filter(({ name }) => name === rule);
    const findings = checkData(validData(spoil), { rules, today: '2026-11-30', checkForm });
    const found = findings.find((one) => one.rule === actually && one.field === field);
    assert.ok(found, `not found among ${JSON.stringify(findings.map((f) => [f.rule, f.field]))}`);
    assert.ok(found.file.startsWith('data/'));
    assert.ok(found.problem.length > 3);
    assert.ok(found.fix.length > 3);
  });
}

test('every rule has a record that breaks it', () => {
  const tested = new Set(BAD.map(([rule]) => rule));
  // Their bad records cannot be written as data that has the right form, or are below.
  for (const name of ['doubt-is-marked', 'local-name-has-language']) {
    tested.add(name);
  }
  assert.deepEqual(
    RULES.map(({ name }) => name).filter((name) => !tested.has(name)),
    [],
  );
});

test('all problems are found at once, not the first only', () => {
  const findings = check((data) => {
    phone(data).reach = 'anywhere';
    phone(data, 4).value = 'http://example.org/';
    line(data).hours = 'never';
  });
  assert.deepEqual([...new Set(findings.map(({ rule }) => rule))].sort(), [
    'hours-readable',
    'reach-honest',
    'web-is-https',
  ]);
});

test('one slip in a number that other files refer to is one finding', () => {
  const found = check((data) => {
    phone(data, 1).value = '+40213133101';
    data.countries[1].hotlines[0].channels[0].value = '+302132128889';
  });
  assert.deepEqual(
    found.map(({ rule, file }) => [rule, file]),
    [
      ['number-agrees', 'data/countries/RO.json'],
      ['number-agrees', 'data/countries/GR.json'],
    ],
  );
});

test('a malformed file does not hide the problems of the others', () => {
  const findings = check((data) => {
    delete data.countries[0].name;
    data.countries[1].hotlines[0].hours = 'never';
  });
  assert.ok(findings.some(({ rule, file }) => rule === 'schema' && file.endsWith('RO.json')));
  assert.ok(
    findings.some(({ rule, file }) => rule === 'hours-readable' && file.endsWith('GR.json')),
  );
});

test('an exception by name covers its finding and no other', () => {
  const spoil = (data) => {
    phone(data).reach = 'anywhere';
    phone(data, 2).reach = 'abroad';
    data.exceptions = { 'reach-honest': [{ country: 'RO', value: '116000', why: 'a test' }] };
  };
  assert.deepEqual(
    check(spoil).map(({ rule, value }) => [rule, value]),
    [['reach-honest', '+40800800678']],
  );
});

test('local-name-has-language: also without the schema', () => {
  const rule = RULES.find(({ name }) => name === 'local-name-has-language');
  const [found] = rule.check(validData((data) => delete line(data).nameLocal.lang));
  assert.equal(found.field, 'hotlines[0].nameLocal.lang');
});

test('doubt-is-marked finds a publishing rule that forgets the mark', () => {
  const data = validData((one) => (phone(one, 1).status = 'disputed'));
  const careless = (hotline) => ({
    hotline,
    confirmed: true,
    channels: hotline.channels.map((channel) => ({ channel, confirmed: true })),
  });
  const values = doubtIsMarked(data, careless).map(({ value }) => value);
  assert.ok(values.includes('+40213133100'), 'a disputed channel of a sure line');
  assert.ok(values.includes('+40217654321'), 'a line of medium confidence');
  assert.deepEqual(doubtIsMarked(data), []);
});

test('one apart: changed, left out, put in, at either end', () => {
  for (const [a, b, expected] of [
    ['1098', '1099', true],
    ['1098', '109', true],
    ['1098', '11098', true],
    ['1098', '098', true],
    ['1098', '1098', false],
    ['1098', '1089', false],
    ['1098', '10', false],
    ['', '1', true],
  ]) {
    assert.equal(isOneApart(a, b), expected, `${a} ${b}`);
    assert.equal(isOneApart(b, a), expected, `${b} ${a}`);
  }
});
