import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Eesti',

  heading: 'Leidke abi',
  headingDiscreet: 'Kasulikud numbrid',
  country: 'Riik',
  language: 'Keel',
  unknownPlace: 'Ma ei tea, kus ma olen',
  guess: 'See on oletus.',

  exit: 'Lahku lehelt',
  exitHint: 'Brauseri ajalugu jääb alles.',

  danger: 'Kas olete praegu ohus?',
  call: 'Helista: {0}',
  police: 'Politsei',
  ambulance: 'Kiirabi',
  fire: 'Tuletõrje',
  noNumber: 'Me ei tea usaldusväärset numbrit.',
  mobile: 'Mobiililt proovige {0}.',

  self: 'Vajan abi',
  other: 'Muretsen kellegi pärast',
  otherHint: 'Võite helistada ka teise inimese eest. Te ei pea kindel olema.',

  trafficking: 'Abi, kui keegi teid ära kasutab',
  report: 'Teade ametivõimudele',
  children: 'Lapsed ja noored',
  violence: 'Vägivald ja kuriteod',
  work: 'Töö',
  migration: 'Sisserändajad ja pagulased',
  others: 'Muu abi',
  advice: 'Nõuanded',
  anywhere: 'Abi igas riigis',

  missingChildren: 'Kadunud lapsed',
  childHelpline: 'Lasteabitelefon',
  crimeVictims: 'Kuriteoohvrid',

  government: 'Riigiasutus',
  ngo: 'Sõltumatu ühing, mitte politsei',
  intergovernmental: 'Rahvusvaheline organisatsioon',

  open: 'Praegu avatud',
  closed: 'Praegu suletud',
  until: 'kuni {0}',
  opens: 'avatakse: {0}',
  always: 'Ööpäev läbi',
  hoursUnknown: 'Ajad teadmata',
  holidays: 'Pühadel võib erineda',
  there: 'seal {0}',

  free: 'Tasuta kõne',
  notFree: 'Tasuline kõne',
  anonymous: 'Nime ei pea ütlema',
  anyLanguage: 'Iga keel, tõlgi abil',

  sms: 'SMS',
  chat: 'Vestlus',
  email: 'E-post',
  web: 'Veebileht',
  reportForm: 'Veebivorm',
  abroad: 'Teisest riigist',
  inside: 'Ainult selles riigis',
  notConfirmed: 'Kinnitamata',
  source: 'Allikas',
  more: 'Rohkem',

  ask: 'Palu kellelgi helistada',
  message: 'Vajan abi. Palun helistage minu eest sellel numbril:',
  close: 'Sulge',

  signsTitle: 'Kas see toimub minuga?',
  signs: [
    'Dokumendid ära võetud',
    'Ähvardused',
    'Lõputu võlg',
    'Ei lasta lahkuda',
    'Sunnitakse töötama või seksi müüma',
    'See loeb ka siis, kui teid mujale ei viidud.',
    'Alla 18: see pole kunagi teie süü, ka ilma sunnita.',
  ].join('\n'),
  phoneTitle: 'Kui keegi kontrollib teie telefoni',
  phone: [
    'Kasutage teist telefoni. Arve ja kõneloend võivad kõnesid näidata.',
    'Kasutage privaatset akent.',
    'Ka tühja ajaloo korral võib äpp nuhkida.',
  ].join('\n'),

  listOf: 'Nimekiri: {0}',
  silent: 'See kast ei saada ega salvesta midagi.',
  stale: 'See nimekiri on vana. Numbrid võivad olla valed.',
};
