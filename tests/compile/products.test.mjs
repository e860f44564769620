import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { fullList } from '../../scripts/compile/products/full-list.mjs';
import { hsds, uuid } from '../../scripts/compile/products/hsds.mjs';
import { schemaOrg, weekSchedule } from '../../scripts/compile/products/schema-org.mjs';
import { publishedHotlines } from '../../scripts/data/publication.mjs';
import { readData } from '../../scripts/data/read.mjs';
import { HSDS } from './support/hsds-shape.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const data = readData();
const list = fullList(data, { version: '1.2.3' });

/** Compiles a schema; the errors of the last check are in the second. */
function validator(schema) {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('hotlines.json', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'docs/hotlines.schema.json'), 'utf8'));
  const valid = validator(schema);

  test('follows its schema', () => {
    assert.ok(valid(list), JSON.stringify(valid.errors?.slice(0, 3)));
  });

  test('the schema refuses what is not the list', () => {
    const broken = (change) => {
      const copy = JSON.parse(JSON.stringify(list));
      change(
        copy.countries.find(({ code }) => code === 'RO'),
        copy,
      );
      return copy;
    };
    assert.ok(!valid(broken(({ hotlines }) => delete hotlines[0].sources)));
    assert.ok(!valid(broken(({ hotlines }) => (hotlines[0].channels = []))));
    assert.ok(!valid(broken(({ hotlines }) => (hotlines[0].remark = 'x'))));
    assert.ok(!valid(broken(({ emergency }) => (emergency[0].pages = []))));
    assert.ok(!valid(broken((_, whole) => delete whole.caution)));
  });

  test('has every published line with all its sources and published channels, and no other', () => {
    for (const source of data.countries) {
      const { hotlines } = list.countries.find(({ code }) => code === source.country);
      const published = publishedHotlines(source);
      assert.equal(hotlines.length, published.length, source.country);
      for (const { hotline, channels, confirmed } of published) {
        const entry = hotlines.find(({ id }) => id === hotline.id);
        assert.equal(entry.confirmed, confirmed);
        assert.equal(entry.sources.length, hotline.sources.length);
        assert.deepEqual(
          entry.channels.map(({ type, value }) => `${type} ${value}`).sort(),
          channels.map(({ channel: { type, value } }) => `${type} ${value}`).sort(),
        );
      }
    }
  });

  test('what is not published is not in it', () => {
    const text = JSON.stringify(
      list.countries.map(({ hotlines }) => hotlines.map(({ id, channels }) => [id, channels])),
    );
    const hidden = data.countries.flatMap((source) => {
      const shown = publishedHotlines(source).map(({ hotline }) => hotline.id);
      return source.hotlines.filter(({ id }) => !shown.includes(id));
    });
    assert.ok(hidden.length > 0);
    for (const { id } of hidden) assert.ok(!text.includes(`"${id}"`), id);
    const withheld = data.countries
      .flatMap(({ hotlines }) => hotlines)
      .flatMap(({ channels }) => channels)
      .filter(({ status }) => status === 'withheld');
    assert.ok(withheld.length > 0);
  });

  test('lines for any country point to lines and channels that are there', () => {
    assert.ok(list.international.length);
    for (const { country, hotline, channels } of list.international) {
      const line = list.countries
        .find(({ code }) => code === country)
        .hotlines.find(({ id }) => id === hotline);
      for (const place of channels) assert.notEqual(line.channels[place].reach, 'domestic');
    }
  });
});

describe('hotlines.jsonld', () => {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.jsonld-'));
  after(() => rmSync(folder, { recursive: true }));

  /** The sentences of TypeScript about a list that claims to be made of schema.org things. */
  function complaints(graph) {
    const file = join(folder, 'graph.ts');
    writeFileSync(
      file,
      `import type { ContactPoint, Dataset, GovernmentOrganization, NGO, Organization } from 'schema-dts';
type Thing = Exclude<ContactPoint | Dataset | GovernmentOrganization | NGO | Organization, string>;
export const graph: readonly Thing[] = ${JSON.stringify(graph)};`,
    );
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300));
  }

  const { '@context': context, '@graph': graph } = schemaOrg(list);

  /** One of every shape: things with the same keys all the way down need no second look. */
  const shape = (value) =>
    Array.isArray(value)
      ? `[${[...new Set(value.map(shape))].sort().join()}]`
      : value && typeof value === 'object'
        ? `{${Object.entries(value).map(([key, inner]) => `${key}:${key === '@type' ? inner : shape(inner)}`)}}`
        : typeof value;
  const samples = [...new Map(graph.map((thing) => [shape(thing), thing])).values()];

  test('speaks the vocabulary of schema.org', () => {
    assert.equal(context, 'https://schema.org');
    assert.ok(samples.length > 20);
    assert.deepEqual(complaints(samples), []);
  });

  test('a word that schema.org does not have is found', () => {
    assert.notDeepEqual(complaints([{ '@type': 'ContactPoint', telephoneNumber: '112' }]), []);
    assert.notDeepEqual(
      complaints([{ '@type': 'NGO', name: 'A', contactPoint: [{ '@type': 'Phone' }] }]),
      [],
    );
  });

  test('has every hotline and every emergency number', () => {
    const ids = graph.map((thing) => thing.identifier).filter(Boolean);
    const expected = list.countries.flatMap(({ hotlines }) => hotlines.map(({ id }) => id));
    assert.deepEqual(ids, expected);
    const emergencies = graph.filter((thing) => thing['@type'] === 'ContactPoint');
    assert.equal(
      emergencies.length,
      list.countries.reduce((sum, { emergency }) => sum + emergency.length, 0),
    );
  });
});

describe('hotlines.hsds.json', () => {
  const services = hsds(list);
  const valid = validator(HSDS);

  test('has the fields, types and required keys of HSDS 3.1', () => {
    assert.ok(valid(services), JSON.stringify(valid.errors?.slice(0, 3)));
  });

  test('the check refuses what HSDS does not know', () => {
    const [first] = services;
    assert.ok(!valid([{ ...first, status: 'open' }]));
    assert.ok(!valid([{ ...first, telephone: '112' }]));
    assert.ok(!valid([{ ...first, id: 'ro-line' }]));
    assert.ok(!valid([{ ...first, organization: { id: first.id } }]));
  });

  test('has every hotline, with ids that are unique and stay', () => {
    assert.equal(
      services.length,
      list.countries.reduce((sum, { hotlines }) => sum + hotlines.length, 0),
    );
    const ids = services.flatMap(({ id, organization, phones = [], schedules = [] }) => [
      id,
      organization.id,
      ...phones.map((one) => one.id),
      ...schedules.map((one) => one.id),
    ]);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(uuid('ro-anitp-telverde'), '9b89769b-5b3c-593e-9bca-53007238707f');
  });
});

test('hours as weekly schedules', () => {
  const all = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const work = all.slice(0, 5);
  assert.deepEqual(weekSchedule('24/7'), [{ days: all, opens: '00:00', closes: '23:59' }]);
  assert.deepEqual(weekSchedule('Mo-Fr 09:00-12:30,13:30-17:00'), [
    { days: work, opens: '09:00', closes: '12:30' },
    { days: work, opens: '13:30', closes: '17:00' },
  ]);
  assert.deepEqual(weekSchedule('Fr-Sa 20:00-02:00'), [
    { days: ['Fr', 'Sa'], opens: '20:00', closes: '00:00' },
    { days: ['Sa', 'Su'], opens: '00:00', closes: '02:00' },
  ]);
  assert.equal(weekSchedule(undefined), undefined);
  assert.equal(weekSchedule('sometimes'), undefined);
});
