import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Polski',

  heading: 'Znajdź pomoc',
  headingDiscreet: 'Przydatne numery',
  country: 'Kraj',
  language: 'Język',
  unknownPlace: 'Nie wiem, gdzie jestem',
  guess: 'To przypuszczenie.',

  exit: 'Wyjdź ze strony',
  exitHint: 'Historia przeglądarki zostaje.',

  danger: 'Coś ci teraz grozi?',
  call: 'Zadzwoń: {0}',
  police: 'Policja',
  ambulance: 'Pogotowie',
  fire: 'Straż pożarna',
  noNumber: 'Nie znamy wiarygodnego numeru.',
  mobile: 'Z komórki spróbuj {0}.',

  self: 'Potrzebuję pomocy',
  other: 'Martwię się o kogoś',
  otherHint: 'Możesz zadzwonić w sprawie innej osoby. Nie musisz mieć pewności.',

  trafficking: 'Pomoc, gdy ktoś cię wykorzystuje',
  report: 'Zgłoś to władzom',
  children: 'Dzieci i młodzież',
  violence: 'Przemoc i przestępstwa',
  work: 'Praca',
  migration: 'Migranci i uchodźcy',
  others: 'Inna pomoc',
  advice: 'Porady',
  anywhere: 'Pomoc w każdym kraju',

  missingChildren: 'Zaginione dzieci',
  childHelpline: 'Telefon zaufania dla dzieci',
  crimeVictims: 'Ofiary przestępstw',

  government: 'Urząd państwowy',
  ngo: 'Niezależna organizacja, nie policja',
  intergovernmental: 'Organizacja międzynarodowa',

  open: 'Teraz otwarte',
  closed: 'Teraz zamknięte',
  until: 'do: {0}',
  opens: 'otwarcie: {0}',
  always: 'Całą dobę',
  hoursUnknown: 'Godziny nieznane',
  holidays: 'W święta bywa inaczej',
  there: 'tam {0}',

  free: 'Rozmowa bezpłatna',
  notFree: 'Rozmowa płatna',
  anonymous: 'Nie musisz się przedstawiać',
  anyLanguage: 'Każdy język, z tłumaczem',

  sms: 'SMS',
  chat: 'Czat',
  email: 'E-mail',
  web: 'Strona www',
  reportForm: 'Formularz online',
  abroad: 'Z innego kraju',
  inside: 'Tylko w tamtym kraju',
  notConfirmed: 'Niepotwierdzone',
  source: 'Źródło',
  more: 'Więcej',

  ask: 'Poproś, by ktoś zadzwonił',
  message: 'Potrzebuję pomocy. Proszę zadzwonić za mnie pod ten numer:',
  close: 'Zamknij',

  signsTitle: 'Czy to mnie dotyczy?',
  signs: [
    'Zabrane dokumenty',
    'Groźby',
    'Dług bez końca',
    'Nie pozwalają odejść',
    'Zmuszanie do pracy lub płatnego seksu',
    'To poważne, nawet gdy nikt cię nie wywiózł.',
    'Poniżej 18 lat: to nigdy nie twoja wina, nawet bez przymusu.',
  ].join('\n'),
  phoneTitle: 'Gdy ktoś sprawdza twój telefon',
  phone: [
    'Użyj innego telefonu. Rachunek i lista połączeń mogą pokazać rozmowy.',
    'Użyj okna incognito.',
    'Nawet przy pustej historii aplikacje mogą szpiegować.',
  ].join('\n'),

  listOf: 'Lista: {0}',
  silent: 'Ta ramka nic nie wysyła ani nie zapisuje.',
  stale: 'Lista jest stara. Numery mogą być błędne.',
};
