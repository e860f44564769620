/** Bytes of an answer → what a reader finds there. */
import { decodePage } from './charset.mjs';
import { readHtml } from './html.mjs';
import { readPdf } from './pdf.mjs';

const startsWith = (bytes, text, within = 0) =>
  Buffer.from(bytes.subarray(0, text.length + within))
    .toString('latin1')
    .includes(text);

/**
 * @typedef {import('./html.mjs').PageText & { kind: 'html' | 'pdf' | 'text', charset?: string }} Page
 */

/**
 * @param {Uint8Array} bytes
 * @param {string} contentType
 * @returns {Promise<Page | { unreadable: string }>} `unreadable`: why, for people
 */
export async function readPage(bytes, contentType = '') {
  if (!bytes.length) return { unreadable: 'the answer is empty' };
  if (startsWith(bytes, '%PDF-', 1024)) {
    try {
      return { kind: 'pdf', ...(await readPdf(bytes)) };
    } catch (error) {
      return { unreadable: `the PDF cannot be opened: ${error.message}` };
    }
  }
  if (/^(?:image|audio|video|font)\//i.test(contentType)) {
    return { unreadable: `it is a file of the kind ${contentType.split(';')[0]}` };
  }
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return { unreadable: 'it is an office document or an archive' };
  }
  const { text, charset } = decodePage(bytes, contentType);
  if (
    /^(?:text\/plain|application\/json)/i.test(contentType) &&
    !/^\s*<(?:!doctype|html)/i.test(text)
  ) {
    return {
      kind: 'text',
      charset,
      title: '',
      heading: '',
      text,
      hidden: '',
      calls: [],
      scripts: 0,
      pictures: 0,
    };
  }
  return { kind: 'html', charset, ...readHtml(text) };
}
