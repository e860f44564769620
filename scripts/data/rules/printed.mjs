/** A number is printed in its sources: nothing is completed from memory. */
import { isPrintedIn } from '../number.mjs';
import { channels, finding, isNumber, isShown } from './walk.mjs';

const shownNumbers = (data) =>
  channels(data).filter(({ channel }) => isNumber(channel) && isShown(channel));

/** The number that is dialled is the number that the source prints. */
export function numberAgrees(data) {
  return shownNumbers(data)
    .filter(({ channel }) => !isPrintedIn(channel.asPublished, channel.value))
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: `This is not the number in "asPublished" (${place.channel.asPublished})`,
        fix: 'Read the number again on the page. Write it into "asPublished" as the page prints it, and into "value" with the country code and digits only.',
      }),
    );
}

/** Every number that is shown is in what one of its sources says. */
export function numberPrinted(data) {
  return shownNumbers(data)
    .filter(
      ({ channel, hotline }) =>
        !hotline.sources.some(({ says }) => isPrintedIn(says, channel.value)),
    )
    .map((place) =>
      finding(place, {
        at: 'value',
        value: place.channel.value,
        problem: 'No source of this hotline prints this number in "says"',
        fix: 'Write the sentence of the page that prints the number into "says". A number that no page prints cannot be shown; make an abbreviated print an exception in data/exceptions.json under "number-printed".',
      }),
    );
}
