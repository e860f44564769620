import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFileServer, fileIn } from '../site/serve.mjs';
import { listen } from '../lib/listen.mjs';
import { findWholeBrowser } from './find.mjs';
import { startBrowser } from './launch.mjs';

/**
 * `npm run screenshots [-- --language ar]`: every situation of demo/states.js in every theme and width, and
 * an index page, in `screenshots/`. `-- --pictures` makes the pictures of the README and of the site instead.
 * Shows the built file: `npm run build` first.
 */
const FOLDER = new URL('../../screenshots/', import.meta.url);
const DOCS = new URL('../../docs/', import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const THEMES = ['light', 'dark', 'contrast', 'forced', 'print'];
const WIDTHS = [320, 420, 768, 1280];

const args = process.argv.slice(2);
const language = args.includes('--language') ? args[args.indexOf('--language') + 1] : 'en';

/** Runs in the page: one situation, alone on it. */
async function stage(name, more, width) {
  const { show, states } = await import('/demo/states.js');
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
  await page.emulateTimezone(args.includes('--pictures') ? 'Europe/London' : 'Europe/Bucharest');
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => customElements.get('hotline-finder'));
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
  const { show, states } = await import('/demo/states.js');
  /** @type {[name: string, attributes: Record<string, string>][]} */
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
  await page.screenshot({ path: fileURLToPath(new URL('finder.png', DOCS)) });
  console.log('docs/finder.png');
}

/**
 * The pictures of the site's first page: name, situation, and what is different in it.
 * @type {[picture: string, situation: string, attributes: Record<string, string>][]}
 */
const SITE_PICTURES = [
  ['right-to-left', 'romania', { country: 'ES', language: 'ar' }],
  ['unknown-place', 'unknown-place', { language: 'en' }],
  ['message', 'message', { language: 'uk' }],
  ['discreet', 'discreet', { language: 'en' }],
];

async function shootSite(page) {
  mkdirSync(new URL('pictures/', DOCS), { recursive: true });
  await page.setViewport({ width: 384, height: 680, deviceScaleFactor: 2 });
  for (const [picture, name, more] of SITE_PICTURES) {
    await page.evaluate(stage, name, { theme: 'light', ...more }, 360);
    await page.screenshot({
      path: fileURLToPath(new URL(`pictures/${picture}.webp`, DOCS)),
      type: 'webp',
      quality: 82,
      clip: { x: 12, y: 12, width: 360, height: 640 },
    });
    console.log(`docs/pictures/${picture}.webp`);
  }
}

/** The element and the list of situations, on an empty page. */
const BLANK = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<link rel="icon" href="data:,"><style>body { margin: 0; font-family: system-ui, 'Noto Sans', sans-serif; }</style>
<script src="dist/hotline-finder.js"></script></html>`;

const server = createFileServer(async (path) =>
  path === '' ? { text: BLANK } : /^(dist|demo)\//.test(path) ? fileIn(ROOT, path) : undefined,
);
const port = await listen(server, '127.0.0.1');
// A whole browser where there is one: the fonts are those of visitors.
const browser = await startBrowser([], findWholeBrowser());
try {
  const page = await openPage(browser, port);
  if (args.includes('--pictures')) {
    await shootReadme(page);
    await shootSite(page);
  } else {
    const names = await page.evaluate(async () => {
      const { states } = await import('/demo/states.js');
      return states.map(({ name }) => name);
    });
    await shootAll(page, names);
  }
} finally {
  await browser.close();
  server.close();
}
