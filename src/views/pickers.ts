import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { UNKNOWN_PLACE } from '../domain/model.js';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { fill } from '../domain/text.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';

/** Prevents browsers from filling in the country of an address: they ignore "off", but not another purpose. */
const NO_AUTOFILL = 'one-time-code';

const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;

/** Country and language in one row, with what the device suggests. src/element/lists.ts fills the lists. */
export function pickers(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { deviceLanguage, maybeIn, guessed, offerUnknown } = model;
  return html`<div part="pickers">
      <div part="picker" class=${deviceLanguage ? 'beside' : nothing}>
        ${icon('pin')}
        <select
          part="country-select"
          id="country"
          autocomplete=${NO_AUTOFILL}
          aria-label=${strings.country}
          aria-describedby=${guessed ? 'guess' : nothing}
          @change=${(event: Event) => handlers.country(valueOf(event))}
        ></select>
      </div>
      <div part="picker" class=${deviceLanguage ? 'narrow' : nothing}>
        ${icon('globe')}
        <select
          part="language-select"
          id="language"
          autocomplete=${NO_AUTOFILL}
          aria-label=${strings.language}
          @change=${(event: Event) => handlers.language(valueOf(event))}
        ></select>
      </div>
      ${
        deviceLanguage
          ? html`<button
              part="device-language"
              class="button"
              type="button"
              lang=${deviceLanguage.value}
              @click=${() => handlers.language(deviceLanguage.value)}
            >
              ${deviceLanguage.label}
            </button>`
          : nothing
      }
    </div>
    ${guessed ? html`<p part="guess" id="guess" class="hint">${strings.guess}</p>` : nothing}${
      offerUnknown
        ? html`<button
            part="unknown-place"
            class="button"
            type="button"
            @click=${() => handlers.country(UNKNOWN_PLACE)}
          >
            ${icon('pin')}<span part="action-label">${offerUnknown}</span>
          </button>`
        : nothing
    }${
      maybeIn
        ? html`<div part="maybe-in">
            <span part="maybe-in-question">${fill(strings.maybeIn, maybeIn.label)}</span>
            <button
              part="show-country"
              class="button"
              type="button"
              @click=${() => handlers.country(maybeIn.value)}
            >
              ${strings.yesShow}
            </button>
          </div>`
        : nothing
    }`;
}
