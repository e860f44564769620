import { html, raw } from '../html.mjs';
import { icon } from '../icon.mjs';
import { linker } from '../layout.mjs';
import { TOPIC_NAMES, SECTIONS, languageName } from './vocabulary.mjs';

const REACHES = {
  domestic: 'only inside the country',
  abroad: 'only from another country',
  anywhere: 'from any country',
};

const SERVICES = { general: 'All services' };

const OPERATORS = ({ ngo, government, police, intergovernmental }) => ({
  ngo,
  government,
  police,
  intergovernmental,
});

/** Topics of the data that open a section of the finder. */
const OPENS = {
  missing: 'children',
  'missing-children': 'children',
  'domestic-violence': 'violence',
  'sexual-violence': 'violence',
  'crime-victims': 'violence',
  labour: 'work',
  migrants: 'migration',
};

const sectionOf = ({ serves }) => {
  const own = serves.map((topic) => OPENS[topic] ?? topic);
  return SECTIONS.map(([section]) => section).find((section) => own.includes(section)) ?? 'other';
};

const address = {
  phone: (value) => `tel:${value}`,
  tty: (value) => `tel:${value}`,
  sms: (value) => `sms:${value}`,
  email: (value) => `mailto:${value}`,
};

/** Where a channel leads; nothing where its value is not an address. */
function hrefOf({ type, value }) {
  if (address[type]) return address[type](value);
  if (type === 'whatsapp') return `https://wa.me/${value.replace(/\D/g, '')}`;
  return /^https?:/.test(value) ? value : undefined;
}

const channelNames = (words) => ({
  phone: 'Phone',
  tty: words.tty,
  sms: words.sms,
  whatsapp: 'WhatsApp',
  chat: words.chat,
  email: words.email,
  web: words.web,
  reportForm: words.reportForm,
});

/** A number or an address as one reads it. */
const readable = ({ label, value }) =>
  (label ?? value).replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function channelRow(channel, words) {
  const { type, asPublished, reach, free, languages, confirmed, labelInternational } = channel;
  const isNumber = /^(phone|tty|sms|whatsapp)$/.test(type);
  const shown = readable(channel);
  const href = hrefOf(channel);
  const facts = [
    asPublished &&
      isNumber &&
      asPublished.replace(/\D/g, '') !== shown.replace(/\D/g, '') &&
      `printed as ${asPublished}`,
    labelInternational && labelInternational !== shown && `from abroad ${labelInternational}`,
    reach && isNumber && REACHES[reach],
    free === true ? 'free' : free === false && 'costs money',
    languages?.length > 0 && languages.map((tag) => languageName(tag, words)).join(', '),
  ].filter(Boolean);
  return html`<li>
    <span class="type">${channelNames(words)[type]}</span>
    <span class="value"
      >${href ? html`<a class="${isNumber && 'digits'}" href="${href}" rel="noreferrer">${shown}</a>` : html`<span>${shown}</span>`}
      ${confirmed === false && html`<span class="tag doubt">not confirmed</span>`}</span
    >
    <span class="facts">${facts.join(' · ')}</span>
  </li>`;
}

const hostOf = (url) => new URL(url).host.replace(/^www\./, '');

function sourceRow({ url, title, says, date, official, read }) {
  const link = /^https?:/.test(url);
  return html`<li>
    <span class="title"
      >${link ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title}
      ${link && html`<span class="host">${hostOf(url)}</span>`}
      ${official && html`<span class="tag">official</span>`}</span
    >
    ${says && html`<q>${says}</q>`}
    <span class="when">${date ? `page of ${date}` : 'page without a date'}, read ${read}</span>
  </li>`;
}

function sources(list) {
  return html`<details class="sources" open>
    <summary>${list.length === 1 ? '1 source' : `${list.length} sources`}</summary>
    <ul>
      ${list.map(sourceRow)}
    </ul>
  </details>`;
}

function doubtOf({ confirmed, lastSeen, singleSource }, words) {
  if (lastSeen) return words.lastSeen.replace('{0}', lastSeen);
  if (singleSource) return words.singleSource;
  return confirmed === false && words.notConfirmed;
}

function hotline(line, words, correct) {
  const doubt = doubtOf(line, words);
  const { id, name, nameLocal, operator, serves, channels, hours, hoursNote, timeZone } = line;
  const languages = line.languages ?? [];
  return html`<article class="line" id="${id}">
    <header>
      <h3>${name}</h3>
      ${nameLocal && nameLocal.text !== name && html`<p class="local" lang="${nameLocal.lang}">${nameLocal.text}</p>`}
      <p class="tags">
        <span class="tag ${operator}">${OPERATORS(words)[operator]}</span>
        ${line.immigration && html`<span class="tag doubt">${words.immigration}</span>`}
        ${serves.map((topic) => html`<span class="tag soft">${TOPIC_NAMES[topic]}</span>`)}
        ${doubt ? html`<span class="tag doubt">${doubt}</span>` : html`<span class="tag sure">${icon('tick')} confirmed</span>`}
      </p>
    </header>
    <ul class="channels">
      ${channels.map((channel) => channelRow(channel, words))}
    </ul>
    <dl>
      <div>
        <dt>Hours</dt>
        <dd>
          ${hours === '24/7' ? words.always : (hours ?? words.hoursUnknown)}${
            hours && hours !== '24/7' && timeZone && html` (${timeZone})`
          }${hoursNote && html`<br /><small>${hoursNote}</small>`}
        </dd>
      </div>
      <div>
        <dt>Languages</dt>
        <dd>
          ${languages.length ? languages.map((tag) => languageName(tag, words)).join(', ') : 'not known'}
        </dd>
      </div>
      ${
        line.anonymous &&
        html`<div>
          <dt>Name</dt>
          <dd>${words.anonymous}</dd>
        </div>`
      }
      <div>
        <dt>Id</dt>
        <dd><code>${id}</code></dd>
      </div>
    </dl>
    ${sources(line.sources)}
    <p class="correct-link"><a href="${correct}">Correct this line</a></p>
  </article>`;
}

function emergency({ number, services, confirmed, pages, sources: sets, place }, words) {
  const named = services.map((service) => SERVICES[service] ?? words[service] ?? service);
  return html`<li>
    <a class="digits" href="tel:${number}">${number}</a>
    <p>
      ${named.join(', ')}${place && html` (${place})`}
      ${confirmed === false ? html`<span class="tag doubt">not confirmed</span>` : html`<span class="tag sure">${icon('tick')} confirmed</span>`}
    </p>
    <p class="sets">Data sets that have it: ${sets.length ? sets.join(', ') : 'none'}</p>
    ${pages.length > 0 && sources(pages)}
  </li>`;
}

const TITLES = (words) => ({
  trafficking: words.trafficking,
  violence: words.violence,
  children: words.children,
  work: words.work,
  migration: words.migration,
  other: words.others,
});

export function countryPage(country, { coverage, words, release, list }) {
  const { code, name, hotlines } = country;
  const path = `list/${code}.html`;
  const to = linker(path);
  const { missing, kept, confirmed, lines } = coverage.get(code);
  const groups = [...SECTIONS.map(([section]) => section), 'other']
    .map((section) => [section, hotlines.filter((line) => sectionOf(line) === section)])
    .filter(([, own]) => own.length);
  return {
    path,
    title: `${name}: numbers and sources`,
    description: `Emergency numbers and ${lines} hotlines of ${name}, with their sources, dates and gaps.`,
    section: 'list.html',
    finder: true,
    scripts: ['print'],
    kind: 'country',
    main: html`
      <div class="hero small">
        <div class="wrap">
          <p class="crumbs"><a href="${to('list.html')}">The list</a></p>
          <h1>${name}</h1>
          <p class="lead">
            ${lines === 0 ? 'No hotline of its own in the list.' : html`${lines} ${lines === 1 ? 'line' : 'lines'}, ${confirmed} of them confirmed.`}
            List of ${release.updated}.
          </p>
          <p class="buttons">
            <a class="button primary" href="${to(`get-it.html?country=${code}`)}"
              >Get it for ${name}</a
            >
            ${lines > 0 && html`<a class="button" href="${to(`correct.html?country=${code}`)}">${icon('pencil')} Correct a number</a>`}
            <button type="button" class="button" data-print hidden>${icon('print')} Print</button>
          </p>
        </div>
      </div>
      <div class="wrap band beside">
        <div>
          <p class="warning">
            <strong>Nothing was dialled.</strong> These numbers were read on the pages named below,
            or in copies of them of unknown age.
          </p>
          <section aria-labelledby="emergency">
            <h2 id="emergency">Emergency</h2>
            ${
              country.emergency.length
                ? html`<ul class="emergency">
                    ${country.emergency.map((entry) => emergency(entry, words))}
                  </ul>`
                : html`<p>${words.noNumber}</p>`
            }
          </section>
          ${groups.map(
            ([section, own]) =>
              html`<section aria-labelledby="section-${section}">
                <h2 id="section-${section}">${TITLES(words)[section]}</h2>
                ${own.map((line) =>
                  hotline(line, words, to(`correct.html?country=${code}&line=${line.id}`)),
                )}
              </section>`,
          )}
          <section aria-labelledby="missing">
            <h2 id="missing">What is missing</h2>
            <ul class="plain-list">
              ${missing.map((section) =>
                section === 'emergency'
                  ? html`<li>An emergency number that can be relied on</li>`
                  : html`<li>
                      ${SECTIONS.find(([name]) => name === section)?.[1].replace(/^a/, 'A')}
                    </li>`,
              )}
              ${hotlines.some(({ hours }) => !hours) && html`<li>The hours of ${hotlines.filter(({ hours }) => !hours).length} of ${lines} lines</li>`}
              ${kept > 0 && html`<li>${kept} ${kept === 1 ? 'line is' : 'lines are'} in the file and not shown: for professionals, not sure enough, or withheld</li>`}
              ${!missing.length && !kept && hotlines.every(({ hours }) => hours) && html`<li>Nothing that is counted</li>`}
            </ul>
            <p>
              You know a line, or a page that says it?
              <a href="${to('docs/numbers.html')}">How to add it in ten minutes</a>
            </p>
          </section>
        </div>
        <aside aria-label="As a visitor sees it">
          <div class="device">
            <hotline-finder class="scroll" country="${code}" language="en" heading-level="2" no-exit
              ><p>
                ${country.emergency.map(({ number }) => html`<a href="tel:${number}">${number}</a> `)}
              </p></hotline-finder
            >
          </div>
        </aside>
      </div>
      ${raw(`<!-- ${list.caution.replaceAll('--', '–')} -->`)}
    `,
  };
}

/** Lines for callers from any country, and what mobile phones can do anywhere. */
export function internationalPage({ list, words }) {
  const path = 'list/international.html';
  const to = linker(path);
  const names = new Map(list.countries.map(({ code, name }) => [code, name]));
  const all = new Map(
    list.countries.flatMap(({ hotlines }) => hotlines.map((one) => [one.id, one])),
  );
  return {
    path,
    title: 'Lines for callers from any country',
    description:
      'Hotlines that answer callers from any country, and what is known of emergency numbers on mobile phones.',
    section: 'list.html',
    kind: 'country',
    main: html`
      <div class="hero small">
        <div class="wrap">
          <p class="crumbs"><a href="${to('list.html')}">The list</a></p>
          <h1>Lines for callers from any country</h1>
          <p class="lead">
            The finder shows them where a country has no line of its own, and to those who do not
            know where they are.
          </p>
        </div>
      </div>
      <div class="wrap band">
        ${list.international.map(({ country, hotline: id, channels, peopleOf }) => {
          const line = all.get(id);
          return html`<article class="line">
            <header>
              <h2>${line.name}</h2>
              <p>
                <a href="${to(`list/${country}.html#${id}`)}">${names.get(country)}</a
                >${peopleOf && html`; for people of ${names.get(peopleOf)}`}
              </p>
            </header>
            <ul class="channels">
              ${channels.map((place) => channelRow(line.channels[place], words))}
            </ul>
          </article>`;
        })}
        <section aria-labelledby="mobile">
          <h2 id="mobile">Emergency numbers on a mobile phone</h2>
          <p>${words.mobile.replace('{0}', list.mobileEmergency.numbers.join(', '))}</p>
          ${list.mobileEmergency.statements.map(
            ({ text, sources: pages }) =>
              html`<article class="line">
                <h3>${text}</h3>
                ${sources(pages)}
              </article>`,
          )}
        </section>
        <section aria-labelledby="sets">
          <h2 id="sets">Data sets of emergency numbers</h2>
          <ul class="plain-list">
            ${list.emergencySources.map(
              ({ id, title, where, date }) =>
                html`<li id="${id}">
                  <strong>${id}</strong> ${title}. ${where}${date && html`, ${date}`}
                </li>`,
            )}
          </ul>
        </section>
      </div>
    `,
  };
}
