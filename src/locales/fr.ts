import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Français',

  heading: 'Trouver de l’aide',
  headingDiscreet: 'Numéros utiles',
  country: 'Pays',
  language: 'Langue',
  unknownPlace: 'Je ne sais pas où je suis',
  guess: 'C’est une supposition.',

  exit: 'Quitter la page',
  exitHint: 'L’historique du navigateur reste.',

  danger: 'En danger maintenant ?',
  call: 'Appeler {0}',
  police: 'Police',
  ambulance: 'Ambulance',
  fire: 'Pompiers',
  noNumber: 'Aucun numéro fiable connu.',
  mobile: 'D’un portable, essayez {0}.',

  self: 'J’ai besoin d’aide',
  other: 'Je m’inquiète pour quelqu’un',
  otherHint: 'Vous pouvez appeler pour quelqu’un d’autre. Un doute suffit.',

  trafficking: 'Aide si on vous exploite',
  report: 'Signaler aux autorités',
  children: 'Enfants et jeunes',
  violence: 'Violences et délits',
  work: 'Travail',
  migration: 'Migration et asile',
  others: 'Autre aide',
  advice: 'Conseils',
  anywhere: 'Aide dans tous les pays',

  missingChildren: 'Enfants disparus',
  childHelpline: 'Aide aux enfants',
  crimeVictims: 'Aide aux victimes',

  government: 'Service public',
  ngo: 'Association, pas la police',
  intergovernmental: 'Organisation internationale',

  open: 'Ouvert maintenant',
  closed: 'Fermé maintenant',
  until: 'jusqu’à {0}',
  opens: 'ouvre dès {0}',
  always: 'Jour et nuit',
  hoursUnknown: 'Horaires inconnus',
  holidays: 'Jours fériés : variable',
  there: '{0} là-bas',

  free: 'Gratuit',
  notFree: 'Appel payant',
  anonymous: 'Sans donner votre nom',
  anyLanguage: 'Toute langue, avec interprète',

  sms: 'SMS',
  chat: 'Tchat',
  email: 'E-mail',
  web: 'Site web',
  reportForm: 'Formulaire web',
  abroad: 'D’un autre pays',
  inside: 'Seulement dans le pays',
  notConfirmed: 'Non confirmé',
  source: 'Source',
  more: 'Voir plus',

  ask: 'Demander qu’on appelle pour vous',
  message: 'J’ai besoin d’aide. S’il vous plaît, appelez ce numéro pour moi :',
  close: 'Fermer',

  signsTitle: 'Est-ce que ça m’arrive ?',
  signs: [
    'Papiers confisqués',
    'Menaces',
    'Une dette sans fin',
    'Pas libre de partir',
    'Travailler ou vendre du sexe de force',
    'Ça compte même sans changer de lieu.',
    'Moins de 18 ans : jamais votre faute, même sans contrainte.',
  ].join('\n'),
  phoneTitle: 'Si on contrôle votre téléphone',
  phone: [
    'Utilisez un autre téléphone. Le vôtre ou la facture peut montrer l’appel.',
    'Utilisez une fenêtre privée.',
    'Même avec un historique vide, une appli peut espionner.',
  ].join('\n'),

  listOf: 'Liste : {0}',
  silent: 'Ce cadre n’envoie et ne garde rien.',
  stale: 'Liste ancienne. Des numéros peuvent être faux.',
};
