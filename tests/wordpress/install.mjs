import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logIn } from './browse.mjs';
import { browser, complaints, site, version, zipPath } from './world.mjs';

describe('installing', () => {
  it('an admin uploads the ZIP, activates the plugin and finds its settings', async () => {
    const page = await logIn(browser, site.url, 'admin');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    const field = await page.waitForSelector('#pluginzip');
    await field.uploadFile(zipPath);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    const activate = await page.waitForSelector('a.button-primary[href*="action=activate"]');
    await Promise.all([page.waitForNavigation(), activate.click()]);
    const row = await page.waitForSelector(
      'tr[data-plugin="hotline-finder/hotline-finder.php"].active',
    );
    const text = await row.evaluate((one) => one.textContent);
    assert.match(text, /Hotline Finder/);
    assert.ok(text.includes(`Version ${version}`), text);
    const settings = await row.$('a[href*="page=hotline-finder"]');
    await Promise.all([page.waitForNavigation(), settings.click()]);
    assert.equal(await page.$eval('h1', (one) => one.textContent), 'Hotline Finder');
    assert.deepEqual(complaints(), []);
    await page.browserContext().close();
  });

  it('stores nothing before the settings are saved', () => {
    assert.deepEqual(options(), []);
  });
});

/** Every row of the database that is the plugin's. */
export const options = () =>
  site.php(
    `global $wpdb; return $wpdb->get_results( "select option_name as name, autoload from $wpdb->options where option_name like '%hotline%'" );`,
  );
