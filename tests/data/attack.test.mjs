/** Sloppy and malicious changes of the real data: each is stopped, and harmless ones are not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkData } from '../../scripts/data/check.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { schemaChecker } from '../../scripts/data/schema.mjs';

const CODES = ['RO', 'KE', 'US', 'CA', 'GB', 'JM', 'RU', 'NL'];
const TODAY = '2026-11-30';
const real = readData();
const checkForm = schemaChecker(real);
const copy = (value) => JSON.parse(JSON.stringify(value));
const isHere = ({ country, id = '' }) => CODES.includes(country ?? id.slice(0, 2).toUpperCase());

/** The real data of a few countries, to be spoiled. */
function sample() {
  const countries = copy(real.countries.filter(isHere));
  const files = new Map(countries.map((one) => [`data/countries/${one.country}.json`, one]));
  const pick = (record) =>
    Object.fromEntries(Object.entries(record).filter(([code]) => CODES.includes(code)));
  return {
    ...real,
    countries,
    files,
    international: {
      ...copy(real.international),
      hotlines: copy(real.international.hotlines.filter(isHere)),
    },
    articleContacts: copy(pick(real.articleContacts)),
    exceptions: Object.fromEntries(
      Object.entries(real.exceptions).map(([rule, list]) => [rule, copy(list.filter(isHere))]),
    ),
  };
}

const country = (data, code) => data.countries.find((one) => one.country === code);
const line = (data, id) =>
  country(data, id.slice(0, 2).toUpperCase()).hotlines.find((one) => one.id === id);
const anitp = (data) => line(data, 'ro-anitp-telverde');
const toll = (data) => anitp(data).channels.find(({ value }) => value === '+40800800678');
const web = (data) => anitp(data).channels.find(({ type }) => type === 'web');
const band = (data, code = 'KE') => country(data, code).emergency;

/** A new line with one number, as somebody may add it. */
const add = (data, code, channel, more = {}) =>
  country(data, code).hotlines.push({
    id: `${code.toLowerCase()}-new`,
    origin: 'added',
    name: 'New line of a test',
    serves: ['trafficking'],
    channels: [{ type: 'phone', reach: 'domestic', ...channel }],
    sources: [
      {
        url: 'https://new.example/help',
        title: 'New line',
        says: channel.asPublished ?? channel.value,
        date: null,
        official: true,
        read: TODAY,
      },
    ],
    confidence: 'high',
    ...more,
  });
const every = (data, number, entry = {}) => {
  for (const service of ['general', 'police', 'ambulance', 'fire']) {
    band(data)[service] = [{ number, confirmed: true, sources: ['LPN'], ...entry }];
  }
};
const named = (name) => (data) => (anitp(data).name = name);
const local = (text) => (data) => (anitp(data).nameLocal = { text, lang: 'ro' });
const page = (field, value) => (data) => (anitp(data).sources[0][field] = value);
const at = (value) => (data) => (web(data).value = value);
const premium = (code, value, asPublished, free) => (data) =>
  add(data, code, { value, asPublished, ...(free && { free }) });

/** An old number of a line, and how it is put back. */
const back = (old, channel) => (data) => {
  const hotline = anitp(data);
  hotline.withdrawnPhones = [{ why: 'a test', ...old }];
  hotline.channels.push({ type: 'phone', reach: 'domestic', ...channel });
  hotline.sources.push({
    ...hotline.sources[0],
    url: 'https://back.example/',
    says: channel.asPublished,
  });
};
const backWeb = (old, value) => (data) => {
  anitp(data).withdrawnWeb = [old];
  anitp(data).channels.push({ type: 'web', value, reach: 'anywhere' });
};
const excepted = (list) => (data) => {
  toll(data).value = '+409991';
  data.exceptions['number-valid'] = list;
};

const STOPPED = [
  // Emergency numbers.
  ['123 for everything, from one data set', (d) => every(d, '123')],
  ['7 for everything', (d) => every(d, '7')],
  ['a premium-rate number for everything', (d) => every(d, '0900222222')],
  ['one data set named twice', (d) => every(d, '123', { sources: ['LPN', 'LPN'] })],
  ['two copies of one data set', (d) => every(d, '123', { sources: ['WP25', 'ADD'] })],
  ['its own parent as its source', (d) => every(d, '123', { sources: ['PARENT:KE'] })],
  ['a parent that is none', (d) => every(d, '123', { sources: ['PARENT:GB'] })],
  ['no source at all', (d) => every(d, '123', { sources: [] })],
  ['a source that does not exist', (d) => every(d, '999', { sources: ['MINE'] })],
  ['not certain, and in no data set', (d) => every(d, '123', { confirmed: false })],
  ['certain without a page', (d) => delete band(d).pages],
  ['a page without the digits', (d) => band(d).pages.forEach((one) => (one.says = 'the number of the police'))],
  ['a page of the future', (d) => (band(d).pages[0].read = '2099-01-02')],
  ['a page on a day that does not exist', (d) => (band(d).pages[0].read = '2026-02-31')],
  ['a page without services', (d) => (band(d).pages[0].services = [])],
  ['a page without an address', (d) => (band(d).pages[0].url = '')],
  ['a network that does not exist', (d) => (band(d).police[0].network = 'satellite')],
  ['a place of a thousand letters', (d) => (band(d).police[0].place = 'x'.repeat(1000))],
  ['a place with a direction override', (d) => (band(d).police[0].place = 'Nairobi\u202e')],
  ['letters', (d) => (band(d).police[0].number = '99O')],
  ['all taken away', (d) => Object.assign(band(d), { general: [], police: [], ambulance: [], fire: [] })],
  ['hidden without a reason', (d) => { band(d).show = false; delete band(d).remark; }],
  // Confidence.
  ['"high" on one page that is not official', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }); line(d, 'ro-new').sources[0].official = false; }],
  ['"high" on two pages of one site', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }); const { sources } = line(d, 'ro-new'); sources[0].official = false; sources.push({ ...sources[0], url: 'https://www.new.example/other' }); }],
  ['"high" on the article and one page', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }); const { sources } = line(d, 'ro-new'); sources[0].official = false; sources.push({ ...sources[0], url: 'article' }); }],
  ['"high" without a source', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }); line(d, 'ro-new').sources = []; }],
  // Exceptions.
  ['an exception that names nothing', excepted([{ why: 'x' }])],
  ['an exception for a country', excepted([{ country: 'RO', why: 'x' }])],
  ['an exception for a line', excepted([{ id: 'ro-anitp-telverde', why: 'x' }])],
  ['an exception for a value anywhere', excepted([{ value: '+409991', why: 'x' }])],
  ['an exception without a reason', excepted([{ country: 'RO', value: '+409991' }])],
  ['an exception with a reason of spaces', excepted([{ country: 'RO', value: '+409991', why: '  ' }])],
  ['an exception with a field misspelt', excepted([{ county: 'RO', value: '+409991', why: 'x' }])],
  ['an exception that is not needed', (d) => (d.exceptions['number-valid'] = [{ country: 'RO', value: '+40800800678', why: 'x' }])],
  ['an exception from a rule that knows none', (d) => (d.exceptions['withdrawn-not-shown'] = [{ country: 'RO', value: 'x', why: 'x' }])],
  ['an exception from a rule that does not exist', (d) => (d.exceptions.everything = [{ country: 'RO', value: 'x', why: 'x' }])],
  // Dates.
  ['read in 2099', page('read', '2099-01-02')],
  ['read tomorrow', page('read', '2026-12-01')],
  ['read on 31 February', page('read', '2026-02-31')],
  ['read in the year 1', page('read', '0001-01-01')],
  ['a page of the year 1', page('date', '0001-01-01')],
  ['a page of 30 February', page('date', '2024-02-30')],
  ['a page of month 13', page('date', '2024-13')],
  ['a page younger than its reading', page('date', '2026-12')],
  ['not a date', page('date', 'yesterday')],
  // Withdrawn numbers and addresses in another dress.
  ['withdrawn with a zero, back with the country code', back({ asPublished: '021 333 4444' }, { value: '+40213334444', asPublished: '+40 21 333 4444' })],
  ['withdrawn with 00, back with a zero', back({ asPublished: '0040 21 333 4444' }, { value: '+40213334444', asPublished: '021 333 4444' })],
  ['withdrawn in Arabic digits', back({ asPublished: '٠٢١ ٣٣٣ ٤٤٤٤' }, { value: '+40213334444', asPublished: '021 333 4444' })],
  ['withdrawn with hyphens', back({ asPublished: '021-333-44-44' }, { value: '+40213334444', asPublished: '(021) 3334444' })],
  ['withdrawn by its value', back({ asPublished: 'see value', value: '+40213334444' }, { value: '+40213334444', asPublished: '021 333 4444' })],
  ['withdrawn elsewhere, back in another country', (d) => { anitp(d).withdrawnPhones = [{ why: 'x', asPublished: '020 7946 0000', value: '+442079460000' }]; add(d, 'GB', { value: '+442079460000', asPublished: '020 7946 0000', reach: 'anywhere' }); }],
  ['withdrawn, back as an emergency number', (d) => { anitp(d).withdrawnPhones = [{ why: 'x', asPublished: '112' }]; }],
  ['an old address by http, back by https', backWeb('http://old-line.ro/help', 'https://WWW.Old-Line.ro/help')],
  ['an old site, back with a page', backWeb('www.old-line.ro', 'https://old-line.ro/new/page')],
  ['an old site, back with a last dot', backWeb('old-line.ro', 'https://old-line.ro./')],
  // Costs.
  ['US 1-900', premium('US', '+19002345678', '1-900-234-5678')],
  ['US 1-900 as free', premium('US', '+19002345678', '1-900-234-5678', true)],
  ['UK 0909', premium('GB', '+449098790000', '0909 879 0000')],
  ['UK 0909 as free', premium('GB', '+449098790000', '0909 879 0000', true)],
  ['UK 070, which follows a person', premium('GB', '+447012345678', '070 1234 5678')],
  ['RO 0900', premium('RO', '+40900123456', '0900 123 456')],
  ['RO 0900 as free', premium('RO', '+40900123456', '0900 123 456', true)],
  ['a landline as free', premium('RO', '+40213333444', '021 333 34 44', true)],
  ['a shared-cost number as free', premium('GB', '+448451234567', '0845 123 4567', true)],
  // Other countries under one calling code.
  ['Jamaica in the United States', premium('US', '+18769221234', '876-922-1234')],
  ['the United States in Canada', premium('CA', '+12126691234', '212-669-1234')],
  ['Kazakhstan in Russia', premium('RU', '+77172123456', '+7 7172 123456')],
  ['Guernsey in the United Kingdom', premium('GB', '+441481256789', '01481 256789')],
  ['Bulgaria in Romania', premium('RO', '+35929811234', '+359 2 981 1234')],
  ['a satellite number', premium('RO', '+881612345678', '+881 612 345678')],
  ['+979, premium in the whole world', premium('RO', '+979123456789', '+979 123456789')],
  // Names.
  ['a name turned round', named('Help \u202eenilpleh')],
  ['an unclosed isolate', named('Help \u2066line')],
  ['zero width', named('Help\u200bline')],
  ['NUL', named('Help\u0000line')],
  ['half a surrogate pair', named('Help \ud800')],
  ['a line separator', named('Help\u2028line')],
  ['a line break', named('Help\nline')],
  ['only spaces', named('   ')],
  ['only an emoji', named('📞')],
  ['HTML', named('<img src=x onerror=alert(1)>')],
  ['the end of a script', named('Help</script>')],
  ['an entity', named('Help &lt;line')],
  ['ten thousand letters', named('x'.repeat(10_000))],
  ['mixed scripts', named('РОLIСE')],
  ['a local name turned round', local('Linie \u202e')],
  ['a local name in mixed scripts', local('Роliția')],
  ['a local name in no language', (d) => (anitp(d).nameLocal = { text: 'Linie', lang: 'zxx' })],
  ['a country under the name of another', (d) => (country(d, 'RO').name = 'Bulgaria')],
  ['a country as HTML', (d) => (country(d, 'RO').name = '<img src=x>')],
  ['a country with a line break', (d) => (country(d, 'RO').name = 'Romania\n')],
  // Addresses.
  ['another site behind a user name', at('https://anitp.mai.gov.ro@evil.example/')],
  ['a port', at('https://anitp.mai.gov.ro:8443/')],
  ['an IP address', at('https://192.168.0.1/')],
  ['localhost', at('https://localhost/')],
  ['a short link', at('https://bit.ly/3abc')],
  ['a parameter that follows the visitor', at('https://anitp.mai.gov.ro/?fbclid=abc')],
  ['letters that look like those of the site', at('https://аnitp.mai.gov.ro/')],
  ['javascript:', at('javascript:alert(1)')],
  ['data:', at('data:text/html,x')],
  ['http:', at('http://anitp.mai.gov.ro/')],
  ['a site that no source names', at('https://help.example/')],
  ['e-mail with a blind copy', (d) => anitp(d).channels.push({ type: 'email', value: 'a@mai.gov.ro?bcc=b@evil.example', reach: 'anywhere' })],
  ['e-mail that no source names', (d) => anitp(d).channels.push({ type: 'email', value: 'help@evil.example', reach: 'anywhere' })],
  // Numbers and where they were read.
  ['digits across words', (d) => { add(d, 'RO', { value: '+40213334444', asPublished: '021 333 4444' }); line(d, 'ro-new').sources[0].says = 'founded 02, 1333 members, 4444 calls'; }],
  ['digits inside an account number', (d) => { add(d, 'RO', { value: '+40213334444', asPublished: '021 333 4444' }); line(d, 'ro-new').sources[0].says = 'RO49AAAA1B310213334444840000'; }],
  ['letters in a number', (d) => (toll(d).value = '+40800800O78')],
  ['full-width digits', (d) => (toll(d).value = '＋４０８００８００６７８')],
  ['a pause', (d) => (toll(d).value = '+40800800678,,1')],
  ['a code for the network', (d) => Object.assign(toll(d), { value: '*#06#', short: true })],
  ['one id twice', (d) => (country(d, 'RO').hotlines[1].id = anitp(d).id)],
  ['the line of another copied, with its local name', (d) => { country(d, 'RO').hotlines.push({ ...copy(anitp(d)), id: 'ro-copy', origin: 'added', name: 'Copy' }); }],
  ['hours that no source says', (d) => Object.assign(anitp(d), { hours: 'Mo-Fr 05:00-06:00', timeZone: 'Europe/Bucharest' })],
  ['"no name needed" that no source says', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }, { anonymous: true }); }],
  ['a language that no source names', (d) => { add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44' }, { languages: ['hu'] }); }],
  ['a time zone in another country', (d) => (d.timeZones = { ...d.timeZones, zones: { ...d.timeZones.zones, 'Europe/Bucharest': 'BG' } })],
  ['five hundred lines', (d) => { for (let i = 0; i < 500; i += 1) country(d, 'RO').hotlines.push({ ...copy(anitp(d)), id: `ro-n${i}` }); }],
  ['sixty channels', (d) => { for (let i = 0; i < 60; i += 1) anitp(d).channels.push(copy(toll(d))); }],
  ['the prototype as a field', (d) => Object.defineProperty(anitp(d), '__proto__', { value: { x: 1 }, enumerable: true })],
  ['a contact of the article lost', (d) => { const { hotlines } = country(d, 'RO'); hotlines.splice(hotlines.indexOf(anitp(d)), 1); }],
]; // prettier-ignore

/** What people do rightly. */
const FINE = [
  ['nothing', () => {}],
  ['a page read today', page('read', TODAY)],
  ['a remark', (d) => (anitp(d).remark = 'Checked again; all as before.')],
  [
    'a new line with an official page',
    (d) => add(d, 'RO', { value: '+40213333444', asPublished: '021 333 34 44', reach: 'anywhere' }),
  ],
  [
    'a new line in another writing',
    (d) =>
      add(d, 'RO', { value: '+40213333444', asPublished: '0040-21/333.34.44', reach: 'anywhere' }),
  ],
  ['a name with an accent and an apostrophe', named("L’Écoute d'Île – SOS (24/7)")],
  [
    'an emergency number no longer certain',
    (d) => band(d).police.forEach((one) => (one.confirmed = false)),
  ],
];

const findings = (spoil) => {
  const data = sample();
  spoil(data);
  return checkData(data, { today: TODAY, checkForm });
};

for (const [what, spoil] of STOPPED) {
  test(`stopped: ${what}`, () => {
    const found = findings(spoil);
    assert.ok(found.length > 0);
    for (const { file, field, problem, fix } of found) {
      assert.match(file, /^data\//);
      assert.ok(field && problem && fix);
    }
  });
}

for (const [what, spoil] of FINE) {
  test(`fine: ${what}`, () => assert.deepEqual(findings(spoil), []));
}

test('more than a hundred changes are stopped', () => assert.ok(STOPPED.length >= 103));
