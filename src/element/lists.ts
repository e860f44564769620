import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createElement } from '../browser/create-element.js';
import type { Model, Option } from '../domain/model.js';

/** What the controller needs of its element. */
export interface ListsOptions {
  readonly root: () => ShadowRoot;
  /** undefined = nothing is rendered yet. */
  readonly model: () => Model | undefined;
}

/**
 * Fills the lists of countries and languages without templates: Lit would add a comment node for each of the hundreds of
 * entries. A list that has not changed is left as it is.
 */
export class Lists implements ReactiveController {
  private readonly filled = new WeakMap<Element, readonly Option[]>();

  constructor(
    host: ReactiveControllerHost,
    private readonly options: ListsOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const model = this.options.model();
    if (!model) return;
    this.fill('country', model.countries, model.country);
    this.fill('language', model.languages, model.language);
  }

  private fill(id: string, options: readonly Option[], chosen: string): void {
    const select = this.options.root().getElementById(id) as HTMLSelectElement | null;
    if (!select) return;
    if (!same(this.filled.get(select), options)) {
      select.length = 0;
      for (let index = 0; index < options.length; index += 1) {
        const { value, label, lang } = options[index] as Option;
        const option = createElement(select.ownerDocument, 'option');
        option.value = value;
        option.text = label;
        if (lang) option.lang = lang;
        select.add(option);
      }
      this.filled.set(select, options);
    }
    for (let index = 0; index < select.length; index += 1) {
      const option = select.options[index] as HTMLOptionElement;
      const isChosen = option.value === chosen;
      // The attribute too: a browser that saves the page saves attributes only.
      if (option.defaultSelected !== isChosen) option.defaultSelected = isChosen;
      if (isChosen) option.selected = true;
    }
  }
}

function same(a: readonly Option[] | undefined, b: readonly Option[]): boolean {
  if (!a || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index]?.value !== b[index]?.value || a[index]?.label !== b[index]?.label) return false;
  }
  return true;
}
