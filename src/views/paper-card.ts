import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Card } from '../domain/card.js';
import type { Model } from '../domain/model.js';

/** How many hotlines fit on a card of the size of a bank card. */
const MAX_HOTLINES = 3;

/** Without the part `number`, which is for numbers that can be pressed. */
const row = (name: unknown, who: string, number = '') =>
  html`<p>
    ${name} ${who} <b><bdi dir="ltr">${number}</bdi></b>
  </p>`;

/** Only in print: a small card to cut out and fold. Hidden from screen readers, since the list below says the same. */
export function paperCard({
  heading,
  countryName,
  danger,
  emergency,
  best,
  sections,
}: Model): TemplateResult {
  const cards: Card[] = best ? [best] : [];
  for (const section of sections) cards.push(...section.cards);
  return html`<div part="paper-card" aria-hidden="true">
    <b>${heading}</b> ${countryName}
    ${danger}${emergency.map(({ who, text }) => row(nothing, who, text))}${cards
      .filter(({ call }) => call)
      .slice(0, MAX_HOTLINES)
      .map(({ title, who, call }) =>
        row(html`<span lang=${title.lang}>${title.text}</span>`, who, call?.text),
      )}
  </div>`;
}
