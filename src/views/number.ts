import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A number, left to right in every language. */
export function digits(number: string): TemplateResult {
  return html`<bdi part="number" dir="ltr">${number}</bdi>`;
}
