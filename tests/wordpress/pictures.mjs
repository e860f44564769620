/**
 * `npm run release:pictures [-- ZIP]`, after `npm run release`: the pictures of START-HERE.html, taken of a real WordPress with the plugin, and of a page
 * with the finder. They are kept in the repository: two browsers do not make the same bytes.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../scripts/browser/launch.mjs';
import { DIST, ROOT, readText } from '../../scripts/release/built.mjs';
import { addBlock, logIn, openBlockEditor, typeTitle } from './browse.mjs';
import { startWordPress } from './site.mjs';

const FOLDER = fileURLToPath(new URL('../../scripts/release/owners/pictures/', import.meta.url));
const { version } = JSON.parse(readText('package.json'));
const [zip = join(ROOT, `release/hotline-finder-wordpress-${version}.zip`)] = process.argv.slice(2);
const WIDE = { width: 1100, height: 700 };

mkdirSync(FOLDER, { recursive: true });
const site = await startWordPress();
const browser = await startBrowser();
try {
  const page = await logIn(browser, site.url, 'admin');
  await page.setViewport(WIDE);
  const shoot = (name, clip) =>
    page.screenshot({
      path: join(FOLDER, `${name}.png`),
      ...(clip ? { clip: { x: 0, y: 0, ...WIDE, ...clip } } : {}),
    });

  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('#pluginzip');
  await field.uploadFile(zip);
  await shoot('wordpress-upload', { height: 340 });
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  const activate = await page.waitForSelector('a.button-primary[href*="action=activate"]');
  await Promise.all([page.waitForNavigation(), activate.click()]);

  await page.goto(`${site.url}/wp-admin/options-general.php?page=hotline-finder`);
  await page.select('#hotline-finder-country', 'RO');
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  await shoot('wordpress-settings');

  await openBlockEditor(page, site.url, 'page');
  await typeTitle(page, 'Get help');
  await addBlock(page, 'Hotline Finder', 'hotline-finder');
  await page.waitForFunction(() =>
    document.querySelector('hotline-finder')?.shadowRoot?.querySelector('[part~=box]'),
  );
  await page.evaluate(() => document.querySelector('hotline-finder').ready);
  await shoot('wordpress-block');

  copyFileSync(join(DIST, 'hotline-finder.js'), join(site.folder, 'www/hotline-finder.js'));
  writeFileSync(
    join(site.folder, 'www/page.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Get help</title><body style="margin:0;font-family:sans-serif"><script src="hotline-finder.js"></script><hotline-finder country="RO"></hotline-finder>',
  );
  // Not in the editor's tab, which asks before it is left.
  const visitor = await browser.newPage();
  await visitor.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true });
  await visitor.goto(`${site.url}/page.html`);
  await visitor.evaluate(() => document.querySelector('hotline-finder').ready);
  await visitor.screenshot({ path: join(FOLDER, 'page.png') });
} finally {
  await browser.close();
  await site.stop();
}
