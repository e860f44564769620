/** data/international.json: which channels of which lines answer callers from any country. */
import { publicHotlines } from './public-country.mjs';

/**
 * @param {{ hotlines: { country: string, id: string, channels: string[], for?: string }[] }} international
 * @param {object[]} sources the files of data/countries
 * @param {(problem: { field: string, value: unknown, fix: string }) => void} report
 * @returns {{ shown: object, places: number[] }[]} `shown` is a `Hotline` of src/types.ts with only the channels
 *   that answer from anywhere, each number with its country code; `places` are those of the channels in the line.
 *   Lines for everyone come before lines for the people of one country
 */
export function internationalLines({ hotlines }, sources, report) {
  const lines = hotlines.map(({ country, id, channels, for: peopleOf }, index) => {
    const source = sources.find((one) => one.country === country);
    const line =
      source &&
      publicHotlines(source, () => {}).find(({ sourceId, inBand }) => sourceId === id && !inBand);
    if (!line) {
      report({
        field: `hotlines[${index}].id`,
        value: id,
        fix: `No published line of data/countries/${country}.json has this id. Take the id of one that is published, or take this entry out.`,
      });
      return undefined;
    }
    const places = channels.map((value, place) => {
      // A number may be on the list twice: as a call inside the country and as a WhatsApp account for everyone.
      const found = line.values.findIndex(
        (one, index) => one === value && line.shown.channels[index].reach !== 'domestic',
      );
      if (found < 0) {
        report({
          field: `hotlines[${index}].channels[${place}]`,
          value,
          fix: `${id} has no published channel with this value that can be reached from abroad. Copy the value of one that can from data/countries/${country}.json.`,
        });
      }
      return found;
    });
    return { shown: shownAnywhere(line.shown, places, peopleOf), places };
  });
  const known = lines.filter((line) => line !== undefined);
  return [
    ...known.filter(({ shown }) => !shown.peopleOf),
    ...known.filter(({ shown }) => shown.peopleOf),
  ];
}

/** A line as it is shown to callers from any country. */
function shownAnywhere(line, places, peopleOf) {
  const picked = places
    .filter((place) => place >= 0)
    .map((place) => {
      const { international, ...channel } = line.channels[place];
      return international ? { ...channel, value: international } : channel;
    });
  const channels = [
    ...picked.filter(({ confirmed }) => confirmed),
    ...picked.filter(({ confirmed }) => !confirmed),
  ];
  return {
    ...line,
    channels,
    confirmed: line.confirmed && channels.some(({ confirmed }) => confirmed),
    ...(peopleOf ? { peopleOf } : {}),
  };
}
