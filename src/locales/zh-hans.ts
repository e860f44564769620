import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: '简体中文',

  heading: '寻求帮助',
  headingDiscreet: '实用电话',
  country: '国家/地区',
  language: '语言',
  unknownPlace: '我不知道自己在哪里',
  guess: '这是推测的。',

  exit: '离开此页',
  exitHint: '浏览记录仍会保留。',

  danger: '您现在有危险吗？',
  call: '拨打 {0}',
  police: '警察',
  ambulance: '救护车',
  fire: '消防',
  noNumber: '我们不知道可靠的号码。',
  mobile: '用手机请试拨 {0}。',

  self: '我需要帮助',
  other: '我担心别人',
  otherHint: '您可以替别人打电话，不必十分确定。',

  trafficking: '被强迫、被剥削时求助',
  report: '向警方或政府报告',
  children: '儿童和青少年',
  violence: '暴力和犯罪',
  work: '工作问题',
  migration: '移民和难民',
  others: '其他帮助',
  advice: '咨询',
  anywhere: '在任何国家都可求助',

  missingChildren: '失踪儿童',
  childHelpline: '儿童求助热线',
  crimeVictims: '犯罪受害者',

  government: '政府机构',
  ngo: '独立组织，不是警察',
  intergovernmental: '国际组织',

  open: '现在可拨打',
  closed: '现在不接听',
  until: '到 {0}',
  opens: '{0} 开始接听',
  always: '24 小时',
  hoursUnknown: '接听时间不详',
  holidays: '节假日可能不同',
  there: '当地时间 {0}',

  free: '免费电话',
  notFree: '通话收费',
  anonymous: '不必说出姓名',
  anyLanguage: '任何语言，有口译',

  sms: '短信',
  chat: '在线聊天',
  email: '电子邮件',
  web: '网站',
  reportForm: '在线表格',
  abroad: '从其他国家拨打',
  inside: '只能在该国拨打',
  notConfirmed: '未确认',
  source: '来源',
  more: '更多',

  ask: '请人帮您打电话',
  message: '我需要帮助。请替我拨打这个电话：',
  close: '关闭',

  signsTitle: '我是不是遇到了这种事？',
  signs: [
    '证件被人扣着',
    '受到威胁',
    '永远还不完的债',
    '不能自由离开',
    '被逼干活或做性交易',
    '没被带到别处，也算。',
    '未满 18 岁：即使没人逼，也绝不是您的错。',
  ].join('\n'),
  phoneTitle: '如果有人查看您的手机',
  phone: [
    '用别的电话。账单和通话记录里可能看到通话。',
    '使用无痕窗口。',
    '浏览记录是空的，也可能有监视软件。',
  ].join('\n'),

  listOf: '列表：{0}',
  silent: '本框不发送、不保存任何信息。',
  stale: '这份列表已旧，号码可能有误。',
};
