/** A hotline that was copied from another as a pattern keeps nothing of it by mistake. */
import { isPrintedIn } from '../number.mjs';
import { finding, hotlines, isNumber, isWeb } from './walk.mjs';

/** Short remarks ("daily") may be the same. */
const TELLING = 40;

const pairs = (data, isSame) => {
  const seen = [];
  return hotlines(data).flatMap((place) => {
    const first = seen.find(
      (one) => one.country === place.country && isSame(one.hotline, place.hotline),
    );
    seen.push(place);
    return first ? [{ place, first }] : [];
  });
};

const same = (a, b) => a !== undefined && a === b;

/** Two lines of a country do not share a name. */
export function nameOnce(data) {
  const found = (at, text, why) =>
    pairs(data, (a, b) => same(text(a), text(b))).map(({ place, first }) =>
      finding(place, {
        at,
        value: text(place.hotline),
        problem: `${first.hotline.id} has the same ${why}`,
        fix: 'If this hotline was copied from that one, write its own name; if they are one line, merge them.',
      }),
    );
  return [
    ...found('name', ({ name }) => name, 'name'),
    ...found('nameLocal.text', ({ nameLocal }) => nameLocal?.text, 'local name'),
  ];
}

/** Two lines of a country do not share a remark. */
export function remarkOnce(data) {
  const own = ({ remark }) => ((remark?.length ?? 0) >= TELLING ? remark : undefined);
  return pairs(data, (a, b) => same(own(a), own(b))).map(({ place, first }) =>
    finding(place, {
      at: 'remark',
      value: place.hotline.remark,
      problem: `${first.hotline.id} has the same remark`,
      fix: 'If this hotline was copied from that one, write what is known of this one, or take the remark out.',
    }),
  );
}

/** What a source can name of a line: its numbers, its addresses, its name. */
function isAbout({ url, title, says }, { channels, name, nameLocal }) {
  const text = `${title} ${says} ${url ?? ''}`.toLowerCase();
  if ([name, nameLocal?.text].some((one) => one && text.includes(one.toLowerCase()))) return true;
  return channels.some((channel) => {
    if (isNumber(channel)) return isPrintedIn(says, channel.value);
    if (!isWeb(channel)) return text.includes(channel.value.toLowerCase());
    return URL.canParse(channel.value) && text.includes(new URL(channel.value).hostname);
  });
}

/** Most sources of a line do not print the number of another line and nothing of this one. */
export function sourceOfThisLine(data) {
  return hotlines(data).flatMap((place) => {
    const { country, hotline } = place;
    const others = data.countries.find((one) => one.country === country).hotlines;
    const ownerOf = (source) =>
      isAbout(source, hotline)
        ? undefined
        : others.find(
            (one) =>
              one !== hotline &&
              one.sources.some(({ url, says }) => url === source.url && says === source.says) &&
              one.channels.some(
                (channel) => isNumber(channel) && isPrintedIn(source.says, channel.value),
              ),
          );
    const foreign = hotline.sources.filter(ownerOf);
    if (foreign.length * 2 <= hotline.sources.length) return [];
    return [
      finding(place, {
        at: 'sources',
        value: foreign[0].says,
        problem: `Most sources print the number of ${ownerOf(foreign[0]).id} and nothing of this line`,
        fix: 'If the hotline was copied from that one, take its sources out. If the pages are about both, write into "says" what they say of this line too.',
      }),
    ];
  });
}
