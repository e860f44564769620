import type { Content } from '../content/content.js';
import { createFormats } from '../domain/format.js';
import type { EditionChoice, EditionParts } from './assemble.js';

/** What is in an edition and what a visitor from elsewhere will see, in English sentences. */
export function describeEdition(
  { countries, languages }: EditionChoice,
  { defaultLanguages }: EditionParts,
  { directory, translations }: Content,
): readonly string[] {
  const formats = createFormats('en');
  const name = (code: string) => formats.country(code, directory.englishName(code));
  const codes = countries ?? directory.countries();
  const tags = languages ?? defaultLanguages;
  const counts = codes.map((code) => directory.country(code)?.hotlines.length ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const without = codes.filter((_, index) => !counts[index]);
  const fallback = tags.includes('en') ? 'en' : (tags[0] ?? '');
  const sentences = [
    `Countries with their hotlines: ${countries ? countries.map(name).join(', ') : 'all'} (${total} hotlines).`,
    `Languages: ${tags.map((tag) => translations.nameOf(tag)).join(', ')}.`,
    `In every edition: the emergency numbers of all countries, and ${directory.international().length} hotlines for callers from any country.`,
  ];
  if (without.length && countries) {
    sentences.push(`The list has no hotline of its own for ${without.map(name).join(', ')}.`);
  }
  if (countries) {
    sentences.push(
      'A visitor who is in another country sees its emergency numbers and the hotlines for callers from any country, and not its own hotlines.',
    );
  }
  sentences.push(
    `A visitor whose language is not here reads ${translations.nameOf(fallback)}, or a close language.`,
  );
  return sentences;
}
