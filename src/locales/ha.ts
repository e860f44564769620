import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Hausa',

  heading: 'Nemi taimako',
  headingDiscreet: 'Lambobi masu amfani',
  country: 'Ƙasa',
  language: 'Harshe',
  unknownPlace: 'Ban san inda nake ba',
  guess: 'Kintace ne.',

  exit: 'Bar wannan shafi',
  exitHint: 'Tarihin bincike yana nan.',

  danger: 'Kuna cikin haɗari yanzu?',
  call: 'Kira {0}',
  police: '’Yan sanda',
  ambulance: 'Motar asibiti',
  fire: '’Yan kwana-kwana',
  noNumber: 'Ba mu san tabbatacciyar lamba ba.',
  mobile: 'Da wayar hannu, a gwada {0}.',

  self: 'Ina buƙatar taimako',
  other: 'Ina damuwa a kan wani',
  otherHint: 'Kuna iya kira a madadin wani. Ba sai kun tabbata ba.',

  trafficking: 'Taimako idan ana ci da guminku',
  report: 'Sanar da hukuma',
  children: 'Yara da matasa',
  violence: 'Cin zarafi da laifi',
  work: 'Matsalar aiki',
  migration: '’Yan ci-rani da ’yan gudun hijira',
  others: 'Sauran taimako',
  advice: 'Shawara',
  anywhere: 'Taimako a kowace ƙasa',

  missingChildren: 'Yaran da suka ɓace',
  childHelpline: 'Layin taimakon yara',
  crimeVictims: 'Waɗanda aka yi wa laifi',

  government: 'Ofishin gwamnati',
  ngo: 'Ƙungiya mai zaman kanta, ba ’yan sanda ba',
  intergovernmental: 'Ƙungiyar ƙasa da ƙasa',

  open: 'A buɗe yanzu',
  closed: 'Ofis yana rufe yanzu',
  until: 'zuwa {0}',
  opens: 'za a buɗe {0}',
  always: 'Dare da rana',
  hoursUnknown: 'Ba a san lokaci ba',
  holidays: 'Ranar hutu na iya bambanta',
  there: '{0} a can',

  free: 'Kira kyauta',
  notFree: 'Kira da kuɗi',
  anonymous: 'Ba sai an faɗi suna ba',
  anyLanguage: 'Kowane harshe, da tafinta',

  sms: 'Saƙon SMS',
  chat: 'Hira',
  email: 'Imel',
  web: 'Shafin intanet',
  reportForm: 'Fom na intanet',
  abroad: 'Daga wata ƙasa',
  inside: 'A cikin ƙasar kawai',
  notConfirmed: 'Ba a tabbatar ba',
  source: 'Majiya',
  more: 'Ƙari',

  ask: 'Roƙi wani ya kira muku',
  message: 'Ina buƙatar taimako. Don Allah ku kira mini wannan lamba:',
  close: 'Rufe',

  signsTitle: 'Shin hakan yana faruwa da ni?',
  signs: [
    'Ƙwacen takardu',
    'Barazana',
    'Bashi mara ƙarewa',
    'An hana ku tafiya',
    'Ana tilasta aiki ko sayar da jima’i',
    'Ko ba a kai ku wani wuri ba, ya shafe ku.',
    'Ƙasa da shekara 18: sam ba laifinku ba ne, ko ba a tilasta ba.',
  ].join('\n'),
  phoneTitle: 'Idan wani yana duba wayarku',
  phone: [
    'Ku yi amfani da wata waya. Kira na iya fitowa a bil da jerin kira.',
    'Ku yi amfani da tagar sirri (incognito).',
    'Ko babu tarihin bincike, manhajoji na iya leƙen asiri.',
  ].join('\n'),

  listOf: 'Jerin {0}',
  silent: 'Wannan akwati ba ya aikawa ko adana komai.',
  stale: 'Wannan jeri ya tsufa. Ƙila lambobi ba daidai ba ne.',
};
