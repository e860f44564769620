import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Italiano',

  heading: 'Trova aiuto',
  headingDiscreet: 'Numeri utili',
  country: 'Paese',
  language: 'Lingua',
  unknownPlace: 'Non so dove mi trovo',
  guess: 'È un’ipotesi.',

  exit: 'Esci dalla pagina',
  exitHint: 'La cronologia del browser resta.',

  danger: 'In pericolo adesso?',
  call: 'Chiama {0}',
  police: 'Polizia',
  ambulance: 'Ambulanza',
  fire: 'Pompieri',
  noNumber: 'Non conosciamo numeri affidabili.',
  mobile: 'Da un cellulare prova {0}.',

  self: 'Ho bisogno di aiuto',
  other: 'Mi preoccupo per qualcuno',
  otherHint: 'Puoi chiamare per un’altra persona. Basta un dubbio.',

  trafficking: 'Aiuto se qualcuno ti sfrutta',
  report: 'Avvisare le autorità',
  children: 'Bambini e giovani',
  violence: 'Violenza e reati',
  work: 'Lavoro',
  migration: 'Migrazione e asilo',
  others: 'Altro aiuto',
  advice: 'Consigli',
  anywhere: 'Aiuto in ogni paese',

  missingChildren: 'Bambini scomparsi',
  childHelpline: 'Linea di aiuto per bambini',
  crimeVictims: 'Vittime di reato',

  government: 'Ente pubblico',
  ngo: 'Associazione, non la polizia',
  intergovernmental: 'Organizzazione internazionale',

  open: 'Aperto ora',
  closed: 'Chiuso ora',
  until: 'chiude: {0}',
  opens: 'apre: {0}',
  always: 'Giorno e notte',
  hoursUnknown: 'Orari non noti',
  holidays: 'Può cambiare nei festivi',
  there: '{0} lì',

  free: 'Chiamata gratis',
  notFree: 'Chiamata a pagamento',
  anonymous: 'Non serve dire il tuo nome',
  anyLanguage: 'Ogni lingua, con interprete',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Sito web',
  reportForm: 'Modulo online',
  abroad: 'Da un altro paese',
  inside: 'Solo in quel paese',
  notConfirmed: 'Non confermato',
  source: 'Fonte',
  more: 'Altro',

  ask: 'Chiedi a qualcuno di chiamare per te',
  message: 'Ho bisogno di aiuto. Per favore, chiami questo numero per me:',
  close: 'Chiudi',

  signsTitle: 'Sta succedendo a me?',
  signs: [
    'Documenti tolti',
    'Minacce',
    'Un debito senza fine',
    'Non poter andare via',
    'Lavorare o vendere sesso contro la tua volontà',
    'Vale anche se nessuno ti ha portato altrove.',
    'Meno di 18 anni: mai colpa tua, anche se nessuno ti forza.',
  ].join('\n'),
  phoneTitle: 'Se ti controllano il telefono',
  phone: [
    'Usa un altro telefono. Il tuo e la bolletta possono mostrare chiamate.',
    'Usa una finestra privata.',
    'Anche con la cronologia vuota, un’app può spiarti.',
  ].join('\n'),

  listOf: 'Elenco di {0}',
  silent: 'Questo riquadro non invia né salva nulla.',
  stale: 'Elenco vecchio. I numeri possono essere errati.',
};
