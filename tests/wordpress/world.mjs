/** One WordPress and one browser for all tests, with the plugin as the release packs it. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { startBrowser } from '../../scripts/browser/launch.mjs';
import { pluginFiles, zipPlugin } from '../../scripts/release/wordpress/zip.mjs';
import { DIST, readBuilt } from '../dist/host.mjs';
import { startWordPress } from './site.mjs';

// Refuses a stale build.
readBuilt('edition.js');

export const files = await pluginFiles();
export const site = await startWordPress();
copyFileSync(join(DIST, 'hotline-finder.js'), join(site.folder, 'www/hotline-finder.js'));
export const browser = await startBrowser();
export const zipPath = join(site.folder, 'hotline-finder.zip');
writeFileSync(zipPath, zipPlugin(files));

export const { version } = JSON.parse(files['block/block.json']);

after(async () => {
  await browser.close();
  await site.stop();
});

/** PHP's messages about the plugin. */
export const complaints = () =>
  site
    .errors()
    .split('\n')
    .filter((line) => line.includes('plugins/hotline-finder'));

export const useTheme = (name) => site.php(`switch_theme( '${name}' ); return get_stylesheet();`);

/** A published post, written by the database's own hand: for what is not about editors. */
export const post = (title, content) =>
  site.php(
    `$id = wp_insert_post( wp_slash( array( 'post_title' => ${php(title)}, 'post_content' => ${php(content)}, 'post_status' => 'publish', 'post_type' => 'page' ) ) ); return get_permalink( $id );`,
  );

/** A text in PHP. */
export const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
