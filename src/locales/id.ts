import type { Strings } from './strings.js';

export const strings: Strings = {
  languageName: 'Bahasa Indonesia',

  heading: 'Cari bantuan',
  headingDiscreet: 'Nomor penting',
  country: 'Negara',
  language: 'Bahasa',
  unknownPlace: 'Saya tidak tahu saya di mana',
  guess: 'Ini perkiraan.',

  exit: 'Keluar dari halaman ini',
  exitHint: 'Riwayat browser tetap ada.',

  danger: 'Sedang dalam bahaya?',
  call: 'Telepon {0}',
  police: 'Polisi',
  ambulance: 'Ambulans',
  fire: 'Pemadam kebakaran',
  noNumber: 'Kami tak tahu nomor yang pasti.',
  mobile: 'Dari HP, coba {0}.',

  self: 'Saya butuh bantuan',
  other: 'Saya khawatir soal seseorang',
  otherHint: 'Boleh menelepon untuk orang lain. Tidak harus yakin.',

  trafficking: 'Bantuan jika dieksploitasi',
  report: 'Lapor ke pihak berwenang',
  children: 'Anak dan remaja',
  violence: 'Kekerasan dan kejahatan',
  work: 'Masalah kerja',
  migration: 'Migran dan pengungsi',
  others: 'Bantuan lain',
  advice: 'Konsultasi',
  anywhere: 'Bantuan di negara mana pun',

  missingChildren: 'Anak hilang',
  childHelpline: 'Layanan bantuan anak',
  crimeVictims: 'Korban kejahatan',

  government: 'Kantor pemerintah',
  ngo: 'Lembaga independen, bukan polisi',
  intergovernmental: 'Organisasi internasional',

  open: 'Sekarang buka',
  closed: 'Sekarang tutup',
  until: 'sampai {0}',
  opens: 'buka {0}',
  always: '24 jam',
  hoursUnknown: 'Jam buka tidak diketahui',
  holidays: 'Hari libur bisa berbeda',
  there: '{0} di sana',

  free: 'Telepon gratis',
  notFree: 'Telepon berbayar',
  anonymous: 'Tak perlu sebut nama',
  anyLanguage: 'Semua bahasa, ada penerjemah',

  sms: 'SMS',
  chat: 'Chat langsung',
  email: 'Email',
  web: 'Situs web',
  reportForm: 'Formulir online',
  abroad: 'Dari negara lain',
  inside: 'Hanya dari negara itu',
  notConfirmed: 'Belum dipastikan',
  source: 'Sumber',
  more: 'Lainnya',

  ask: 'Minta orang lain menelepon',
  message: 'Saya butuh bantuan. Tolong telepon nomor ini untuk saya:',
  close: 'Tutup',

  signsTitle: 'Apakah saya mengalami ini?',
  signs: [
    'Surat-surat ditahan',
    'Diancam',
    'Utang tak pernah lunas',
    'Tak bebas pergi',
    'Dipaksa kerja atau jual seks',
    'Tetap termasuk walau tak dibawa ke tempat lain.',
    'Di bawah 18: pasti bukan salah Anda, walau tanpa paksaan.',
  ].join('\n'),
  phoneTitle: 'Jika ada yang memeriksa HP Anda',
  phone: [
    'Pakai HP lain. Panggilan bisa terlihat di tagihan dan riwayat HP.',
    'Pakai jendela samaran (incognito).',
    'Walau riwayat kosong, aplikasi bisa memata-matai.',
  ].join('\n'),

  listOf: 'Daftar {0}',
  silent: 'Kotak ini tidak mengirim atau menyimpan apa pun.',
  stale: 'Daftar ini sudah lama. Nomor bisa salah.',
};
