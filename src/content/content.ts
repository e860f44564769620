import type { Directory } from './directory.js';
import { LocaleContext } from './locale-context.js';
import type { Translations } from './translations.js';

/** All that finders show: numbers and translations. */
export interface Content {
  readonly directory: Directory;
  readonly translations: Translations;
  /** Strings, formatters and lists in one of the languages: created once, kept as long as the content. */
  readonly inLanguage: (language: string) => LocaleContext;
}

export function createContent(directory: Directory, translations: Translations): Content {
  const contexts = new Map<string, LocaleContext>();
  return {
    directory,
    translations,
    inLanguage: (language) => {
      const context =
        contexts.get(language) ?? new LocaleContext(language, directory, translations);
      contexts.set(language, context);
      return context;
    },
  };
}
