import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { EXIT_KEY, EXIT_PRESSES } from '../types.js';
import { icon } from './icon.js';

/** Title and exit in one row, sticky. `exit` is its address; undefined = no exit. */
export function header(
  { heading, levels }: Model,
  strings: Strings,
  exit: string | undefined,
): TemplateResult {
  return html`<div part="header">
    <div part="heading" id="heading" role="heading" aria-level=${levels[0]}>${heading}</div>
    ${
      exit
        ? html`<a
            part="exit"
            class="button"
            href=${exit}
            target="_top"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            >${icon('exit')}<span part="exit-label">${strings.exit}</span>
            <span part="exit-keys">${`${EXIT_KEY} ×${EXIT_PRESSES}`}</span></a
          >`
        : nothing
    }
  </div>`;
}
