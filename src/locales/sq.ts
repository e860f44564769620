import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Shqip',

  heading: 'Gjeni ndihmë',
  headingDiscreet: 'Numra të dobishëm',
  country: 'Shteti',
  language: 'Gjuha',
  unknownPlace: 'Nuk e di ku jam',
  guess: 'Ky është hamendësim.',

  exit: 'Dilni nga faqja',
  exitHint: 'Historiku i shfletuesit mbetet.',

  danger: 'Jeni në rrezik tani?',
  call: 'Telefononi: {0}',
  police: 'Policia',
  ambulance: 'Ambulanca',
  fire: 'Zjarrfikësit',
  noNumber: 'Nuk dimë numër të sigurt.',
  mobile: 'Nga celulari provoni {0}.',

  self: 'Kam nevojë për ndihmë',
  other: 'Shqetësohem për dikë',
  otherHint: 'Mund të telefononi për dikë tjetër. Nuk keni pse të jeni të sigurt.',

  trafficking: 'Ndihmë nëse dikush ju shfrytëzon',
  report: 'Njoftoni autoritetet',
  children: 'Fëmijë dhe të rinj',
  violence: 'Dhuna dhe krimi',
  work: 'Puna',
  migration: 'Migrantë dhe refugjatë',
  others: 'Ndihmë tjetër',
  advice: 'Këshilla',
  anywhere: 'Ndihmë në çdo shtet',

  missingChildren: 'Fëmijët e humbur',
  childHelpline: 'Linja për fëmijë',
  crimeVictims: 'Viktimat e krimit',

  government: 'Zyrë shtetërore',
  ngo: 'Organizatë e pavarur, jo policia',
  intergovernmental: 'Organizatë ndërkombëtare',

  open: 'Hapur tani',
  closed: 'Mbyllur tani',
  until: 'mbyllet: {0}',
  opens: 'hapet: {0}',
  always: 'Ditë e natë',
  hoursUnknown: 'Orari nuk dihet',
  holidays: 'Në festa mund të ndryshojë',
  there: 'atje {0}',

  free: 'Telefonatë falas',
  notFree: 'Telefonatë me pagesë',
  anonymous: 'Nuk keni pse të thoni emrin',
  anyLanguage: 'Çdo gjuhë, me përkthyes',

  sms: 'SMS',
  chat: 'Chat',
  email: 'Email',
  web: 'Faqja web',
  reportForm: 'Formular online',
  abroad: 'Nga një shtet tjetër',
  inside: 'Vetëm në atë shtet',
  notConfirmed: 'E pakonfirmuar',
  source: 'Burimi',
  more: 'Më shumë',

  ask: 'Kërkojini dikujt të telefonojë',
  message: 'Kam nevojë për ndihmë. Ju lutem, telefononi këtë numër për mua:',
  close: 'Mbyll',

  signsTitle: 'A po më ndodh kjo?',
  signs: [
    'Ju kanë marrë dokumentet',
    'Kërcënime',
    'Një borxh pa fund',
    'Nuk ju lënë të ikni',
    'Punë ose shitje seksi me zor',
    'Vlen edhe nëse nuk ju çuan diku tjetër.',
    'Nën 18 vjeç: s’është kurrë faji juaj, edhe nëse nuk ju detyruan.',
  ].join('\n'),
  phoneTitle: 'Nëse ju kontrollojnë telefonin',
  phone: [
    'Përdorni telefon tjetër. Fatura dhe lista mund të tregojnë thirrjet.',
    'Përdorni dritare private.',
    'Edhe me historik bosh, një aplikacion mund të spiunojë.',
  ].join('\n'),

  listOf: 'Lista: {0}',
  silent: 'Kjo kuti nuk dërgon dhe nuk ruan asgjë.',
  stale: 'Listë e vjetër. Numrat mund të jenë gabim.',
};
