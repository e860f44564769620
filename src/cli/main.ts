import { changes, changesHelp } from './changes.js';
import { build, buildHelp } from './build.js';
import { snippet, snippetHelp } from './snippet.js';

/** What `npx hotline-finder NAME …` runs. */
interface Command {
  readonly help: () => string;
  /** From the arguments behind the name to the exit code: 0, or 2 for a wrong command line. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['changes', { help: changesHelp, run: changes }],
  ['snippet', { help: snippetHelp, run: snippet }],
  ['build', { help: buildHelp, run: build }],
]);

process.exitCode = await run(process.argv.slice(2));

function run([name, ...rest]: readonly string[]): number | Promise<number> {
  const help = Array.from(COMMANDS.values(), (command) => command.help()).join('\n');
  if (!name || name === '--help' || name === '-h') {
    console.log(help);
    return name ? 0 : 2;
  }
  const command = COMMANDS.get(name);
  if (command) return command.run(rest);
  console.error(`Unknown command: ${name}\n\n${help}`);
  return 2;
}
