import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Filipino',

  heading: 'Humanap ng tulong',
  headingDiscreet: 'Mahahalagang numero',
  country: 'Bansa',
  language: 'Wika',
  unknownPlace: 'Di ko alam kung nasaan ako',
  guess: 'Hula lang ito.',

  exit: 'Umalis sa page',
  exitHint: 'Maiiwan ang browser history.',

  danger: 'Nasa panganib ka ba ngayon?',
  call: 'Tumawag sa {0}',
  police: 'Pulis',
  ambulance: 'Ambulansiya',
  fire: 'Bumbero',
  noNumber: 'Wala kaming alam na tiyak na numero.',
  mobile: 'Sa cellphone, subukan ang {0}.',

  self: 'Kailangan ko ng tulong',
  other: 'Nag-aalala ako para sa iba',
  otherHint: 'Puwedeng tumawag para sa iba, kahit hindi sigurado.',

  trafficking: 'Kung may nananamantala sa iyo',
  report: 'Magsumbong sa awtoridad',
  children: 'Bata at kabataan',
  violence: 'Karahasan at krimen',
  work: 'Problema sa trabaho',
  migration: 'Migrante at refugee',
  others: 'Iba pang tulong',
  advice: 'Payo',
  anywhere: 'Tulong saanmang bansa',

  missingChildren: 'Nawawalang bata',
  childHelpline: 'Helpline para sa bata',
  crimeVictims: 'Biktima ng krimen',

  government: 'Tanggapan ng gobyerno',
  ngo: 'Malayang samahan, hindi pulis',
  intergovernmental: 'Organisasyong internasyonal',

  open: 'Bukás ngayon',
  closed: 'Sarado ngayon',
  until: 'hanggang {0}',
  opens: 'magbubukas: {0}',
  always: 'Araw-gabi',
  hoursUnknown: 'Hindi alam ang oras',
  holidays: 'Maaaring iba kapag holiday',
  there: '{0} doon',

  free: 'Libreng tawag',
  notFree: 'May bayad ang tawag',
  anonymous: 'Di kailangan ang pangalan',
  anyLanguage: 'Kahit anong wika, may interpreter',

  sms: 'Mag-text',
  chat: 'Mag-chat',
  email: 'Mag-email',
  web: 'Website',
  reportForm: 'Online form',
  abroad: 'Mula sa labas ng bansang iyon',
  inside: 'Sa loob lang ng bansang iyon',
  notConfirmed: 'Hindi kumpirmado',
  source: 'Pinagmulan',
  more: 'Higit pa',

  ask: 'Makiusap sa iba na tumawag',
  message: 'Kailangan ko ng tulong. Pakitawagan po ang numerong ito para sa akin:',
  close: 'Isara',

  signsTitle: 'Nangyayari ba ito sa akin?',
  signs: [
    'Hawak ng iba ang papeles',
    'Pagbabanta',
    'Utang na di natatapos',
    'Ayaw kang paalisin',
    'Pinipilit magtrabaho o magbenta ng sex',
    'Kasama ito kahit di ka dinala sa ibang lugar.',
    'Wala pang 18: hinding-hindi mo kasalanan, kahit walang pumilit.',
  ].join('\n'),
  phoneTitle: 'Kung may tumitingin sa phone mo',
  phone: [
    'Gumamit ng ibang phone. Puwedeng makita ang tawag sa bill at call list.',
    'Gumamit ng incognito window.',
    'Kahit walang history, puwedeng may spy app.',
  ].join('\n'),

  listOf: 'Listahan ng {0}',
  silent: 'Walang ipinapadala o iniimbak ang kahong ito.',
  stale: 'Luma na ang listahan. Maaaring mali ang numero.',
};
