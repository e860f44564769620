import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EmergencyContact } from '../domain/emergency.js';
import type { Model } from '../domain/model.js';
import { contactLink } from './contact.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';

function number(entry: EmergencyContact, alone: boolean, handlers: Handlers): TemplateResult {
  const { services, who } = entry;
  const inside = html`${who ? html`<span part="emergency-services">${who}</span>` : icon('phone')}${services.map((service) => (service === 'general' ? nothing : icon(service)))}`;
  return html`<li part="emergency-item" class=${alone ? 'alone' : nothing}>
    ${contactLink(entry, 'emergency-call', handlers, inside)}
  </li>`;
}

/** The red band with the emergency numbers. */
export function emergency(model: Model, handlers: Handlers): TemplateResult {
  const { emergency: numbers, emergencyNote, danger } = model;
  const several = numbers.length > 1;
  return html`<div part="emergency" role="group" aria-labelledby="danger">
    <div
      part="emergency-title"
      class=${several ? 'over' : nothing}
      id="danger"
      role="heading"
      aria-level=${model.levels[1]}
    >
      ${danger}
    </div>
    ${emergencyNote ? html`<p part="emergency-note">${emergencyNote}</p>` : nothing}
    ${
      numbers.length
        ? html`<ul part="emergency-numbers" role="list">
            ${numbers.map((entry) => number(entry, !several, handlers))}
          </ul>`
        : nothing
    }
  </div>`;
}
