import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { MIGRANTS, UNINHABITED } from '../../scripts/lib/source.mjs';
import { DIST, readBuilt, startHost } from './host.mjs';

const script = readBuilt('hotline-finder.js');
const edition = await import(pathToFileURL(join(DIST, 'edition.js')).href);
const { assemble, automaticLanguages, chooseCountries, chooseLanguages, contentOf, parts } =
  edition;
const content = contentOf(parts);
const countries = content.directory.countries();

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
after(() => rmSync(folder, { recursive: true }));

const MOLDOVA = { countries: ['MD'], languages: ['ro', 'ru', 'uk', 'en'] };

describe('assemble', () => {
  it('gives the built file, byte for byte, when it is given everything', () => {
    assert.equal(assemble(parts), script);
    assert.equal(assemble(parts, { countries, languages: parts.defaultLanguages }), script);
    const backwards = [...countries].reverse();
    assert.equal(assemble(parts, { countries: backwards }), script);
  });

  it('gives the same text for the same choice, with its choice in the first line', () => {
    const text = assemble(parts, MOLDOVA);
    assert.equal(text, assemble(parts, MOLDOVA));
    assert.match(
      text.split('\n')[0],
      /^\/\*! .*BSD-3-Clause, .*Unicode-3\.0 \| edition: MD; ro ru uk en \*\/$/,
    );
    assert.ok(text.length < script.length / 2);
    assert.ok(!text.includes('@hotline-finder:'));
  });

  it('has the words of its languages and no others', () => {
    const text = assemble(parts, { countries: ['RO'], languages: ['ro'] });
    assert.ok(text.includes('Română'));
    assert.ok(!text.includes('Deutsch'));
  });

  it('throws for what is not there', () => {
    assert.throws(() => assemble(parts, { countries: ['XX'] }), /XX/);
    assert.throws(() => assemble(parts, { languages: ['xx'] }), /xx/);
    assert.throws(() => assemble(parts, { languages: [] }), /language/);
    const broken = { ...parts, code: { ...parts.code, classic: '' } };
    assert.throws(() => assemble(broken), /not once/);
  });
});

describe('choosing', () => {
  const choose = (text) => chooseCountries(text, content, parts.regions);
  const languagesOf = (text, codes) => chooseLanguages(text, codes, content, parts.regions);

  it('takes codes, names and regions', () => {
    assert.deepEqual(choose('md, Romania').values, ['MD', 'RO']);
    assert.equal(choose('EU').values.length, 27);
    assert.deepEqual(choose('gulf, QA').values, parts.regions.gulf);
    assert.equal(choose('ecowas').values.length, 12);
    assert.equal(choose('world').values, undefined);
    assert.ok(choose('europe').values.includes('MD'));
    assert.ok(!choose('europe').values.includes('TR'));
    assert.deepEqual(choose('Western Asia').values, parts.regions['western-asia']);
  });

  it('names the nearest word for one that is wrong', () => {
    const [problem] = choose('Moldovia').problems;
    assert.match(problem, /Moldova \(MD\)/);
    assert.match(choose('eurpoe').problems[0], /region europe/);
    assert.match(languagesOf('ro,rr', ['RO']).problems[0], /"rr".*nearest is/);
  });

  it('auto: English, the official languages, those in which hotlines answer, and those of migrants', () => {
    const auto = (codes) => automaticLanguages(codes, content, parts.regions);
    for (const [code, ...expected] of [
      ['CH', 'en', 'de', 'fr', 'it'],
      ['GB', 'en', 'sq', 'vi', 'ti', 'so', 'ar'],
      ['RO', 'en', 'ro', 'uk', 'zh-Hans'],
      ['SA', 'en', 'ar', 'bn', 'ne', 'fil', 'am'],
      ['AE', 'ar', 'ur', 'hi'],
    ]) {
      const tags = auto([code]);
      for (const tag of expected) assert.ok(tags.includes(tag), `${code} ${tag}`);
      assert.ok(tags.length < 20, code);
    }
    assert.ok(!auto(['JP']).includes('sq'));
    assert.deepEqual(languagesOf('auto', ['CH']).values, auto(['CH']));
    assert.deepEqual(auto(undefined), content.translations.languages);
  });

  it('the languages of migrants are all there, and their regions', () => {
    for (const [place, tags] of Object.entries(MIGRANTS)) {
      assert.ok(parts.regions[place] ?? countries.includes(place), place);
      for (const tag of tags) assert.ok(content.translations.languages.includes(tag), tag);
    }
  });

  it('every region has countries, all of them of the list', () => {
    for (const [name, codes] of Object.entries(parts.regions)) {
      assert.ok(codes.length, name);
      assert.ok(codes.every((code) => countries.includes(code)));
    }
  });
});

describe('npx hotline-finder build', () => {
  const run = (...args) =>
    execFileSync(process.execPath, [join(DIST, 'command.js'), 'build', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const fails = (...args) => {
    try {
      run(...args);
    } catch (error) {
      assert.equal(error.status, 2);
      return error.stderr;
    }
    throw new Error('It did not fail.');
  };

  it('writes the output of assemble, and prints its hash, size and content', () => {
    const out = join(folder, 'md.js');
    const said = run('--countries', 'Moldova', '--languages', 'ro,ru,uk,en', '--out', out);
    const text = readFileSync(out, 'utf8');
    assert.equal(text, assemble(parts, MOLDOVA));
    const hash = createHash('sha384').update(text).digest('base64');
    assert.ok(said.includes(`integrity="sha384-${hash}"`));
    assert.ok(said.includes(`Size: ${Buffer.byteLength(text).toLocaleString('en')} bytes, gzip`));
    assert.match(said, /Countries with their hotlines: Moldova \(\d+ hotlines\)/);
    assert.match(said, /A visitor who is in another country sees its emergency numbers/);
  });

  it('without options it is the file of the package', () => {
    const out = join(folder, 'world.js');
    run('--out', out);
    assert.equal(readFileSync(out, 'utf8'), script);
  });

  it('stops at a wrong word and writes nothing', () => {
    const out = join(folder, 'none.js');
    assert.match(fails('--countries', 'Rumania', '--out', out), /Romania \(RO\)/);
    assert.match(fails('--languages', 'xx', '--out', out), /nearest/);
    assert.match(fails('--languages', ',', '--out', out), /Name a language/);
    assert.match(fails('--nonsense'), /nonsense/);
    assert.throws(() => readFileSync(out));
  });

  it('--report writes nothing', () => {
    assert.match(run('--countries', 'gulf', '--languages', 'auto', '--report'), /العربية/);
  });
});

const TAG = '<hotline-finder country="MD" language="ro"></hotline-finder>';
const pageOf = (...scripts) => `<!doctype html><meta charset="utf-8">${scripts.join('')}${TAG}`;
const romania = assemble(parts, { countries: ['RO'], languages: ['en', 'ro'] });

describe('an edition in a browser', () => {
  let host;
  const javascript = (text) => (_, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);

  before(async () => {
    host = await startHost({
      '/edition.js': javascript(readBuilt('edition.js')),
      '/make': '<!doctype html><title>make</title>',
      '/md.js': javascript(assemble(parts, MOLDOVA)),
      '/md.module.js': javascript(assemble(parts, { ...MOLDOVA, format: 'module' })),
      '/ro.js': javascript(romania),
      '/two': pageOf('<script src="/md.js"></script>', '<script src="/ro.js"></script>'),
      '/first': pageOf(
        '<script src="/ro.js"></script>',
        '<script src="/hotline-finder.js"></script>',
      ),
      '/world': pageOf(
        '<script src="/hotline-finder.js"></script>',
        '<script src="/ro.js"></script>',
      ),
      '/module': pageOf('<script type="module" src="/md.module.js"></script>'),
    });
  });
  after(() => host?.stop());

  /** What a finder shows. */
  const shown = (page) =>
    page.evaluate(async () => {
      const finder = document.querySelector('hotline-finder');
      await finder.ready;
      const root = finder.shadowRoot;
      root.getElementById('country').focus();
      await finder.updateComplete;
      const all = (part) => [...root.querySelectorAll(`[part~="${part}"]`)];
      return {
        cards: all('card').length,
        emergency: all('emergency-call').map((link) => link.getAttribute('href')),
        language: root.querySelector('[part~="box"]').lang,
        languages: [...root.getElementById('language').options].map(({ value }) => value),
        countries: root.getElementById('country').options.length,
        notice: all('notice').length,
      };
    });

  it('made by the browser itself, saved and opened from the disk: numbers and no request', async () => {
    const { page } = await host.visit('/make', { number: null });
    const text = await page.evaluate(async (choice) => {
      const { assemble, parts } = await import('/edition.js');
      return assemble(parts, choice);
    }, MOLDOVA);
    assert.equal(text, assemble(parts, MOLDOVA));
    writeFileSync(join(folder, 'hotline-finder.js'), text);
    writeFileSync(join(folder, 'page.html'), pageOf('<script src="hotline-finder.js"></script>'));
    const address = pathToFileURL(join(folder, 'page.html')).href;
    const local = await host.visit(address);
    const { cards, emergency, language, languages, countries: offered } = await shown(local.page);
    assert.equal(cards > 0 && emergency[0], 'tel:112');
    assert.equal(language, 'ro');
    assert.deepEqual(languages.sort(), ['en', 'ro', 'ru', 'uk']);
    const inhabited = countries.filter((code) => !UNINHABITED.includes(code));
    assert.equal(offered, inhabited.length + 1);
    assert.deepEqual(
      local.requests.map((url) => url.replace(/.*\//, '')),
      ['page.html', 'hotline-finder.js'],
    );
    assert.deepEqual(local.messages, []);
  });

  it('in another country: its emergency numbers, lines for any country, and no word that there are none', async () => {
    const { page } = await host.visit('/two');
    await page.evaluate(async () => {
      const finder = document.querySelector('hotline-finder');
      finder.country = 'FR';
      await finder.updateComplete;
    });
    const { cards, emergency, notice } = await shown(page);
    assert.deepEqual(
      emergency,
      content.directory.country('FR').emergency.map(({ number }) => `tel:${number}`),
    );
    assert.ok(cards > 0);
    assert.equal(notice, 0);
  });

  for (const [path, name] of [
    ['/two', 'two editions'],
    ['/first', 'an edition and the world'],
    ['/world', 'the world and an edition'],
  ]) {
    it(`${name} on one page: the first defines the element, nothing throws, the developer is warned once`, async () => {
      const { page, messages } = await host.visit(path);
      const { emergency, cards } = await shown(page);
      assert.deepEqual(emergency, ['tel:112']);
      assert.ok(cards > 0);
      assert.equal(messages.length, 1, messages.join());
      assert.match(messages[0], /<hotline-finder> .*defined already/);
    });
  }

  it('as a module', async () => {
    const { page, messages } = await host.visit('/module');
    const { cards } = await shown(page);
    assert.ok(cards > 0);
    assert.deepEqual(messages, []);
  });
});
