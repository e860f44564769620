/**
 * `npm run languages:browsers`: what browsers know of our languages, measured in the Chromium, the Firefox and the
 * WebKitGTK of this machine. Writes the table of docs/languages.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findWholeBrowser } from '../browser/find.mjs';
import { startBrowser } from '../browser/launch.mjs';
import { webDriver } from '../browser/webdriver.mjs';
import { MINI_BROWSER, withWebKit } from '../browser/webkit-driver.mjs';
import { compileHotlines } from '../compile/hotlines.mjs';
import { compileLanguages } from '../compile/languages.mjs';
import { LACKING } from '../compile/names.mjs';
import { readData } from '../data/read.mjs';
import { ofLanguage as cldr } from '../lib/cldr.mjs';
import { LOCALES } from './notes.mjs';
import { PAGE } from './size-by-language.mjs';
import { formatMarkdown, replaceSection } from '../lib/markdown-section.mjs';

/**
 * Runs in the page. What is known of each language: undefined = the browser says itself that it lacks it.
 *
 * @param {string[]} tags
 * @param {string[]} codes of countries
 * @returns {Record<string, { numbered: boolean, named: number } | undefined>} `numbered`: a month is "M11".
 *   `named`: how many countries have a name, and another one than in English.
 */
function probe(tags, codes) {
  const namesIn = (tag) => new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const english = namesIn('en');
  return Object.fromEntries(
    tags.map((tag) => {
      const known = [Intl.DateTimeFormat, Intl.DisplayNames].some(
        (kind) => kind.supportedLocalesOf([tag]).length,
      );
      if (!known) return [tag, undefined];
      const months = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long' });
      const names = namesIn(tag);
      const own = codes.filter((code) => names.of(code) && names.of(code) !== english.of(code));
      return [tag, { numbered: /M\d/.test(months.format(0)), named: own.length }];
    }),
  );
}

async function inPuppeteer(browser, tags, codes) {
  try {
    const page = await browser.newPage();
    const [name, version] = (await browser.version()).split('/');
    const known = await page.evaluate(probe, tags, codes);
    return {
      name: `${/firefox/i.test(name) ? 'Firefox' : 'Chromium'} ${parseInt(version)}`,
      known,
    };
  } finally {
    await browser.close();
  }
}

const inChromium = async (...given) =>
  inPuppeteer(await startBrowser([], findWholeBrowser()), ...given);

const inFirefox = async (...given) =>
  inPuppeteer(
    await launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
    }),
    ...given,
  );

const inWebKit = (...given) =>
  withWebKit(async (server) => {
    const command = webDriver('WebKit', server);
    const { sessionId, capabilities } = await command('POST', '/session', {
      capabilities: { alwaysMatch: MINI_BROWSER },
    });
    const known = await command('POST', `/session/${sessionId}/execute/sync`, {
      script: `return (${probe})(...arguments);`,
      args: given,
    });
    await command('DELETE', `/session/${sessionId}`);
    return { name: `WebKitGTK ${capabilities.browserVersion}`, known };
  });

/** In how many countries' names CLDR 48 itself differs from English. */
function namedInCldr(tag, codes) {
  const names = (one) => cldr(one, 'localenames', 'territories').localeDisplayNames.territories;
  const [own, english] = [names(tag), names('en')];
  return codes.filter((code) => ![undefined, code, english[code]].includes(own[code])).length;
}

/**
 * In words for the table.
 *
 * @param {{ numbered: boolean, named: number } | null | undefined} known
 * @param {number} inCldr
 */
export function verdict(known, inCldr) {
  if (!known) return 'nothing';
  const english = known.named < inCldr / 2;
  if (!known.numbered && !english) return 'whole';
  return `in name only: ${[known.numbered && '“M11”', english && 'English'].filter(Boolean).join(', ')}`;
}

/**
 * @param {string} page the text of docs/languages.md
 * @param {{ name: string, known: ReturnType<typeof probe> }[]} browsers
 * @param {Record<string, number>} inCldr of each language
 */
export async function withBrowsers(page, browsers, inCldr) {
  const rows = new Map();
  for (const tag of Object.keys(inCldr).sort()) {
    const verdicts = browsers.map(({ known }) => verdict(known[tag], inCldr[tag]));
    const shown = LACKING.includes(tag) ? 'whole, ours' : 'the browser’s';
    const cells = [...verdicts, shown].join(' | ');
    rows.set(cells, [...(rows.get(cells) ?? []), tag]);
  }
  const whole = [...browsers.map(() => 'whole'), 'the browser’s'].join(' | ');
  const others = rows.get(whole) ?? [];
  rows.delete(whole);
  const lines = [...rows]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cells, tags]) => `| ${tags.join(' ')} | ${cells} |`);
  const table = [
    `| language | ${browsers.map(({ name }) => name).join(' | ')} | shown |`,
    `| --- | ${browsers.map(() => '---').join(' | ')} | --- |`,
    ...lines,
    `| the other ${others.length} | ${whole} |`,
  ];
  return formatMarkdown(replaceSection(page, 'browsers', table.join('\n')), PAGE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { all } = await compileLanguages(fileURLToPath(LOCALES));
  const codes = compileHotlines(readData()).countries.map(({ code }) => code);
  const tags = [...new Set([...all.keys(), ...LACKING])];
  const inCldr = Object.fromEntries(tags.map((tag) => [tag, namedInCldr(tag, codes)]));
  const browsers = [];
  for (const measure of [inChromium, inFirefox, inWebKit]) {
    browsers.push(await measure(tags, codes));
  }
  for (const { name, known } of browsers) {
    const differ = tags.filter((tag) => known[tag] && known[tag].named !== inCldr[tag]);
    const counts = differ.map((tag) => `${tag} ${known[tag].named} of ${inCldr[tag]}`);
    console.log(
      `${name}, other names than English, of those in CLDR 48: ${counts.join(', ') || 'all'}`,
    );
  }
  writeFileSync(PAGE, await withBrowsers(readFileSync(PAGE, 'utf8'), browsers, inCldr));
}
