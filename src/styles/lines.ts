import { css } from 'lit';

/** Where sections, cards and their buttons stand: one column, or two where each is wide enough. */
export const lines = css`
  [part~='section'] {
    padding: calc(var(--space) * 1.25) var(--space) 0;
  }

  [part~='section-title'] {
    padding-bottom: 0.375em;
  }

  [part~='cards'],
  [part~='emergency-numbers'] {
    display: grid;
    grid-template-columns: 100%;
  }

  .best {
    padding: 0 var(--space);
  }

  @supports (width: min(1px, 2px)) {
    [part~='cards'],
    [part~='emergency-numbers'] {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(19em, 40%)), 1fr));
      column-gap: calc(var(--space) * 2);
    }
  }

  [part~='emergency-item']:only-child {
    grid-column: 1 / -1;
  }

  [part~='card'] {
    min-width: 0;
    padding-top: calc(var(--space) * 0.875);
    border-top: 1px solid var(--border);
  }

  .best [part~='card'] {
    border: 0;
  }

  [part~='actions'] {
    padding-top: 0.625em;
  }

  [part~='actions']:last-child {
    padding-bottom: 0.5em;
  }

  [part~='source'] {
    margin-top: -0.25em;
  }

  [part~='action-item'] {
    max-width: 100%;
    padding-inline-end: 0.5em;
    padding-bottom: 0.5em;
  }

  .wide {
    width: 100%;
  }

  [part~='action-after'] {
    padding-top: 0.125em;
    padding-bottom: 0.125em;
  }

  .wide .button {
    max-width: calc(100% - 0.5em);
    margin-inline-end: 0.5em;
  }

  [part~='source-text'] {
    padding-bottom: 0.25em;
  }

  [part~='source-text']:last-child {
    padding-bottom: 1em;
  }
`;
