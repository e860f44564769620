import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Model } from '../domain/model.js';

/** How many lines fit on a card of the size of a bank card. */
const LINES = 3;

/** Not a part: whoever styles or counts numbers means those that can be pressed. */
const digits = (number: string) => html`<bdi dir="ltr">${number}</bdi>`;

/** Only on paper: a small card to cut out and fold. The list under it says the same to a screen reader. */
export function paperCard({
  heading,
  countryName,
  danger,
  emergency,
  best,
  sections,
}: Model): TemplateResult {
  const cards: Card[] = best ? [best] : [];
  for (const one of sections) cards.push(...one.cards);
  return html`<div part="paper-card" aria-hidden="true">
    <p><b>${heading}</b> ${countryName}</p>
    <p>${danger} ${emergency.map(({ who, text }) => html`${who} <b>${digits(text)}</b> `)}</p>
    ${cards
      .filter(({ call }) => call)
      .slice(0, LINES)
      .map(
        ({ title, who, call }) =>
          html`<p>
            <span lang=${title.lang}>${title.text}</span>${who ? html` (${who})` : nothing}
            <b>${digits(call?.text ?? '')}</b>
          </p>`,
      )}
  </div>`;
}
