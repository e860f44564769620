import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Message } from '../domain/message.js';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { contactLink } from './contact.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';

/** In large letters, for someone nearby. Replaces everything but the header. */
export function message(
  { texts, contact, offer }: Message,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  return html`<div part="message" role="group" aria-label=${strings.ask} tabindex="-1" id="message">
    ${texts.map(
      ({ text, who, lang, direction }, index) =>
        html`<p
            part="message-text"
            class=${index === texts.length - 1 && index ? 'under' : nothing}
            lang=${lang}
            dir=${direction}
          >
            ${text}
          </p>
          ${who ? html`<p part="message-who" lang=${lang} dir=${direction}>${who}</p>` : nothing}`,
    )}
    ${contactLink(contact, 'call message-call', handlers)}
    ${contact.confirmed ? nothing : html`<p part="not-confirmed">${strings.notConfirmed}</p>`}
    ${
      offer
        ? html`<button
            part="message-switch"
            class="button"
            type="button"
            @click=${() => handlers.message(offer)}
          >
            ${offer === 'emergency' ? strings.messageEmergency : strings.messageHelpline}
          </button>`
        : nothing
    }
    <button
      part="message-close"
      class="button"
      type="button"
      @click=${() => handlers.message(undefined)}
    >
      ${strings.close}
    </button>
  </div>`;
}

/** The buttons that open the message and, where the device has a voice for the language, read the box aloud. */
export function tools(
  { canAsk, reading }: Model,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  return html`${
    canAsk
      ? html`<button
          part="ask"
          class="button"
          type="button"
          id="ask"
          @click=${() => handlers.message('helpline')}
        >
          ${icon('chat')}<span part="action-label">${strings.ask}</span>
        </button>`
      : nothing
  }${
    reading === undefined
      ? nothing
      : html`<button part="read-aloud" class="button" type="button" @click=${handlers.readAloud}>
          ${icon('aloud')}<span part="action-label"
            >${reading ? strings.stopReading : strings.readAloud}</span
          >
        </button>`
  }`;
}
