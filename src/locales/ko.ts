import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: '한국어',

  heading: '도움 찾기',
  headingDiscreet: '유용한 전화번호',
  country: '나라',
  language: '언어',
  unknownPlace: '지금 어디인지 몰라요',
  guess: '추측한 것이에요.',

  exit: '이 페이지 나가기',
  exitHint: '방문 기록은 남아요.',

  danger: '지금 위험한가요?',
  call: '{0}에 전화하기',
  police: '경찰',
  ambulance: '구급차',
  fire: '소방서',
  noNumber: '확실한 번호를 몰라요.',
  mobile: '휴대전화로 {0}에 걸어 보세요.',

  self: '도움이 필요해요',
  other: '걱정되는 사람이 있어요',
  otherHint: '다른 사람을 위해 전화해도 돼요. 확실하지 않아도 괜찮아요.',

  trafficking: '착취당할 때 도움',
  report: '경찰·정부에 알리기',
  children: '아동과 청소년',
  violence: '폭력과 범죄',
  work: '일과 임금',
  migration: '이주민과 난민',
  others: '그 밖의 도움',
  advice: '상담',
  anywhere: '어느 나라에서나 도움',

  missingChildren: '실종 아동',
  childHelpline: '아동 상담전화',
  crimeVictims: '범죄 피해자',

  government: '정부 기관',
  ngo: '독립 단체, 경찰 아님',
  intergovernmental: '국제기구',

  open: '지금 운영 중',
  closed: '지금 운영 시간 아님',
  until: '{0}까지',
  opens: '{0}부터',
  always: '24시간',
  hoursUnknown: '운영 시간 모름',
  holidays: '공휴일은 다를 수 있음',
  there: '현지 {0}',

  free: '무료 통화',
  notFree: '통화료 있음',
  anonymous: '이름을 말하지 않아도 돼요',
  anyLanguage: '모든 언어, 통역 제공',

  sms: '문자 메시지',
  chat: '채팅',
  email: '이메일',
  web: '웹사이트',
  reportForm: '온라인 양식',
  abroad: '다른 나라에서',
  inside: '그 나라 안에서만',
  notConfirmed: '확인되지 않음',
  source: '출처',
  more: '더 보기',

  ask: '대신 전화해 달라고 부탁하기',
  message: '도움이 필요합니다. 저 대신 이 번호로 전화해 주세요:',
  close: '닫기',

  signsTitle: '나에게 일어나는 일일까요?',
  signs: [
    '신분증을 빼앗김',
    '협박',
    '끝나지 않는 빚',
    '자유롭게 떠날 수 없음',
    '일이나 성매매 강요',
    '다른 곳으로 데려가지 않았어도 해당돼요.',
    '18세 미만: 강요가 없었어도 절대 본인 잘못이 아니에요.',
  ].join('\n'),
  phoneTitle: '누군가 내 휴대전화를 본다면',
  phone: [
    '다른 전화를 쓰세요. 통화가 청구서와 통화 기록에 남을 수 있어요.',
    '시크릿 창을 쓰세요.',
    '기록이 비어도 감시 앱이 있을 수 있어요.',
  ].join('\n'),

  listOf: '{0} 목록',
  silent: '이 상자는 아무것도 보내거나 저장하지 않아요.',
  stale: '오래된 목록이에요. 번호가 틀릴 수 있어요.',
};
