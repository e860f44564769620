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

  .box {
    position: relative;
    max-width: var(--max-width);
    overflow-wrap: break-word;
    word-wrap: break-word;
    font-style: normal;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-indent: 0;
    text-transform: none;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }

  .header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--space) * 0.625) var(--space) calc(var(--space) * 0.375);
    background: var(--surface);
    border-radius: var(--radius) var(--radius) 0 0;
  }

  .heading {
    flex: 1 1 0;
    min-width: min-content;
    padding-inline-end: 0.5em;
    overflow-wrap: normal;
    word-wrap: normal;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .hint {
    padding: 0 var(--space);
    font-size: 0.875em;
    color: var(--muted);
  }

  .pickers {
    display: flex;
    flex-wrap: wrap;
    padding: calc(var(--space) * 0.375) calc(var(--space) * 0.625) calc(var(--space) * 0.75);
  }

  .picker {
    flex: 1 1 7.5em;
    min-width: 0;
    padding: 0 calc(var(--space) * 0.375);
    font-size: 0.9375em;
  }

  .picker label {
    display: block;
    padding-bottom: 0.125em;
    color: var(--muted);
  }

  .guess {
    padding-bottom: calc(var(--space) * 0.625);
  }

  .emergency {
    padding: calc(var(--space) * 0.75) var(--space);
    color: var(--emergency-text);
    background: var(--emergency-surface);
    border: solid var(--border);
    border-width: 1px 0;
  }

  .danger,
  .name,
  .section-title {
    font-weight: 700;
    line-height: 1.35;
  }

  .danger {
    font-size: 1.0625em;
  }

  .emergency-item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-top: 0.375em;
  }

  .services {
    flex: 1 1 6em;
    padding-top: 0.25em;
    padding-bottom: 0.25em;
    padding-inline-end: 0.75em;
  }

  .emergency-call {
    min-width: 8.5em;
  }

  .doors {
    display: flex;
    flex-wrap: wrap;
    padding: calc(var(--space) * 0.75) calc(var(--space) * 0.75) 0;
  }

  .door {
    flex: 1 1 8em;
    margin: calc(var(--space) * 0.25);
  }

  .guidance,
  .notice,
  .instead {
    padding: calc(var(--space) * 0.5) var(--space) 0;
  }

  .sections {
    padding-bottom: var(--space);
  }

  .section {
    padding: var(--space) var(--space) 0;
  }

  .section-title {
    padding-bottom: 0.375em;
    font-size: 0.9375em;
    color: var(--muted);
  }

  .cards {
    display: grid;
    grid-template-columns: 100%;
  }

  .best {
    padding: 0 var(--space);
  }

  @supports (width: min(1px, 2px)) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(19em, 40%)), 1fr));
      column-gap: calc(var(--space) * 2);
    }
  }

  .card {
    min-width: 0;
    padding: calc(var(--space) * 0.875) 0 calc(var(--space) * 0.5);
    border-top: 1px solid var(--border);
  }

  .name {
    font-size: 1.125em;
  }

  .local-name,
  .facts,
  .source-text {
    color: var(--muted);
  }

  .marks,
  .facts {
    padding-top: 0.25em;
  }

  .operator,
  .not-confirmed {
    display: inline-block;
    margin-top: 0.125em;
    margin-inline-end: 0.375em;
    padding: 0.0625em 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.5);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    padding-top: 0.5em;
  }

  .action-item {
    max-width: 100%;
    margin-inline-end: 0.5em;
    margin-bottom: 0.5em;
  }

  .after {
    display: block;
    max-width: 22em;
    padding-top: 0.125em;
    font-size: 0.875em;
    color: var(--muted);
  }

  .source-text {
    font-size: 0.875em;
    padding-bottom: 0.25em;
  }

  .extras,
  .rest {
    border-top: 1px solid var(--border);
  }

  .disclosure-list {
    padding: 0 var(--space) var(--space);
  }

  .disclosure-list li {
    padding-top: 0.375em;
    padding-inline-start: 1.125em;
    text-indent: -1.125em;
  }

  .disclosure-list li::before {
    display: inline-block;
    width: 1.125em;
    text-indent: 0;
    content: '•';
    color: var(--accent);
  }

  .message {
    padding: var(--space);
    outline: 0;
  }

  .message-text {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.3;
  }

  .message-text + .message-text,
  .message-under {
    padding-top: 0.5em;
  }

  .message-under {
    font-size: 1.125em;
    color: var(--muted);
  }

  .message-call {
    width: 100%;
    margin: var(--space) 0 calc(var(--space) * 0.5);
    font-size: 1.75em;
  }

  .footer {
    padding: calc(var(--space) * 0.75) var(--space);
    font-size: 0.875em;
    color: var(--muted);
    background: var(--raised);
    border-top: 1px solid var(--border);
    border-radius: 0 0 var(--radius) var(--radius);
  }

  ::slotted(*) {
    margin: var(--space);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  @media print {
    .header .button,
    .hint,
    .pickers,
    .doors,
    .extras,
    .summary {
      display: none;
    }
  }
`;
