/**
 * The publishing rule: what of the data a visitor sees, and whether it is marked "not confirmed".
 * Nothing else decides this: the compiler, the checks and the report all ask here.
 *
 * high → shown · high, but last seen years ago → shown marked with the year · medium, and a channel whose status is unconfirmed or disputed → shown marked "not confirmed" ·
 * low → not shown, except a contact of the article (`origin: seed`), which is shown marked "not confirmed" ·
 * a line for professionals, a withheld channel, a withdrawn number → never.
 */
import { isSingleSource, lastSeen } from './evidence.mjs';
import { isOldAddress, isOldNumber } from './withdrawn.mjs';

const DOUBTED = ['unconfirmed', 'disputed'];

/** The country of a line, from its id. */
const countryOf = ({ id = '' }) => id.slice(0, 2).toUpperCase();

/** Is this channel one of the line's own old or wrong numbers? */
function isWithdrawn(channel, hotline) {
  const { withdrawnPhones = [], withdrawnWeb = [] } = hotline;
  const country = countryOf(hotline);
  return (
    withdrawnPhones.some((old) => isOldNumber(channel, country, old, country, true)) ||
    withdrawnWeb.some((old) => isOldAddress(channel.value, old))
  );
}

/** Whether any of the line may be shown, from its own fields. */
function isOpenToVisitors({ audience, confidence, origin }) {
  if (audience === 'professionals') return false;
  return confidence === 'high' || confidence === 'medium' || origin === 'seed';
}

/**
 * A published line with its published channels.
 * @typedef {{
 *   hotline: object, index: number, confirmed: boolean,
 *   channels: { channel: object, index: number, confirmed: boolean }[],
 *   lastSeen?: number, singleSource?: true,
 * }} Published `lastSeen`: year of its newest page, where that is long ago; `singleSource`: not confirmed since
 *   no two publishers name it; `index` is the place in the file; a line is confirmed when one of its channels is
 */

/**
 * @param {object} hotline a hotline of a data file
 * @param {number} [index] its place in the file
 * @returns {Published | undefined} undefined: nothing of it is shown
 */
export function publishHotline(hotline, index = 0) {
  if (!isOpenToVisitors(hotline)) return undefined;
  const year = lastSeen(hotline);
  const sure = hotline.confidence === 'high' && year === undefined;
  const channels = hotline.channels
    .map((channel, place) => ({
      channel,
      index: place,
      confirmed: sure && !DOUBTED.includes(channel.status),
    }))
    .filter(({ channel }) => channel.status !== 'withheld' && !isWithdrawn(channel, hotline));
  if (!channels.length) return undefined;
  const confirmed = channels.some((one) => one.confirmed);
  return {
    hotline,
    index,
    confirmed,
    channels,
    ...(year === undefined ? {} : { lastSeen: year }),
    ...(!confirmed && year === undefined && isSingleSource(hotline) ? { singleSource: true } : {}),
  };
}

/**
 * @param {{ hotlines: object[] }} source a file of data/countries
 * @returns {Published[]} in the order of the file
 */
export function publishedHotlines({ hotlines }) {
  return hotlines.map(publishHotline).filter((line) => line !== undefined);
}
