/** Tabs with what to paste into each kind of site. */
import { copyText } from './copy-text.js';
import { make } from './make.js';

/** Where docs/cms.md or docs/frameworks.md says more, by the id of a recipe. */
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
  constructor(section, kinds) {
    this.tabs = section.querySelector('.tabs');
    this.panel = section.querySelector('.panel');
    this.notes = section.querySelector('.notes');
    this.copied = section.querySelector('.copied');
    this.kind = kinds[0].id;
    for (const { id, title } of kinds) {
      const tab = make('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, title);
      tab.setAttribute('aria-controls', 'panel');
      tab.addEventListener('click', () => this.choose(id));
      this.tabs.append(tab);
    }
    this.tabs.addEventListener('keydown', (event) => this.move(event));
  }

  /** @param module name of the ES module where the file is one: it is imported, not loaded by the snippet. */
  show(made, module) {
    this.made = made;
    this.module = module;
    this.choose(this.kind);
  }

  choose(kind) {
    this.kind = kind;
    this.copied.textContent = '';
    const { where, notes, parts } = this.made.snippets.find(({ id }) => id === kind);
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
    for (const tab of this.tabs.children) {
      const chosen = tab.id === `tab-${kind}`;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  }

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

  move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...this.tabs.children];
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    next.focus();
    next.click();
  }
}
