import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Action, Card } from '../domain/card.js';
import type { Strings } from '../locales/strings.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import { digits } from './number.js';

/** A button that calls, writes or opens. Links to sites tell them nothing about where they were followed. */
export function action(entry: Action, main: boolean, handlers: Handlers): TemplateResult {
  const { type, href, label, number, before, name, after } = entry;
  const site = href.indexOf('https:') === 0;
  // With words beside it, a button has the whole row.
  return html`<li part="action-item" class=${after ? 'wide' : nothing}>
    <a
      part=${main ? 'call' : 'action'}
      class="button"
      href=${href}
      aria-label=${name}
      target=${site ? '_blank' : nothing}
      rel=${site ? 'noopener noreferrer' : nothing}
      referrerpolicy=${site ? 'no-referrer' : nothing}
      @click=${() => handlers.contact(type)}
      >${main ? icon('phone') : nothing}<span part="action-label"
        >${before ? html`<span part="action-before">${before}</span> ` : nothing}${
          number
            ? digits(label)
            : label.split('@').map((piece, index) => (index ? html`@<wbr />${piece}` : piece))
        }</span
      ></a
    >
    ${after ? html`<span part="action-after">${after}</span>` : nothing}
  </li>`;
}

/** One line: who, when, how. */
export function card(
  entry: Card,
  level: number,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  const { title, localName, operator, open, status, facts, confirmed, calls, actions, details } =
    entry;
  return html`<li part="card">
    <div part="name" role="heading" aria-level=${level} lang=${title.lang}>
      <bdi>${title.text}</bdi>
    </div>
    ${
      localName
        ? html`<p part="local-name" lang=${localName.lang}>
            <bdi>${localName.text}</bdi>
          </p>`
        : nothing
    }
    ${
      operator || !confirmed
        ? html`<p part="marks">
            ${operator ? html`<span part="operator">${operator}</span>` : nothing}
            ${confirmed ? nothing : html`<span part="not-confirmed">${strings.notConfirmed}</span>`}
          </p>`
        : nothing
    }
    <p part="facts">
      <span part="status status-${open}"
        ><span part="dot" aria-hidden="true"></span>${status.map((words, index) =>
          index ? html` <span part="fact">${words}</span>` : html`<b part="fact">${words}</b>`,
        )}</span
      >
      ${facts.map((fact) => html`<span part="fact">${fact}</span> `)}
    </p>
    ${
      calls.length || actions.length
        ? html`<ul part="actions" role="list">
            ${calls.map((one) => action(one, true, handlers))}${[
              ...actions.filter(({ after }) => !after),
              ...actions.filter(({ after }) => after),
            ].map((one) => action(one, false, handlers))}
          </ul>`
        : nothing
    }
    ${
      details.length
        ? html`<details part="source">
            <summary part="source-summary" class="summary">${strings.source}</summary>
            ${details.map((line) => html`<p part="source-text">${line}</p>`)}
          </details>`
        : nothing
    }
  </li>`;
}
