import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Strings } from '../locales/strings.js';
import { actions, contactLink } from './contact.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import type { Pictogram } from './icon.js';

const PICTOGRAMS = { language: 'globe', place: 'pin' } as const;

const fact = (parts: string, name: Pictogram, text: unknown) =>
  html`<span part="fact ${parts}">${icon(name)}<span part="fact-text">${text}</span></span> `;

/** Who answers. */
export function operator({ operator: who, who: words }: Card): TemplateResult | typeof nothing {
  return words
    ? fact('operator', who && who !== 'intergovernmental' ? who : 'ngo', words)
    : nothing;
}

function status({ open, status: [now, ...rest] }: Card) {
  return now
    ? fact(
        `status status-${open}`,
        'clock',
        html`<b part="status-now">${now}</b> ${rest.join(' ')}`,
      )
    : nothing;
}

/** One hotline. The first one says that one may call for someone else. */
export function card(
  entry: Card,
  level: number,
  strings: Strings,
  handlers: Handlers,
  first = false,
): TemplateResult {
  const {
    title,
    localName,
    operator: kind = 'unknown',
    facts,
    call,
    details,
    copyLabel,
    moreActions = [],
  } = entry;
  const copyNumber = (event: Event) => handlers.copy(event, entry.id);
  return html`<li part="card card-${kind}">
    <div part="name" role="heading" aria-level=${level} lang=${title.lang}>
      <bdi>${title.text}</bdi>
    </div>
    <p part="facts">
      ${status(entry)}${operator(entry)}${facts.map(({ kind: about, text }) =>
        about === 'doubt'
          ? fact('not-confirmed', about, text)
          : fact('', about === 'language' || about === 'place' ? PICTOGRAMS[about] : about, text),
      )}
    </p>
    ${call ? contactLink(call, 'call', handlers) : nothing}
    ${first ? html`<p part="someone-else">${strings.someoneElse}</p>` : nothing}
    ${entry.actions.length ? actions(entry.actions, handlers) : nothing}
    ${
      details.length || localName || moreActions.length
        ? html`<details part="source">
            <summary part="source-summary" class="summary">${strings.aboutLine}</summary>
            ${
              localName
                ? html`<p part="local-name" lang=${localName.lang}>
                    <bdi>${localName.text}</bdi>
                  </p>`
                : nothing
            }
            ${details.map((sentence) => html`<p part="source-text">${sentence}</p>`)}
            ${moreActions.length ? actions(moreActions, handlers) : nothing}
          </details>`
        : nothing
    }${
      call
        ? html`<button part="action copy" class="button" type="button" @click=${copyNumber}>
            ${icon('copy')}<span part="action-label">${copyLabel}</span>
          </button>`
        : nothing
    }
  </li>`;
}
