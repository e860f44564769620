import { css } from 'lit';

/** The layout of sections, cards and their buttons: one column, or several where each is wide enough. */
export const cards = css`
  [part~='sections'],
  .best {
    padding: 0 var(--hf-inset);
  }

  .best {
    padding-top: calc(var(--hf-space) * 0.5);
  }

  /* As many columns as fit, each filled to the end; the border of a last card coincides with the border below. */
  [part~='sections'] {
    margin-bottom: -1px;
    columns: 19em auto;
    column-gap: calc(var(--hf-space) * 2);
  }

  [part~='card'],
  [part~='open-instead'] {
    position: relative;
    min-width: 0;
    break-inside: avoid;
  }

  [part~='section-title'],
  [part~='notice'] {
    break-after: avoid;
  }

  /* Above all columns: it introduces the hotlines. */
  [part~='notice'] {
    column-span: all;
  }

  [part~='section'] + [part~='section'] {
    margin-top: calc(var(--hf-space) * 0.5);
  }

  /* The last row of a card: the disclosure, and at its end the copy button. */
  [part~='card'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  [part~='card'] > * {
    width: 100%;
  }

  [part~='card'] > details:not([open]),
  [part~='card'] > [part~='copy'] {
    width: auto;
  }

  [part~='section-title'],
  [part~='cards'] > * + *,
  [part~='open-instead'] + [part~='cards'] {
    position: relative;
    padding-top: calc(var(--hf-space) * 0.5);
  }

  [part~='section-title'] {
    padding-bottom: 0.125em;
  }

  /* Moved up by its own height: at the top of a column it is clipped, so that names and titles there align. */
  [part~='cards'] > * + *::before,
  [part~='open-instead'] + [part~='cards']::before {
    position: absolute;
    top: -1px;
    width: 100%;
    content: '';
    border-top: 1px solid var(--hf-border);
  }

  [part~='facts'] {
    display: flex;
    flex-wrap: wrap;
    padding: 0.25em 0 0.375em;
  }

  [part~='status'] {
    flex: 0 0 100%;
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
    padding-top: 0.5em;
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

  [part~='source-text'] {
    padding-bottom: 0.25em;
  }

  [part~='source'] > :last-child {
    padding-bottom: 1em;
  }
`;
