import { STEPS } from '../../languages/notes.mjs';
import { html } from '../html.mjs';
import { icon } from '../icon.mjs';
import { hero, linker } from '../layout.mjs';

const path = 'languages.html';
const to = linker(path);

/** How far a language has come with one step: done, done by the same person, or waiting. */
function step(said) {
  if (said === 'nobody yet') return html`<span class="step waits">waits</span>`;
  if (said === 'same hand') return html`<span class="step half">same hand</span>`;
  return html`<span class="step done"
    >${icon('tick')}<span class="${said === 'yes' && 'only-read'}">${said}</span></span
  >`;
}

function row({ tag, name, state, notes }, { languages, defaultLanguages }) {
  const own = languages[tag]?.languageName ?? '';
  const [english] = name.split(' (');
  return html`<tr>
    <th scope="row">
      <a href="${to(`proof-reading.html?language=${tag}`)}">${english}</a>
      <span lang="${tag}" class="own">${own}</span>
    </th>
    <td data-label="Tag"><code>${tag}</code></td>
    <td data-label="World file">
      ${defaultLanguages.includes(tag) ? html`${icon('tick')}<span class="only-read">yes</span>` : html`<span class="no">edition</span>`}
    </td>
    ${state.map((said, place) => html`<td data-label="${STEPS[place]}">${step(said)}</td>`)}
    <td data-label="Notes">${notes.length}</td>
  </tr>`;
}

export function languagesPage(content) {
  const { review, defaultLanguages, languages } = content;
  const waiting = review.filter(({ state }) => state.at(-1) === 'nobody yet').length;
  const second = review.filter(({ state }) => state[2] !== 'yes').length;
  const total = Object.keys(languages).length;
  return {
    path,
    title: 'Languages',
    description: `The finder speaks ${total} languages. How far each has come, and how to help.`,
    kind: 'list',
    main: html`
      ${hero(
        'Languages',
        html`The finder speaks ${total} languages: ${defaultLanguages.length} in the world file, all
        others in an edition of your own.`,
        html`<p class="warning">
          <strong
            >${waiting} of ${review.length} translations have not been read by a native
            speaker</strong
          >, and ${second} wait for a second reader. A wrong word here can cost somebody dearly. You
          speak one of them? Half an hour helps.
        </p>`,
      )}
      <div class="wrap band">
        <h2>How to help</h2>
        <ol class="steps">
          <li>
            <h3>Read</h3>
            <p>
              Open your language below. Every sentence stands beside English, with a comment that
              says what it is for, and in its place in the finder. The page prints well.
            </p>
          </li>
          <li>
            <h3>Ask one question</h3>
            <p>
              Would a frightened person with little schooling understand it at once? Mark what is
              wrong, what is stiff, and what could be said more simply.
            </p>
          </li>
          <li>
            <h3>Send it</h3>
            <p>
              As an issue, or as a change of <code>src/locales/</code>:
              <a href="${to('docs/contributing.html#a-language')}">how</a>. Your name stands in the
              list if you like.
            </p>
          </li>
        </ol>
        <h2>How far each has come</h2>
        <p>
          A language is <strong>drafted</strong> from English,
          <strong>checked back</strong> (translated back without the source, and compared), read
          whole by a <strong>second reader</strong>, and by a <strong>native speaker</strong>. “Same
          hand”: whoever wrote it has read it again. English is the source.
        </p>
        <table class="countries languages">
          <caption class="only-read">
            Languages and the steps each has taken
          </caption>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Tag</th>
              <th scope="col">World file</th>
              ${STEPS.map((name) => html`<th scope="col">${name.replace(/^./, (letter) => letter.toUpperCase())}</th>`)}
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            ${[...review]
              .sort((a, b) => a.name.localeCompare(b.name, 'en'))
              .map((one) => row(one, content))}
          </tbody>
        </table>
        <p>
          Which languages are in the world file, and why:
          <a href="${to('docs/languages.html')}">Languages</a> in the docs.
        </p>
      </div>
    `,
  };
}
