import { parseArgs } from 'node:util';
import { choices, findCountry, makeSnippets, nearestCountry } from '../snippet/snippet.js';

export const snippetHelp = (): string => `hotline-finder snippet --country COUNTRY [options]

Prints what to paste into a site: the tag or the frame, with the numbers of the country as plain HTML inside.

  --country RO        ISO 3166-1 code or name, in English or a language of the country;
                      auto: the finder guesses, and the snippet has the emergency number alone
  --language ro       BCP 47 tag; without it the page's language counts
  --theme dark        light, dark, contrast
  --topics "work"     only these sections
  --heading "Help"    the title of the box
  --compact           the emergency number and the best line; the rest on demand
  --discreet          nothing shows what the box is for
  --exit-url URL      where the exit leads
  --host own          own (default): your server; pinned: the CDN, this version; newest: the CDN, updates by itself
  --address URL       own: where hotline-finder.js lies (/hotline-finder.js)
  --cms html          ${choices()
    .kinds.map(({ id }) => id)
    .join(', ')}

The snippet goes to the output, the notes on it to the error output.
`;

/** `hotline-finder snippet …` */
export function snippet(args: readonly string[]): number {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        country: { type: 'string' },
        language: { type: 'string' },
        theme: { type: 'string' },
        topics: { type: 'string' },
        heading: { type: 'string' },
        compact: { type: 'boolean' },
        discreet: { type: 'boolean' },
        'exit-url': { type: 'string' },
        host: { type: 'string' },
        address: { type: 'string' },
        cms: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${snippetHelp()}`);
  }
  if (values.help) {
    console.log(snippetHelp());
    return 0;
  }
  const { cms = 'html', 'exit-url': exitUrl, country: written, ...choice } = values;
  const country = written?.trim();
  if (!country) {
    return fail(
      'Name the country: --country RO. With --country auto the finder guesses it, and the snippet has the emergency number alone.',
    );
  }
  // Numbers of no country, or of another one, must not get into a page by a slip of the pen.
  if (country.toLowerCase() !== 'auto' && !findCountry(country)) {
    return fail(
      `--country ${country} is not known. The nearest is ${nearestCountry(country)}. Write an ISO 3166-1 code or the name in English or in a language of the country.`,
    );
  }
  const { notes, snippets } = makeSnippets({ ...choice, country, exitUrl });
  const found = snippets.find(({ id }) => id === cms);
  if (!found) {
    const known = snippets.map(({ id }) => id).join(', ');
    return fail(`Unknown --cms ${cms}. Known: ${known}`);
  }
  for (const note of [found.where, ...found.notes, ...notes]) console.error(`· ${note}`);
  for (const { label, code } of found.parts) {
    if (found.parts.length > 1) console.error(`\n${label}:`);
    console.log(code);
  }
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
