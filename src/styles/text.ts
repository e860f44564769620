import { css } from 'lit';

/** How the words look: sizes in `em` of the host's text, weights, and what is open or closed. */
export const text = css`
  [role='heading'] {
    font-weight: 700;
    line-height: normal;
  }

  /* No word alone on the last line. */
  [role='heading'],
  [part~='message-text'],
  [part~='emergency-services'],
  [part~='door'],
  .hint {
    text-wrap: balance;
  }

  [part~='emergency-title'] {
    font-size: 1.0625em;
  }

  [part~='section-title'] {
    font-size: 0.9375em;
  }

  [part~='name'] {
    font-size: 1.125em;
  }

  .hint,
  [part~='operator'],
  [part~='not-confirmed'],
  [part~='action-after'],
  [part~='source'],
  [part~='footer'] {
    font-size: 0.875em;
  }

  .hint,
  [part~='section-title'],
  [part~='local-name'],
  [part~='facts'],
  [part~='action-after'],
  [part~='source'],
  .under,
  [part~='footer'] {
    color: var(--muted);
  }

  [part~='marks'],
  [part~='facts'] {
    padding-top: 0.25em;
  }

  [part~='operator'],
  [part~='not-confirmed'] {
    display: inline-block;
    margin-top: 0.125em;
    margin-inline-end: 0.375em;
    padding: 0.0625em 0.5em;
    font-weight: 600;
    color: var(--text);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.5);
  }

  [part~='status'] {
    display: block;
  }

  [part~='status-open'] b {
    color: var(--open);
  }

  [part~='status-closed'] b {
    color: var(--closed);
  }

  [part~='dot'] {
    display: inline-block;
    width: 0.625em;
    height: 0.625em;
    margin-inline-end: 0.4375em;
    border: 2px dotted var(--edge);
    border-radius: 50%;
  }

  [part~='status-open'] [part~='dot'] {
    background: var(--open);
    border: 0;
  }

  [part~='status-closed'] [part~='dot'] {
    border: 2px solid var(--closed);
  }

  /* "opens Monday 9:00 AM" stays together where it can. */
  [part~='status'] [part~='fact'] {
    display: inline-block;
  }

  [part~='fact']:not(:last-child)::after {
    content: '\\a0·';
  }

  [part~='number'] {
    display: inline-block;
    max-width: 100%;
    font-variant-numeric: lining-nums tabular-nums;
    unicode-bidi: isolate;
  }

  [part~='message-text'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: normal;
  }

  .under {
    font-size: 1.125em;
    font-weight: 400;
  }
`;
