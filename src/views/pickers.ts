import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { UNKNOWN_PLACE } from '../domain/model.js';
import type { Model, Option } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Handlers } from './handlers.js';

function option({ value, label, lang }: Option, chosen: string): TemplateResult {
  return html`<option
    value=${value}
    lang=${lang ?? nothing}
    .text=${label}
    .selected=${value === chosen}
  ></option>`;
}

/** The two lists: country and language. */
export function pickers(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { country, countries, language, languages } = model;
  return html`<div part="pickers">
      <div part="picker">
        <label part="picker-label" for="country">${strings.country}</label>
        <select
          part="country-select"
          id="country"
          aria-describedby=${model.guessed ? 'guess' : nothing}
          @change=${handlers.country}
        >
          ${country ? nothing : option({ value: '', label: '—' }, country)}
          ${countries.map((entry) => option(entry, country))}
          ${option({ value: UNKNOWN_PLACE, label: strings.unknownPlace }, country)}
        </select>
      </div>
      <div part="picker">
        <label part="picker-label" for="language">${strings.language}</label>
        <select part="language-select" id="language" @change=${handlers.language}>
          ${languages.map((entry) => option(entry, language))}
        </select>
      </div>
    </div>
    ${
      model.guessed ? html`<p part="guess" id="guess" class="hint">${strings.guess}</p>` : nothing
    }`;
}
