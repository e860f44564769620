import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';

function disclosure(name: string, title: string, lines: string): TemplateResult {
  return html`<details part="disclosure disclosure-${name}">
    <summary part="disclosure-summary" class="summary">${title}</summary>
    <ul part="disclosure-list">
      ${lines.split('\n').map((line) => html`<li part="disclosure-text">${line}</li>`)}
    </ul>
  </details>`;
}

/** Three disclosures. None in discreet mode: they reveal what the box is for. */
export function disclosures(
  { discreet }: Model,
  strings: Strings,
): TemplateResult | typeof nothing {
  const { signsTitle, signs, callTitle, callLines, phoneTitle, phone } = strings;
  return discreet
    ? nothing
    : html`${disclosure('signs', signsTitle, signs)}${disclosure(
        'call',
        callTitle,
        callLines,
      )}${disclosure('phone', phoneTitle, phone)}`;
}
