import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Tiếng Việt',

  heading: 'Tìm trợ giúp',
  headingDiscreet: 'Số điện thoại hữu ích',
  country: 'Quốc gia',
  language: 'Ngôn ngữ',
  unknownPlace: 'Tôi không biết mình ở đâu',
  guess: 'Đây là phỏng đoán.',

  exit: 'Thoát trang này',
  exitHint: 'Lịch sử web vẫn còn.',

  danger: 'Bạn đang gặp nguy hiểm?',
  call: 'Gọi {0}',
  police: 'Cảnh sát',
  ambulance: 'Cấp cứu',
  fire: 'Cứu hỏa',
  noNumber: 'Chúng tôi chưa biết số tin cậy.',
  mobile: 'Từ di động, hãy thử {0}.',

  self: 'Tôi cần giúp đỡ',
  other: 'Tôi lo cho một người khác',
  otherHint: 'Bạn có thể gọi thay người khác. Không cần chắc chắn.',

  trafficking: 'Trợ giúp khi bị bóc lột',
  report: 'Báo cơ quan chức năng',
  children: 'Trẻ em, thanh thiếu niên',
  violence: 'Bạo lực và tội phạm',
  work: 'Lao động',
  migration: 'Người di cư và tị nạn',
  others: 'Trợ giúp khác',
  advice: 'Tư vấn',
  anywhere: 'Trợ giúp ở mọi nước',

  missingChildren: 'Trẻ em mất tích',
  childHelpline: 'Tổng đài hỗ trợ trẻ em',
  crimeVictims: 'Nạn nhân tội phạm',

  government: 'Cơ quan nhà nước',
  ngo: 'Tổ chức độc lập, không phải cảnh sát',
  intergovernmental: 'Tổ chức quốc tế',

  open: 'Đang trực',
  closed: 'Đang nghỉ',
  until: 'đến {0}',
  opens: 'mở lúc {0}',
  always: '24/24',
  hoursUnknown: 'Không rõ giờ làm việc',
  holidays: 'Ngày lễ có thể khác',
  there: '{0} tại đó',

  free: 'Gọi miễn phí',
  notFree: 'Gọi mất tiền',
  anonymous: 'Không cần cho biết tên',
  anyLanguage: 'Mọi ngôn ngữ, có phiên dịch',

  sms: 'Tin nhắn SMS',
  chat: 'Trò chuyện',
  email: 'Email',
  web: 'Trang web',
  reportForm: 'Mẫu đơn trực tuyến',
  abroad: 'Gọi từ nước khác',
  inside: 'Chỉ gọi được trong nước đó',
  notConfirmed: 'Chưa xác nhận',
  source: 'Nguồn',
  more: 'Xem thêm',

  ask: 'Nhờ người khác gọi giúp',
  message: 'Tôi cần giúp đỡ. Xin gọi giúp tôi số này:',
  close: 'Đóng',

  signsTitle: 'Tôi có đang gặp chuyện này không?',
  signs: [
    'Bị giữ giấy tờ',
    'Bị đe dọa',
    'Nợ mãi không hết',
    'Muốn đi không được',
    'Bị ép làm việc hoặc bán dâm',
    'Không bị đưa đi đâu vẫn tính.',
    'Dưới 18: bạn không hề có lỗi, dù không ai ép.',
  ].join('\n'),
  phoneTitle: 'Nếu có người xem điện thoại của bạn',
  phone: [
    'Dùng máy khác. Hóa đơn, nhật ký gọi có thể hiện số.',
    'Dùng cửa sổ ẩn danh.',
    'Lịch sử trống, ứng dụng vẫn có thể lén theo dõi.',
  ].join('\n'),

  listOf: 'Danh sách {0}',
  silent: 'Khung này không gửi và không lưu gì.',
  stale: 'Danh sách này đã cũ. Số có thể sai.',
};
