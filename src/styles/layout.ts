import { css } from 'lit';

/**
 * Where the parts of the box stand. Logical properties turn it with the direction
 * of reading. What the oldest browsers lack (gap in flex, min(), the *-block
 * shorthands) is left out or stands in @supports. No container queries: they would
 * make the element's width collapse inside a host's flex row; the grids below
 * find their number of columns by themselves.
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
     * Said here and not on the host: what a page writes for "*" reaches the host, and would come in.
     * Pages that set the root to 62.5 % are many: 16 px at least. An old browser without max() inherits.
     */
    font-style: normal;
    font-size: var(--hotline-finder-font-size, max(1rem, 16px));
    line-height: var(--hotline-finder-line-height, 1.5);
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
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
    min-height: calc(2.75rem + var(--space));
    flex-wrap: nowrap;
    padding: calc(var(--space) * 0.5) var(--inset);
    background: var(--surface);
    border-radius: var(--radius) var(--radius) 0 0;
  }

  [part~='heading'] {
    flex: 1 1 0;
    min-width: 0;
    padding-inline-end: 0.5em;
    font-size: 1.1875em;
  }

  .hint {
    padding: 0 var(--inset) calc(var(--space) * 0.5);
  }

  [part~='pickers'] {
    max-width: 36em;
    padding: 0 calc(var(--space) * 0.5) calc(var(--space) * 0.375);
  }

  [part~='pickers'] > * {
    flex: 2 1 5.5em;
    margin: 0 calc(var(--space) * 0.25) calc(var(--space) * 0.25);
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

  /* The device's language is offered beside the list, which then shows its picture alone. */
  [part~='picker'].narrow {
    flex: 0 0 4.375em;
  }

  .narrow > select {
    padding-inline-start: 2.75em;
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
    width: calc(100% - 2 * var(--inset));
    margin: 0 var(--inset) var(--inset);
  }

  [part~='maybe-in'] {
    padding: 0 var(--inset) calc(var(--space) * 0.5);
  }

  [part~='maybe-in'] > * {
    margin-bottom: 0.25em;
    margin-inline-end: 0.75em;
  }

  [part~='emergency'] {
    padding: calc(var(--space) * 0.5) calc(var(--space) * 0.5) calc(var(--space) * 0.25);
    color: var(--emergency-text);
    background: var(--emergency-surface);
    border: solid var(--border);
    border-width: 1px 0;
  }

  /* The title and the numbers share one row that wraps: a number for everything beside the title, others under them. */
  [part~='emergency-numbers'] {
    display: contents;
  }

  [part~='emergency-title'],
  [part~='emergency-note'],
  [part~='emergency-item'] {
    flex: 1 1 5.25em;
    margin: 0 calc(var(--space) * 0.25) calc(var(--space) * 0.25);
  }

  [part~='emergency-title'] {
    max-width: calc(100% - var(--space) * 0.5);
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
    [part~='emergency-title'] {
      max-width: min(16em, 100% - var(--space) * 0.5);
    }

    [part~='emergency-title'].over {
      flex-basis: max(5.25em, min(90%, (34em - 100%) * 999));
      max-width: max(16em, min(100%, (34em - 100%) * 999));
    }
  }

  [part~='emergency-item'] {
    display: flex;
    align-self: stretch;
    min-width: min-content;
  }

  [part~='emergency-item'].all {
    flex-basis: 12em;
  }

  [part~='open-instead'] {
    padding-bottom: calc(var(--space) * 0.5);
  }

  [part~='extras'],
  .rest,
  [part~='disclosure'],
  [part~='footer'] {
    border-top: 1px solid var(--border);
  }

  [part~='extras'] > .button {
    max-width: calc(100% - 2 * var(--inset));
    margin: 0.75em 0;
    margin-inline-start: var(--inset);
  }

  [part~='disclosure-list'] {
    padding: 0 var(--inset) var(--space);
  }

  [part~='disclosure-text'] {
    padding-top: 0.375em;
    padding-inline-start: 1.125em;
    text-indent: -1.125em;
  }

  [part~='disclosure-text']::before {
    display: inline-block;
    width: 1.125em;
    text-indent: 0;
    content: '•';
    color: var(--accent);
  }

  [part~='message'] {
    padding: var(--space);
    outline: 0;
  }

  [part~='message-text'] {
    padding-bottom: 0.5em;
  }

  [part~='footer'] {
    padding: var(--inset);
    background: var(--raised);
    border-radius: 0 0 var(--radius) var(--radius);
  }

  ::slotted(*) {
    margin: var(--space);
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
