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

  /* A phone has no such keys. */
  @media (pointer: coarse) {
    [part~='exit-keys'] {
      display: none;
    }
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
      --space: 0.5em;
      font-size: 0.75em;
      line-height: 1.3;
      border: 0;
    }

    [part~='header'] {
      position: static;
    }

    [part~='place'] {
      display: block;
    }

    [part~='sections'] {
      columns: 3;
    }

    [part~='cards'] {
      display: block;
    }

    [part~='section-title'] {
      break-after: avoid;
    }

    .button[href^='https']:not([href*='wa.me'])::after {
      font-weight: 400;
      word-break: break-all;
      content: ': ' attr(href);
    }

    [part~='card'] {
      break-inside: avoid;
    }

    .button {
      display: inline;
      min-height: 0;
      padding: 0;
      color: inherit;
      background: none;
      border: 0;
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
    [part~='status'] b[part] {
      display: none;
    }
  }
`;
