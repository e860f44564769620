import type { ChannelType } from '../types.js';

/** What a telephone can dial: digits, `*` and `#`, at most one leading `+`. Everything else is removed. */
export function dialled(label: string): string {
  return (label.trim().charAt(0) === '+' ? '+' : '') + label.replace(/[^\d*#]/g, '');
}

/**
 * The address of a link, built from checked parts: only `tel:`, `sms:`, `mailto:` and `https:` are possible.
 * undefined for any other value: the link is not shown.
 */
export function href(type: ChannelType, value: string): string | undefined {
  if (hasNumber(type)) {
    const digits = dialled(value);
    if (!/\d{2}/.test(digits)) return undefined;
    if (type === 'whatsapp') return `https://wa.me/${digits.replace(/\D/g, '')}`;
    // RFC 3966: a # in a tel: address is encoded as %23, or it would begin a fragment.
    return (type === 'sms' ? 'sms:' : 'tel:') + digits.replace(/#/g, '%23');
  }
  if (type === 'email') {
    return /^[^\s@/?&:]+@[^\s@/?&:]+\.[^\s@/?&:]+$/.test(value) ? `mailto:${value}` : undefined;
  }
  return /^https:\/\/[^\s/@\\]+\.[^\s/@\\]+(\/\S*)?$/.test(value) ? value : undefined;
}

/** Whether the channel is shown as a number. */
export function hasNumber(type: ChannelType): boolean {
  return (
    type === 'phone' ||
    type === 'tty' ||
    type === 'videophone' ||
    type === 'sms' ||
    type === 'whatsapp'
  );
}
