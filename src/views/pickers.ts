import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { UNKNOWN_PLACE } from '../domain/model.js';
import type { Model, Option } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { fill } from '../domain/text.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';

/** The attribute too: where a browser saves the page, the property is lost. */
function option({ value, label, lang }: Option, chosen: string): TemplateResult {
  return html`<option
    value=${value}
    lang=${lang ?? nothing}
    .text=${label}
    ?selected=${value === chosen}
    .selected=${value === chosen}
  ></option>`;
}

/** Browsers that fill in an address would choose its country; "off" does not stop them, another purpose does. */
const NO_AUTOFILL = 'one-time-code';

const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;

/** The country that the device suggests is first, "I do not know where I am" second. */
function countryOptions({ country, countries, unknownPlace }: Model) {
  const [first, ...others] = countries;
  return html`${country ? nothing : option({ value: '', label: '—' }, country)}${
    first ? option(first, country) : nothing
  }${option({ value: UNKNOWN_PLACE, label: unknownPlace }, country)}${others.map((entry) =>
    option(entry, country),
  )}`;
}

/** Country and language in one row, and what the device suggests instead. */
export function pickers(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { language, languages, deviceLanguage, maybeIn, guessed } = model;
  return html`<div part="pickers">
      <div part="picker">
        ${icon('pin')}
        <select
          part="country-select"
          id="country"
          autocomplete=${NO_AUTOFILL}
          aria-label=${strings.country}
          aria-describedby=${guessed ? 'guess' : nothing}
          @change=${(event: Event) => handlers.country(valueOf(event))}
        >
          ${countryOptions(model)}
        </select>
      </div>
      <div part="picker" class=${deviceLanguage ? 'narrow' : nothing}>
        ${icon('globe')}
        <select
          part="language-select"
          id="language"
          autocomplete=${NO_AUTOFILL}
          aria-label=${strings.language}
          @change=${(event: Event) => handlers.language(valueOf(event))}
        >
          ${languages.map((entry) => option(entry, language))}
        </select>
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
      model.offerUnknown
        ? html`<button
            part="unknown-place"
            class="button"
            type="button"
            @click=${() => handlers.country(UNKNOWN_PLACE)}
          >
            ${icon('pin')}<span part="action-label">${model.unknownPlace}</span>
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
