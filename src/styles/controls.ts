import { css } from 'lit';

/** What is pressed: links as buttons, lists, doors, disclosures. Each at least 44 px high, numbers to call 52. */
export const controls = css`
  .button,
  .door,
  .ask,
  select,
  .summary {
    min-height: 2.75rem;
    font: inherit;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    max-width: 100%;
    padding: 0.375em 0.875em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: var(--text);
    background: var(--surface);
    border: 2px solid var(--edge);
    border-radius: calc(var(--radius) * 0.75);
    -webkit-tap-highlight-color: transparent;
  }

  .button:hover,
  .door:hover {
    background: var(--raised);
    border-color: var(--text);
  }

  .button > * {
    min-width: 0;
  }

  .exit {
    padding: 0.25em 0.625em;
    border-color: var(--text);
  }

  .action {
    font-size: 0.9375em;
    border-width: 1px;
  }

  .call {
    flex-wrap: wrap;
  }

  .call,
  .emergency-call {
    min-height: 3.25rem;
    font-size: 1.1875em;
  }

  .call {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }

  .call:hover {
    color: var(--on-accent);
    background: var(--accent-hover);
    border-color: var(--accent-hover);
  }

  .emergency-call {
    color: var(--on-emergency);
    background: var(--emergency);
    border-color: var(--emergency);
  }

  .emergency-call:hover {
    color: var(--on-emergency);
    background: var(--emergency-hover);
    border-color: var(--emergency-hover);
  }

  .number {
    white-space: nowrap;
    font-variant-numeric: lining-nums tabular-nums;
    unicode-bidi: isolate;
  }

  .address {
    overflow-wrap: anywhere;
    word-break: break-word;
  }

  .before {
    margin-inline-end: 0.375em;
    font-weight: 400;
  }

  .icon {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin-inline-end: 0.5em;
  }

  [dir='rtl'] .icon-exit {
    transform: scaleX(-1);
  }

  select {
    width: 100%;
    padding: 0.5em;
    font-size: 16px;
    font-size: max(1em, 16px);
    color: var(--text);
    text-overflow: ellipsis;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.6);
  }

  .door {
    padding: 0.5em 0.75em;
    font-weight: 600;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.75);
  }

  .door[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  .status {
    display: inline-flex;
    align-items: baseline;
    max-width: 100%;
  }

  .status.open b {
    color: var(--open);
  }

  .status.closed b {
    color: var(--closed);
  }

  .dot {
    flex: none;
    width: 0.625em;
    height: 0.625em;
    margin-inline-end: 0.4375em;
    border: 2px solid var(--closed);
    border-radius: 50%;
  }

  .open .dot {
    background: var(--open);
    border-color: var(--open);
  }

  .unknown .dot {
    border-color: var(--edge);
    border-style: dotted;
  }

  .fact::before {
    content: ' · ';
  }

  .summary {
    display: flex;
    align-items: center;
    list-style: none;
    font-weight: 600;
  }

  .summary::-webkit-details-marker {
    display: none;
  }

  .summary::before {
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

  .extras .summary,
  .ask,
  .rest > .summary {
    width: 100%;
    min-height: 3.25rem;
    padding: 0.5em var(--space);
  }

  .ask {
    display: block;
    font-weight: 700;
    text-align: start;
    color: var(--accent);
    background: transparent;
    border: 0;
  }

  .disclosure,
  .ask + .disclosure {
    border-top: 1px solid var(--border);
  }

  .source .summary {
    display: inline-flex;
    padding-inline-end: 0.75em;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }

  .link {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    padding: 0 0.5em;
    font-weight: 700;
    color: var(--text);
  }

  a:focus,
  button:focus,
  select:focus,
  summary:focus,
  .link:focus {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--c-focus-around);
  }

  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible) {
    outline: 0;
    box-shadow: none;
  }

  a,
  button,
  select,
  summary {
    scroll-margin-top: 5rem;
  }

  .extras summary:focus,
  .ask:focus {
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    .button,
    .door {
      border-color: ButtonText;
    }

    .door[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }

    .open .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
