import { controls } from './controls.js';
import { layout } from './layout.js';
import { cards } from './cards.js';
import { modes } from './modes.js';
import { summaries } from './summaries.js';
import { text } from './text.js';
import { theme } from './theme.js';

/** All styles of the box; later ones win. */
export const styles = [theme, layout, cards, text, controls, summaries, modes];
