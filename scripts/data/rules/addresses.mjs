/** Web addresses and e-mail addresses. */
import { channels, finding, isShown, isWeb } from './walk.mjs';

/** A web address that is shown is a URL. */
export function webIsUrl(data) {
  return channels(data)
    .filter(({ channel }) => isWeb(channel) && isShown(channel) && !URL.canParse(channel.value))
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'This is not a web address',
        fix: 'Write the whole address as it stands in the address bar, from https:// on.',
      }),
    );
}

/** A web address that is shown is https: on http anybody on the way can read and change the page. */
export function webIsHttps(data) {
  return channels(data)
    .filter(
      ({ channel }) =>
        isWeb(channel) &&
        isShown(channel) &&
        URL.canParse(channel.value) &&
        new URL(channel.value).protocol !== 'https:',
    )
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'The address is not https',
        fix: 'Open the page with https://. If it works, write that; otherwise set "status": "withheld" with a "statusNote".',
      }),
    );
}

/** An e-mail address that is shown is well-formed. */
export function emailWellFormed(data) {
  return channels(data)
    .filter(
      ({ channel }) =>
        channel.type === 'email' &&
        isShown(channel) &&
        !/^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(channel.value),
    )
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'This is not an e-mail address',
        fix: 'Write only the address, for example help@example.org.',
      }),
    );
}
