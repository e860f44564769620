import { css } from 'lit';

/**
 * The layout of the box. Logical properties mirror it in right-to-left languages.
 * What the oldest browsers lack (gap in flex, min(), the *-block shorthands) is
 * not used or is in @supports. No container queries: they would make the element's
 * width collapse in a host's flex row; the grids below adapt their number of
 * columns.
 */
export const layout = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part~='box'] {
    position: relative;
    max-width: var(--hotline-finder-max-width, none);
    overflow-wrap: break-word;
    word-wrap: break-word;
    /*
     * Many pages set the root to 62.5 %: 16 px at least. An old browser without max() inherits.
     */
    font-size: var(--hotline-finder-font-size, max(1rem, 16px));
    line-height: var(--hotline-finder-line-height, 1.5);
    color: var(--hf-text);
    background: var(--hf-surface);
    border: 1px solid var(--hf-border);
    border-radius: var(--hf-radius);
  }

  [part~='header'],
  [part~='emergency'],
  [part~='pickers'],
  [part~='maybe-in'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  [part~='header'] {
    position: sticky;
    top: var(--hotline-finder-top, 0);
    z-index: 1;
    box-sizing: border-box;
    min-height: calc(2.75rem + var(--hf-space));
    flex-wrap: nowrap;
    padding: calc(var(--hf-space) * 0.5) var(--hf-inset);
    background: var(--hf-surface);
    border-radius: var(--hf-radius) var(--hf-radius) 0 0;
  }

  /* Higher than a third of the window, it would cover the focused control. The exit floats then. */
  [part~='header'].high {
    position: static;
  }

  [part~='heading'] {
    flex: 1 1 0;
    min-width: 0;
    padding-inline-end: 0.5em;
    font-size: 1.1875em;
  }

  .hint {
    padding: 0 var(--hf-inset) calc(var(--hf-space) * 0.5);
  }

  [part~='pickers'] {
    max-width: 36em;
    padding: 0 calc(var(--hf-space) * 0.5) calc(var(--hf-space) * 0.375);
  }

  [part~='pickers'] > * {
    flex: 2 1 5.5em;
    margin: 0 calc(var(--hf-space) * 0.25) calc(var(--hf-space) * 0.25);
  }

  [part~='pickers'] > :first-child {
    flex: 3 1 6em;
  }

  [part~='picker'] {
    position: relative;
    display: flex;
    align-items: center;
    min-width: 0;
  }

  /* The device's language is offered beside the list, which then shows its icon only. */
  [part~='picker'].narrow {
    flex: 0 0 4.375em;
  }

  @media (min-width: 40em) {
    [part~='picker'].narrow {
      flex: 2 1 4.375em;
    }
  }

  .narrow > select {
    padding-inline-start: 2.75em;
  }

  /* The name of the country needs the space of the icon. */
  @media (max-width: 22em) {
    .beside > [part~='icon'] {
      display: none;
    }

    .beside > select {
      padding-inline-start: 0.5em;
    }
  }

  [part~='device-language'] {
    flex: none;
    padding: 0.25em 0.5em;
  }

  [part~='place'],
  [part~='paper-card'] {
    display: none;
  }

  [part~='unknown-place'] {
    width: calc(100% - 2 * var(--hf-inset));
    margin: 0 var(--hf-inset) var(--hf-inset);
  }

  [part~='maybe-in'] {
    padding: 0 var(--hf-inset) calc(var(--hf-space) * 0.5);
  }

  [part~='maybe-in'] > * {
    margin-bottom: 0.25em;
    margin-inline-end: 0.75em;
  }

  [part~='emergency'] {
    padding: calc(var(--hf-space) * 0.5) calc(var(--hf-space) * 0.5) calc(var(--hf-space) * 0.25);
    color: var(--hf-emergency-text);
    background: var(--hf-emergency-surface);
    border: solid var(--hf-border);
    border-width: 1px 0;
  }

  /* The title and the numbers are in one row that wraps: a single number beside the title, several under it. */
  [part~='emergency-numbers'] {
    display: contents;
  }

  [part~='emergency-title'],
  [part~='emergency-note'],
  [part~='emergency-item'] {
    flex: 1 1 5.25em;
    margin: 0 calc(var(--hf-space) * 0.25) calc(var(--hf-space) * 0.25);
  }

  [part~='emergency-title'] {
    max-width: calc(100% - var(--hf-space) * 0.5);
  }

  [part~='emergency-item'] {
    max-width: 24em;
  }

  [part~='emergency-note'],
  [part~='emergency-title'].over {
    flex-basis: 100%;
    max-width: none;
  }

  @supports (width: min(1px, 2px)) {
    /* As wide as the lists above. */
    [part~='emergency'] {
      padding-inline-end: max(var(--hf-space) * 0.5, 100% - 36em + var(--hf-space) * 0.5);
    }

    [part~='emergency-title'] {
      max-width: min(16em, 100% - var(--hf-space) * 0.5);
    }

    [part~='emergency-item'] {
      max-width: min(24em, 100% - var(--hf-space) * 0.5);
    }

    [part~='emergency-title'].over {
      flex-basis: max(5.25em, min(90%, (34em - 100%) * 999));
      max-width: max(16em, min(100%, (34em - 100%) * 999));
    }
  }

  [part~='emergency-item'] {
    display: flex;
    align-self: stretch;
  }

  [part~='emergency-item'].alone {
    flex-basis: 12em;
  }

  [part~='open-instead'] {
    padding-bottom: calc(var(--hf-space) * 0.5);
  }

  [part~='extras'],
  .rest,
  [part~='disclosure'],
  [part~='footer'] {
    border-top: 1px solid var(--hf-border);
  }

  [part~='extras'] > .button {
    max-width: calc(100% - 2 * var(--hf-inset));
    margin: 0.75em 0;
    margin-inline-start: var(--hf-inset);
  }

  [part~='message'] {
    padding: var(--hf-space);
    outline: 0;
  }

  [part~='message-text'] {
    padding-bottom: 0.5em;
  }

  [part~='footer'] {
    padding: var(--hf-inset);
    background: var(--hf-raised);
    border-radius: 0 0 var(--hf-radius) var(--hf-radius);
  }

  ::slotted(*) {
    margin: var(--hf-space);
  }

  [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;
