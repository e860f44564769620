import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser/launch.mjs';
import { createDemoServer } from './site/serve.mjs';

/**
 * `npm run screenshots [-- --language ar]`: every situation of demo/states.js in every theme and width, and
 * an index page, in `screenshots/`. `-- --readme` makes the picture of the README instead.
 * Shows the built file: `npm run build` first.
 */
const FOLDER = new URL('../screenshots/', import.meta.url);
const README_PICTURE = new URL('../docs/finder.png', import.meta.url);

const THEMES = ['light', 'dark', 'contrast', 'forced', 'print'];
const WIDTHS = [320, 420, 768, 1280];

const args = process.argv.slice(2);
const language = args.includes('--language') ? args[args.indexOf('--language') + 1] : 'en';

/** Runs in the page: one situation, alone on it. */
async function stage(name, more, width) {
  const { show, states } = await import('./states.js');
  document.body.replaceChildren();
  document.body.style.cssText = `width: ${width}px; padding: 12px`;
  const state = states.find((one) => one.name === name);
  await show(state, document.body, more);
  // The browser asks for the styles of paper without printing.
  if (matchMedia('print').matches) dispatchEvent(new Event('beforeprint'));
  window.scrollTo(0, 0);
}

async function openPage(browser, port) {
  const page = await browser.newPage();
  await page.emulateTimezone(args.includes('--readme') ? 'Europe/London' : 'Europe/Bucharest');
  await page.goto(`http://127.0.0.1:${port}/demo/board.html?state=none`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** `forced` and `print` are the browser's, not the element's. */
async function setTheme(page, theme) {
  await page.emulateMediaFeatures([
    { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
  ]);
  await page.emulateMediaType(theme === 'print' ? 'print' : 'screen');
}

async function shootAll(page, names) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const rows = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width: width + 24, height: 800 });
    for (const theme of THEMES) {
      await setTheme(page, theme);
      for (const name of names) {
        const attributes = { language, theme: /forced|print/.test(theme) ? 'auto' : theme };
        await page.evaluate(stage, name, attributes, width);
        const file = `${name}-${theme}-${width}.png`;
        const body = await page.$('body');
        await body.screenshot({ path: fileURLToPath(new URL(file, FOLDER)) });
        rows.push({ name, theme, width, file });
      }
    }
  }
  writeFileSync(new URL('index.html', FOLDER), indexPage(names, rows));
  console.log(`${rows.length} pictures: screenshots/index.html`);
}

function indexPage(names, rows) {
  const figure = ({ theme, width, file }) =>
    `<figure><figcaption>${theme}, ${width} px</figcaption><img loading="lazy" src="${file}" alt=""></figure>`;
  const section = (name) =>
    `<h2>${name}</h2><div>${rows
      .filter((row) => row.name === name)
      .map(figure)
      .join('')}</div>`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every situation, theme and width</title>
<style>body{font-family:sans-serif;background:#cfd6da}div{display:flex;gap:1rem;overflow:auto;align-items:flex-start}figure{margin:0}</style>
<h1>Every situation, theme and width (${language})</h1>${names.map(section).join('\n')}</html>
`;
}

/** Runs in the page: a light, a dark and a right-to-left box beside each other. */
async function readmeStage() {
  const { show, states } = await import('./states.js');
  const boxes = [
    ['romania', { country: 'GB', language: 'en', theme: 'light' }],
    ['romania', { country: 'BG', language: 'uk', theme: 'dark' }],
    ['romania', { country: 'ES', language: 'ar', theme: 'light' }],
  ];
  document.body.replaceChildren();
  document.body.style.cssText =
    'display: flex; gap: 32px; padding: 32px; background: #dfe7ea; width: 1536px; height: 936px; overflow: hidden';
  for (const [name, more] of boxes) {
    const frame = document.createElement('div');
    frame.style.cssText = 'flex: 1 1 0; min-width: 0';
    document.body.append(frame);
    await show(
      states.find((one) => one.name === name),
      frame,
      more,
    );
  }
}

async function shootReadme(page) {
  await page.setViewport({ width: 1600, height: 1000 });
  await page.evaluate(readmeStage);
  await page.screenshot({ path: fileURLToPath(README_PICTURE) });
  console.log('docs/finder.png');
}

const server = createDemoServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchBrowser();
try {
  const { port } = server.address();
  const page = await openPage(browser, port);
  if (args.includes('--readme')) await shootReadme(page);
  else {
    const names = await page.evaluate(async () => {
      const { states } = await import('./states.js');
      return states.map(({ name }) => name);
    });
    await shootAll(page, names);
  }
} finally {
  await browser.close();
  server.close();
}
