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

/** Hosts that send a visitor on to an address that nobody can see. */
const SHORTENERS =
  /(?:^|\.)(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly|t\.ly|rebrand\.ly)$/;
/** Tracking parameters. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|gbraid$|wbraid$|msclkid$|mc_[ce]id$|igshid$|_hs|yclid$)/;

/** What is wrong with a web address, or undefined. */
function wrongAddress(address) {
  const { username, password, port, hostname, searchParams } = new URL(address);
  if (username || password) return 'It has a user name before the host, which hides the real site';
  if (port) return 'It has a port';
  if (/^[\d.]+$|^\[/.test(hostname)) return 'The host is a bare IP address';
  if (!/[a-z\d-]+\.[a-z\d-]{2,}$/.test(hostname)) return 'The host has no domain';
  if (SHORTENERS.test(hostname)) return 'It is a short link, which can lead anywhere';
  const tracking = [...searchParams.keys()].find((key) => TRACKING.test(key));
  if (tracking) return `The parameter ${tracking} follows the visitor`;
  // `URL` writes such letters as ASCII behind this sign.
  if (/(?:^|\.)xn--/.test(hostname)) {
    return 'The host has letters beyond a–z, which can look like those of another site';
  }
  return undefined;
}

/** A web address is what it seems to be, without tracking parameters. */
export function webPlain(data) {
  return channels(data)
    .filter(({ channel }) => isWeb(channel) && isShown(channel) && URL.canParse(channel.value))
    .flatMap((place) => {
      const problem = wrongAddress(place.channel.value);
      if (!problem) return [];
      return [
        finding(place, {
          at: 'value',
          value: place.channel.value,
          problem,
          fix: 'Write the address of the page itself, as short as it works. If it is right, make it an exception in data/exceptions.json under "web-plain".',
        }),
      ];
    });
}

const bareHost = (host) => host.toLowerCase().replace(/^www\./, '');

/** Whether a source is on this host, or names the text. */
const names = ({ url, title, says }, text, host) =>
  `${title} ${says}`.toLowerCase().includes(text) ||
  (URL.canParse(url ?? '') && bareHost(new URL(url).hostname) === host);

/** The site of a web address, and an e-mail address, are named by one of the line's sources. */
export function addressNamed(data) {
  return channels(data)
    .filter(({ channel }) => (isWeb(channel) || channel.type === 'email') && isShown(channel))
    .filter(({ channel, hotline }) => {
      const { value, type } = channel;
      if (type === 'email') {
        const address = value.toLowerCase();
        return !hotline.sources.some((source) => names(source, address));
      }
      if (!URL.canParse(value)) return false;
      const host = bareHost(new URL(value).hostname);
      return !hotline.sources.some((source) => names(source, host, host));
    })
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem:
          place.channel.type === 'email'
            ? 'No source of this hotline prints this e-mail address in "says"'
            : 'No source of this hotline is on this site or names it',
        fix: 'Add the page on which you read the address to "sources", with the address in "says".',
      }),
    );
}
