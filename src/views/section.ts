import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Model } from '../domain/model.js';
import type { SectionModel } from '../domain/sections.js';
import type { Strings } from '../locales/strings.js';
import { card, operator } from './card.js';
import { contactLink } from './contact.js';
import type { Handlers } from './handlers.js';

function cards(list: readonly Card[], level: number, strings: Strings, handlers: Handlers) {
  return list.map((entry) => card(entry, level, strings, handlers));
}

/** The open hotline, where the first one is closed. */
function renderAlternative({ alternative }: Model, strings: Strings, handlers: Handlers) {
  if (!alternative) return nothing;
  const { title, call } = alternative.card;
  return html`<div part="open-instead">
    <p part="open-instead-text">
      <b part="open-instead-status">${strings.openInstead}:</b>
      <span part="open-instead-name" lang=${title.lang}>${title.text}</span>
    </p>
    <p part="facts">${operator(alternative.card)}</p>
    ${call ? contactLink(call, 'call', handlers) : nothing}
  </div>`;
}

function section(
  { title, notice, cards: shown, further, section: name }: SectionModel,
  index: number,
  model: Model,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  const [, level, nameLevel] = model.levels;
  const { alternative } = model;
  const renderedAlternative = (after: boolean) =>
    !index && alternative?.after === after ? renderAlternative(model, strings, handlers) : nothing;
  const [first, ...others] = shown;
  return html`<div part="section section-${name}">
    ${notice ? html`<p part="notice">${notice}</p>` : nothing}
    <div part="section-title" role="heading" aria-level=${level}>${title}</div>
    ${renderedAlternative(false)}
    <ul part="cards" role="list">
      ${first ? card(first, nameLevel, strings, handlers, !index && !model.discreet) : nothing}${
        alternative?.after && !index
          ? html`<li part="card-beside">${renderedAlternative(true)}</li>`
          : nothing
      }${cards(others, nameLevel, strings, handlers)}
    </ul>
    ${
      further.length
        ? html`<details part="more">
            <summary part="more-summary" class="summary">
              ${strings.more} (${further.length})
            </summary>
            <ul part="cards" role="list">
              ${cards(further, nameLevel, strings, handlers)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** The hotlines by section. */
export function sections(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  return html`<div part="sections">
    ${model.sections.map((entry, index) => section(entry, index, model, strings, handlers))}
  </div>`;
}
