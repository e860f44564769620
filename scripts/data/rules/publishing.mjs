/** What is shown obeys the publishing rule, whatever the program that shows it does. */
import { lastSeen } from '../evidence.mjs';
import { publishHotline } from '../publication.mjs';
import { isOldAddress, isOldNumber } from '../withdrawn.mjs';
import { channels, fileOf, finding, hotlines, isNumber, isShown, isWeb } from './walk.mjs';

const GONE =
  'Take the channel out, or set "status": "withheld" with a "statusNote". If the number is right again, take it out of "withdrawnPhones".';

/** No withdrawn number is shown: its international form in no country, its printed form not in its own. */
export function withdrawnNotShown(data) {
  const withdrawn = hotlines(data).flatMap(({ country, hotline }) =>
    (hotline.withdrawnPhones ?? []).map((old) => ({ ...old, country, id: hotline.id })),
  );
  const shown = channels(data).filter(({ channel }) => isNumber(channel) && isShown(channel));
  const inLines = shown.flatMap((place) => {
    const { country, channel, hotline } = place;
    const old = withdrawn.find((one) =>
      isOldNumber(channel, country, one, one.country, one.id === hotline.id),
    );
    if (!old) return [];
    return [
      finding(place, {
        at: 'value',
        value: channel.value,
        problem: `This number is withdrawn (${old.id}: ${old.why})`,
        fix: GONE,
      }),
    ];
  });
  const inEmergency = data.countries.flatMap(({ country, emergency }) =>
    ['general', 'police', 'ambulance', 'fire'].flatMap((service) =>
      emergency[service].flatMap(({ number }, index) =>
        withdrawn
          .filter(
            (old) =>
              old.country === country &&
              isOldNumber({ asPublished: number }, country, old, country, true),
          )
          .map((old) => ({
            file: fileOf(country),
            field: `emergency.${service}[${index}].number`,
            value: number,
            problem: `This number is withdrawn (${old.id}: ${old.why})`,
            fix: 'Take it out.',
            country,
          })),
      ),
    ),
  );
  return [...inLines, ...inEmergency];
}

/** No withdrawn address is shown. */
export function withdrawnWebNotShown(data) {
  const withdrawn = hotlines(data).flatMap(({ hotline }) => hotline.withdrawnWeb ?? []);
  return channels(data)
    .filter(({ channel }) => isWeb(channel) && isShown(channel))
    .filter(({ channel }) => withdrawn.some((old) => isOldAddress(channel.value, old)))
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'This address is withdrawn',
        fix: 'Take the channel out, or take the address out of "withdrawnWeb" if it is right again.',
      }),
    );
}

/** What is not sure is marked "not confirmed", and what must not be shown is not shown. */
export function doubtIsMarked(data, publish = publishHotline) {
  return hotlines(data).flatMap((place) => {
    const { hotline } = place;
    const shown = publish(hotline);
    if (!shown) return [];
    const never =
      hotline.audience === 'professionals' ||
      (hotline.confidence === 'low' && hotline.origin !== 'seed');
    const wrong = never
      ? [
          finding(place, {
            at: hotline.audience ? 'audience' : 'confidence',
            value: hotline.audience ?? hotline.confidence,
            problem: 'This line must never be shown',
            fix: 'Fix scripts/data/publication.mjs.',
          }),
        ]
      : [];
    for (const { channel, confirmed } of shown.channels) {
      const doubted =
        hotline.confidence !== 'high' ||
        lastSeen(hotline) !== undefined ||
        ['unconfirmed', 'disputed'].includes(channel.status);
      if ((confirmed && doubted) || !isShown(channel)) {
        wrong.push(
          finding(place, {
            at: 'channels',
            value: channel.value,
            problem: isShown(channel)
              ? 'This channel is shown without the mark "not confirmed"'
              : 'This channel is withheld and shown all the same',
            fix: 'Fix scripts/data/publication.mjs.',
          }),
        );
      }
    }
    return wrong;
  });
}
