/** Bytes of a page → text. The declared charset is used only where the bytes are valid in it. */
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** What these labels mean on the web: https://encoding.spec.whatwg.org/#names-and-labels */
const WEB_NAMES = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['tis-620', 'windows-874'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-sjis', 'shift_jis'],
  ['ks_c_5601-1987', 'euc-kr'],
]);

const named = (label) => {
  const name = label?.trim().toLowerCase();
  if (!name) return undefined;
  const web = WEB_NAMES.get(name) ?? name;
  return iconv.encodingExists(web) ? web : undefined;
};

/** @type {[charset: string, bytes: number[]][]} */
const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

const isUtf8 = (bytes) => {
  try {
    // A page that was cut off may end inside a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Every other byte is zero: Latin text in two bytes a letter. */
function wide(bytes) {
  const sample = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 ? (odd += 1) : (even += 1);
  });
  if (Math.max(even, odd) < sample.length / 5) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function declared(bytes, contentType) {
  const header = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const start = iconv.decode(bytes.subarray(0, 2048), 'latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1];
  const xml = /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(start)?.[1];
  return [header, meta, xml].map(named).filter((name) => name !== undefined);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} [contentType] of the answer
 * @returns {{ text: string, charset: string, how: 'mark' | 'declared' | 'guessed' }}
 */
export function decodePage(bytes, contentType) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const as = (charset, how) => ({ text: iconv.decode(buffer, charset), charset, how });
  const mark = MARKS.find(([, sign]) => sign.every((byte, index) => bytes[index] === byte));
  if (mark) return as(mark[0], 'mark');
  const zeros = wide(bytes);
  if (zeros) return as(zeros, 'guessed');
  const utf8 = isUtf8(bytes);
  const said = declared(bytes, contentType).filter((name) => !/^(?:utf-?(?:16|32))/.test(name));
  const beyondAscii = bytes.some((byte) => byte > 127);
  // Text of more than ASCII that is sound UTF-8 is nothing else, whatever the header says;
  // ISO-2022-JP, which is all ASCII, is detected by its header only.
  if (utf8 && (beyondAscii || !said.length))
    return as('utf-8', said[0] === 'utf-8' ? 'declared' : 'guessed');
  const believed = said.find((name) => !/^utf-?8$/.test(name) || utf8);
  if (believed) return as(believed, 'declared');
  const guess = analyse(bytes.subarray(0, 65_536))
    .map(({ name }) => named(name))
    .find((name) => name && !/^utf/.test(name));
  return as(guess ?? 'windows-1252', 'guessed');
}
