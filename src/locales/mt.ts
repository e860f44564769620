import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Malti',

  heading: 'Sib l-għajnuna',
  headingDiscreet: 'Numri utli',
  country: 'Pajjiż',
  language: 'Lingwa',
  unknownPlace: 'Ma nafx fejn ninsab',
  guess: 'Din suppożizzjoni.',

  exit: 'Oħroġ mill-paġna',
  exitHint: 'L-istorja tal-browser tibqa’.',

  danger: 'Fil-periklu issa?',
  call: 'Ċempel {0}',
  police: 'Pulizija',
  ambulance: 'Ambulanza',
  fire: 'Tifi tan-nar',
  noNumber: 'Ma nafux b’numru affidabbli.',
  mobile: 'Minn mowbajl, ipprova {0}.',

  self: 'Għandi bżonn l-għajnuna',
  other: 'Qed ninkwieta fuq xi ħadd',
  otherHint: 'Tista’ ċċempel għal ħaddieħor. M’hemmx bżonn provi.',

  trafficking: 'Għajnuna jekk xi ħadd jisfruttak',
  report: 'Għarraf lill-awtoritajiet',
  children: 'Tfal u żgħażagħ',
  violence: 'Vjolenza u kriminalità',
  work: 'Xogħol',
  migration: 'Migranti u refuġjati',
  others: 'Għajnuna oħra',
  advice: 'Pariri',
  anywhere: 'Għajnuna f’kull pajjiż',

  missingChildren: 'Tfal neqsin',
  childHelpline: 'Linja ta’ għajnuna għat-tfal',
  crimeVictims: 'Vittmi tal-kriminalità',

  government: 'Uffiċċju tal-gvern',
  ngo: 'Għaqda indipendenti, mhux il-pulizija',
  intergovernmental: 'Organizzazzjoni internazzjonali',

  open: 'Miftuħa issa',
  closed: 'Magħluqa issa',
  until: 'tagħlaq: {0}',
  opens: 'tiftaħ: {0}',
  always: 'Lejl u nhar',
  hoursUnknown: 'Ħin mhux magħruf',
  holidays: 'Jista’ jvarja f’festi pubbliċi',
  there: '{0} hemm',

  free: 'Ċempel b’xejn',
  notFree: 'Telefonata bi ħlas',
  anonymous: 'M’għandekx għalfejn tgħid ismek',
  anyLanguage: 'Kull lingwa, b’interpretu',

  sms: 'SMS',
  chat: 'Chat',
  email: 'Email',
  web: 'Sit web',
  reportForm: 'Formola online',
  abroad: 'Minn pajjiż ieħor',
  inside: 'F’dak il-pajjiż biss',
  notConfirmed: 'Mhux ikkonfermat',
  source: 'Sors',
  more: 'Aktar',

  ask: 'Itlob lil xi ħadd iċempel għalik',
  message: 'Għandi bżonn l-għajnuna. Jekk jogħġbok, ċempel dan in-numru għalija:',
  close: 'Agħlaq',

  signsTitle: 'Dan qed jiġri lili?',
  signs: [
    'Dokumenti meħuda',
    'Theddid',
    'Dejn bla tmiem',
    'Bla libertà li titlaq',
    'Xogħol jew bejgħ ta’ sess bil-fors',
    'Jgħodd ukoll jekk ma ħaduk imkien.',
    'Taħt it-18: qatt mhu tort tiegħek, anke jekk ħadd ma ġiegħlek.',
  ].join('\n'),
  phoneTitle: 'Jekk jiċċekkjawlek il-mowbajl',
  phone: [
    'Uża telefon ieħor. Il-kont u l-mowbajl jistgħu juru t-telefonati.',
    'Uża tieqa privata.',
    'Anke bi storja vojta, apps jistgħu jispijaw.',
  ].join('\n'),

  listOf: 'Lista: {0}',
  silent: 'Din il-kaxxa ma tibgħat u ma żżomm xejn.',
  stale: 'Lista qadima. Numri jistgħu jkunu żbaljati.',
};
