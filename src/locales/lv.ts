import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Latviešu',

  heading: 'Atrast palīdzību',
  headingDiscreet: 'Noderīgi numuri',
  country: 'Valsts',
  language: 'Valoda',
  unknownPlace: 'Nezinu, kur esmu',
  guess: 'Tas ir minējums.',

  exit: 'Iziet no lapas',
  exitHint: 'Vai arī 3 reizes nospiediet Shift. Pārlūka vēsture paliek.',

  danger: 'Jums tagad draud briesmas?',
  call: 'Zvanīt: {0}',
  police: 'Policija',
  ambulance: 'Ātrā palīdzība',
  fire: 'Ugunsdzēsēji',
  noEmergency: 'Uzticamu numuru nezinām.',
  mobile: 'No mobilā mēģiniet {0}.',

  self: 'Man vajag palīdzību',
  other: 'Uztraucos par kādu',
  otherHint: 'Varat zvanīt cita cilvēka vietā. Nav jāzina droši.',

  trafficking: 'Palīdzība, ja kāds jūs izmanto',
  report: 'Ziņot iestādēm',
  children: 'Bērni un jaunieši',
  violence: 'Vardarbība un noziegumi',
  work: 'Darbs',
  migration: 'Migranti un bēgļi',
  others: 'Cita palīdzība',
  advice: 'Padomi',
  anywhere: 'Palīdzība jebkurā valstī',
  noLine: 'Šai valstij tālruni nezinām.',

  missingChildren: 'Pazuduši bērni',
  childHelpline: 'Bērnu uzticības tālrunis',
  crimeVictims: 'Noziegumos cietušie',

  government: 'Valsts iestāde',
  ngo: 'Neatkarīga organizācija, nevis policija',
  intergovernmental: 'Starptautiska organizācija',

  open: 'Tagad atvērts',
  closed: 'Tagad slēgts',
  until: 'līdz: {0}',
  opens: 'atveras: {0}',
  always: '24 stundas, katru dienu',
  hoursUnknown: 'Darba laiks nezināms',
  holidays: 'Svētkos var būt citādi',
  there: 'tur {0}',

  free: 'Zvans bez maksas',
  notFree: 'Zvans par maksu',
  anonymous: 'Vārds nav jāsaka',
  anyLanguage: 'Jebkura valoda, ar tulku',

  sms: 'Īsziņa',
  chat: 'Čats',
  email: 'E-pasts',
  web: 'Mājaslapa',
  reportForm: 'Tīmekļa veidlapa',
  abroad: 'No citas valsts',
  inside: 'Tikai tajā valstī',
  notConfirmed: 'Nav apstiprināts',
  source: 'Avots',
  more: 'Vairāk',

  ask: 'Lūgt kādam piezvanīt',
  message: 'Man vajag palīdzību. Lūdzu, piezvaniet manā vietā uz šo numuru:',
  close: 'Aizvērt',

  signsTitle: 'Vai tas notiek ar mani?',
  signs: [
    'Kāds patur jūsu dokumentus.',
    'Kāds jums draud.',
    'Jūsu parāds nekad nebeidzas.',
    'Jums neļauj aiziet.',
    'Kāds spiež jūs strādāt vai pārdot seksu.',
    'Tas ir nopietni, pat ja jūs nekur neaizveda.',
    'Jums nav 18? Tā nekad nav jūsu vaina, pat bez vardarbības.',
  ].join('\n'),
  phoneTitle: 'Ja kāds pārbauda jūsu tālruni',
  phone: [
    'Zvaniet no cita tālruņa.',
    'Zvani var būt redzami rēķinā un tālrunī.',
    'Izmantojiet privāto logu.',
    'Ir spiegošanas lietotnes. Tukša vēsture nenozīmē drošību.',
  ].join('\n'),

  listOf: 'Saraksts: {0}',
  silent: 'Šis lodziņš neko nesūta un neglabā.',
  stale: 'Saraksts ir vecs. Numuri var būt nepareizi.',
};
