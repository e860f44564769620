/**
 * Every word the finder shows, in one language. One file a language implements
 * this interface; the type checker sees to it that none is missing.
 *
 * For the translator:
 * - The reader may be frightened, tired, a child, or new to reading. Short
 *   sentences, everyday words, warm and polite ("you", never an order where a
 *   kind wording exists), no legal terms, no exclamation marks, no idioms.
 * - Gender-neutral wherever the language allows it.
 * - Each character is loaded by every visitor: the shorter of two good
 *   wordings is the better one.
 * - `{0}` stands for what the comment names. Keep it; move it as grammar needs.
 *   If case endings make "Call {0}" wrong, use a form like "Call: {0}".
 * - `\n` separates the lines of a list: keep the number of lines.
 */
export interface Strings {
  /** This language's own name for itself, as its speakers write it in a list of languages. */
  languageName: string;

  /** Title of the box. */
  heading: string;
  /** Neutral title used when nothing on the screen may tell what the box is for. */
  headingDiscreet: string;
  /** Label of the list of countries. */
  country: string;
  /** Label of the list of languages. */
  language: string;
  /** Entry of the list of countries for a person who does not know which country they are in. */
  unknownPlace: string;
  /** Shown under the list when the country was guessed from the device's settings. */
  guess: string;

  /** Button that leaves the website at once, for someone who is being watched. */
  exit: string;
  /** Under the exit button, after the key that does the same: leaving does not delete the browser's history. */
  exitHint: string;

  /** Question at the top of the red band with the emergency number. */
  danger: string;
  /** On a button. {0} = a telephone number, or "name of the line, number". */
  call: string;
  /** The police: as an emergency service, and as the answer to "who answers this line?". */
  police: string;
  /** The ambulance service. */
  ambulance: string;
  /** The fire brigade. */
  fire: string;
  /** Under "In danger now?" or the title of a section, where the country has no number that can be relied on: that we know none, not that there is none. */
  noNumber: string;
  /** {0} = one or more emergency numbers, e.g. 112. Shown when the country is not known. */
  mobile: string;

  /** First of two choices: who needs help? The person who reads. */
  self: string;
  /** Second choice: somebody the reader knows. */
  other: string;
  /** Shown after the second choice. One may call on behalf of another, and without proof. */
  otherHint: string;

  /** Section title: help for people who are exploited (trafficked). Plain words, not "victims". */
  trafficking: string;
  /** Section title: where to report to police or authorities. */
  report: string;
  /** Section title. */
  children: string;
  /** Section title: violence at home, sexual violence, other crime. */
  violence: string;
  /** Section title: problems at work, unpaid wages (not: jobs on offer). */
  work: string;
  /** Section title. */
  migration: string;
  /** Section title: lines that fit none of the other sections. */
  others: string;
  /** Neutral section title, used in place of the first two when nothing may tell what the box is for. */
  advice: string;
  /** Section title: lines that answer people in any country. */
  anywhere: string;

  /** Name of the lines with the number 116 000: for missing children. */
  missingChildren: string;
  /** Name of the lines with the number 116 111. */
  childHelpline: string;
  /** Name of the lines with the number 116 006. */
  crimeVictims: string;

  /** Who answers: a ministry, an agency of the state, a city. */
  government: string;
  /** Who answers: a charity or other group that is not part of police or state. */
  ngo: string;
  /** Who answers: a body of the United Nations or alike. */
  intergovernmental: string;

  /** The line answers at this moment. */
  open: string;
  /** Nobody answers at this moment (not: out of order, nor switched off, as many languages say of a telephone that is "closed"). */
  closed: string;
  /** After "Open now". {0} = a time, sometimes with a weekday. */
  until: string;
  /** After "Closed now". {0} = a time, sometimes with a weekday. */
  opens: string;
  /** After "Open now": the line answers day and night, all week. */
  always: string;
  /** No source says when the line answers. */
  hoursUnknown: string;
  /** Under the hours: on public holidays they may be different. */
  holidays: string;
  /** {0} = a time on the clocks of the place where the line is, in another time zone. */
  there: string;

  /** The call costs nothing. */
  free: string;
  /** The call costs money. */
  notFree: string;
  /** The caller may stay anonymous. */
  anonymous: string;
  /** The line speaks any language, by way of an interpreter. */
  anyLanguage: string;

  /** Button: send a text message (SMS). */
  sms: string;
  /** Button: written chat on a website. */
  chat: string;
  /** Button: write an e-mail. */
  email: string;
  /** Button: open the line's website. */
  web: string;
  /** Button: a form on a website, to tell what happened. */
  reportForm: string;
  /** Before a number that works from other countries. Not a word that means "outside my home country": the reader may live abroad. */
  abroad: string;
  /** The number works only inside the country that is shown. The reader may be in another: not "this country", nor a word for "inside my home country". */
  inside: string;
  /** Mark on a number that could be read in one place only. */
  notConfirmed: string;
  /** Before the name of the website where the number was read. */
  source: string;
  /** Button or summary that shows further lines or details. */
  more: string;

  /** Button: shows a message, in the country's language, for someone nearby to read. */
  ask: string;
  /** The message itself; the telephone number stands under it. Said by a person in need to a stranger. */
  message: string;
  /** Button that closes the message. */
  close: string;

  /** Summary of a list of signs. Said by the reader to themselves. */
  signsTitle: string;
  /** Signs of exploitation: an answer to the title. Seven lines. The first five are things, not sentences, without a full stop: identity papers that somebody else keeps, threats, a debt that never ends, not being free to leave, being made to work or to sell sex. The last two are sentences: it counts also where nobody was taken to another place; for people under 18 it does without force, and is never their fault. */
  signs: string;
  /** Summary of advice for someone whose phone is checked by another person. */
  phoneTitle: string;
  /** Three lines. The first says "may": it depends on the phone and the contract. "Private window" = the term browsers use (private or incognito window). The last: deleting the history does not stop an app that spies. */
  phone: string;

  /** {0} = month and year of the list of numbers. */
  listOf: string;
  /** The box is this finder itself: it sends no data and keeps none. */
  silent: string;
  /** Shown when the list is more than a year old. */
  stale: string;
}
