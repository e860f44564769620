import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Contact } from '../domain/contact.js';
import type { Handlers } from './handlers.js';
import { icon } from './icon.js';
import { digits } from './number.js';

/** Channels with the pictogram of another one. */
const PICTOGRAMS = { whatsapp: 'chat', tty: 'sms', videophone: 'chat' } as const;

/**
 * A link that looks like a button. Links to sites send no referrer. The others have the target `_self`, whatever the page's
 * `base` says: in a sandboxed frame, a `tel:` link cannot be opened in another window.
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

/** The other channels, in a row that wraps. */
export function actions(list: readonly Contact[], handlers: Handlers): TemplateResult {
  const item = (entry: Contact) =>
    html`<li part="action-item">${contactLink(entry, 'action', handlers)}</li>`;
  return html`<ul part="actions" role="list">
    ${list.filter(({ notes }) => !notes.length).map(item)}${list
      .filter(({ notes }) => notes.length)
      .map(item)}
  </ul>`;
}
