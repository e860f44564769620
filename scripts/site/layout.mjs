/** What all pages of the site have around their content. */
import { readFileSync } from 'node:fs';
import { html, raw } from './html.mjs';
import { icon } from './icon.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The way from a page to the site's own files: `../` for a page in a folder. */
export function linker(path) {
  const up = '../'.repeat(path.split('/').length - 1);
  return (target) => `${up}${target}`;
}

/** In the head of the page, in this order. */
const NAVIGATION = [
  ['get-it.html', 'Get it'],
  ['list.html', 'The list'],
  ['languages.html', 'Languages'],
  ['docs.html', 'Docs'],
];

const TRY = [
  ['try.html', 'All attributes'],
  ['looks.html', 'Six looks'],
  ['situations.html', 'All situations'],
  ['frame.html', 'In a frame'],
];

const TAKE_PART = [
  ['correct.html', 'Correct a number'],
  ['proof-reading.html', 'Proof-read a language'],
  ['docs/contributing.html', 'Contribute'],
  ['docs/security.html', 'Security and safety'],
];

/**
 * @typedef {object} Page
 * @property {string} path from the site's folder, `list/RO.html`
 * @property {string} title without the name of the project
 * @property {string} description one sentence
 * @property {string} [section] the path of the navigation's entry that it belongs to
 * @property {string[]} [styles] names of style sheets in assets/, besides site.css
 * @property {string[]} [scripts] names of scripts in assets/
 * @property {boolean} [finder] has a live finder
 * @property {string} [policy] a Content Security Policy
 * @property {string} [kind] a class of the body
 */

/**
 * A whole page.
 *
 * @param {Page} page
 * @param {{ version: string, updated: string }} release
 * @param {unknown} main
 */
export function layout(page, { version, updated }, main) {
  const to = linker(page.path);
  const { title, description, section, styles = [], scripts = [], finder, policy, kind } = page;
  const home = page.path === 'index.html';
  const links = (entries) =>
    entries.map(
      ([path, name]) =>
        html`<li>
          <a href="${to(path)}" ${raw(path === page.path ? 'aria-current="page"' : '')}>${name}</a>
        </li>`,
    );
  return `<!doctype html>
${html`<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${policy && html`<meta http-equiv="Content-Security-Policy" content="${policy}" />`}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${description}" />
    <meta name="referrer" content="no-referrer" />
    <title>${home ? title : `${title} · hotline-finder`}</title>
    <link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml" />
    <link rel="preload" href="${to('assets/text.woff2')}" as="font" type="font/woff2" crossorigin />
    <link rel="stylesheet" href="${to('assets/site.css')}" />
    ${styles.map((name) => html`<link rel="stylesheet" href="${to(`assets/${name}.css`)}" />`)}
    ${finder && html`<script async src="${to('dist/hotline-finder.js')}"></script>`}
    ${scripts.map((name) => html`<script defer src="${to(`assets/${name}.js`)}"></script>`)}
  </head>
  <body class="${kind ?? 'page'}">
    <a class="skip" href="#main">Skip to content</a>
    <header class="top">
      <div class="wrap bar">
        <a class="brand" href="${to('index.html')}" ${raw(home ? 'aria-current="page"' : '')}
          >${icon('phone')}<span>hotline-finder</span></a
        >
        <nav aria-label="Site">
          <ul>
            ${NAVIGATION.map(
              ([path, name]) =>
                html`<li>
                  <a
                    href="${to(path)}"
                    ${raw(path === page.path ? 'aria-current="page"' : path === section ? 'aria-current="true"' : '')}
                    >${name}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </div>
    </header>
    <main id="main" tabindex="-1">${main}</main>
    <footer class="foot">
      <div class="wrap columns">
        <div class="about">
          <p class="brand">${icon('phone')}<span>hotline-finder</span></p>
          <p>
            Version ${version}. The list is of ${updated}. Code MIT, data CC BY 4.0:
            <a href="${to('LICENSE.txt')}">licence</a>,
            <a href="${to('docs/third-party-notices.html')}">notices</a>.
          </p>
          <p>This site sends and stores nothing. It asks no other server for anything.</p>
        </div>
        <nav aria-label="Use it">
          <h2>Use it</h2>
          <ul>
            ${links(NAVIGATION)}
          </ul>
        </nav>
        <nav aria-label="Try it">
          <h2>Try it</h2>
          <ul>
            ${links(TRY)}
          </ul>
        </nav>
        <nav aria-label="Take part">
          <h2>Take part</h2>
          <ul>
            ${links(TAKE_PART)}
          </ul>
        </nav>
      </div>
    </footer>
  </body>
</html>`}
`;
}

/** A page that is written by hand: what is in its main element, from demo/. */
export const fragment = (name) => raw(readFileSync(new URL(`demo/${name}`, ROOT), 'utf8'));

/** The head of a page: its title, and what it is for. */
export function hero(title, lead, more) {
  return html`<div class="hero">
    <div class="wrap">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${more}
    </div>
  </div>`;
}
