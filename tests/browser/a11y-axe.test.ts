import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { canRun } from './commands.js';
import { mountState, openAll, part, states } from './support/finder.js';

const { axe } = window as unknown as { axe: typeof Axe };

/** WCAG 2.0 to 2.2, A to AAA, and what axe calls best practice. */
const TAGS = ['wcag2', 'wcag21', 'wcag22'].reduce<string[]>(
  (tags, version) => [...tags, `${version}a`, `${version}aa`, `${version}aaa`],
  ['best-practice'],
);

/** Rules that axe runs only when it is asked to. */
const MORE_RULES = ['color-contrast-enhanced', 'label-content-name-mismatch', 'target-size'];
const rules = {
  ...Object.fromEntries(MORE_RULES.map((id) => [id, { enabled: true }])),
  // All that it finds `color-contrast-enhanced` finds too: 7:1 in place of 4.5:1.
  'color-contrast': { enabled: false },
};
const ALL: Axe.RunOptions = { runOnly: TAGS, rules, resultTypes: ['violations'] };

/** Rules that find something to look at on the page. */
const EXPECTED = [...MORE_RULES, 'heading-order', 'select-name'];

const LANGUAGES = ['en', 'ar', 'de', 'th'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

/** A page as a host's is: a title, one main part, and every situation in it. */
async function page(language: string): Promise<HTMLElement> {
  document.documentElement.lang = language;
  document.title = 'Page';
  const main = document.createElement('main');
  main.innerHTML = '<h1>Page</h1>';
  document.body.append(main);
  for (const { name, attributes } of states) {
    // Landmarks of one page have names of their own.
    const heading = attributes['heading'] ?? `Help: ${name}`;
    openAll(await mountState(name, { language, heading }, main));
  }
  return main;
}

const sentences = ({ violations }: Axe.AxeResults): string =>
  violations
    .map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id} (${nodes.length}×): ${help} ${first?.html} ${first?.failureSummary}`;
    })
    .join('\n');

describe('axe finds nothing', () => {
  const { lang } = document.documentElement;
  after(() => {
    document.documentElement.lang = lang;
  });

  for (const language of LANGUAGES) {
    describe(`in any situation, ${language}`, () => {
      let main: HTMLElement;

      before(async function () {
        this.timeout(240_000);
        main = await page(language);
      });

      after(() => main.remove());

      for (const width of [320, 1280]) {
        for (const theme of THEMES) {
          it(`${width} px wide, ${theme}`, async function () {
            this.timeout(240_000);
            if (!(await canRun(() => setViewport({ width, height: 800 })))) this.skip();
            const finders = Array.from(main.querySelectorAll('hotline-finder'));
            for (const finder of finders) finder.theme = theme;
            await Promise.all(finders.map((finder) => finder.updateComplete));
            const results = await axe.run(document, ALL);
            expect(sentences(results)).to.equal('');
            // Nothing is found where nothing is looked at.
            const looked = results.passes.map(({ id }) => id);
            for (const rule of EXPECTED) {
              expect(looked.join()).to.include(rule);
            }
          });
        }
      }
    });
  }

  it('unless something is wrong', async () => {
    const finder = await mountState('romania');
    part(finder, 'country-select').removeAttribute('aria-label');
    part(finder, 'call').setAttribute('aria-label', 'Call');
    part(finder, 'heading').style.color = '#888';
    const { violations } = await axe.run(finder, ALL);
    const found = violations.map(({ id }) => id).join();
    expect(found).to.include('select-name').and.to.include('label-content-name-mismatch');
    expect(found).to.include('color-contrast-enhanced');
  });
});
