import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { readBuilt } from '../dist/host.mjs';
import { load } from '../unit/load.mjs';
import { codeOf, loadMaker, numbersIn } from './support/fixtures.mjs';

const { strings: english } = await load('src/locales/en.ts');

const ROOT = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

const RELEASED = { version: '1.2.3', integrity: 'sha384-abc', published: true };
const UNRELEASED = { ...RELEASED, published: false };

describe('makeSnippets', () => {
  let makeSnippets;
  let choices;

  before(async () => {
    ({ makeSnippets, choices } = await loadMaker());
  });

  const html = (choice, release = RELEASED) => codeOf(makeSnippets(choice, release), 'html');

  it('carries the version and the hash of the built file', () => {
    const { release } = makeSnippets({});
    const hash = createHash('sha384').update(readBuilt('hotline-finder.js')).digest('base64');
    assert.equal(release.version, json('package.json').version);
    assert.equal(release.integrity, `sha384-${hash}`);
    assert.ok(html({}, release).includes(`integrity="sha384-${hash}"`));
  });

  it('is the same for the same choice', () => {
    const choice = { country: 'BE', language: 'nl', topics: 'work' };
    assert.deepEqual(makeSnippets(choice), makeSnippets(choice));
  });

  it('writes every setting', () => {
    const choice = {
      country: 'RO',
      language: 'ro',
      theme: 'dark',
      countries: 'RO, BG',
      topics: 'work',
      heading: 'Our help',
      headingLevel: 3,
      exitUrl: 'https://weather.example/',
      compact: true,
      discreet: true,
      noExit: true,
    };
    const attributes = (more) => /<hotline-finder([^>]*)>/.exec(html({ ...choice, ...more }))[1];
    assert.equal(
      attributes({}),
      ' country="RO" language="ro" theme="dark" countries="RO BG" topics="work" heading="Our help"' +
        ' heading-level="3" exit-url="https://weather.example/" compact discreet no-exit',
    );
    assert.match(attributes({ country: 'Romania' }), /^ country="RO"/);
  });

  it('writes a colour of the site as custom properties, and into the address of the frame', () => {
    const made = makeSnippets({ country: 'RO', accent: '#5b2a86' }, RELEASED);
    for (const { id } of made.snippets) {
      const code = codeOf(made, id);
      if (id === 'iframe') assert.match(code, /embed\.html\?country=RO&amp;accent=5b2a86"/);
      else assert.match(code, /accent(: ?#|=)5b2a86/, id);
    }
    assert.match(
      codeOf(made, 'wordpress'),
      /<style>hotline-finder \{[^}]*--hotline-finder-accent: #5b2a86;/,
    );
    const plain = makeSnippets({ country: 'RO', accent: 'red' }, RELEASED);
    assert.doesNotMatch(codeOf(plain, 'html'), /accent/);
    assert.match(plain.notes.join(), /accent="red" is not known/);
  });

  it('has every kind of site that the builder names', () => {
    const kinds =
      'html wordpress wordpress-author drupal joomla typo3 markdown wix squarespace webflow iframe react vue svelte angular';
    assert.deepEqual(
      choices()
        .kinds.map(({ id }) => id)
        .join(' '),
      kinds,
    );
    for (const { snippets } of [makeSnippets({ country: 'RO' }), makeSnippets({})]) {
      for (const { id, where, parts } of snippets) {
        assert.ok(where && parts.length, id);
        assert.ok(
          parts.every(({ label, code }) => label && code && !/undefined|\bnull\b|NaN/.test(code)),
          id,
        );
      }
    }
  });

  it('names numbers of the country’s list and no others: the emergency numbers, all of them, and at most three lines', async () => {
    const { country, international } = (await load('src/content/world.ts')).createWorld().directory;
    const address = (number) =>
      `tel:${/^\+/.test(number) ? '+' : ''}${number.replace(/[^\d*#]/g, '')}`;
    for (const { code } of choices().countries) {
      const { emergency, hotlines } = country(code);
      const lines = hotlines.length ? hotlines : international();
      const phones = lines
        .flatMap(({ channels }) => channels.filter(({ type }) => type === 'phone'))
        .flatMap(({ value, international: abroad }) => [value, abroad ?? value].map(address));
      const numbers = numbersIn(html({ country: code, language: 'en' })).map(decodeURIComponent);
      const urgent = emergency.map(({ number }) => address(number));
      assert.deepEqual(numbers.slice(0, urgent.length), urgent, code);
      const rest = numbers.slice(urgent.length);
      assert.ok(rest.length <= 3, code);
      for (const number of rest) assert.ok(phones.includes(number), `${code}: ${number}`);
    }
  });

  it('shows the numbers of Romania, in Romanian', () => {
    const code = html({ country: 'ro', language: 'ro' });
    assert.ok(code.includes('<hotline-finder country="RO" language="ro">'));
    assert.ok(code.includes('lang="ro"'));
    assert.equal(numbersIn(code)[0], 'tel:112');
    assert.ok(numbersIn(code).includes('tel:0800800678'));
  });

  it('takes the language of the country where none is chosen', () => {
    assert.match(html({ country: 'BG' }), /<p lang="bg">/);
    assert.doesNotMatch(html({ country: 'BG' }), /language=/);
  });

  it('keeps a number from left to right in a text from right to left', () => {
    assert.match(
      html({ country: 'AE', language: 'ar' }),
      /<p lang="ar" dir="rtl">.*<a href="tel:[^"]+" dir="ltr"/,
    );
  });

  it('gives nothing away when it is discreet', () => {
    const code = html({ country: 'NL', language: 'en', discreet: true });
    assert.match(code, / discreet>/);
    assert.doesNotMatch(code, /traffic|exploit|violen|victim|CoMensha/i);
    assert.ok(numbersIn(code).length > 1);
  });

  it('leaves the words of the host harmless', () => {
    const heading = `"><script>alert(1)</script> {{x}} {y} '&amp;`;
    for (const { parts } of makeSnippets({ country: 'RO', heading }, RELEASED).snippets) {
      for (const { code } of parts) {
        assert.doesNotMatch(code, /<script>alert|\{\{x|\{y\}/);
      }
    }
  });

  it('is one line for editors that break lines', () => {
    for (const id of [
      'wordpress',
      'wordpress-author',
      'drupal',
      'joomla',
      'typo3',
      'markdown',
      'squarespace',
    ]) {
      const { parts } = makeSnippets({ country: 'RO' }).snippets.find((one) => one.id === id);
      for (const { code } of parts) assert.doesNotMatch(code, /\n/, id);
    }
  });

  it('says so of a country that is not in the list, and of one without a line, and offers the emergency number', () => {
    const unknown = makeSnippets({ country: 'XX' }, RELEASED);
    assert.match(unknown.notes[0], /country="XX" is not known/);
    assert.ok(numbersIn(codeOf(unknown, 'html')).includes('tel:112'));
    const empty = makeSnippets({ country: 'AG', language: 'en' }, RELEASED);
    assert.ok(codeOf(empty, 'html').includes(`>${english.noLine}<`));
    assert.match(
      empty.notes.join('\n'),
      /no line of its own for Antigua.*emergency number stands in it \(/s,
    );
    assert.ok(numbersIn(codeOf(empty, 'html')).length > 0);
    const none = makeSnippets({ country: 'KP', language: 'en' }, RELEASED);
    assert.match(none.notes.join('\n'), /no emergency number/);
  });

  for (const [what, choice] of [
    [
      'garbage',
      {
        country: '<b>',
        language: 'x'.repeat(500),
        theme: 'pink',
        topics: 'love',
        exitUrl: 'javascript:alert(1)',
        host: 'moon',
      },
    ],
    [
      'other types',
      {
        country: 5,
        language: null,
        theme: {},
        topics: [],
        heading: 7,
        exitUrl: undefined,
        compact: 3,
        host: 3,
      },
    ],
  ]) {
    it(`shrugs at ${what}`, () => {
      const code = html(choice);
      assert.match(code, /<hotline-finder( heading="7")?>/);
      assert.ok(numbersIn(code).includes('tel:112'));
      assert.doesNotMatch(code, /javascript:/);
    });
  }

  it('puts one’s own server first, pins the CDN by version and hash, and lets only the newest move', () => {
    const script = (host, release) => /<script[^>]*>/.exec(html({ host }, release))[0];
    assert.equal(
      script(undefined, RELEASED),
      '<script async src="/hotline-finder.js?v=1.2.3" integrity="sha384-abc">',
    );
    assert.equal(
      script('pinned', RELEASED),
      '<script async src="https://cdn.jsdelivr.net/npm/hotline-finder@1.2.3/dist/hotline-finder.js" integrity="sha384-abc" crossorigin="anonymous">',
    );
    assert.equal(
      script('newest', RELEASED),
      '<script async src="https://cdn.jsdelivr.net/npm/hotline-finder@1/dist/hotline-finder.js" crossorigin="anonymous">',
    );
  });

  it('says that an address of the CDN is empty until the version is published', () => {
    const said = (host, release) =>
      /not published/.test(makeSnippets({ host }, release).notes.join());
    assert.equal(said('pinned', UNRELEASED), true);
    assert.equal(said('newest', UNRELEASED), true);
    assert.equal(said('own', UNRELEASED), false);
    assert.equal(said('pinned', RELEASED), false);
  });

  it('says where an address must be filled in, and takes the one that is given', () => {
    const frame = (choice) =>
      makeSnippets(choice, RELEASED).snippets.find(({ id }) => id === 'iframe');
    assert.match(frame({}).notes.join(), /www\.example\.org/);
    const own = frame({ country: 'RO', address: 'https://ngo.example/files/hotline-finder.js' });
    assert.deepEqual(own.notes, []);
    assert.equal(own.parts[0].code, 'https://ngo.example/files/embed.html?country=RO');
    // jsDelivr serves HTML as text.
    assert.doesNotMatch(codeOf({ snippets: [frame({ host: 'pinned' })] }, 'iframe'), /jsdelivr/);
  });
});
