import { css } from 'lit';

/** Disclosures: the summary, a row with an arrow that turns, and the list in it. */
export const summaries = css`
  .summary {
    display: flex;
    align-items: center;
    width: 100%;
    padding: 0.5em 0;
    font-weight: 600;
    text-align: start;
    list-style: none;
    color: inherit;
    background: none;
    border: 0;
  }

  .summary:hover {
    text-decoration: underline;
  }

  .summary::-webkit-details-marker {
    display: none;
  }

  .summary::before {
    display: inline-block;
    flex: none;
    width: 0.4375em;
    height: 0.4375em;
    margin-inline-end: 0.75em;
    margin-inline-start: 0.1875em;
    content: '';
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }

  [dir='rtl'] .summary::before {
    transform: rotate(135deg);
  }

  details[open] > .summary::before {
    transform: rotate(45deg);
  }

  [part~='disclosure-summary'],
  .rest > .summary {
    min-height: 52px;
    min-height: max(3.25rem, 52px);
    padding: 0.5em var(--hf-inset);
  }

  [part~='source-summary'] {
    display: inline-flex;
    width: auto;
    padding-inline-end: 0.5em;
    font-weight: 400;
  }

  [part~='disclosure-list'] {
    padding: 0 var(--hf-inset) var(--hf-space);
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
    color: var(--hf-accent);
  }
`;
