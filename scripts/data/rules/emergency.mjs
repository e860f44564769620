/** Emergency numbers and the data sets they come from. */
import { fileOf } from './walk.mjs';

const SERVICES = ['general', 'police', 'ambulance', 'fire'];

const at = (country, field, value, problem, fix) => ({
  file: fileOf(country),
  field: `emergency.${field}`,
  value,
  problem,
  fix,
  country,
});

/** Every emergency number names data sets that are listed. */
export function emergencySourceKnown({ countries, emergencySources }) {
  const known = new Set(emergencySources.sources.map(({ id }) => id));
  const codes = new Set(countries.map(({ country }) => country));
  const isKnown = (id) =>
    id.startsWith('PARENT:') ? codes.has(id.slice('PARENT:'.length)) : known.has(id);
  return countries.flatMap(({ country, emergency }) =>
    SERVICES.flatMap((service) =>
      emergency[service].flatMap(({ sources }, index) =>
        sources
          .filter((id) => !isKnown(id))
          .map((id) =>
            at(
              country,
              `${service}[${index}].sources`,
              id,
              'There is no such data set',
              'Write an id of data/emergency-sources.json, or add the data set there.',
            ),
          ),
      ),
    ),
  );
}

/** A country shows an emergency number, or says why not. */
export function emergencyShown({ countries }) {
  return countries.flatMap(({ country, emergency }) => {
    const first = SERVICES.flatMap((service) => emergency[service].slice(0, 1));
    if (!emergency.show) {
      if (emergency.remark) return [];
      return [
        at(
          country,
          'remark',
          null,
          'No number is shown and nothing says why',
          'Write the reason into "remark".',
        ),
      ];
    }
    if (first.length) return [];
    return [
      at(
        country,
        'show',
        true,
        'There is no emergency number to show',
        'Add one with its sources, or set "show": false and write why into "remark".',
      ),
    ];
  });
}
