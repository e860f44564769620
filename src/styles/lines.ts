import { css } from 'lit';

/** Where sections, cards and their buttons stand: one column, or several where each is wide enough. */
export const lines = css`
  [part~='sections'],
  .best {
    padding: calc(var(--hf-space) * 0.5) var(--hf-inset) 0;
  }

  /* As many columns as there is room for, each filled to the end. */
  [part~='sections'] {
    columns: 19em auto;
    column-gap: calc(var(--hf-space) * 2);
  }

  [part~='card'],
  [part~='open-instead'] {
    break-inside: avoid;
  }

  [part~='section-title'],
  [part~='notice'] {
    break-after: avoid;
  }

  [part~='section'] + [part~='section'] {
    margin-top: var(--hf-space);
  }

  [part~='section-title'] {
    padding-bottom: 0.25em;
  }

  [part~='card'],
  [part~='open-instead'] {
    min-width: 0;
    padding-top: calc(var(--hf-space) * 0.5);
    border-top: 1px solid var(--hf-border);
  }

  .best [part~='card'] {
    border: 0;
  }

  [part~='facts'] {
    display: flex;
    flex-wrap: wrap;
    padding: 0.25em 0 0.375em;
  }

  [part~='fact'] {
    display: inline-flex;
    max-width: 100%;
    padding-inline-end: 0.875em;
  }

  [part~='fact'] > [part~='icon'] {
    margin-top: 0.1875em;
    margin-inline-end: 0.375em;
  }

  [part~='someone-else'] {
    padding-top: 0.5em;
  }

  [part~='notice'] {
    padding-bottom: 0.25em;
  }

  [part~='fact-text'] {
    min-width: 0;
  }

  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    padding-top: 0.5em;
  }

  [part~='action-item'] {
    max-width: 100%;
    padding-inline-end: 0.5em;
    padding-bottom: 0.5em;
  }

  [part~='source'] {
    margin-top: -0.375em;
  }

  [part~='source-text'] {
    padding-bottom: 0.25em;
  }

  [part~='source'] > :last-child {
    padding-bottom: 1em;
  }
`;
