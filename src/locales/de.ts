import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Deutsch',

  heading: 'Hilfe finden',
  headingDiscreet: 'Nützliche Nummern',
  country: 'Land',
  language: 'Sprache',
  unknownPlace: 'Ich weiß nicht, wo ich bin',
  guess: 'Nur vermutet.',

  exit: 'Seite verlassen',
  exitHint: 'Der Browserverlauf bleibt.',

  danger: 'Jetzt in Gefahr?',
  call: 'Anrufen: {0}',
  police: 'Polizei',
  ambulance: 'Krankenwagen',
  fire: 'Feuerwehr',
  noNumber: 'Keine verlässliche Nummer bekannt.',
  mobile: 'Vom Handy {0} versuchen.',

  self: 'Ich brauche Hilfe',
  other: 'Ich sorge mich um jemanden',
  otherHint: 'Sie können für andere anrufen. Sie müssen nicht sicher sein.',

  trafficking: 'Hilfe, wenn man Sie ausbeutet',
  report: 'Behörden informieren',
  children: 'Kinder und Jugendliche',
  violence: 'Gewalt und Verbrechen',
  work: 'Arbeit',
  migration: 'Migration und Flucht',
  others: 'Andere Hilfe',
  advice: 'Beratung',
  anywhere: 'Hilfe in jedem Land',

  missingChildren: 'Vermisste Kinder',
  childHelpline: 'Kinder- und Jugendtelefon',
  crimeVictims: 'Opfer-Telefon',

  government: 'Behörde',
  ngo: 'Unabhängige Hilfe, nicht die Polizei',
  intergovernmental: 'Internationale Organisation',

  open: 'Jetzt offen',
  closed: 'Jetzt geschlossen',
  until: 'bis {0}',
  opens: 'offen ab {0}',
  always: 'Tag und Nacht',
  hoursUnknown: 'Zeiten unbekannt',
  holidays: 'Feiertags vielleicht anders',
  there: '{0} dort',

  free: 'Kostenlos',
  notFree: 'Anruf kostet Geld',
  anonymous: 'Sie müssen Ihren Namen nicht sagen',
  anyLanguage: 'Jede Sprache, mit Dolmetschhilfe',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-Mail',
  web: 'Website',
  reportForm: 'Online-Formular',
  abroad: 'Aus anderen Ländern',
  inside: 'Nur innerhalb des Landes',
  notConfirmed: 'Nicht bestätigt',
  source: 'Quelle',
  more: 'Mehr',

  ask: 'Jemanden bitten, für Sie anzurufen',
  message: 'Ich brauche Hilfe. Bitte rufen Sie für mich diese Nummer an:',
  close: 'Schließen',

  signsTitle: 'Betrifft mich das?',
  signs: [
    'Papiere weggenommen',
    'Drohungen',
    'Schulden, die nie enden',
    'Nicht weggehen dürfen',
    'Zwang zu Arbeit oder Sex für Geld',
    'Das zählt, auch wenn niemand Sie wegbrachte.',
    'Unter 18: nie deine Schuld, auch ohne Zwang.',
  ].join('\n'),
  phoneTitle: 'Kontrolliert jemand Ihr Handy?',
  phone: [
    'Anderes Telefon nutzen. Rechnung und Handy können Anrufe zeigen.',
    'Privates Fenster nutzen.',
    'Auch bei leerem Verlauf können Apps spionieren.',
  ].join('\n'),

  listOf: 'Liste: {0}',
  silent: 'Diese Box sendet und speichert nichts.',
  stale: 'Alte Liste. Nummern können falsch sein.',
};
