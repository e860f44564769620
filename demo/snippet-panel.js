/** Tabs with the code for each kind of site. */
import { copyText } from './copy-text.js';
import { find } from './find.js';
import { make } from './make.js';

/**
 * Sections of docs/cms.md and docs/frameworks.md by the id of a recipe.
 *
 * @type {Readonly<Record<string, string>>}
 */
const GUIDES = {
  wordpress: 'cms.html#wordpress',
  'wordpress-author': 'cms.html#wordpress',
  drupal: 'cms.html#drupal',
  joomla: 'cms.html#joomla',
  typo3: 'cms.html#typo3',
  markdown: 'cms.html#markdown-and-static-site-generators',
  wix: 'cms.html#wix',
  squarespace: 'cms.html#squarespace',
  webflow: 'cms.html#webflow',
  iframe: 'cms.html#the-page-for-frames',
  html: 'overview.html',
};

export class SnippetPanel {
  /**
   * The snippets that are shown.
   *
   * @type {import('../dist/snippet.js').Snippets | undefined}
   */
  made;
  /** @type {string | undefined} */
  module;

  /**
   * @param {Element} section
   * @param {import('../dist/snippet.js').Choices['kinds']} kinds
   */
  constructor(section, kinds) {
    this.tabs = find('.tabs', HTMLElement, section);
    this.panel = find('.panel', HTMLElement, section);
    this.notes = find('.notes', HTMLElement, section);
    this.copied = find('.copied', HTMLElement, section);
    this.kind = kinds[0].id;
    for (const { id, title } of kinds) {
      const tab = make('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, title);
      tab.setAttribute('aria-controls', 'panel');
      tab.addEventListener('click', () => this.choose(id));
      this.tabs.append(tab);
    }
    this.tabs.addEventListener('keydown', (event) => this.move(event));
  }

  /**
   * @param {import('../dist/snippet.js').Snippets} made
   * @param {string} [module] name of the ES module, where the file is one: it is imported, not loaded by the snippet
   */
  show(made, module) {
    this.made = made;
    this.module = module;
    this.choose(this.kind);
  }

  /** @param {string} kind id of a recipe */
  choose(kind) {
    this.kind = kind;
    this.copied.textContent = '';
    const snippet = this.made?.snippets.find(({ id }) => id === kind);
    if (!this.made || !snippet) return;
    const { where, notes, parts } = snippet;
    const all = this.module
      ? [{ label: 'Load it', code: `<script type="module" src="${this.module}"></script>` }]
      : parts;
    const guide = make('a', { href: `docs/${GUIDES[kind] ?? 'frameworks.html'}` }, 'Step by step');
    this.notes.replaceChildren(
      ...[...notes, ...this.made.notes].map((note) => make('li', {}, note)),
    );
    this.panel.replaceChildren(
      make('p', { className: 'where' }, `${where} `, guide),
      ...all.map((part) => this.part(part)),
    );
    this.panel.setAttribute('aria-labelledby', `tab-${kind}`);
    for (const tab of this.all()) {
      const chosen = tab.id === `tab-${kind}`;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  }

  /** @param {import('../dist/snippet.js').Part} part */
  part({ label, code }) {
    const text = make('code', {}, code);
    const button = make('button', { type: 'button', className: 'copy' }, 'Copy');
    button.addEventListener('click', async () => {
      const copied = await copyText(code, text);
      this.copied.textContent = copied
        ? 'Copied.'
        : 'Selected: copy it with the keyboard or the menu.';
    });
    return make(
      'figure',
      { className: 'code' },
      make('figcaption', {}, label, button),
      make('pre', { tabIndex: 0 }, text),
    );
  }

  all() {
    return [...this.tabs.querySelectorAll('button')];
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const all = this.all();
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    next.focus();
    next.click();
  }
}
