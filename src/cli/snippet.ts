import { parseArgs } from 'node:util';
import { SETTINGS, propertyOf } from '../settings.js';
import type { AttributeName } from '../settings.js';
import {
  choices,
  createWorld,
  findCountry,
  makeSnippets,
  nearestCountry,
} from '../snippet/snippet.js';

/** A line of the help: the option with an example, and what it is. */
const SETTINGS_HELP: Readonly<Record<AttributeName, readonly [example: string, meaning: string]>> =
  {
    country: [
      'RO',
      'ISO 3166-1 code or name, in English or a language of the country;\nauto: the finder guesses, and the snippet has the emergency number alone',
    ],
    language: ['ro', "BCP 47 tag; without it the page's language counts"],
    theme: ['dark', 'light, dark, contrast'],
    countries: ['"RO BG"', 'the list offers only these'],
    topics: ['"work"', 'only these sections'],
    exclude: ['"ID ID"', 'hotlines that are never shown, by their ids in hotlines.json'],
    first: ['"ID ID"', 'hotlines that come first, in this order'],
    heading: ['"Help"', 'the title of the box'],
    'heading-level': ['3', 'level of the title among the headings of the page'],
    'exit-url': ['URL', 'where the exit leads'],
    compact: ['', 'the emergency number and the best line; the rest on demand'],
    discreet: ['', 'nothing shows what the box is for'],
    'no-exit': ['', 'no exit button'],
  };

/** The options that are no settings of the finder. */
const OWN_HELP: ReadonlyArray<readonly [option: string, meaning: string]> = [
  [
    '--host own',
    'own (default): your server; pinned: the CDN, this version; newest: the CDN, updates by itself',
  ],
  ['--address URL', 'own: where hotline-finder.js lies (/hotline-finder.js)'],
  ['--accent "#5b2a86"', 'a colour of the site for the buttons to call'],
];

export function snippetHelp(): string {
  const kinds = choices().kinds.map(({ id }) => id);
  const rows = [
    ...SETTINGS.map(([name]) => {
      const [example, meaning] = SETTINGS_HELP[name];
      return [`--${name} ${example}`, meaning] as const;
    }),
    ...OWN_HELP,
    ['--cms html', kinds.join(', ')] as const,
  ];
  const line = ([option, meaning]: readonly [string, string]) =>
    `  ${option.padEnd(18)}  ${meaning.split('\n').join(`\n${' '.repeat(22)}`)}`;
  return `hotline-finder snippet --country COUNTRY [options]

Prints what to paste into a site: the tag or the frame, with the numbers of the country as plain HTML inside.

${rows.map(line).join('\n')}

The snippet goes to the output, the notes on it to the error output.
`;
}

const OPTIONS = {
  ...Object.fromEntries(
    SETTINGS.map(([name, kind]) => [
      name,
      { type: kind === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  ),
  host: { type: 'string' },
  address: { type: 'string' },
  accent: { type: 'string' },
  cms: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `hotline-finder snippet …` */
export function snippet(args: readonly string[]): number {
  let values: Readonly<Record<string, unknown>>;
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS }));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${snippetHelp()}`);
  }
  if (values['help']) {
    console.log(snippetHelp());
    return 0;
  }
  const { cms = 'html', host, address, accent } = values;
  const { country: written } = values;
  const country = typeof written === 'string' ? written.trim() : '';
  if (!country) {
    return fail(
      'Name the country: --country RO. With --country auto the finder guesses it, and the snippet has the emergency number alone.',
    );
  }
  const content = createWorld();
  // A typing error must not put the numbers of no country, or of another one, into a page.
  if (country.toLowerCase() !== 'auto' && !findCountry(country, content)) {
    return fail(
      `--country ${country} is not known. The nearest is ${nearestCountry(country, content)}. Write an ISO 3166-1 code or the name in English or in a language of the country.`,
    );
  }
  const { notes, snippets } = makeSnippets({
    ...Object.fromEntries(SETTINGS.map(([name]) => [propertyOf(name), values[name]])),
    host,
    address,
    accent,
  });
  const found = snippets.find(({ id }) => id === cms);
  if (!found) {
    const known = snippets.map(({ id }) => id).join(', ');
    return fail(`Unknown --cms ${String(cms)}. Known: ${known}`);
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
