import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Português',

  heading: 'Encontrar ajuda',
  headingDiscreet: 'Números úteis',
  country: 'País',
  language: 'Língua',
  unknownPlace: 'Não sei onde estou',
  guess: 'É um palpite.',

  exit: 'Sair da página',
  exitHint: 'O histórico do navegador fica.',

  danger: 'Em perigo agora?',
  call: 'Ligar para {0}',
  police: 'Polícia',
  ambulance: 'Ambulância',
  fire: 'Bombeiros',
  noNumber: 'Não conhecemos um número de confiança.',
  mobile: 'De um telemóvel, tente {0}.',

  self: 'Preciso de ajuda',
  other: 'Preocupo-me com alguém',
  otherHint: 'Pode ligar por outra pessoa. Não precisa de ter certeza.',

  trafficking: 'Ajuda se sofre exploração',
  report: 'Avisar as autoridades',
  children: 'Crianças e jovens',
  violence: 'Violência e crime',
  work: 'Trabalho',
  migration: 'Migração e asilo',
  others: 'Outra ajuda',
  advice: 'Aconselhamento',
  anywhere: 'Ajuda em qualquer país',

  missingChildren: 'Crianças desaparecidas',
  childHelpline: 'Linha de apoio à criança',
  crimeVictims: 'Vítimas de crime',

  government: 'Serviço público',
  ngo: 'Associação, não é a polícia',
  intergovernmental: 'Organização internacional',

  open: 'Aberto agora',
  closed: 'Fechado agora',
  until: 'fecha: {0}',
  opens: 'abre: {0}',
  always: 'Dia e noite',
  hoursUnknown: 'Horário desconhecido',
  holidays: 'Pode mudar em feriados',
  there: '{0} lá',

  free: 'Chamada grátis',
  notFree: 'Chamada paga',
  anonymous: 'Não precisa de dizer o seu nome',
  anyLanguage: 'Qualquer língua, com intérprete',

  sms: 'SMS',
  chat: 'Chat',
  email: 'E-mail',
  web: 'Site',
  reportForm: 'Formulário web',
  abroad: 'De outro país',
  inside: 'Só nesse país',
  notConfirmed: 'Não confirmado',
  source: 'Fonte',
  more: 'Mais',

  ask: 'Peça a alguém para ligar',
  message: 'Preciso de ajuda. Por favor, ligue para este número por mim:',
  close: 'Fechar',

  signsTitle: 'Isto acontece comigo?',
  signs: [
    'Documentos retidos',
    'Ameaças',
    'Uma dívida que nunca acaba',
    'Não poder sair',
    'Trabalhar ou vender sexo à força',
    'Também conta sem mudar de lugar.',
    'Menos de 18 anos: a culpa nunca é sua, mesmo sem ser à força.',
  ].join('\n'),
  phoneTitle: 'Se alguém vigia o seu telefone',
  phone: [
    'Use outro telefone. O seu e a fatura podem mostrar as chamadas.',
    'Use uma janela privada.',
    'Mesmo com o histórico vazio, apps podem espiar.',
  ].join('\n'),

  listOf: 'Lista de {0}',
  silent: 'Esta caixa não envia nem guarda nada.',
  stale: 'Lista antiga. Os números podem estar errados.',
};
