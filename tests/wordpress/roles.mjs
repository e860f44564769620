/** Every role in both editors, seen by a visitor in both themes: with the plugin, and with snippets alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf, loadMaker } from '../snippet/support/fixtures.mjs';
import {
  addBlock,
  logIn,
  openBlockEditor,
  publish,
  typeTitle,
  visit,
  writeClassic,
} from './browse.mjs';
import { ROLES, THEMES } from './site.mjs';
import { browser, complaints, php, post, site, useTheme, version } from './world.mjs';

const PLUGIN_SCRIPT = `/wp-content/plugins/hotline-finder/js/hotline-finder.js?ver=${version}`;
/** What the admin adds once, where authors paste the marked element. */
const OWN_SCRIPT = '/hotline-finder.js';

const { makeSnippets } = await loadMaker();
const snippets = makeSnippets({ country: 'RO', address: `${site.url}${OWN_SCRIPT}` });
const numbers = [...codeOf(snippets, 'wordpress').matchAll(/href="(tel:[^"]+)"/g)].map(
  ([, to]) => to,
);

/** What a contributor hands in, an editor publishes. */
const release = ({ id, status }) => {
  assert.ok(['publish', 'pending'].includes(status), status);
  return site.php(
    `wp_set_current_user( get_user_by( 'login', 'editor' )->ID ); wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) ); return get_permalink( ${id} );`,
  );
};

async function inBlockEditor(page, title, name, selector, fill) {
  await openBlockEditor(page, site.url);
  await typeTitle(page, title);
  await addBlock(page, name, selector);
  await fill(page);
  return release(await publish(page));
}

/** The ways to bring a finder into a post, by what is pasted. */
const WAYS = {
  'the block': {
    block: (page, title) =>
      inBlockEditor(page, title, 'Hotline Finder', 'hotline-finder', async () => {
        await page.waitForFunction(() =>
          document.querySelector('hotline-finder')?.shadowRoot?.querySelector('[part~=box]'),
        );
        await page.select('.block-editor-block-inspector select', 'RO');
        await page.waitForFunction(
          () => document.querySelector('hotline-finder').getAttribute('country') === 'RO',
        );
      }),
  },
  'the shortcode': {
    block: (page, title) =>
      inBlockEditor(page, title, 'Shortcode', '.wp-block-shortcode textarea', () =>
        fillText(page, '.wp-block-shortcode textarea', '[hotline_finder country="RO"]'),
      ),
    classic: (page, title) => classic(page, title, '[hotline_finder country="RO"]'),
  },
  'script and tag, pasted': pasted(codeOf(snippets, 'wordpress')),
  'the marked element, pasted': pasted(codeOf(snippets, 'wordpress-author', /By an author/)),
};

function pasted(code) {
  return {
    block: (page, title) =>
      inBlockEditor(page, title, 'Custom HTML', '.wp-block-html textarea', () =>
        fillText(page, '.wp-block-html textarea', code),
      ),
    classic: (page, title) => classic(page, title, code),
  };
}

async function fillText(page, selector, text) {
  await page.focus(selector);
  await page.keyboard.sendCharacter(text);
}

const classic = async (page, title, text) =>
  release(await writeClassic(page, site.url, title, text));

/** Who may use scripts in a post of a single site. */
const UNFILTERED = ['admin', 'editor'];

const rows = [];

describe('who publishes what, and what a visitor gets', () => {
  for (const role of ROLES) {
    for (const [way, editors] of Object.entries(WAYS)) {
      for (const [editor, write] of Object.entries(editors)) {
        it(`${role}, ${editor} editor, ${way}`, async () => {
          site.php(
            `update_option( 'test_site_script', '${way === 'the marked element, pasted' ? OWN_SCRIPT : ''}' ); return 1;`,
          );
          const page = await logIn(browser, site.url, role);
          const link = await write(page, `${role} ${editor} ${way}`);
          await page.browserContext().close();
          for (const theme of THEMES) {
            assert.equal(useTheme(theme), theme);
            const seen = await visit(browser, link);
            const finder = way !== 'script and tag, pasted' || UNFILTERED.includes(role);
            rows.push([
              way,
              editor,
              role,
              theme,
              seen.finder ? 'finder' : seen.sent.length ? 'numbers' : 'nothing',
            ]);
            assert.deepEqual(
              seen.sent,
              numbers,
              `${theme}: the numbers are in the page as it is sent`,
            );
            assert.equal(seen.finder, finder, theme);
            if (!finder) continue;
            assert.equal(seen.attributes.country, 'RO');
            assert.ok(numbers.every((number) => seen.calls.includes(number)));
            assert.ok(seen.width >= 320, `${theme}: ${seen.width} px`);
            assert.deepEqual(seen.messages, []);
            if (way.includes('pasted')) continue;
            assert.deepEqual(
              seen.scripts.map(({ src }) => src),
              [site.url + PLUGIN_SCRIPT],
            );
          }
        });
      }
    }
  }

  it('a page without a finder has nothing of the plugin', async () => {
    site.php(`update_option( 'test_site_script', '' ); return 1;`);
    for (const theme of THEMES) {
      useTheme(theme);
      const { html, finder } = await visit(browser, post('Plain', '<p>Nothing here</p>'));
      assert.doesNotMatch(html, /hotline/i, theme);
      assert.equal(finder, false);
    }
  });

  it('what an author writes as a setting stays a setting', async () => {
    const hostile = '"><img src=x onerror=document.title=1><b a="';
    const attributes = {
      heading: hostile,
      exitUrl: 'javascript:document.title=1',
      country: 'RO',
      exclude: hostile,
    };
    const block = `<!-- wp:hotline-finder/finder ${JSON.stringify(attributes).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)} /-->`;
    const shortcode = `[hotline_finder country='RO' heading='"><img src=x onerror=document.title=1>' exit-url='javascript:document.title=1' onclick='x' style='y' no-exit=false compact]`;
    for (const content of [block, shortcode]) {
      const link = site.php(
        `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => ${php(content)}, 'post_status' => 'publish' ) ) ); return get_permalink( $id );`,
      );
      const { html, attributes: seen, sent, messages } = await visit(browser, link);
      assert.doesNotMatch(html, /<img src=x|onerror=[^&]*>|javascript:|onclick=/, content);
      assert.deepEqual(sent, numbers);
      // The finder itself tells a developer, on this computer only, what it does not know.
      assert.deepEqual(
        messages.filter((message) => !message.startsWith('<hotline-finder>')),
        [],
      );
      assert.equal(seen.country, 'RO');
      assert.equal('exit-url' in seen, false);
    }
  });

  it('leaves no message of PHP', () => assert.deepEqual(complaints(), []));
});

export { rows };
