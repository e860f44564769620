/** Walking the data, and the shape of what a rule finds. */

/**
 * What a rule found.
 * @typedef {{
 *   file: string, field: string, value: unknown, problem: string, fix: string,
 *   country?: string, id?: string,
 * }} Finding
 * `problem` and `fix` are sentences for a person who is not a programmer.
 */

/** Channels that are dialled or written to by number. */
export const NUMBER_CHANNELS = ['phone', 'tty', 'videophone', 'sms', 'whatsapp'];
export const WEB_CHANNELS = ['web', 'chat', 'reportForm'];

export const isNumber = ({ type }) => NUMBER_CHANNELS.includes(type);
export const isWeb = ({ type }) => WEB_CHANNELS.includes(type);
/** Withheld channels are kept in the file and never shown: most rules do not ask about them. */
export const isShown = ({ status }) => status !== 'withheld';

export const fileOf = (country) => `data/countries/${country}.json`;

/** Every hotline with its place. */
export function hotlines({ countries }) {
  return countries.flatMap(({ country, hotlines: list }) =>
    list.map((hotline, index) => ({
      country,
      hotline,
      file: fileOf(country),
      field: `hotlines[${index}]`,
    })),
  );
}

/** Every channel with its place. */
export function channels(data) {
  return hotlines(data).flatMap(({ country, hotline, file, field }) =>
    hotline.channels.map((channel, index) => ({
      country,
      hotline,
      channel,
      file,
      field: `${field}.channels[${index}]`,
    })),
  );
}

/** A finding at a channel or a hotline that `channels` or `hotlines` gave. */
export function finding({ country, hotline, file, field }, rest) {
  const { at = '', value, problem, fix } = rest;
  return {
    file,
    field: at ? `${field}.${at}` : field,
    value,
    problem,
    fix,
    country,
    id: hotline?.id,
  };
}
