import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Magyar',

  heading: 'Segítség keresése',
  headingDiscreet: 'Hasznos számok',
  country: 'Ország',
  language: 'Nyelv',
  unknownPlace: 'Nem tudom, hol vagyok',
  guess: 'Ez csak becslés.',

  exit: 'Oldal elhagyása',
  exitHint: 'Az előzmények megmaradnak.',

  danger: 'Most veszélyben van?',
  call: 'Hívás: {0}',
  police: 'Rendőrség',
  ambulance: 'Mentők',
  fire: 'Tűzoltók',
  noNumber: 'Nem ismerünk megbízható számot.',
  mobile: 'Mobilról próbálja: {0}.',

  self: 'Segítségre van szükségem',
  other: 'Aggódom valakiért',
  otherHint: 'Másért is telefonálhat. Nem kell biztosnak lennie.',

  trafficking: 'Segítség, ha kizsákmányolják',
  report: 'Bejelentés a hatóságnál',
  children: 'Gyerekek és fiatalok',
  violence: 'Erőszak és bűnözés',
  work: 'Munka',
  migration: 'Bevándorlók és menekültek',
  others: 'Más segítség',
  advice: 'Tanácsok',
  anywhere: 'Segítség bármely országban',

  missingChildren: 'Eltűnt gyerekek',
  childHelpline: 'Gyerekek segélyvonala',
  crimeVictims: 'Áldozatsegítés',

  government: 'Állami hivatal',
  ngo: 'Független szervezet, nem rendőrség',
  intergovernmental: 'Nemzetközi szervezet',

  open: 'Most nyitva',
  closed: 'Most zárva',
  until: '{0}-ig',
  opens: 'nyit: {0}',
  always: 'Éjjel-nappal',
  hoursUnknown: 'Nyitvatartás nem ismert',
  holidays: 'Ünnepnapon más lehet',
  there: 'ott {0}',

  free: 'Ingyenes hívás',
  notFree: 'Fizetős hívás',
  anonymous: 'Nem kell megmondania a nevét',
  anyLanguage: 'Bármely nyelven, tolmáccsal',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Weboldal',
  reportForm: 'Online űrlap',
  abroad: 'Más országból',
  inside: 'Csak abban az országban',
  notConfirmed: 'Nem megerősített',
  source: 'Forrás',
  more: 'Több',

  ask: 'Valaki hívja fel ön helyett',
  message: 'Segítségre van szükségem. Kérem, hívja fel helyettem ezt a számot:',
  close: 'Bezárás',

  signsTitle: 'Velem is ez történik?',
  signs: [
    'Elvett iratok',
    'Fenyegetés',
    'Végtelen adósság',
    'Nem engedik elmenni',
    'Munkára vagy pénzért szexre kényszerítik',
    'Akkor is számít, ha nem vitték máshová.',
    '18 alatt: sosem az ön hibája, kényszer nélkül sem.',
  ].join('\n'),
  phoneTitle: 'Ha ellenőrzik a telefonját',
  phone: [
    'Használjon másik telefont. A hívás látszhat a számlán és a híváslistán.',
    'Használjon privát ablakot.',
    'Üres előzmények mellett is kémkedhet egy app.',
  ].join('\n'),

  listOf: 'Lista: {0}',
  silent: 'Ez a doboz semmit nem küld és nem tárol.',
  stale: 'Ez a lista régi. A számok hibásak lehetnek.',
};
