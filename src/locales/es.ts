import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Español',

  heading: 'Encontrar ayuda',
  headingDiscreet: 'Números útiles',
  country: 'País',
  language: 'Idioma',
  unknownPlace: 'No sé dónde estoy',
  guess: 'Es una suposición.',

  exit: 'Salir de la página',
  exitHint: 'El historial del navegador no se borra.',

  danger: '¿En peligro ahora?',
  call: 'Llamar: {0}',
  police: 'Policía',
  ambulance: 'Ambulancia',
  fire: 'Bomberos',
  noNumber: 'No conocemos un número fiable.',
  mobile: 'Desde un móvil, prueba {0}.',

  self: 'Necesito ayuda',
  other: 'Me preocupa alguien',
  otherHint: 'Puedes llamar por otra persona. No hacen falta pruebas.',

  trafficking: 'Ayuda si alguien te explota',
  report: 'Avisar a las autoridades',
  children: 'Infancia y juventud',
  violence: 'Violencia y delitos',
  work: 'Trabajo',
  migration: 'Migración y asilo',
  others: 'Otra ayuda',
  advice: 'Orientación',
  anywhere: 'Ayuda en cualquier país',

  missingChildren: 'Menores desaparecidos',
  childHelpline: 'Teléfono de la infancia',
  crimeVictims: 'Víctimas de delitos',

  government: 'Servicio público',
  ngo: 'Asociación, no es la policía',
  intergovernmental: 'Organización internacional',

  open: 'Abierto ahora',
  closed: 'Cerrado ahora',
  until: 'cierra: {0}',
  opens: 'abre: {0}',
  always: 'Día y noche',
  hoursUnknown: 'Horario desconocido',
  holidays: 'Puede variar en festivos',
  there: '{0} allí',

  free: 'Llamada gratis',
  notFree: 'Llamada de pago',
  anonymous: 'No hace falta dar tu nombre',
  anyLanguage: 'Cualquier idioma, con intérprete',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Sitio web',
  reportForm: 'Formulario web',
  abroad: 'Desde otro país',
  inside: 'Solo en ese país',
  notConfirmed: 'Sin confirmar',
  source: 'Fuente',
  more: 'Ver más',

  ask: 'Pide a alguien que llame por ti',
  message: 'Necesito ayuda. Por favor, llame a este número por mí:',
  close: 'Cerrar',

  signsTitle: '¿Me está pasando esto?',
  signs: [
    'Papeles retenidos',
    'Amenazas',
    'Una deuda que nunca acaba',
    'No poder irte',
    'Trabajar o vender sexo a la fuerza',
    'Eso cuenta aunque no te lleven a otro lugar.',
    'Menos de 18 años: nunca es tu culpa, aunque no te fuercen.',
  ].join('\n'),
  phoneTitle: 'Si alguien revisa tu teléfono',
  phone: [
    'Usa otro teléfono. El tuyo y la factura pueden mostrar llamadas.',
    'Usa una ventana privada.',
    'Aun con el historial vacío, una app puede espiarte.',
  ].join('\n'),

  listOf: 'Lista de {0}',
  silent: 'Este recuadro no envía ni guarda nada.',
  stale: 'Lista antigua. Puede haber números erróneos.',
};
