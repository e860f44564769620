import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';
import { embed, startHost } from '../dist/host.mjs';
import { codeOf, loadMaker, numbersIn } from './support/fixtures.mjs';

/**
 * The snippets through the filters that content systems use. Whatever a filter takes away, the numbers stay
 * and can be called; where `data-…` stays, the script makes a finder of it.
 */
const WORDPRESS = ['/usr/share/wordpress', process.env.WORDPRESS_PATH ?? ''].find((path) =>
  existsSync(`${path}/wp-includes/kses.php`),
);
const PHP = spawnSync('php', ['--version']).status === 0;
const NO_WORDPRESS =
  WORDPRESS && PHP ? false : 'needs WordPress and PHP (Debian: wordpress, php-cli, php-mbstring)';

/** Countries and languages that differ in what a filter could break: quotes, two scripts, many numbers, none. */
const CHOICES = [
  { country: 'RO', language: 'ro', heading: 'Ajutor "acum" & <aici>' },
  { country: 'EG', language: 'ar', compact: true, discreet: true },
  { country: 'FR', language: 'fr', exitUrl: 'https://example.org/?a=1&b=2' },
  { country: 'US', language: 'zh-Hant', topics: 'trafficking work' },
  { country: 'AG' },
  {},
];

const AUTHOR = /By an author/;
const PASTED = [
  'html',
  'wordpress',
  'wordpress-author',
  'drupal',
  'joomla',
  'typo3',
  'markdown',
  'squarespace',
];

describe('snippets through filters', () => {
  let host;
  let page;
  let made;

  before(async () => {
    const { makeSnippets } = await loadMaker();
    made = CHOICES.map((choice) => makeSnippets(choice));
    const purify = readFileSync(
      fileURLToPath(import.meta.resolve('dompurify').replace(/dist.*/, 'dist/purify.min.js')),
    );
    host = await startHost({
      '/': embed('<main></main>', '<script src="/purify.js"></script>'),
      '/purify.js': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(purify),
    });
    ({ page } = await host.visit('/', { number: null }));
  });

  after(() => host?.stop());

  const FILTERS = {
    DOMPurify: (html) => page.evaluate((text) => window.DOMPurify.sanitize(text), html),
    'sanitize-html': (html) => sanitizeHtml(html),
    wp_kses_post: (html) => wordpress(html).kses,
    'wp_kses_post, then wpautop': (html) => wordpress(html).classic,
  };

  function wordpress(html) {
    const file = fileURLToPath(new URL('wordpress.php', import.meta.url));
    const { stdout, stderr, status } = spawnSync('php', [file, WORDPRESS], {
      input: html,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout);
  }

  /** The finder that the script makes of what a filter left, or null. */
  async function finderOf(html) {
    const visit = await host.visit('/', { number: null });
    await visit.page.$eval('main', (main, text) => (main.innerHTML = text), html);
    await visit.page.addScriptTag({ url: '/hotline-finder.js' });
    const finder = await visit.page.$('main >>> hotline-finder');
    const found = await finder?.evaluate(async (element) => {
      // In a shadow tree: what the author wrote stays where it is.
      const place = element.getRootNode().host;
      await element.ready;
      return {
        attributes: Object.fromEntries(
          Array.from(element.attributes, ({ name, value }) => [name, value]),
        ),
        fallback: Array.from(place.querySelectorAll('a'), ({ href }) => href),
      };
    });
    await visit.page.close();
    return found ?? null;
  }

  for (const [name, filter] of Object.entries(FILTERS)) {
    const skip = name.startsWith('wp_') && NO_WORDPRESS;

    it(`${name}: the numbers stay, with their links`, { skip }, async () => {
      for (const one of made) {
        for (const id of PASTED) {
          const code = codeOf(one, id);
          const left = await filter(code);
          assert.ok(numbersIn(code).length > 0, id);
          assert.deepEqual(numbersIn(left), numbersIn(code), `${id}: ${left}`);
          for (const address of numbersIn(left)) {
            const digits = address.replace(/\D/g, '');
            const text = new RegExp(
              `href="${address.replace(/[+*]/g, '\\$&')}"[^>]*>([^<]*)</a>`,
            ).exec(left)?.[1];
            assert.equal(text?.replace(/\D/g, ''), digits, left);
          }
        }
      }
    });

    it(`${name}: no script is left`, { skip }, async () => {
      for (const id of PASTED) assert.doesNotMatch(await filter(codeOf(made[0], id)), /<script/);
    });

    if (name === 'sanitize-html') continue;

    it(`${name}: what an author pastes becomes a finder with its settings`, { skip }, async () => {
      for (const [index, one] of made.entries()) {
        const code = codeOf(one, 'wordpress-author', AUTHOR);
        const found = await finderOf(await filter(code));
        const { exportparts, ...attributes } = found.attributes;
        const { country, language, heading, compact, discreet, exitUrl, topics } = CHOICES[index];
        assert.deepEqual(
          attributes,
          Object.fromEntries(
            Object.entries({
              country,
              language,
              topics,
              heading,
              compact: compact && '',
              discreet: discreet && '',
              'exit-url': exitUrl,
            }).filter(([, value]) => value !== undefined),
          ),
        );
        assert.deepEqual(found.fallback, numbersIn(code));
        // The parts of the box are those of the page.
        assert.match(exportparts, /^box,/);
      }
    });
  }

  it('a paragraph that an editor or Markdown puts around a line leaves the numbers inside the finder', async () => {
    for (const one of made) {
      for (const id of PASTED.filter((id) => id !== 'html')) {
        // Not the numbers that stand beside a frame.
        const code = codeOf(one, id, id === 'squarespace' ? /One line/ : undefined);
        const inside = await page.evaluate((text) => {
          const body = new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html').body;
          const links = body.querySelectorAll(':is(hotline-finder, [data-hotline-finder]) a');
          return Array.from(links, (link) => link.getAttribute('href'));
        }, code);
        assert.deepEqual(inside, numbersIn(code), id);
      }
    }
  });

  it('sanitize-html takes the mark: the numbers stay as links, and no finder comes', async () => {
    const left = sanitizeHtml(codeOf(made[0], 'wordpress-author', AUTHOR));
    assert.doesNotMatch(left, /data-/);
    assert.equal(await finderOf(left), null);
  });
});
