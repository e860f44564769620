import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Model } from '../domain/model.js';
import type { Strings } from '../locales/strings.js';
import { EXIT_KEY, EXIT_PRESSES } from '../types.js';
import { icon } from './icon.js';

/** Title and exit; in sight while the box is. `exit` is undefined where there is none. */
export function header(
  { heading, levels }: Model,
  strings: Strings,
  exit: string | undefined,
): TemplateResult {
  const title = levels[0];
  return exit
    ? html`<div part="header">
          <div part="heading" id="heading" role="heading" aria-level=${title}>${heading}</div>
          <a
            part="exit"
            class="button"
            href=${exit}
            target="_top"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            aria-describedby="exit-hint"
            >${icon('exit')}<span part="exit-label">${strings.exit}</span></a
          >
        </div>
        <p part="exit-hint" id="exit-hint" class="hint">
          <span part="exit-keys">${EXIT_KEY} ×${EXIT_PRESSES} ·</span> ${strings.exitHint}
        </p>`
    : html`<div part="header">
        <div part="heading" id="heading" role="heading" aria-level=${title}>${heading}</div>
      </div>`;
}
