import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../domain/contact.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import { digits } from './number.js';

/** What is written or signed looks like talking in pictures. */
const PICTOGRAMS = { whatsapp: 'chat', tty: 'sms', videophone: 'chat' } as const;

/**
 * A button that calls, writes or opens. Links to sites tell them nothing about where they were followed. The others
 * stay in their frame, whatever the page's `base` says: a sandbox lets no number out to the window around it.
 */
export function contactLink(
  entry: Contact,
  part: string,
  handlers: Handlers,
  inside: unknown = nothing,
): TemplateResult {
  const { type, href, text, isNumber, before, accessibleName, notes } = entry;
  const site = href.indexOf('https:') === 0;
  return html`<a
    part=${part}
    class="button"
    href=${href}
    aria-label=${accessibleName}
    target=${site ? '_blank' : '_self'}
    rel=${site ? 'noopener noreferrer' : nothing}
    referrerpolicy=${site ? 'no-referrer' : nothing}
    @click=${() => handlers.contact(type)}
    >${inside === nothing ? icon(PICTOGRAMS[type as keyof typeof PICTOGRAMS] ?? type) : inside}<span
      part="action-label"
      >${before ? html`<span part="action-before">${before}</span> ` : nothing}${
        isNumber
          ? digits(text)
          : text.split('@').map((piece, index) => (index ? html`@<wbr />${piece}` : piece))
      }${notes.length ? html` <span part="action-after">${notes.join(' · ')}</span>` : nothing}</span
    ></a
  >`;
}

/** Other ways in one row that wraps. */
export function actions(list: readonly Contact[], handlers: Handlers): TemplateResult {
  const item = (entry: Contact) =>
    html`<li part="action-item">${contactLink(entry, 'action', handlers)}</li>`;
  return html`<ul part="actions" role="list">
    ${list.filter(({ notes }) => !notes.length).map(item)}${list
      .filter(({ notes }) => notes.length)
      .map(item)}
  </ul>`;
}
