import { css } from 'lit';

/** The visitor's own settings, scripts that need more room, and paper. */
export const modes = css`
  @media (prefers-contrast: more) {
    .dark {
      --c-surface: #000;
      --c-raised: #000;
      --c-muted: #fff;
      --c-border: #fff;
      --c-edge: #fff;
    }
  }

  /* Letters that reach far up or down: as high as the font says. */
  :lang(km),
  :lang(my),
  :lang(ur) {
    line-height: var(--hotline-finder-line-height, normal);
  }

  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }

    [part~='door'][aria-pressed='true'] {
      border-color: Highlight;
    }

    [part~='status-open'] [part~='dot'] {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    [part~='box'] {
      font-size: 0.75em;
      border: 0;
    }

    [part~='header'] {
      position: static;
    }

    [part~='exit'],
    [part~='exit-hint'],
    [part~='pickers'],
    [part~='doors'],
    [part~='extras'],
    [part~='source'],
    .summary,
    .button [part~='icon'],
    [part~='dot'],
    [part~='status'] b {
      display: none;
    }

    [part~='place'] {
      display: block;
    }

    /* What is folded away is printed too. */
    details::details-content {
      content-visibility: visible;
      display: block;
    }

    [part~='card'] {
      break-inside: avoid;
    }

    .button {
      min-height: 0;
      padding: 0;
      color: inherit;
      background: none;
      border: 0;
    }
  }
`;
