import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Slovenščina',

  heading: 'Poiščite pomoč',
  headingDiscreet: 'Koristne številke',
  country: 'Država',
  language: 'Jezik',
  unknownPlace: 'Ne vem, kje sem',
  guess: 'To je domneva.',

  exit: 'Zapusti stran',
  exitHint: 'Ali 3-krat pritisnite Shift. Zgodovina brskalnika ostane.',

  danger: 'Ste zdaj v nevarnosti?',
  call: 'Pokličite: {0}',
  police: 'Policija',
  ambulance: 'Reševalci',
  fire: 'Gasilci',
  noEmergency: 'Zanesljive številke ne poznamo.',
  mobile: 'Z mobilnika poskusite {0}.',

  self: 'Potrebujem pomoč',
  other: 'Skrbi me za nekoga',
  otherHint: 'Pokličete lahko tudi za drugega. Ni nujno, da ste prepričani.',

  trafficking: 'Pomoč, če vas kdo izkorišča',
  report: 'Prijava oblastem',
  children: 'Otroci in mladi',
  violence: 'Nasilje in kriminal',
  work: 'Delo',
  migration: 'Migranti in begunci',
  others: 'Druga pomoč',
  advice: 'Nasveti',
  anywhere: 'Pomoč v vsaki državi',
  noLine: 'Telefona za to državo ne poznamo.',

  missingChildren: 'Pogrešani otroci',
  childHelpline: 'Telefon za pomoč otrokom',
  crimeVictims: 'Žrtve kriminala',

  government: 'Državni urad',
  ngo: 'Neodvisna organizacija, ne policija',
  intergovernmental: 'Mednarodna organizacija',

  open: 'Zdaj odprto',
  closed: 'Zdaj zaprto',
  until: 'do: {0}',
  opens: 'odpre se: {0}',
  always: '24 ur, vsak dan',
  hoursUnknown: 'Delovni čas ni znan',
  holidays: 'Ob praznikih morda drugače',
  there: 'tam {0}',

  free: 'Brezplačen klic',
  notFree: 'Plačljiv klic',
  anonymous: 'Imena vam ni treba povedati',
  anyLanguage: 'Vsak jezik, s tolmačem',

  sms: 'SMS',
  chat: 'Klepet',
  email: 'E-pošta',
  web: 'Spletna stran',
  reportForm: 'Spletni obrazec',
  abroad: 'Iz druge države',
  inside: 'Samo v tisti državi',
  notConfirmed: 'Nepotrjeno',
  source: 'Vir',
  more: 'Več',

  ask: 'Prosite koga, da pokliče',
  message: 'Potrebujem pomoč. Prosim, pokličite to številko namesto mene:',
  close: 'Zapri',

  signsTitle: 'Se to dogaja meni?',
  signs: [
    'Nekdo zadržuje vaše dokumente.',
    'Nekdo vam grozi.',
    'Vaš dolg se nikoli ne konča.',
    'Ne pustijo vam oditi.',
    'Silijo vas, da delate ali prodajate spolnost.',
    'Resno je, tudi če vas niso odpeljali.',
    'Še nimate 18 let? Nikoli niste krivi vi, tudi brez sile.',
  ].join('\n'),
  phoneTitle: 'Če vam kdo pregleduje telefon',
  phone: [
    'Pokličite z drugega telefona.',
    'Klici so lahko vidni na računu in v telefonu.',
    'Uporabite zasebno okno.',
    'Obstajajo vohunske aplikacije. Prazna zgodovina ne pomeni varnosti.',
  ].join('\n'),

  listOf: 'Seznam: {0}',
  silent: 'To okence nič ne pošilja in ne shranjuje.',
  stale: 'Seznam je star. Številke so morda napačne.',
};
