import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EmergencyButton } from '../domain/emergency.js';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import { digits } from './number.js';

function number(
  { services, number, href, label, confirmed }: EmergencyButton,
  strings: Strings,
  handlers: Handlers,
): TemplateResult {
  const [before = '', after = ''] = label.split(number);
  return html`<li part="emergency-item">
    <span part="emergency-services"
      >${services}${
        confirmed ? nothing : html` <span part="not-confirmed">${strings.notConfirmed}</span>`
      }</span
    >
    <a
      part="emergency-call"
      class="button"
      href=${href}
      aria-label="${label}${services ? `, ${services}` : ''}"
      @click=${() => handlers.contact('phone')}
      >${icon('phone')}<span part="emergency-label">${before}${digits(number)}${after}</span></a
    >
  </li>`;
}

/** The red band: in danger now, whom to call. */
export function emergency(model: Model, strings: Strings, handlers: Handlers): TemplateResult {
  const { emergency: numbers, emergencyNote } = model;
  return html`<div part="emergency" role="group" aria-labelledby="danger">
    <div part="emergency-title" id="danger" role="heading" aria-level=${model.levels[1]}>
      ${strings.danger}
    </div>
    ${emergencyNote ? html`<p part="emergency-note">${emergencyNote}</p>` : nothing}
    ${
      numbers.length
        ? html`<ul part="emergency-numbers" role="list">
            ${numbers.map((entry) => number(entry, strings, handlers))}
          </ul>`
        : nothing
    }
  </div>`;
}
