import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Română',

  heading: 'Găsiți ajutor',
  headingDiscreet: 'Numere utile',
  country: 'Țara',
  language: 'Limba',
  unknownPlace: 'Nu știu unde sunt',
  guess: 'E o presupunere.',

  exit: 'Ieșire din pagină',
  exitHint: 'Istoricul browserului rămâne.',

  danger: 'În pericol acum?',
  call: 'Sunați la {0}',
  police: 'Poliție',
  ambulance: 'Ambulanță',
  fire: 'Pompieri',
  noNumber: 'Nu știm un număr de încredere.',
  mobile: 'De pe mobil, încercați {0}.',

  self: 'Am nevoie de ajutor',
  other: 'Îmi fac griji pentru cineva',
  otherHint: 'Puteți suna pentru altcineva. Nu e nevoie de dovezi.',

  trafficking: 'Ajutor dacă cineva vă exploatează',
  report: 'Anunțați autoritățile',
  children: 'Copii și tineri',
  violence: 'Violență și infracțiuni',
  work: 'Muncă',
  migration: 'Migrație și azil',
  others: 'Alt ajutor',
  advice: 'Sfaturi',
  anywhere: 'Ajutor în orice țară',

  missingChildren: 'Copii dispăruți',
  childHelpline: 'Telefonul Copilului',
  crimeVictims: 'Victimele infracțiunilor',

  government: 'Instituție publică',
  ngo: 'Asociație, nu poliția',
  intergovernmental: 'Organizație internațională',

  open: 'Deschis acum',
  closed: 'Închis acum',
  until: 'se închide: {0}',
  opens: 'se deschide: {0}',
  always: 'Zi și noapte',
  hoursUnknown: 'Program necunoscut',
  holidays: 'De sărbători poate diferi',
  there: '{0} acolo',

  free: 'Apel gratuit',
  notFree: 'Apel cu plată',
  anonymous: 'Nu e nevoie să vă spuneți numele',
  anyLanguage: 'Orice limbă, cu interpret',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Site web',
  reportForm: 'Formular online',
  abroad: 'Din altă țară',
  inside: 'Doar din acea țară',
  notConfirmed: 'Neconfirmat',
  source: 'Sursa',
  more: 'Mai multe',

  ask: 'Rugați pe cineva să sune',
  message: 'Am nevoie de ajutor. Vă rog, sunați la acest număr pentru mine:',
  close: 'Închide',

  signsTitle: 'Mi se întâmplă asta?',
  signs: [
    'Acte luate de altcineva',
    'Amenințări',
    'O datorie fără sfârșit',
    'Fără libertatea de a pleca',
    'Muncă sau sex pe bani, cu forța',
    'Contează și dacă nu v-a dus nimeni în alt loc.',
    'Sub 18 ani: niciodată vina ta, chiar dacă nu te-au forțat.',
  ].join('\n'),
  phoneTitle: 'Vă verifică cineva telefonul?',
  phone: [
    'Folosiți alt telefon. Apelurile pot apărea pe factură și telefon.',
    'Folosiți o fereastră privată.',
    'Chiar și cu istoricul gol, o aplicație poate spiona.',
  ].join('\n'),

  listOf: 'Listă din {0}',
  silent: 'Această casetă nu trimite și nu păstrează nimic.',
  stale: 'Lista e veche. Numerele pot fi greșite.',
};
