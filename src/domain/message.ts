import type { Strings } from '../locales/strings.js';
import { direction } from './language.js';
import { dialled } from './phone.js';

/** A language the message is shown in, with its strings. */
export interface SpokenLanguage {
  readonly tag: string;
  readonly strings: Strings;
}

/** "I need help. Please call this number for me:", for a stranger nearby to read. */
export interface Message {
  readonly texts: ReadonlyArray<{
    readonly text: string;
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
  }>;
  readonly number: string;
  readonly href: string;
  readonly label: string;
  /** false = marked "not confirmed". */
  readonly confirmed: boolean;
}

/**
 * @param speak the languages to show, the country's first.
 * @param line what to call; undefined = there is no number, and no message.
 */
export function buildMessage(
  speak: readonly SpokenLanguage[],
  line:
    | {
        readonly number: string | boolean;
        readonly label: string;
        readonly confirmed: boolean;
      }
    | undefined,
  strings: Strings,
): Message | undefined {
  if (!line) return undefined;
  const number = typeof line.number === 'string' ? line.number : line.label;
  return {
    texts: speak.map(({ tag, strings: own }) => ({
      text: own.message,
      lang: tag,
      direction: direction(tag),
    })),
    number,
    href: `tel:${dialled(number)}`,
    label: strings.call.split('{0}').join(number),
    confirmed: line.confirmed,
  };
}
