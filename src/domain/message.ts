import type { Strings } from '../locales/strings.js';
import type { Contact } from './contact.js';
import { direction } from './language.js';

/** A language that the message is shown in, with its strings. */
export interface MessageLanguage {
  readonly tag: string;
  readonly strings: Strings;
}

/** Which number the message shows; undefined = no message. */
export type MessageTo = 'helpline' | 'emergency' | undefined;

/** Whom the message asks a stranger to call. */
export interface MessageTarget {
  readonly contact: Contact;
  /** Who answers, in a language. */
  readonly who: (strings: Strings) => string;
}

/** "I need help. Please call this number for me:", for a stranger nearby to read. */
export interface Message {
  readonly texts: ReadonlyArray<{
    readonly text: string;
    readonly who: string;
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
  }>;
  readonly contact: Contact;
  /** The number that a button offers instead; undefined = there is no other. */
  readonly offer?: 'emergency' | 'helpline';
}

/**
 * @param languages the languages to show, the country's first.
 * @param helpline the hotline that answers; undefined = none.
 * @param emergency undefined = the country has no number that can be relied on.
 * @param preferEmergency the visitor asked for the emergency number.
 * @returns undefined where there is nothing to call.
 */
export function buildMessage(
  languages: readonly MessageLanguage[],
  helpline: MessageTarget | undefined,
  emergency: MessageTarget | undefined,
  preferEmergency: boolean,
): Message | undefined {
  const target = (preferEmergency && emergency) || helpline || emergency;
  if (!target) return undefined;
  return {
    texts: languages.map(({ tag, strings }) => ({
      text: strings.message,
      who: target.who(strings),
      lang: tag,
      direction: direction(tag),
    })),
    contact: target.contact,
    ...(helpline && emergency ? { offer: target === helpline ? 'emergency' : 'helpline' } : {}),
  };
}
