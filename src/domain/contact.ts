import type { Strings } from '../locales/strings.js';
import type { Channel, ChannelType } from '../types.js';
import { hasNumber, href } from './phone.js';
import { fill } from './text.js';

/** A link that reaches somebody: what it dials is what it shows. */
export interface Contact {
  readonly type: ChannelType;
  readonly href: string;
  /** What is on the button: a number for those that are dialled, a word for the others. */
  readonly text: string;
  /** true = the text is a number: large digits, always left to right. */
  readonly isNumber: boolean;
  /** Before the number: "Text message", "From another country". */
  readonly before?: string;
  /** What a screen reader says: "Call Animus Association, Independent, not the police, 0800 1 86 76". */
  readonly accessibleName: string;
  readonly confirmed: boolean;
  /** Small, beside the button, each on its own: what is true of this contact and not of the whole line. */
  readonly notes: readonly string[];
  /** The languages of this contact alone. */
  readonly languages?: string;
}

const WORDS = { sms: 1, chat: 1, email: 1, web: 1, reportForm: 1, tty: 1, videophone: 1 } as const;

function word(type: ChannelType, strings: Strings): string {
  return type in WORDS ? strings[type as keyof typeof WORDS] : type === 'phone' ? '' : 'WhatsApp';
}

/** What a contact is made with besides its channel. */
export interface ContactOptions {
  readonly strings: Strings;
  /** true = an address that could tell what the box is for is not on the screen. */
  readonly discreet: boolean;
  /** Whom one reaches: the name of the line and who answers. */
  readonly whom: string;
  /** The number as it is dialled from where the caller is; the channel's own otherwise. */
  readonly value?: string;
  /** Words before a telephone number. */
  readonly before?: string;
  readonly notes?: readonly string[];
  readonly languages?: string | undefined;
}

/** undefined where the value is none that can be dialled or opened. */
export function contact(
  { type, value: own, confirmed }: Channel,
  options: ContactOptions,
): Contact | undefined {
  const { strings, discreet, whom, value = own, notes = [], languages } = options;
  const address = href(type, value);
  if (!address) return undefined;
  const isNumber = hasNumber(type);
  const kind = word(type, strings);
  const before = isNumber ? kind || options.before : '';
  const text = isNumber || (type === 'email' && !discreet) ? value : kind;
  // Voice-control users say the visible words, so the accessible name contains them, in that order (WCAG 2.5.3).
  const visible = [before, text, ...notes].filter(Boolean).join(' ');
  return {
    type,
    href: address,
    text,
    isNumber,
    confirmed,
    notes,
    accessibleName:
      type === 'phone' ? fill(strings.call, `${whom}, ${visible}`) : `${visible}: ${whom}`,
    ...(before ? { before } : {}),
    ...(languages ? { languages } : {}),
  };
}
