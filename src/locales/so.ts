import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Soomaali',

  heading: 'Hel caawimaad',
  headingDiscreet: 'Lambarro muhiim ah',
  country: 'Dalka',
  language: 'Luqadda',
  unknownPlace: 'Ma garanayo halkaan joogo',
  guess: 'Waa qiyaas.',

  exit: 'Ka bax boggan',
  exitHint: 'Taariikhda internetku way haraysaa.',

  danger: 'Ma khatar baad ku jirtaa hadda?',
  call: 'Wac {0}',
  police: 'Booliis',
  ambulance: 'Ambalaas',
  fire: 'Dab-damis',
  noNumber: 'Lambar la hubo ma naqaan.',
  mobile: 'Mobilka ka tijaabi {0}.',

  self: 'Caawimaad baan u baahanahay',
  other: 'Qof kale baan u welwelsanahay',
  otherHint: 'Qof kale waad u wici kartaa. Hubaal looma baahna.',

  trafficking: 'Caawimaad haddii lagaa faa’iidaysto',
  report: 'U sheeg maamulka',
  children: 'Carruurta iyo dhallinyarada',
  violence: 'Rabshad iyo dembi',
  work: 'Dhibaato shaqo',
  migration: 'Muhaajiriin iyo qaxooti',
  others: 'Caawimaad kale',
  advice: 'Talo',
  anywhere: 'Caawimaad dal kasta',

  missingChildren: 'Carruurta lumay',
  childHelpline: 'Khadka caawinta carruurta',
  crimeVictims: 'Dhibbanayaal dembi',

  government: 'Xafiis dowladeed',
  ngo: 'Urur madax bannaan, ma aha booliis',
  intergovernmental: 'Hay’ad caalami ah',

  open: 'Hadda furan',
  closed: 'Hadda lama jawaabo',
  until: 'ilaa {0}',
  opens: 'furmaya {0}',
  always: 'Habeen iyo maalin',
  hoursUnknown: 'Saacadaha lama yaqaan',
  holidays: 'Fasaxyadu way duwanaan karaan',
  there: '{0} halkaas',

  free: 'Wicitaan bilaash ah',
  notFree: 'Wicitaanku waa lacag',
  anonymous: 'Magacaaga looma baahna',
  anyLanguage: 'Luqad kasta, turjubaan leh',

  sms: 'Farriin qoraal',
  chat: 'Sheekaysi qoraal',
  email: 'Iimayl',
  web: 'Bogga internetka',
  reportForm: 'Foom onlayn ah',
  abroad: 'Dal kale ka wac',
  inside: 'Dalkaas gudihiisa keliya',
  notConfirmed: 'Lama xaqiijin',
  source: 'Isha xogta',
  more: 'Dheeraad',

  ask: 'Qof ka codso inuu kuu waco',
  message: 'Caawimaad baan u baahanahay. Fadlan lambarkan ii wac:',
  close: 'Xir',

  signsTitle: 'Tani ma igu dhacaysaa?',
  signs: [
    'Waraaqo lagaa qaatay',
    'Hanjabaad',
    'Deyn aan dhammaanayn',
    'Inaadan bixi karin',
    'Shaqo ama galmo iibin qasab ah',
    'Way ku jirtaa xataa haddaan meel kale lagu geyn.',
    '18 jir ka yar: marnaba eed ma lihid, xataa qasab la’aan.',
  ].join('\n'),
  phoneTitle: 'Haddii qof telefoonkaaga eego',
  phone: [
    'Isticmaal telefoon kale. Wicitaanku wuu ka muuqan karaa biilka iyo liiska.',
    'Isticmaal daaqad gaar ah (incognito).',
    'Xataa taariikhda oo maran, barnaamijyo baa ku basaasi kara.',
  ].join('\n'),

  listOf: 'Liiska {0}',
  silent: 'Sanduuqan waxba ma diro, mana kaydiyo.',
  stale: 'Liiskani waa duug. Lambarradu way khaldami karaan.',
};
