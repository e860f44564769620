import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { EXIT_PRESSES } from '../types.js';
import { card } from './card.js';
import { disclosures } from './disclosures.js';
import { emergency } from './emergency.js';
import { footer } from './footer.js';
import type { Handlers } from './handlers.js';
import { header } from './header.js';
import { paperCard } from './paper-card.js';
import { message, tools } from './message.js';
import { pickers } from './pickers.js';
import { sections } from './section.js';

/** What the box needs beside its model. */
export interface BoxOptions {
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Address of the exit; undefined = no exit. */
  readonly exit: string | undefined;
  readonly announced: Announced;
}

/** What the live region announces: a new country or language, a copied number, or how often the exit key was pressed. */
export type Announced = 'choice' | 'copied' | 'copySelected' | number | undefined;

/** Everything under the header. Compact: the emergency number and one hotline, the rest under "More". */
function body(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { best, compact, countryName, guessed, levels } = model;
  const lists = pickers(model, strings, handlers);
  const band = emergency(model, handlers);
  // After the first frame, nodes are only added: it works where a page's library has broken `remove`.
  const rest = model.firstFrame
    ? nothing
    : html`${sections(model, strings, handlers)}
        <slot name="after"></slot>
        <div part="extras">${tools(model, strings, handlers)}${disclosures(model, strings)}</div>
        ${footer(model, strings)}`;
  const place = countryName
    ? html`<p part="place" class="hint">
        ${countryName}${guessed ? html` · ${strings.guess}` : nothing}
      </p>`
    : nothing;
  return html`${place}${lists}${band}<slot name="before"></slot>${
      compact
        ? html`${
              best
                ? html`<ul part="cards" class="best" role="list">
                    ${card(best, levels[1], strings, handlers, !model.discreet)}
                  </ul>`
                : nothing
            }
            <details part="more" class="rest">
              <summary part="more-summary" class="summary">${strings.more}</summary>
              ${rest}
            </details>`
        : rest
    }`;
}

/** The whole box. */
export function box(
  model: Model,
  strings: Strings,
  handlers: Handlers,
  { theme, exit, announced }: BoxOptions,
): TemplateResult {
  const { language, direction, message: shown } = model;
  const announcement =
    announced === 'choice'
      ? model.announcement
      : announced === 'copied' || announced === 'copySelected'
        ? strings[announced]
        : announced
          ? `${strings.exit}: ${announced}/${EXIT_PRESSES}`
          : strings.exitStopped;
  return html`<div
    part="box"
    class="notranslate ${theme} ${model.discreet ? 'discreet' : ''}"
    translate="no"
    lang=${language}
    dir=${direction}
    role="region"
    aria-labelledby="heading"
  >
    ${header(model, strings, exit)} ${shown ? message(shown, strings, handlers) : nothing}
    ${model.firstFrame ? nothing : paperCard(model)}
    <div part="body" ?hidden=${!!shown}>${body(model, strings, handlers)}</div>
    <div role="status" aria-live="polite">${announced === undefined ? nothing : announcement}</div>
  </div>`;
}
