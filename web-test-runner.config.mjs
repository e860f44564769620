import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { countReporter } from './scripts/test/count-reporter.mjs';
import { bundledTests } from './scripts/browser/bundled-tests.mjs';
import { FLAGS, findBrowser } from './scripts/browser/find.mjs';
import { webDriverLauncher } from './scripts/browser/webdriver-launcher.mjs';
import { MINI_BROWSER } from './scripts/browser/webkit-driver.mjs';

// A bare machine has no fonts and paints no text; the tests pass all the same. For screenshots in
// every script install fonts-noto-core and fonts-noto-cjk (Debian's names).

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FILES = readdirSync(`${ROOT}tests/browser`)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/browser/${name}`);

/** Which engine: `TEST_BROWSER=firefox` and `TEST_BROWSER=webkit`, see `npm run test:firefox` and `test:webkit`. */
const launchers = { chromium, firefox, webkit };

async function chromium() {
  const { executablePath, env, from } = await findBrowser();
  console.log(`Browser: ${executablePath} (${from})`);
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      executablePath,
      headless: 'shell',
      // Several pages share one processor that draws in software: with the limit each frame takes 100 ms and more.
      args: [...FLAGS, '--disable-frame-rate-limit'],
      env: { ...process.env, ...env },
    },
    async createPage({ context }) {
      const page = await context.newPage();
      // Several pages are open at once: each behaves as the one in front.
      const devTools = await page.createCDPSession();
      await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });

  // A page is used again for the next file, which must not find the colours of the last one. (Its
  // size the launcher itself sets back.)
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await launcher.getPage(id).emulateMediaFeatures([]);
    return stopSession(id);
  };
  return launcher;
}

function firefox() {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
    },
  });
}

function webkit() {
  return webDriverLauncher({
    name: 'WebKit',
    server: process.env.WEBDRIVER_URL ?? 'http://127.0.0.1:4444',
    capabilities: MINI_BROWSER,
  });
}

export default {
  rootDir: ROOT,
  files: FILES,
  browsers: [await launchers[process.env.TEST_BROWSER ?? 'chromium']()],
  concurrency: Math.max(1, Math.min(3, availableParallelism() - 1)),
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 40_000 } },
  plugins: [bundledTests(FILES)],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
