import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'English',

  heading: 'Find help',
  headingDiscreet: 'Useful numbers',
  country: 'Country',
  language: 'Language',
  unknownPlace: 'I do not know where I am',
  guess: 'This is a guess.',

  exit: 'Leave this page',
  exitHint: 'Browser history stays.',

  danger: 'In danger now?',
  call: 'Call {0}',
  police: 'Police',
  ambulance: 'Ambulance',
  fire: 'Fire brigade',
  noNumber: 'We know no reliable number.',
  mobile: 'From a mobile phone, try {0}.',

  self: 'I need help',
  other: 'I am worried about someone',
  otherHint: 'You can call for someone else. You do not have to be sure.',

  trafficking: 'Help if someone exploits you',
  report: 'Tell the authorities',
  children: 'Children and young people',
  violence: 'Violence and crime',
  work: 'Work',
  migration: 'Migrants and refugees',
  others: 'Other help',
  advice: 'Advice',
  anywhere: 'Help in any country',

  missingChildren: 'Missing children',
  childHelpline: 'Child helpline',
  crimeVictims: 'Victims of crime',

  government: 'Government office',
  ngo: 'Independent group, not the police',
  intergovernmental: 'International organization',

  open: 'Open now',
  closed: 'Closed now',
  until: 'until {0}',
  opens: 'opens {0}',
  always: 'Day and night',
  hoursUnknown: 'Hours not known',
  holidays: 'Holidays may differ',
  there: '{0} there',

  free: 'Free call',
  notFree: 'Call costs money',
  anonymous: 'You need not give your name',
  anyLanguage: 'Any language, by interpreter',

  sms: 'Text message',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Website',
  reportForm: 'Online form',
  abroad: 'From another country',
  inside: 'Only in that country',
  notConfirmed: 'Not confirmed',
  source: 'Source',
  more: 'More',

  ask: 'Ask someone to call for you',
  message: 'I need help. Please call this number for me:',
  close: 'Close',

  signsTitle: 'Is this happening to me?',
  signs: [
    'Papers taken away',
    'Threats',
    'A debt that never ends',
    'Not free to leave',
    'Forced to work or sell sex',
    'It counts even if no one moved you.',
    'Under 18: never your fault, even without force.',
  ].join('\n'),
  phoneTitle: 'If someone checks your phone',
  phone: [
    'Use another phone. Bills and call lists may show calls.',
    'Use a private window.',
    'Even with an empty history, apps may spy.',
  ].join('\n'),

  listOf: 'List of {0}',
  silent: 'This box sends and stores nothing.',
  stale: 'This list is old. Numbers may be wrong.',
};
