import { html } from '../html.mjs';
import { icon } from '../icon.mjs';
import { linker } from '../layout.mjs';

export const path = 'index.html';
const to = linker(path);

const count = (number) => number.toLocaleString('en');

/** The pictures that `npm run screenshots -- --site` makes. */
const PICTURES = [
  [
    'right-to-left',
    'In the reader’s language and direction',
    'Arabic, Persian, Pashto, Urdu, Hebrew and Kurdish run from right to left. Digits never do.',
  ],
  [
    'unknown-place',
    '“I do not know where I am”',
    'Some people were brought across a border. The finder says what works anywhere, and asks no one.',
  ],
  [
    'message',
    'A message for someone nearby',
    'Large words in the language of the country, and the number: to hand the phone to a stranger.',
  ],
  [
    'discreet',
    'Discreet',
    'For a page that may be watched: nothing on the screen says what the numbers are for.',
  ],
];

/** @type {[icon: Parameters<typeof icon>[0], title: string, text: string][]} */
const TRUST = [
  [
    'shield',
    'It is silent',
    'No request after the script, no cookie, no storage, no statistics. The country is guessed on the device, from its clock.',
  ],
  [
    'exit',
    'It can be left at once',
    'One press, or Shift three times: the page is blank, then replaced. Back does not return to it, unless the page added history entries of its own.',
  ],
  [
    'phone',
    'A number is always there',
    'The numbers of your country stand in your page as plain links. If the script fails, they stay.',
  ],
  [
    'people',
    'Safest line first',
    'A line that is not the police comes before one that is, and each says who answers.',
  ],
];

export function home({ list, totals, defaultLanguages, languages, makeSnippets, choices, brotli }) {
  const tags = Object.keys(languages).length;
  const { snippets } = makeSnippets({ country: 'RO', language: 'ro' });
  const [{ code }] = snippets.find(({ id }) => id === 'html').parts;
  const sample = list.countries
    .find(({ code: country }) => country === 'RO')
    .hotlines.find(({ id }) => id === 'ro-anitp-telverde');
  const [phone] = sample.channels;
  return {
    path,
    title: 'hotline-finder: the right number to call, on your website',
    description:
      'One HTML tag that shows a person, at once and in their language, whom to call in the country they are in: the emergency number and the human-trafficking hotlines.',
    scripts: ['home'],
    finder: true,
    kind: 'home',
    main: html`
      <div class="hero">
        <div class="wrap split">
          <div class="claim">
            <h1>The right number to call, on your website</h1>
            <p class="lead">
              One HTML tag shows your visitors whom to call in the country they are in, at once and
              in their language: the emergency number and the human-trafficking hotlines.
            </p>
            <p class="buttons">
              <a class="button primary" href="${to('get-it.html')}">Get it ${icon('arrow')}</a>
              <a class="button" href="${to('list.html')}">See the list</a>
            </p>
          </div>
          <div class="live">
            <div class="device">
              <hotline-finder id="finder" class="scroll">
                <p>In danger? Call <a href="tel:112">112</a>.</p>
              </hotline-finder>
            </div>
            <form class="looks-choice" aria-label="How the finder looks" hidden>
              <fieldset class="choice">
                <legend>Colours</legend>
                ${['auto', 'light', 'dark', 'contrast'].map(
                  (theme) =>
                    html`<label
                      ><input
                        type="radio"
                        name="theme"
                        value="${theme}"
                        ${theme === 'auto' && html`checked`}
                      /><span>${theme}</span></label
                    >`,
                )}
              </fieldset>
              <label class="tick"><input type="checkbox" name="compact" /> compact</label>
              <label class="tick"><input type="checkbox" name="discreet" /> discreet</label>
            </form>
          </div>
        </div>
        <div class="wrap">
          <dl class="figures">
            <div>
              <dt>countries and territories</dt>
              <dd>${count(totals.countries)}</dd>
            </div>
            <div>
              <dt>hotlines, each with its sources</dt>
              <dd>${count(totals.published)}</dd>
            </div>
            <div>
              <dt>languages, ${tags} in all editions</dt>
              <dd>${defaultLanguages.length}</dd>
            </div>
            ${
              brotli &&
              html`<div>
                <dt>kB for the whole world, in one file</dt>
                <dd>${Math.round(brotli / 1000)}</dd>
              </div>`
            }
          </dl>
        </div>
      </div>

      <section class="wrap band" aria-labelledby="steps">
        <h2 id="steps">Three steps to a copy of your own</h2>
        <ol class="steps">
          <li>
            <h3>Choose</h3>
            <p>
              Your country, the languages of your visitors, the colours of your site. The page makes
              a file with just that, in your browser.
            </p>
            <p><a class="button primary" href="${to('get-it.html')}">Choose what you need</a></p>
          </li>
          <li>
            <h3>Upload one file</h3>
            <p>
              <code>hotline-finder.js</code> goes onto your own server. Nobody else learns that your
              page was opened, and it works as long as your page does.
            </p>
            <p>
              <a class="button" href="${to('dist/hotline-finder.js')}" download
                >${icon('down')} The world in one file</a
              >
            </p>
          </li>
          <li>
            <h3>Paste</h3>
            <p>Into the page where the finder shall be. The numbers are in it, in plain HTML.</p>
            <p class="systems">${choices.kinds.map(({ title }) => html`<span>${title}</span> `)}</p>
          </li>
        </ol>
        <figure class="code">
          <figcaption>
            What you paste, for Romania in Romanian
            <button type="button" class="copy" data-copy hidden>Copy</button>
          </figcaption>
          <pre tabindex="0"><code>${code}</code></pre>
        </figure>
      </section>

      <section class="tinted" aria-labelledby="trust">
        <div class="wrap band">
          <h2 id="trust">Made for people who may be watched</h2>
          <ul class="reasons">
            ${TRUST.map(
              ([name, title, text]) =>
                html`<li>
                  ${icon(name)}
                  <h3>${title}</h3>
                  <p>${text}</p>
                </li>`,
            )}
          </ul>
          <p>
            What it can and what it cannot protect from is written down:
            <a href="${to('docs/security.html')}">Security and safety</a>.
          </p>
        </div>
      </section>

      <section class="wrap band" aria-labelledby="seen">
        <h2 id="seen">What your visitors see</h2>
        <ul class="pictures" tabindex="0" aria-labelledby="seen">
          ${PICTURES.map(
            ([name, title, text]) =>
              html`<li>
                <img
                  src="${to(`assets/${name}.webp`)}"
                  width="360"
                  height="640"
                  loading="lazy"
                  alt=""
                />
                <h3>${title}</h3>
                <p>${text}</p>
              </li>`,
          )}
        </ul>
        <p class="buttons">
          <a class="button" href="${to('looks.html')}">Six looks</a>
          <a class="button" href="${to('situations.html')}">All situations</a>
          <a class="button" href="${to('try.html')}">All attributes</a>
        </p>
      </section>

      <section class="tinted" aria-labelledby="evidence">
        <div class="wrap band split">
          <div>
            <h2 id="evidence">No number without its source</h2>
            <p>
              Every line names the pages on which its number was read, with the sentence, the date
              and the day of reading. ${count(totals.confirmed)} of ${count(totals.published)} lines
              are confirmed; the others say so on their face.
            </p>
            <p>
              <strong>Nothing was dialled.</strong> Pages were read, some in copies of unknown age.
              Check the numbers of your country before you publish them; the list makes it short.
            </p>
            <p class="buttons">
              <a class="button" href="${to('list.html')}">Find your country</a>
              <a class="button" href="${to('correct.html')}">Correct a number</a>
            </p>
          </div>
          <figure class="evidence">
            <figcaption>
              <strong>${sample.name}</strong>
              <span class="digits">${phone.label ?? phone.value}</span>
            </figcaption>
            <ul>
              ${sample.sources
                .filter(({ url }) => /^https?:/.test(url))
                .slice(0, 3)
                .map(
                  (source) =>
                    html`<li>
                      <q>${source.says}</q>
                      <cite>${source.title}${source.date && html`, ${source.date}`}</cite>
                    </li>`,
                )}
            </ul>
            <p><a href="${to('list/RO.html')}">All lines of Romania</a></p>
          </figure>
        </div>
      </section>

      <section class="wrap band" aria-labelledby="developers">
        <h2 id="developers">For developers</h2>
        <ul class="plain-list">
          <li>
            A classic script with everything inside, or an ES module with types; no dependency but
            Lit.
          </li>
          <li>
            Works under <code>default-src 'none'</code> with the script’s address, and with Trusted
            Types.
          </li>
          <li>Every visible element is a CSS part; custom properties for every colour.</li>
          <li>
            React, Vue, Svelte, Angular, Preact and Solid; on a server the import does nothing.
          </li>
          <li>The list as JSON, as schema.org JSON-LD and as Open Referral HSDS.</li>
        </ul>
        <p class="buttons">
          <a class="button" href="${to('docs/overview.html')}">Read the docs</a>
          <a class="button" href="${to('docs/styling.html')}">Styling</a>
          <a class="button" href="${to('docs/frameworks.html')}">Frameworks</a>
          <a class="button" href="${to('docs/data-product.html')}">The list as data</a>
        </p>
      </section>
    `,
  };
}
