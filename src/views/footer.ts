import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { digits } from './number.js';

/** How old the list is, and that the box sends and stores nothing. */
export function footer({ listDate, stale, emergency }: Model, strings: Strings): TemplateResult {
  return html`<div part="footer">
    ${
      stale
        ? html`<p part="stale">
            <b part="stale-text">${strings.stale}</b>
            ${emergency.map(
              ({ text, href, accessibleName }) =>
                html`<a
                  part="stale-call"
                  class="link"
                  href=${href}
                  target="_self"
                  aria-label=${accessibleName}
                  >${digits(text)}</a
                > `,
            )}
          </p>`
        : nothing
    }
    <p part="footer-text">
      <span part="list-date">${listDate}</span> <span part="promise">${strings.silent}</span>
    </p>
  </div>`;
}
