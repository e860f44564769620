/** Every page of the site. */
import { fragment, layout } from './layout.mjs';
import { countryPage, internationalPage } from './pages/country.mjs';
import { docsPages } from './pages/docs.mjs';
import { home } from './pages/home.mjs';
import { languagesPage } from './pages/languages.mjs';
import { listPage } from './pages/list.mjs';

/** What a page for frames asks of the page around. */
const FRAME_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; frame-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Pages that are written by hand in demo/. */
const WRITTEN = [
  {
    path: 'get-it.html',
    title: 'Get it',
    description:
      'Choose country, languages and looks: the page makes the file and the snippet for your site.',
    scripts: ['get-it'],
    finder: true,
    kind: 'get-it',
  },
  {
    path: 'try.html',
    title: 'All attributes',
    description: 'The finder with a field for each attribute.',
    scripts: ['try'],
    finder: true,
  },
  {
    path: 'looks.html',
    title: 'Six looks',
    description:
      'The same finder on six kinds of site, changed only through parts and custom properties.',
    styles: ['looks'],
    finder: true,
  },
  {
    path: 'situations.html',
    title: 'All situations',
    description: 'The finder in every named situation, in any language, theme and width.',
    scripts: ['situations'],
    finder: true,
  },
  {
    path: 'frame.html',
    title: 'In a frame',
    description: 'The finder on a site that allows nothing but a frame.',
    scripts: ['frame'],
    policy: FRAME_POLICY,
  },
  {
    path: 'correct.html',
    title: 'Correct a number',
    description: 'A form that checks a correction and makes the finished file. Nothing is sent.',
    scripts: ['correct'],
  },
  {
    path: 'proof-reading.html',
    title: 'Proof-read a language',
    description: 'Every string of a language with its comment, beside English, and in its place.',
    section: 'languages.html',
    scripts: ['proof-reading'],
  },
].map((page) => ({ ...page, main: () => fragment(page.path) }));

/**
 * What the pages are made of; `brotli`: bytes of the script as a server sends it, where it is measured.
 *
 * @typedef {Awaited<ReturnType<import('./content.mjs').readContent>> & { brotli: number | undefined }} Content
 */

/**
 * @param {Content} content
 * @returns {Map<string, () => string>} the text of each page by its path, rendered when it is called
 */
export function pages(content) {
  const generated = [
    home(content),
    listPage(content),
    languagesPage(content),
    internationalPage(content),
    ...docsPages(),
    ...WRITTEN,
  ].map((page) => [page.path, () => page]);
  const countries = content.list.countries.map((country) => [
    `list/${country.code}.html`,
    () => countryPage(country, content),
  ]);
  return new Map(
    [...generated, ...countries].map(([path, make]) => [
      path,
      () => {
        const page = make();
        const { main } = page;
        return layout(page, content.release, typeof main === 'function' ? main() : main);
      },
    ]),
  );
}
