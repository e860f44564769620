import { html } from '../html.mjs';
import { icon } from '../icon.mjs';
import { hero, linker } from '../layout.mjs';
import { SECTIONS, sectionNames } from './vocabulary.mjs';

const path = 'list.html';
const to = linker(path);

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the search finds a country by: its names, its lines, and digits without separators. */
function searchText(country) {
  const numbers = country.hotlines.flatMap(({ channels }) =>
    channels.flatMap(({ label, value, asPublished }) => [label, value, asPublished]),
  );
  const texts = [
    country.code,
    country.name,
    ...country.hotlines.flatMap(({ id, name, nameLocal }) => [id, name, nameLocal?.text]),
    ...country.emergency.map(({ number }) => number),
    ...numbers.filter(Boolean).map((number) => number.replace(/[\s().-]/g, '')),
  ];
  return plain([...new Set(texts.filter(Boolean))].join(' '));
}

function row(country, { emergencySure, lines, confirmed, sections, oldest, missing }) {
  const numbers = [...new Set(country.emergency.map(({ number }) => number))];
  return html`<tr data-search="${searchText(country)}" data-missing="${missing.join(' ')}">
    <th scope="row"><a href="${to(`list/${country.code}.html`)}">${country.name}</a></th>
    <td data-label="Emergency">
      <span class="digits">${numbers.join(' · ') || '–'}</span>${
        numbers.length > 0 && !emergencySure && html` <small>not all certain</small>`
      }
    </td>
    ${SECTIONS.map(
      ([section, , short]) =>
        html`<td data-label="${short}" class="${sections.includes(section) ? 'has' : 'lacks'}">
          ${sections.includes(section) ? html`${icon('tick')}<span class="only-read">yes</span>` : html`<span class="no">no</span>`}
        </td>`,
    )}
    <td data-label="Lines">
      ${lines}${lines > confirmed && html` <small>${lines - confirmed} not confirmed</small>`}
    </td>
    <td data-label="Oldest page">${oldest || '–'}</td>
  </tr>`;
}

export function listPage({ list, coverage, totals, release }) {
  return {
    path,
    title: 'The list',
    description: `Emergency numbers and ${totals.published} hotlines of ${totals.countries} countries and territories, with their sources, dates and gaps.`,
    scripts: ['list'],
    kind: 'list',
    main: html`
      ${hero(
        'The list',
        html`${totals.published} hotlines and the emergency numbers of ${totals.countries} countries
        and territories, as of ${release.updated}. Every line names the pages it was read on.`,
        html`<p class="warning">
          <strong>Nothing was dialled.</strong> Check the numbers of your country before you publish
          them. <a href="${to('docs/numbers.html')}">How to check, and how to fix one</a>
        </p>`,
      )}
      <div class="wrap band">
        <form class="search" role="search" hidden>
          <label class="wide"
            >Country, line or number
            <input type="search" name="text" autocomplete="off" spellcheck="false"
          /></label>
          <label
            >What is missing
            <select name="missing">
              <option value="">Show all</option>
              <option value="emergency">No emergency number</option>
              ${SECTIONS.map(([section, , short]) => html`<option value="${section}">No line: ${short.toLowerCase()}</option>`)}
            </select></label
          >
          <button type="button" class="button" data-print>${icon('print')} Print</button>
        </form>
        <p class="found" role="status"></p>
        <table class="countries">
          <caption class="only-read">
            Countries and territories, their emergency numbers and hotlines
          </caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col">Emergency</th>
              ${SECTIONS.map(([, , short]) => html`<th scope="col">${short}</th>`)}
              <th scope="col">Lines</th>
              <th scope="col">Oldest page</th>
            </tr>
          </thead>
          <tbody>
            ${[...list.countries]
              .sort((a, b) => a.name.localeCompare(b.name, 'en'))
              .map((country) => row(country, coverage.get(country.code)))}
          </tbody>
        </table>
        <p class="note">
          Oldest page: of all lines of the country, the one whose newest dated page is the oldest.
          <a href="${to('list/international.html')}">Lines for callers from any country</a> have a
          page of their own.
        </p>
        <h2>The list as data</h2>
        <p>
          <a href="${to('dist/hotlines.json')}" download>hotlines.json</a> with all sources,
          <a href="${to('dist/hotlines.jsonld')}" download>JSON-LD for schema.org</a>,
          <a href="${to('dist/hotlines.hsds.json')}" download>Open Referral HSDS</a>;
          <a href="${to('docs/data-product.html')}">what is in them</a>. Licence:
          <a href="${list.licence}" rel="noreferrer">CC BY 4.0</a>.
        </p>
        <h2>What it covers</h2>
        <dl class="totals">
          ${[
            ['with an emergency number', totals.countriesWithEmergency],
            ['with a hotline', totals.countriesWithLines],
            ...sectionNames(totals),
          ].map(
            ([name, number]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${number}</dd>
              </div>`,
          )}
        </dl>
        <p><a href="${to('docs/coverage.html')}">The whole account of it</a></p>
      </div>
    `,
  };
}
