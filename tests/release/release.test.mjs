/** `npm run release` as a whole: the same bytes twice, and a page that takes a person from the ZIP to a finder. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launchBrowser } from '../../scripts/browser/launch.mjs';
import { readBuilt, startSite } from '../dist/host.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const make = (out, zone) =>
  execFileSync(process.execPath, [join(ROOT, 'scripts/release/release.mjs'), '--out', out], {
    cwd: tmpdir(),
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

describe('the release', () => {
  let folder;
  let first;
  let owners;
  let unpacked;
  let browser;

  before(async () => {
    readBuilt('edition.js');
    folder = mkdtempSync(join(tmpdir(), 'hotline-finder-release-'));
    first = join(folder, 'first');
    make(first, 'Pacific/Kiritimati');
    owners = unzipSync(readFileSync(join(first, `hotline-finder-${version}.zip`)));
    for (const [path, bytes] of Object.entries(owners)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    unpacked = join(folder, `hotline-finder-${version}`);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every file, and checksums that agree, inside the ZIP too', () => {
    assert.deepEqual(readdirSync(first).sort(), [
      'NOTES.md',
      'SHA256SUMS',
      `hotline-finder-${version}.zip`,
      `hotline-finder-npm-${version}.tgz`,
      `hotline-finder-wordpress-${version}.zip`,
      'hotline-finder.js',
      'hotlines.json',
    ]);
    for (const cwd of [first, unpacked]) {
      const { status } = spawnSync('sha256sum', ['--check', '--strict', '--status', 'SHA256SUMS'], {
        cwd,
      });
      assert.equal(status, 0, cwd);
      const listed = readFileSync(join(cwd, 'SHA256SUMS'), 'utf8').trim().split('\n').length;
      const all = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      );
      assert.equal(listed, all.length - 1, cwd);
    }
  });

  it('has the same bytes when it is made again, in another time zone', () => {
    const second = join(folder, 'second');
    make(second, 'America/Los_Angeles');
    for (const name of readdirSync(first)) {
      assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name);
    }
  });

  it('has a page for people that works from a folder and asks for nothing', async () => {
    const page = await browser.newPage();
    const requests = [];
    const messages = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    const address = pathToFileURL(join(unpacked, 'START-HERE.html')).href;
    for (const [scheme, width] of [
      ['light', 1024],
      ['dark', 320],
    ]) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(address);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
        scheme,
      );
      const { scroll, pictures } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        pictures: [...document.images].map((image) => image.naturalWidth > 0),
      }));
      assert.ok(scroll <= width, `${scroll} px wide`);
      assert.ok(pictures.length >= 4 && pictures.every(Boolean));
    }
    assert.ok(
      requests.every((url) => /^(file|data):/.test(url)),
      requests.join(' '),
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('leads to a finder with the chosen edition, whose hash agrees', async (t) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(unpacked, 'START-HERE.html')).href);
    await page.click('input[value="europe"]');
    await page.select('select[name="country"]', 'RO');
    await page.select('select[name="kind"]', 'html');
    const { code, where } = await page.evaluate(() => ({
      code: document.querySelector('.parts pre').textContent,
      where: document.querySelector('.folder').textContent,
    }));
    assert.equal(where, 'europe');
    const script = readFileSync(join(unpacked, where, 'hotline-finder.js'));
    const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    assert.ok(code.includes(`integrity="${hash}"`));
    assert.ok(
      readFileSync(join(unpacked, 'integrity.txt'), 'utf8').includes(
        `${hash}  europe/hotline-finder.js`,
      ),
    );
    await page.close();

    const site = await startSite({
      '/': `<!doctype html><title>Own</title>${code}`,
      '/hotline-finder.js': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
    });
    t.after(() => site.stop());
    const visitor = await browser.newPage();
    await visitor.goto(site.origin);
    await visitor.waitForSelector('>>> hotline-finder >>> a[href="tel:0800800678"]');
    await visitor.close();
  });
});
