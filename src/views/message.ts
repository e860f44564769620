import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Message } from '../domain/message.js';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import { digits } from './number.js';

/** Large, for someone nearby to read at arm's length. Takes the place of everything but the exit. */
export function message(
  { texts, number, href, label, confirmed }: Message,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  return html`<div part="message" role="group" aria-label=${strings.ask} tabindex="-1" id="message">
    ${texts.map(
      ({ text, lang, direction }, index) =>
        html`<p
          part="message-text"
          class=${index === texts.length - 1 && index ? 'under' : nothing}
          lang=${lang}
          dir=${direction}
        >
          ${text}
        </p>`,
    )}
    <a
      part="call message-call"
      class="button"
      href=${href}
      aria-label=${label}
      @click=${() => handlers.contact('phone')}
      >${icon('phone')}${digits(number)}</a
    >
    ${confirmed ? nothing : html`<p part="not-confirmed">${strings.notConfirmed}</p>`}
    <button
      part="message-close"
      class="button"
      type="button"
      @click=${() => handlers.message(false)}
    >
      ${strings.close}
    </button>
  </div>`;
}

/** The button that opens it. */
export function ask(
  { askable }: Model,
  strings: Strings,
  handlers: Handlers,
): TemplateResult | typeof nothing {
  return askable
    ? html`<button
        part="ask"
        class="summary"
        type="button"
        id="ask"
        @click=${() => handlers.message(true)}
      >
        ${strings.ask}
      </button>`
    : nothing;
}
