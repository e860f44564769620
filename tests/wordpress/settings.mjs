import assert from 'node:assert/strict';
import { readFileSync, mkdirSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { logIn, openBlockEditor, visit } from './browse.mjs';
import { options } from './install.mjs';
import { makeMo } from './mo.mjs';
import { browser, complaints, files, post, site, version } from './world.mjs';

const PAGE = `${site.url}/wp-admin/options-general.php?page=hotline-finder`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lines = (country) => JSON.parse(files[`data/numbers/${country}.json`]).lines;

const saved = () => site.php(`return get_option( 'hotline_finder', null );`);

async function save(page) {
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
}

describe('the settings page', () => {
  it('is for administrators only', async () => {
    for (const role of ['editor', 'author', 'contributor']) {
      const page = await logIn(browser, site.url, role);
      assert.equal(await page.$('#adminmenu a[href*="hotline-finder"]'), null, role);
      const answer = await page.goto(PAGE);
      assert.equal(answer.status(), 403, role);
      await page.browserContext().close();
    }
  });

  it('takes nothing without its nonce, and nothing from others', async () => {
    for (const role of ['admin', 'editor']) {
      const page = await logIn(browser, site.url, role);
      const status = await page.evaluate(async () => {
        const body = new URLSearchParams({
          option_page: 'hotline_finder',
          action: 'update',
          _wpnonce: 'wrong',
          'hotline_finder[country]': 'FR',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(status, 403, role);
      assert.equal(saved(), null, role);
      await page.browserContext().close();
    }
  });

  it('sets edition, country, colours and lines to leave out for all finders', async () => {
    const page = await logIn(browser, site.url, 'admin');
    await page.goto(PAGE);
    await page.select('#hotline-finder-country', 'DE');
    await page.select('#hotline-finder-theme', 'dark');
    await page.select('#hotline-finder-edition', 'europe');
    await save(page);
    const [first] = lines('DE').filter(({ rest, confirmed }) => rest && confirmed);
    await page.click(`input[value="${first.id}"]`);
    await page.type('#hotline-finder-exclude', 'ro-116111, <b>RO-116000</b>');
    await save(page);
    assert.deepEqual(saved(), {
      edition: 'europe',
      country: 'DE',
      theme: 'dark',
      exclude: `${first.id} ro-116111 ro-116000`,
    });
    assert.deepEqual(
      options().map(({ name }) => name),
      ['hotline_finder'],
    );
    assert.equal(await page.$eval(`input[value="${first.id}"]`, (box) => box.checked), true);

    const number = /href="(tel:[^"]+)"/.exec(first.rest)[1];
    const seen = await visit(browser, post('Defaults', '[hotline_finder]'));
    assert.equal(seen.attributes.country, 'DE');
    assert.equal(seen.attributes.theme, 'dark');
    assert.ok(seen.finder);
    assert.ok(seen.sent.length > 2);
    assert.equal(seen.sent.includes(number), false);
    assert.equal(seen.calls.includes(number), false);
    assert.ok(seen.scripts[0].src.endsWith(`/js/hotline-finder-europe.js?ver=${version}`));

    const own = await visit(
      browser,
      post('Own', '[hotline_finder country="uk" theme="contrast" compact]'),
    );
    assert.equal(own.attributes.theme, 'contrast');
    assert.equal(own.attributes.compact, '');
    assert.ok(own.sent.includes('tel:999'));
    await page.browserContext().close();
  });

  it('has no fault that axe finds, and speaks the language of its translation', async () => {
    const page = await logIn(browser, site.url, 'admin');
    await page.goto(PAGE);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run('#wpbody-content .wrap'));
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );

    const folder = join(site.folder, 'www/wp-content/plugins/hotline-finder/languages');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'hotline-finder-de_DE.mo'),
      makeMo(files['languages/hotline-finder.pot'], (text) => `«${text}»`),
    );
    // WordPress takes only a language that it has itself.
    writeFileSync(join(site.folder, 'www/wp-content/languages/de_DE.mo'), makeMo('', String));
    assert.equal(
      site.php(`update_option( 'WPLANG', 'de_DE' ); return get_option( 'WPLANG' );`),
      'de_DE',
    );
    await page.goto(PAGE);
    const words = await page.$eval('.wrap', (one) => one.textContent);
    for (const text of ['«Edition»', '«Country»', '«High contrast»', '««The world» ('])
      assert.ok(words.includes(text), text);
    await openBlockEditor(page, site.url);
    const title = await page.evaluate(() => {
      const { blocks, data } = window.wp;
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('hotline-finder/finder'));
      return blocks.getBlockType('hotline-finder/finder').title;
    });
    assert.equal(title, '«Hotline Finder»');
    const sidebar = await page.waitForSelector('.block-editor-block-inspector');
    const sidebarText = await sidebar.evaluate((one) => one.textContent);
    for (const text of ['«Language»', '«As the site: Germany»', '«As the site: «Dark»»'])
      assert.ok(sidebarText.includes(text), text);
    site.php(`update_option( 'WPLANG', '' ); return 1;`);
    await page.browserContext().close();
  });

  it('deleting the plugin leaves nothing', async () => {
    assert.deepEqual(complaints(), []);
    const page = await logIn(browser, site.url, 'admin');
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    const row = 'tr[data-plugin="hotline-finder/hotline-finder.php"]';
    await Promise.all([page.waitForNavigation(), page.click(`${row} .deactivate a`)]);
    await page.click(`${row} .delete a`);
    await page.waitForSelector('tr.deleted[data-plugin="hotline-finder/hotline-finder.php"]');
    assert.deepEqual(options(), []);
    assert.equal(existsSync(join(site.folder, 'www/wp-content/plugins/hotline-finder')), false);
    await page.browserContext().close();
  });
});
