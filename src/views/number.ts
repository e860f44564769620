import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Digits, always left to right, whatever the language around them. */
export function digits(number: string): TemplateResult {
  return html`<bdi part="number" dir="ltr">${number}</bdi>`;
}
