import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Suomi',

  heading: 'Hae apua',
  headingDiscreet: 'Hyödyllisiä numeroita',
  country: 'Maa',
  language: 'Kieli',
  unknownPlace: 'En tiedä, missä olen',
  guess: 'Tämä on arvaus.',

  exit: 'Poistu sivulta',
  exitHint: 'Selaushistoria säilyy.',

  danger: 'Oletko vaarassa nyt?',
  call: 'Soita: {0}',
  police: 'Poliisi',
  ambulance: 'Ambulanssi',
  fire: 'Palokunta',
  noNumber: 'Emme tiedä luotettavaa numeroa.',
  mobile: 'Kokeile kännykällä: {0}',

  self: 'Tarvitsen apua',
  other: 'Olen huolissani jostakusta',
  otherHint: 'Voit soittaa toisen puolesta. Sinun ei tarvitse olla varma.',

  trafficking: 'Apua, jos sinua käytetään hyväksi',
  report: 'Ilmoita viranomaisille',
  children: 'Lapset ja nuoret',
  violence: 'Väkivalta ja rikokset',
  work: 'Työ',
  migration: 'Maahanmuuttajat ja pakolaiset',
  others: 'Muu apu',
  advice: 'Neuvonta',
  anywhere: 'Apua kaikissa maissa',

  missingChildren: 'Kadonneet lapset',
  childHelpline: 'Lasten ja nuorten puhelin',
  crimeVictims: 'Rikosten uhrit',

  government: 'Viranomainen',
  ngo: 'Riippumaton järjestö, ei poliisi',
  intergovernmental: 'Kansainvälinen järjestö',

  open: 'Avoinna nyt',
  closed: 'Suljettu nyt',
  until: 'sulkeutuu {0}',
  opens: 'avautuu {0}',
  always: 'Yötä päivää',
  hoursUnknown: 'Ei tietoa ajoista',
  holidays: 'Pyhinä voi olla toisin',
  there: '{0} siellä',

  free: 'Ilmainen puhelu',
  notFree: 'Puhelu maksaa',
  anonymous: 'Nimeä ei tarvitse kertoa',
  anyLanguage: 'Kaikki kielet, tulkin avulla',

  sms: 'Tekstiviesti',
  chat: 'Chat',
  email: 'Sähköposti',
  web: 'Verkkosivu',
  reportForm: 'Verkkolomake',
  abroad: 'Toisesta maasta',
  inside: 'Vain siinä maassa',
  notConfirmed: 'Ei vahvistettu',
  source: 'Lähde',
  more: 'Lisää',

  ask: 'Pyydä jotakuta soittamaan puolestasi',
  message: 'Tarvitsen apua. Voitko soittaa puolestani tähän numeroon?',
  close: 'Sulje',

  signsTitle: 'Tapahtuuko tämä minulle?',
  signs: [
    'Paperit otettu pois',
    'Uhkailu',
    'Loputon velka',
    'Ei vapautta lähteä',
    'Pakotettu töihin tai myymään seksiä',
    'Se on vakavaa, vaikkei sinua viety muualle.',
    'Alle 18: ei koskaan sinun syysi, vaikkei pakotettu.',
  ].join('\n'),
  phoneTitle: 'Jos joku tutkii puhelintasi',
  phone: [
    'Käytä toista puhelinta. Puhelu voi näkyä laskussa ja puhelulistassa.',
    'Käytä yksityistä ikkunaa.',
    'Sovellus voi vakoilla, vaikka historia on tyhjä.',
  ].join('\n'),

  listOf: 'Lista: {0}',
  silent: 'Tämä ruutu ei lähetä eikä tallenna mitään.',
  stale: 'Lista on vanha. Numerot voivat olla vääriä.',
};
