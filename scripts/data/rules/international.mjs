/** Lines for any country point to real, shown channels that work from other countries. */
import { publishHotline } from '../publication.mjs';

/** Every reference leads to a line and channels that are shown and can be reached from abroad. */
export function internationalFound({ countries, international }) {
  return international.hotlines.flatMap((reference, index) => {
    const found = (field, value, problem, fix) => ({
      file: 'data/international.json',
      field: `hotlines[${index}].${field}`,
      value,
      problem,
      fix,
      country: reference.country,
      id: reference.id,
    });
    const hotline = countries
      .find(({ country }) => country === reference.country)
      ?.hotlines.find(({ id }) => id === reference.id);
    if (!hotline) {
      return [
        found(
          'id',
          reference.id,
          'There is no such hotline in the country',
          `Write the id as it stands in data/countries/${reference.country}.json.`,
        ),
      ];
    }
    const shown = publishHotline(hotline)?.channels.map(({ channel }) => channel) ?? [];
    return reference.channels.flatMap((value, place) => {
      const same = shown.filter((one) => one.value === value);
      if (same.some(({ reach }) => reach !== 'domestic')) return [];
      return [
        found(
          `channels[${place}]`,
          value,
          same.length
            ? 'This channel works only inside its country'
            : 'The hotline shows no such channel',
          'Write the value of a channel of that hotline with the reach "anywhere" or "abroad".',
        ),
      ];
    });
  });
}
