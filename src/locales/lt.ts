import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Lietuvių',

  heading: 'Rasti pagalbą',
  headingDiscreet: 'Naudingi numeriai',
  country: 'Šalis',
  language: 'Kalba',
  unknownPlace: 'Nežinau, kur esu',
  guess: 'Tai spėjimas.',

  exit: 'Išeiti iš puslapio',
  exitHint: 'Naršyklės istorija lieka.',

  danger: 'Jums dabar gresia pavojus?',
  call: 'Skambinti: {0}',
  police: 'Policija',
  ambulance: 'Greitoji',
  fire: 'Ugniagesiai',
  noNumber: 'Patikimo numerio nežinome.',
  mobile: 'Iš mobiliojo bandykite {0}.',

  self: 'Man reikia pagalbos',
  other: 'Nerimauju dėl kito žmogaus',
  otherHint: 'Galite skambinti už kitą žmogų. Nebūtina tiksliai žinoti.',

  trafficking: 'Pagalba, jei jus išnaudoja',
  report: 'Pranešti tarnyboms',
  children: 'Vaikai ir jaunimas',
  violence: 'Smurtas ir nusikaltimai',
  work: 'Darbas',
  migration: 'Migrantai ir pabėgėliai',
  others: 'Kita pagalba',
  advice: 'Patarimai',
  anywhere: 'Pagalba visose šalyse',

  missingChildren: 'Dingę vaikai',
  childHelpline: 'Pagalba vaikams',
  crimeVictims: 'Nusikaltimų aukos',

  government: 'Valstybės įstaiga',
  ngo: 'Nepriklausoma organizacija, ne policija',
  intergovernmental: 'Tarptautinė organizacija',

  open: 'Dabar dirba',
  closed: 'Dabar nedirba',
  until: 'iki: {0}',
  opens: 'dirbs nuo: {0}',
  always: 'Visą parą',
  hoursUnknown: 'Darbo laikas nežinomas',
  holidays: 'Per šventes gali skirtis',
  there: 'ten {0}',

  free: 'Skambutis nemokamas',
  notFree: 'Skambutis mokamas',
  anonymous: 'Vardo sakyti nebūtina',
  anyLanguage: 'Visos kalbos, su vertėju',

  sms: 'SMS',
  chat: 'Pokalbis raštu',
  email: 'El. paštas',
  web: 'Svetainė',
  reportForm: 'Forma internete',
  abroad: 'Iš kitos šalies',
  inside: 'Tik toje šalyje',
  notConfirmed: 'Nepatvirtinta',
  source: 'Šaltinis',
  more: 'Daugiau',

  ask: 'Paprašyti ką nors paskambinti',
  message: 'Man reikia pagalbos. Prašau už mane paskambinti šiuo numeriu:',
  close: 'Uždaryti',

  signsTitle: 'Ar tai apie mane?',
  signs: [
    'Atimti dokumentai',
    'Grasinimai',
    'Nesibaigianti skola',
    'Neleidžia išeiti',
    'Verčia dirbti ar parduoti seksą',
    'Tai rimta, net jei jūsų neišvežė.',
    'Iki 18 metų tai niekada ne jūsų kaltė, net jei nevertė.',
  ].join('\n'),
  phoneTitle: 'Jei kas tikrina jūsų telefoną',
  phone: [
    'Naudokite kitą telefoną. Sąskaita ir telefonas gali rodyti skambučius.',
    'Naudokite privatų langą.',
    'Net jei istorija tuščia, programėlės gali šnipinėti.',
  ].join('\n'),

  listOf: 'Sąrašas: {0}',
  silent: 'Šis langelis nieko nesiunčia ir nesaugo.',
  stale: 'Sąrašas senas. Numeriai gali būti klaidingi.',
};
