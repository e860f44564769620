import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { DOORS } from '../types.js';
import type { Handlers } from './handlers.js';

/** Who needs help: the order of what follows depends on it, not what can be reached. */
export function doors({ door }: Model, strings: Strings, handlers: Handlers): TemplateResult {
  return html`<div part="doors" role="group" aria-labelledby="heading">
      ${DOORS.map(
        (one) =>
          html`<button
            part="door ${one === door ? 'door-chosen' : ''}"
            class="button"
            type="button"
            aria-pressed=${one === door ? 'true' : 'false'}
            @click=${() => handlers.door(one)}
          >
            ${strings[one]}
          </button>`,
      )}
    </div>
    ${door === 'other' ? html`<p part="guidance">${strings.otherHint}</p>` : nothing}`;
}
