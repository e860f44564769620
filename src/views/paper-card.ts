import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Model } from '../domain/model.js';

/** How many lines fit on a card of the size of a bank card. */
const LINES = 3;

/** Not the part `number`: whoever styles or counts those means what can be pressed. */
const row = (name: unknown, who: string, number = '') =>
  html`<p>
    ${name} ${who} <b><bdi dir="ltr">${number}</bdi></b>
  </p>`;

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
    <b>${heading}</b> ${countryName}
    ${danger}${emergency.map(({ who, text }) => row(nothing, who, text))}${cards
      .filter(({ call }) => call)
      .slice(0, LINES)
      .map(({ title, who, call }) =>
        row(html`<span lang=${title.lang}>${title.text}</span>`, who, call?.text),
      )}
  </div>`;
}
