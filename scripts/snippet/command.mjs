import { parseArgs } from 'node:util';
import { choices, makeSnippets } from './snippet.js';

const HELP = `hotline-finder snippet [options]

Prints what to paste into a site: the tag or the frame, with the numbers of the country as plain HTML inside.

  --country RO        ISO 3166-1 code; without it the finder guesses
  --language ro       BCP 47 tag; without it the page's language counts
  --theme dark        light, dark, contrast
  --topics "work"     only these sections
  --heading "Help"    the title of the box
  --compact           the emergency number and the best line; the rest on demand
  --discreet          nothing tells what the box is for
  --exit-url URL      where the exit leads
  --host own          own (default): your server; pinned: the CDN, this version; newest: the CDN, updates by itself
  --address URL       own: where hotline-finder.js lies (/hotline-finder.js)
  --cms html          KINDS

What should be said about the snippet goes to the error output, the snippet alone to the output.
`;

const TEXTS = [
  'country',
  'language',
  'theme',
  'topics',
  'heading',
  'exit-url',
  'host',
  'address',
  'cms',
];

process.exitCode = run(process.argv.slice(2));

/** @returns {number} 0, or 2 for a wrong command line */
function run(args) {
  const kinds = choices().kinds.map(({ id }) => id);
  const help = HELP.replace('KINDS', `${kinds.join(', ')}`);
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' }])),
        compact: { type: 'boolean' },
        discreet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return fail(`${error.message}\n\n${help}`);
  }
  if (values.help || !positionals.length) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  if (positionals.join(' ') !== 'snippet')
    return fail(`Unknown command: ${positionals.join(' ')}\n\n${help}`);
  const { cms = 'html', 'exit-url': exitUrl, ...choice } = values;
  const { notes, snippets } = makeSnippets({ ...choice, exitUrl });
  const snippet = snippets.find(({ id }) => id === cms);
  if (!snippet) return fail(`Unknown --cms ${cms}. Known: ${kinds.join(', ')}`);
  for (const note of [snippet.where, ...snippet.notes, ...notes]) console.error(`· ${note}`);
  const several = snippet.parts.length > 1;
  for (const { label, code } of snippet.parts) {
    if (several) console.error(`\n${label}:`);
    console.log(code);
  }
  return 0;
}

function fail(message) {
  console.error(message);
  return 2;
}
