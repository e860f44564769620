/** Does a page print the hours of a line? Only where the words that we keep of the page do. */
import { plainText } from './normal-text.mjs';

const ALWAYS =
  /24 ?[/x×-] ?7|24 ?h(?:\/24|rs?|ours?|oras)?(?![\p{L}])|24[ -](?:hours|hour|heures|stunden|horas|ore|ure|godzin|hodin|óra|часа?|години|ώρες|saat|timer|timmar|tuntia|uur|sata|jam|saa|घंटे)|24\/24|24小时|24時間|24시간|24 ?ชั่วโมง|round the clock|around the clock|non-?stop|rund um die uhr|jour et nuit|kруглосуточ|круглосуточно|цілодобово|денонощно|całodobow|nepřetržit|éjjel-nappal|7\/24|على مدار الساعة|24 ساعة|day and night|at any time/iu;

/** 09:00 → the ways to print it. */
function timePattern(time) {
  const [hour, minute] = time.split(':').map(Number);
  const twelve = hour % 12 || 12;
  const full = minute === 0;
  const minutes = String(minute).padStart(2, '0');
  const h = `0?${hour === 24 ? '(?:24|0)' : hour}`;
  const forms = [`${h} ?[:.h] ?${minutes}`, `${h}${minutes}(?= ?(?:h|hrs|-))`];
  if (full)
    forms.push(
      `${h} ?(?:h|uhr|ч|год|godz|óra|시|時|点)`,
      `${h}(?= ?(?:-|to|bis|à|a|al|do|до|and|–) ?\\d)`,
      `(?<=\\d ?(?:-|to|bis|à|a|do|до) ?)${h}`,
    );
  if (hour < 24) {
    const half = hour < 12 ? 'a' : 'p';
    forms.push(`0?${twelve}${full ? `(?:[:.]${minutes})?` : `[:.]${minutes}`} ?${half}\\.?m`);
    if (hour === 12 && full) forms.push('noon', 'midday');
    if (hour === 0 || hour === 24) forms.push('midnight');
  } else forms.push('midnight', '0?0[:.]00', '23[:.]59');
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'iu');
}

/**
 * @param {string} hours as in the data: `24/7` or `Mo-Fr 09:00-17:00`
 * @returns {(text: string) => boolean} whether a text prints all of its times
 */
export function hoursFinder(hours) {
  if (hours === '24/7') return (text) => ALWAYS.test(plainText(text));
  const times = [...new Set(hours.match(/\d\d:\d\d/g) ?? [])].map(timePattern);
  return (text) => {
    const plain = plainText(text);
    return times.length > 0 && times.every((time) => time.test(plain));
  };
}
