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
  [part~='emergency-item'],
  [part~='pickers'],
  [part~='doors'],
  [part~='actions'],
  [part~='action-item'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  [part~='header'] {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: calc(var(--space) * 0.625) var(--space) calc(var(--space) * 0.375);
    background: var(--surface);
    border-radius: var(--radius) var(--radius) 0 0;
    box-shadow: 0 4px 2px -2px var(--surface);
  }

  [part~='heading'] {
    flex: 1 1 0;
    min-width: min-content;
    padding-top: 0.125em;
    padding-bottom: 0.125em;
    padding-inline-end: 0.5em;
    overflow-wrap: normal;
    word-wrap: normal;
    font-size: 1.25em;
  }

  .hint {
    padding: 0 var(--space) calc(var(--space) * 0.375);
  }

  [part~='pickers'] {
    align-items: flex-end;
    padding: 0 calc(var(--space) * 0.625) calc(var(--space) * 0.75);
  }

  [part~='picker'] {
    flex: 1 1 7.5em;
    min-width: 0;
    padding: 0 calc(var(--space) * 0.375);
    font-size: 0.9375em;
  }

  label {
    display: block;
    padding-bottom: 0.125em;
    color: var(--muted);
  }

  [part~='guess'] {
    padding-bottom: calc(var(--space) * 0.75);
  }

  [part~='emergency'] {
    padding: calc(var(--space) * 0.75) var(--space);
    color: var(--emergency-text);
    background: var(--emergency-surface);
    border: solid var(--border);
    border-width: 1px 0;
  }

  [part~='emergency-item'] {
    padding-top: 0.5em;
  }

  [part~='emergency-services'] {
    flex: 1 1 6em;
    padding-top: 0.25em;
    padding-bottom: 0.25em;
    padding-inline-end: 0.5em;
    font-size: 0.9375em;
  }

  [part~='doors'] {
    align-items: stretch;
    padding: calc(var(--space) * 0.75) calc(var(--space) * 0.75) 0;
  }

  [part~='door'] {
    flex: 1 1 7.5em;
    margin: calc(var(--space) * 0.25);
  }

  [part~='door'] + [part~='door'] {
    flex-basis: 9.5em;
  }

  [part~='guidance'],
  [part~='open-instead'] {
    padding: calc(var(--space) * 0.5) var(--space) 0;
  }

  [part~='notice'] {
    padding-top: calc(var(--space) * 0.5);
  }

  [part~='extras'],
  .rest,
  [part~='disclosure'],
  [part~='footer'] {
    border-top: 1px solid var(--border);
  }

  [part~='disclosure']:first-child {
    border: 0;
  }

  [part~='extras'] {
    margin-top: var(--space);
  }

  [part~='disclosure-list'] {
    padding: 0 var(--space) var(--space);
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
    padding: calc(var(--space) * 0.75) var(--space);
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
