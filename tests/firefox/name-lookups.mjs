import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embed, startSite } from '../dist/host.mjs';

/**
 * Firefox looks up the names of the sites that links on an http page lead to as soon as they are drawn. It is started
 * as a visitor has it, without a driver, which would switch that off, and writes down what it looks up.
 * `npm run test:firefox` runs this; Chromium's test is tests/dist/name-lookups.test.mjs.
 */
const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Longer than a slow machine needs, in ms. */
const PATIENCE = 120_000;

/**
 * What Firefox looks up while it shows a page with a finder. The page asks for `/control` when its finder is complete,
 * and then has a link, in a document of its own, to a name that nobody has: when that is looked up, the others were.
 */
async function lookedUp(script) {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const linked = [];
  const site = await startSite(
    {
      '/': embed(
        `<hotline-finder country="RO" language="en"></hotline-finder>${script}
        <script>
          (async () => {
            const finder = document.querySelector('hotline-finder');
            for (const country of ['RO', 'GB']) {
              finder.country = country;
              await finder.ready;
              await finder.updateComplete;
            }
            const links = finder.shadowRoot.querySelectorAll('a[href^="https:"]');
            await fetch('/links?' + Array.from(links, (link) => link.hostname));
            const frame = document.createElement('iframe');
            frame.src = '/control';
            document.body.append(frame);
          })();
        </script>`,
      ),
      '/links': (request, response) => {
        linked.push(...request.url.split('?')[1].split(','));
        response.end();
      },
      '/control': embed('<a href="https://control.invalid/">Control</a>'),
    },
    '127.0.0.1',
  );
  const log = join(folder, 'log');
  const firefox = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--profile', folder, `${site.origin}/`],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: log },
    },
  );
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const read = () =>
    readdirSync(folder)
      .filter((name) => name.startsWith('log'))
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
  try {
    const begin = Date.now();
    while (!read().includes('control.invalid')) {
      assert.ok(Date.now() - begin < PATIENCE, 'Firefox did not come to the end of the page');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(linked.length > 1, linked.join());
    const text = read();
    return linked.filter((name) => text.includes(name));
  } finally {
    firefox.kill();
    await ended;
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('names of sites are not looked up before a press', () => {
  it('in Firefox, on an http page', { timeout: 2 * PATIENCE }, async () => {
    assert.deepEqual(await lookedUp('<script src="/hotline-finder.js"></script>'), []);
  });
});
