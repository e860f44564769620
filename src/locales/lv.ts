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
  exitHint: 'Pārlūka vēsture paliek.',

  danger: 'Jums tagad draud briesmas?',
  call: 'Zvanīt: {0}',
  police: 'Policija',
  ambulance: 'Ātrā palīdzība',
  fire: 'Ugunsdzēsēji',
  noNumber: 'Uzticamu numuru nezinām.',
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
  always: 'Visu diennakti',
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
    'Atņemti dokumenti',
    'Draudi',
    'Nebeidzams parāds',
    'Nelaiž prom',
    'Spiež strādāt vai pārdot seksu',
    'Tas ir nopietni, pat ja jūs nekur neaizveda.',
    'Līdz 18 gadiem tā nekad nav jūsu vaina, pat ja nespieda.',
  ].join('\n'),
  phoneTitle: 'Ja kāds pārbauda jūsu tālruni',
  phone: [
    'Lietojiet citu tālruni. Rēķins un tālrunis var rādīt zvanus.',
    'Izmantojiet privāto logu.',
    'Pat ja vēsture tukša, lietotnes var spiegot.',
  ].join('\n'),

  listOf: 'Saraksts: {0}',
  silent: 'Šis lodziņš neko nesūta un neglabā.',
  stale: 'Saraksts ir vecs. Numuri var būt nepareizi.',
};
