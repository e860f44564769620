/**
 * Every word the finder shows, in one language. One file a language implements
 * this interface; the type checker sees to it that none is missing.
 *
 * For the translator:
 * - The reader may be frightened, tired, a child, or new to reading. Short
 *   sentences, everyday words, warm and polite ("you", never an order where a
 *   kind wording exists), no legal terms, no exclamation marks, no idioms.
 * - Gender-neutral wherever the language allows it.
 * - Whole sentences that cannot be misread. Of two equally good wordings take the
 *   shorter one, since every visitor loads it; never cut a sentence to save bytes.
 * - `{0}` stands for what the comment names. Keep it; move it as grammar needs.
 * - `\n` separates the lines of a list: keep the number of lines.
 */
export interface Strings {
  /** This language's own name for itself, as its speakers write it in a list of languages. */
  languageName: string;

  /** Title of the box. */
  heading: string;
  /** Neutral title, used when nothing on the screen may tell what the box is for. */
  headingDiscreet: string;
  /** Name of the list of countries, for screen readers. Nothing else stands beside it. */
  country: string;
  /** Name of the list of languages, for screen readers. */
  language: string;
  /** Entry of the list of countries, and a button, for a person who does not know which country they are in. */
  unknownPlace: string;
  /** Shown when the country was guessed from the device: the reader may choose another. */
  guess: string;
  /** Question, where no country is chosen. {0} = the country that the device’s clock suggests. If case endings make "in {0}" wrong, use a form like "Is this your country: {0}?". */
  maybeIn: string;
  /** Button that answers the question before: yes, show the numbers of that country. */
  yesShow: string;

  /** Button that leaves the website at once, for someone who is being watched. Not "log out", not "cancel a membership". */
  exit: string;
  /** For screen readers: the Shift key was pressed once or twice and not again in time, so the page stays. */
  exitStopped: string;

  /** Question at the top of the red band with the emergency number. */
  danger: string;
  /** Takes the place of the question before when nothing may tell that the reader is in trouble: police, ambulance and fire brigade together. */
  emergencyDiscreet: string;
  /** On a button. {0} = a telephone number, or "name of the line, number". To ring a number (not to shout, not to hit). If case endings make "Call {0}" wrong, use a form like "Call: {0}". */
  call: string;
  /** The police: as an emergency service, and as the answer to "who answers this line?". */
  police: string;
  /** The ambulance service. */
  ambulance: string;
  /** The fire brigade. */
  fire: string;
  /** Under an emergency number that works only from mobile phones. */
  onlyMobile: string;
  /** Under an emergency number that works only from landline (fixed) phones. */
  onlyLandline: string;
  /** Under an emergency number that works only in one city or region. {0} = its name, in Latin letters. A form like "Only: {0}" is fine where endings change. */
  onlyPlace: string;
  /** Where the country has no emergency number that can be relied on: we do not know one, which does not mean that there is none. */
  noNumber: string;
  /** {0} = one or more emergency numbers, e.g. 112, 911. Shown when the country is not known. */
  mobile: string;

  /** One sentence above the lines. The reader may call for themselves or for another person, and without proof. Do not use a word for "sure" that can be heard as "safe". */
  someoneElse: string;

  /** Section title: help for people who are exploited (trafficked). Plain words, not "victims". */
  trafficking: string;
  /** Section title: lines of the police or a government office, to tell them about a crime. Not a word for "boss" or "regime". */
  report: string;
  /** Section title: people under 18. */
  children: string;
  /** Section title: violence at home, sexual violence, other crime. */
  violence: string;
  /** Section title: problems at work, unpaid wages. Not: jobs on offer. */
  work: string;
  /** Section title. */
  migration: string;
  /** Section title: lines that fit none of the other sections. */
  others: string;
  /** Neutral section title, used in place of the titles above that could tell what the box is for. */
  advice: string;
  /** Section title: lines that can be called from any country. */
  anywhere: string;
  /** Where a country has lines, but none for trafficking. A card of the line follows. {0} = the name of that line. */
  noTraffickingLine: string;
  /** Where a country has no line of its own. Lines for every country follow. */
  noLine: string;

  /** Name of the lines with the number 116 000: for missing children. */
  missingChildren: string;
  /** Name of the lines with the number 116 111, and of a country’s line for children. */
  childHelpline: string;
  /** Name of the lines with the number 116 006. */
  crimeVictims: string;
  /** Name of a country’s line against violence at home or against women. */
  violenceHelpline: string;
  /** Name of a country’s line against human trafficking. */
  traffickingHelpline: string;

  /** Who answers: a ministry, an agency of the state, a city. */
  government: string;
  /** Who answers: a charity or other group that is not part of police or state. */
  ngo: string;
  /** Who answers: a body of the United Nations or alike. */
  intergovernmental: string;
  /** After "Police" or "Government office": the same office also checks whether people may stay in the country. */
  immigration: string;

  /** Somebody answers the line at this moment. */
  open: string;
  /** Nobody answers at this moment. Not: out of order, nor switched off, as many languages say of a telephone that is "closed". "Nobody answers now" is fine. */
  closed: string;
  /** After "Open now". {0} = a time, sometimes with a weekday. Where people count hours from dawn (Amharic, Tigrinya, Swahili, Somali, Oromo, Kinyarwanda), say that it is the time on the phone’s clock. */
  until: string;
  /** After "Closed now": when somebody answers again. {0} = a time, sometimes with a weekday. For hours counted from dawn see "until". */
  opens: string;
  /** After "Open now": the line answers day and night, all week. */
  always: string;
  /** Above another line, when the first one is closed. */
  openInstead: string;
  /** Before the times of the week at which somebody answers. Not a word for clocks. */
  hoursTitle: string;
  /** No source says at what times somebody answers. */
  hoursUnknown: string;
  /** Under the times of the week: on public holidays they may be different. */
  holidays: string;
  /** {0} = a time on the clocks of the place where the line is, in another time zone. */
  there: string;

  /** The call costs nothing. Not a word for "at liberty" or "not busy". */
  free: string;
  /** The call costs money. */
  notFree: string;
  /** The caller may stay anonymous. */
  anonymous: string;
  /** The line speaks any language, with the help of an interpreter. */
  anyLanguage: string;
  /** Before a list of languages that are spoken on the line. {0} = the list. */
  languages: string;

  /** Button: send a text message (SMS). */
  sms: string;
  /** Button: written chat on a website. */
  chat: string;
  /** Button: write an e-mail. */
  email: string;
  /** Button: open the line’s website. */
  web: string;
  /** Button: a form on a website, to say what happened. */
  reportForm: string;
  /** Button: a text telephone, for people who do not hear well. Keep the letters TTY. */
  tty: string;
  /** Button: a video call in sign language. */
  videophone: string;
  /** Before a number that works from other countries. Not a word that means "outside my home country": the reader may live abroad. */
  abroad: string;
  /** The number works only inside the country that is shown. {0} = its name. The reader may be in another country: not "this country", nor "my home country". */
  inside: string;
  /** Mark on a number that we could not check well enough. */
  notConfirmed: string;
  /** Mark on a number that was found on one page only. */
  singleSource: string;
  /** Mark on a number whose newest page is old. {0} = a year. */
  lastSeen: string;
  /** Before the name of the website where the number was read. */
  source: string;
  /** Summary that opens more about one line: its hours, languages, source. */
  aboutLine: string;
  /** Button or summary that shows further lines. */
  more: string;

  /** Button: copies the telephone number. */
  copy: string;
  /** Said after the number was copied. */
  copied: string;
  /** Said when copying is not possible: the number was selected, so that the reader can copy it. */
  copySelected: string;
  /** Button: the device reads the text on the screen aloud. */
  readAloud: string;
  /** Button: stops the reading. */
  stopReading: string;

  /** Button: shows a message, in the country’s language, for someone nearby to read. */
  ask: string;
  /** The message itself; the telephone number stands under it. A person in need shows it to a stranger. The stranger is to ring that number in this person’s place; it must not be heard as "ring me". */
  message: string;
  /** Button in the message: show the emergency number in place of the helpline. */
  messageEmergency: string;
  /** Button in the message: show the helpline in place of the emergency number. */
  messageHelpline: string;
  /** Button that closes the message. */
  close: string;

  /** Summary of a list of signs. Said by the reader to themselves. */
  signsTitle: string;
  /** Signs of exploitation: an answer to the title. Seven whole sentences. The sixth: it is exploitation also where nobody took the person to another place. The last: a child is never to blame; say "under 18 years old". */
  signs: string;
  /** Summary of what a caller may expect. */
  callTitle: string;
  /** Five whole sentences, true of any line. The third: the reader may ask whom the line informs about the call. The fourth: a reader who does not speak the language says its name and waits for an interpreter; not every line has one. */
  callLines: string;
  /** Summary of advice for someone whose phone is checked by another person. */
  phoneTitle: string;
  /** Six whole sentences. "Private window" = the term browsers use (private or incognito window). The fourth is about the button "exit" above: use its words. The fifth: pressing Back in the browser. */
  phone: string;

  /** {0} = month and year of the list of numbers. */
  listOf: string;
  /** The box is this finder itself: it sends no data and keeps none. */
  silent: string;
  /** Shown when the list is more than a year old. The emergency number follows. */
  stale: string;
}
