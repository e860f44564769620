import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Hrvatski',

  heading: 'Pronađite pomoć',
  headingDiscreet: 'Korisni brojevi',
  country: 'Država',
  language: 'Jezik',
  unknownPlace: 'Ne znam gdje sam',
  guess: 'Ovo je pretpostavka.',

  exit: 'Napusti stranicu',
  exitHint: 'Ili pritisnite Shift 3 puta. Povijest preglednika ostaje.',

  danger: 'Jeste li sada u opasnosti?',
  call: 'Nazovite: {0}',
  police: 'Policija',
  ambulance: 'Hitna pomoć',
  fire: 'Vatrogasci',
  noEmergency: 'Ne znamo pouzdan broj.',
  mobile: 'S mobitela probajte {0}.',

  self: 'Trebam pomoć',
  other: 'Brinem se za nekoga',
  otherHint: 'Možete zvati i za nekog drugog. Ne morate biti sigurni.',

  trafficking: 'Pomoć ako vas netko iskorištava',
  report: 'Prijava nadležnima',
  children: 'Djeca i mladi',
  violence: 'Nasilje i kriminal',
  work: 'Rad',
  migration: 'Migranti i izbjeglice',
  others: 'Druga pomoć',
  advice: 'Savjeti',
  anywhere: 'Pomoć u svakoj državi',
  noLine: 'Ne znamo liniju za ovu državu.',

  missingChildren: 'Nestala djeca',
  childHelpline: 'Linija za djecu',
  crimeVictims: 'Žrtve kriminala',

  government: 'Državna ustanova',
  ngo: 'Neovisna udruga, ne policija',
  intergovernmental: 'Međunarodna organizacija',

  open: 'Sada otvoreno',
  closed: 'Sada zatvoreno',
  until: 'do: {0}',
  opens: 'radi od: {0}',
  always: '24 sata, svaki dan',
  hoursUnknown: 'Radno vrijeme nepoznato',
  holidays: 'Blagdanima možda drukčije',
  there: 'tamo {0}',

  free: 'Besplatan poziv',
  notFree: 'Poziv se plaća',
  anonymous: 'Ne morate reći ime',
  anyLanguage: 'Svaki jezik, uz prevoditelja',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Web-stranica',
  reportForm: 'Online obrazac',
  abroad: 'Iz druge države',
  inside: 'Samo u toj državi',
  notConfirmed: 'Nepotvrđeno',
  source: 'Izvor',
  more: 'Više',

  ask: 'Zamolite nekoga da nazove',
  message: 'Trebam pomoć. Molim vas, nazovite ovaj broj umjesto mene:',
  close: 'Zatvori',

  signsTitle: 'Događa li se ovo meni?',
  signs: [
    'Netko drži vaše dokumente.',
    'Netko vam prijeti.',
    'Vaš dug nikad ne prestaje.',
    'Ne daju vam da odete.',
    'Netko vas tjera da radite ili prodajete seks.',
    'Ozbiljno je i ako vas nisu odveli drugdje.',
    'Nemate 18? Nikad niste krivi, čak i bez sile.',
  ].join('\n'),
  phoneTitle: 'Ako vam netko provjerava mobitel',
  phone: [
    'Zovite s drugog telefona.',
    'Pozivi se mogu vidjeti na računu i u mobitelu.',
    'Koristite privatni prozor.',
    'Postoje špijunske aplikacije. Prazna povijest ne znači sigurnost.',
  ].join('\n'),

  listOf: 'Popis: {0}',
  silent: 'Ovaj okvir ništa ne šalje i ne sprema.',
  stale: 'Popis je star. Brojevi su možda pogrešni.',
};
