import type { Strings } from '../locales/strings.js';
import type { Channel, ChannelType } from '../types.js';
import { hasNumber, href } from './phone.js';
import { fill } from './text.js';

/** A link to call, write or open. The number that it shows is the number that it dials. */
export interface Contact {
  readonly type: ChannelType;
  readonly href: string;
  /** What is on the button: a number if it can be dialled, else a word. */
  readonly text: string;
  /** true = the text is a number: large digits, always left to right. */
  readonly isNumber: boolean;
  /** Before the number: "Text message", "From another country". */
  readonly before?: string;
  /** For screen readers: "Call Animus Association, Independent, not the police, 0800 1 86 76". */
  readonly accessibleName: string;
  readonly confirmed: boolean;
  /** In small letters on the button, one note each: what holds for this contact and not for the whole hotline. */
  readonly notes: readonly string[];
  /** Languages of this contact, where they differ from the hotline's. */
  readonly languages?: string;
}

const WORDS = { sms: 1, chat: 1, email: 1, web: 1, reportForm: 1, tty: 1, videophone: 1 } as const;

function word(type: ChannelType, strings: Strings): string {
  return type in WORDS ? strings[type as keyof typeof WORDS] : type === 'phone' ? '' : 'WhatsApp';
}

/** What a contact depends on besides its channel. */
export interface ContactOptions {
  readonly strings: Strings;
  /** true = an e-mail address that could reveal what the box is for is not shown. */
  readonly discreet: boolean;
  /** The name of the hotline and who answers. */
  readonly whom: string;
  /** The number as it is dialled from where the caller is. Default: the channel's value. */
  readonly value?: string;
  /** Words before a telephone number. */
  readonly before?: string;
  readonly notes?: readonly string[];
  readonly languages?: string | undefined;
}

/** undefined where the value cannot be dialled or opened. */
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
  // Voice-control users say the visible words, so the accessible name contains them in the same order (WCAG 2.5.3).
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
