import { css } from 'lit';

/** What is pressed: links as buttons, lists, doors, disclosures. Each at least 44 px high, numbers to call 52. */
export const controls = css`
  .button,
  select,
  .summary,
  .link {
    min-height: 44px;
    min-height: max(2.75rem, 44px);
    font: inherit;
    cursor: pointer;
  }

  .button,
  select {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.75);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    max-width: 100%;
    padding: 0.375em 0.875em;
    font-weight: 700;
    line-height: normal;
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
  }

  .button:hover {
    background: var(--raised);
    border-color: var(--text);
  }

  .button:active {
    transform: translateY(1px);
  }

  .button > * {
    min-width: 0;
  }

  [part~='exit'] {
    padding: 0.25em 0.625em;
    border: 2px solid var(--text);
  }

  [part~='action'] {
    font-size: 0.9375em;
  }

  [part~='call'],
  [part~='emergency-call'] {
    min-height: 52px;
    min-height: max(3.25rem, 52px);
    padding: 0.375em 0.625em;
    font-size: 1.1875em;
    border: 0;
  }

  [part~='call'] {
    color: var(--on-accent);
    background: var(--accent);
  }

  [part~='call']:hover {
    background: var(--accent-hover);
  }

  [part~='emergency-call'] {
    min-width: 7.5em;
    color: var(--on-emergency);
    background: var(--emergency);
  }

  [part~='emergency-call']:hover {
    background: var(--emergency-hover);
  }

  [part~='message-call'] {
    width: 100%;
    margin: var(--space) 0 calc(var(--space) * 0.5);
    font-size: 1.5em;
  }

  [part~='action-before'] {
    display: inline-block;
    font-weight: 400;
  }

  [part~='call'] [part~='action-before'] {
    display: block;
    font-size: 0.8em;
  }

  [part~='icon'] {
    flex: none;
    width: 1em;
    height: 1em;
    margin-inline-end: 0.375em;
  }

  [dir='rtl'] [part~='exit'] [part~='icon'] {
    transform: scaleX(-1);
  }

  select {
    width: 100%;
    padding: 0.5em;
    font-size: 16px;
    font-size: max(1em, 16px);
    text-overflow: ellipsis;
  }

  [part~='door'][aria-pressed='true'] {
    padding: calc(0.375em - 2px) calc(0.875em - 2px);
    border: 3px solid var(--accent);
  }

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

  [part~='extras'] .summary,
  .rest > .summary {
    min-height: 52px;
    min-height: max(3.25rem, 52px);
    padding: 0.5em var(--space);
  }

  [part~='source-summary'] {
    display: inline-flex;
    width: auto;
    padding-inline-end: 0.75em;
    font-weight: 400;
  }

  .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 44px;
    min-width: max(2.75rem, 44px);
    padding: 0 0.5em;
    font-weight: 700;
    color: var(--text);
  }

  a,
  button,
  select,
  summary {
    scroll-margin-top: 5rem;
  }

  /* Dark in light: one of the two shows on any ground. */
  a:focus,
  button:focus,
  select:focus,
  summary:focus {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--surface);
  }

  [part~='extras'] .summary:focus {
    outline-offset: -3px;
    box-shadow: none;
  }

  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible) {
    outline: 0;
    box-shadow: none;
  }
`;
