/** Files, codes and ids fit together. */
import { fileOf, finding, hotlines } from './walk.mjs';

/** A file is named after its country. */
export function fileNamedAfterCountry({ files }) {
  return [...files]
    .filter(([path]) => path.startsWith('data/countries/'))
    .filter(([path, { country }]) => path !== fileOf(country))
    .map(([path, { country }]) => ({
      file: path,
      field: 'country',
      value: country ?? null,
      problem: 'The file is not named after its country',
      fix: 'Name it after the two-letter code in capitals, for example RO.json with "country": "RO".',
      country,
    }));
}

/** An id exists once in the world. */
export function idOnce(data) {
  const seen = new Map();
  return hotlines(data).flatMap((place) => {
    const { id } = place.hotline;
    const first = seen.get(id);
    seen.set(id, first ?? place.file);
    if (!first) return [];
    return [
      finding(place, {
        at: 'id',
        value: id,
        problem: `The id is already used in ${first}`,
        fix: 'Give the newer hotline another id; never change one that was released.',
      }),
    ];
  });
}

/** An id begins with the code of its country. */
export function idOfItsCountry(data) {
  return hotlines(data)
    .filter(({ country, hotline }) => !hotline.id.startsWith(`${country.toLowerCase()}-`))
    .map((place) =>
      finding(place, {
        at: 'id',
        value: place.hotline.id,
        problem: 'The id does not begin with the code of its country',
        fix: `Begin it with "${place.country.toLowerCase()}-".`,
      }),
    );
}
