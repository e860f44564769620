import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Model } from '../domain/model.js';
import type { SectionModel } from '../domain/sections.js';
import type { Strings } from '../locales/strings.js';
import { action, card } from './card.js';
import type { Handlers } from './handlers.js';

function cards(list: readonly Card[], level: number, strings: Strings, handlers: Handlers) {
  return html`<ul part="cards" role="list">
    ${list.map((entry) => card(entry, level, strings, handlers))}
  </ul>`;
}

function section(
  { title, notice, cards: shown, further, section: name }: SectionModel,
  [, level, nameLevel]: Model['levels'],
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  return html`<div part="section section-${name}">
    <div part="section-title" role="heading" aria-level=${level}>${title}</div>
    ${notice ? html`<p part="notice">${notice}</p>` : nothing}
    ${shown.length ? cards(shown, nameLevel, strings, handlers) : nothing}
    ${
      further.length
        ? html`<details part="more">
            <summary part="more-summary" class="summary">
              ${strings.more} (${further.length})
            </summary>
            ${cards(further, nameLevel, strings, handlers)}
          </details>`
        : nothing
    }
  </div>`;
}

/** The lines of the country, section by section, and what stands in their place. */
export function sections(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { instead, levels } = model;
  return html`<div part="sections">
    ${
      instead
        ? html`<div part="open-instead">
            <p part="open-instead-text">
              <b part="open-instead-status">${strings.open}:</b>
              <span part="open-instead-name" lang=${instead.title.lang}>${instead.title.text}</span>
            </p>
            <ul part="actions" role="list">
              ${action(instead.call, true, handlers)}
            </ul>
          </div>`
        : nothing
    }
    ${model.sections.map((one) => section(one, levels, strings, handlers))}
  </div>`;
}
