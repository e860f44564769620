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
  exitHint: 'Ou pressione Shift 3 vezes. O histórico fica.',

  danger: 'Em perigo agora?',
  call: 'Ligar para {0}',
  police: 'Polícia',
  ambulance: 'Ambulância',
  fire: 'Bombeiros',
  noEmergency: 'Não conhecemos um número de confiança.',
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
  noLine: 'Não conhecemos linhas neste país.',

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
  always: '24 horas por dia',
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
    'Alguém fica com os seus documentos.',
    'Alguém lhe faz ameaças.',
    'A sua dívida nunca acaba.',
    'Não lhe permitem sair.',
    'Trabalha ou vende sexo à força.',
    'Também conta sem mudar de lugar.',
    'Menos de 18 anos? A culpa nunca é sua, mesmo sem ser à força.',
  ].join('\n'),
  phoneTitle: 'Se alguém vigia o seu telefone',
  phone: [
    'Ligue de outro telefone.',
    'A fatura e o telefone podem mostrar as chamadas.',
    'Use uma janela privada.',
    'Há apps espiãs. Um histórico vazio não é prova de segurança.',
  ].join('\n'),

  listOf: 'Lista de {0}',
  silent: 'Esta caixa não envia nem guarda nada.',
  stale: 'Lista antiga. Os números podem estar errados.',
};
