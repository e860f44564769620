/** The project's Markdown as pages: docs/*.html. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { html, raw } from '../html.mjs';
import { linker } from '../layout.mjs';
import { render } from '../markdown.mjs';

const ROOT = new URL('../../../', import.meta.url);

/**
 * A document: its file, the name of its page, its title where that is not its heading, and what it is.
 *
 * @typedef {[file: string, name: string, title: string | undefined, what: string]} Entry
 */

/**
 * Files by the group in which people look for them; what docs/ has besides these comes last.
 *
 * @type {[group: string, entries: Entry[]][]}
 */
const GROUPS = [
  [
    'Use it',
    [
      [
        'README.md',
        'overview',
        'Overview',
        'Install, attributes, slots, events, styling, privacy, browsers',
      ],
      ['docs/cms.md', 'cms', undefined, 'Where to paste it in WordPress, Drupal, Wix and others'],
      [
        'docs/frameworks.md',
        'frameworks',
        undefined,
        'React, Vue, Svelte, Angular, Preact, Solid; on a server',
      ],
      ['docs/styling.md', 'styling', undefined, 'Custom properties, parts, slots and events'],
      ['docs/editions.md', 'editions', 'Editions', 'A file with fewer countries and languages'],
      [
        'docs/languages.md',
        'languages',
        undefined,
        'Which there are, and which one a visitor gets',
      ],
      ['docs/exit-page.md', 'exit-page', undefined, 'The page that “Leave this page” opens'],
      ['docs/faq.md', 'faq', undefined, 'Short answers to what people ask'],
    ],
  ],
  [
    'Safety',
    [
      ['SECURITY.md', 'security', undefined, 'Who may watch, and what protects from whom'],
      ['docs/calls.md', 'calls', undefined, 'Where the sentences in the finder come from'],
    ],
  ],
  [
    'The numbers',
    [
      [
        'data/README.md',
        'numbers',
        undefined,
        'Fix a number in ten minutes, what counts as a source',
      ],
      [
        'docs/data-product.md',
        'data-product',
        undefined,
        'hotlines.json, JSON-LD, Open Referral HSDS',
      ],
      [
        'data/COVERAGE.md',
        'coverage',
        undefined,
        'Country by country, what there is and what is missing',
      ],
      [
        'docs/data-review-2026-11.md',
        'data-review-2026-11',
        undefined,
        'What a second reading found',
      ],
    ],
  ],
  [
    'Inside',
    [
      ['CONTRIBUTING.md', 'contributing', undefined, 'A number, a language, code'],
      ['docs/architecture.md', 'architecture', undefined, 'Layers, and the way of one number'],
      ['docs/packed-format.md', 'packed-format', undefined, 'How the list is made small'],
      ['docs/performance.md', 'performance', undefined, 'How fast it is, and how that is measured'],
      ['CHANGELOG.md', 'changelog', undefined, 'What is new'],
      ['THIRD-PARTY-NOTICES.md', 'third-party-notices', undefined, 'Licences of what is inside'],
    ],
  ],
];

const KNOWN = GROUPS.flatMap(([, entries]) => entries.map(([file]) => file));

/**
 * Every document: its file, page, title and text.
 *
 * @returns {[group: string, documents: { file: string, path: string, title: string, what: string, text: string }[]][]}
 */
function documents() {
  const others = readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md') && !KNOWN.includes(`docs/${name}`))
    .map(
      (name) => /** @type {Entry} */ ([`docs/${name}`, name.replace(/\.md$/, ''), undefined, '']),
    );
  /** @type {typeof GROUPS} */
  const groups = others.length ? [...GROUPS, ['More', others]] : GROUPS;
  return groups.map(([group, entries]) => [
    group,
    entries
      .filter(([file]) => existsSync(new URL(file, ROOT)))
      .map(([file, name, title, what]) => {
        const text = readFileSync(new URL(file, ROOT), 'utf8');
        const own = /^# (.+)$/m.exec(text)?.[1].replace(/`/g, '') ?? name;
        return { file, path: `docs/${name}.html`, title: title ?? own, what, text };
      }),
  ]);
}

/** Pages of the site that show what a file of the project has. */
const SHOWN_ELSEWHERE = {
  'src/locales/REVIEW.md': 'languages.html',
  LICENSE: 'LICENSE.txt',
  'data/countries': 'list.html',
  'dist/hotlines.json': 'dist/hotlines.json',
  'dist/embed.html': 'dist/embed.html',
  'docs/hotlines.schema.json': 'dist/hotlines.schema.json',
  'demo/builder.html': 'get-it.html',
  'demo/languages.html': 'proof-reading.html',
  'demo/edit.html': 'correct.html',
  demo: 'index.html',
};

/**
 * Where a link of a document leads on the site; nothing where the site does not have the file.
 *
 * @param {string} file the document, from the project's root
 * @param {string} href as written in it
 * @param {Map<string, string>} pages page by file
 */
function target(file, href, pages) {
  const { pathname, hash, search } = new URL(href, `file:///${file}`);
  const asked = decodeURIComponent(pathname.slice(1)).replace(/\/$/, '');
  const country = /^data\/countries\/([A-Z]{2})\.json$/.exec(asked)?.[1];
  const page =
    pages.get(asked) ??
    (asked === 'data' ? pages.get('data/README.md') : undefined) ??
    (country && `list/${country}.html`) ??
    SHOWN_ELSEWHERE[asked] ??
    /^demo\/([a-z-]+\.html)$/.exec(asked)?.[1];
  return page && `${page}${search}${hash}`;
}

const sidebar = (groups, current, to) =>
  html`<nav class="sidebar" aria-label="Documents">
    ${groups.map(
      ([group, entries]) =>
        html`<h2>${group}</h2>
          <ul>
            ${entries.map(
              ({ path, title }) =>
                html`<li>
                  <a href="${to(path)}" ${raw(path === current ? 'aria-current="page"' : '')}
                    >${title}</a
                  >
                </li>`,
            )}
          </ul>`,
    )}
  </nav>`;

function contents(headings) {
  const entries = headings.filter(({ level }) => level === 2);
  return (
    entries.length > 2 &&
    html`<nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">On this page</h2>
      <ul>
        ${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>`
  );
}

/** The overview of all documents, and a page for each. */
export function docsPages() {
  const groups = documents();
  const pages = new Map(
    groups.flatMap(([, entries]) => entries.map(({ file, path }) => [file, path])),
  );
  const index = linker('docs.html');
  return [
    {
      path: 'docs.html',
      title: 'Docs',
      description: 'All documents of hotline-finder.',
      kind: 'docs-index',
      main: () => html`
        <div class="hero small">
          <div class="wrap">
            <h1>Docs</h1>
            <p class="lead">
              How to use it, what it protects, where the numbers come from, and how it is made.
            </p>
          </div>
        </div>
        <div class="wrap band shelves">
          ${groups.map(
            ([group, entries]) =>
              html`<section>
                <h2>${group}</h2>
                <ul>
                  ${entries.map(
                    ({ path, title, what }) =>
                      html`<li>
                        <a href="${index(path)}">${title}</a>
                        <p>${what}</p>
                      </li>`,
                  )}
                </ul>
              </section>`,
          )}
        </div>
      `,
    },
    ...groups.flatMap(([, entries]) =>
      entries.map(({ file, path, title, what, text }) => ({
        path,
        title,
        description: what || title,
        section: 'docs.html',
        scripts: ['copy'],
        kind: 'docs',
        main: () => {
          const to = linker(path);
          const { body, headings } = render(text, {
            linkTo: (href) => {
              const found = target(file, href, pages);
              return found && to(found);
            },
            imageTo: (src) => to(`assets/${src.split('/').at(-1)}`),
          });
          return html`<div class="wrap document">
            ${sidebar(groups, path, to)}
            <details class="sidebar-small">
              <summary>All documents</summary>
              ${sidebar(groups, path, to)}
            </details>
            <article class="prose">${raw(body)}</article>
            ${contents(headings)}
          </div>`;
        },
      })),
    ),
  ];
}
