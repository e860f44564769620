/** The text of a PDF. */
import { fileURLToPath } from 'node:url';

const MOST_PAGES = 80;
const RESOURCES = new URL('./', import.meta.resolve('pdfjs-dist/package.json'));
const folder = (name) => fileURLToPath(new URL(`${name}/`, RESOURCES));

/** A gap wider than a space parts columns. */
const COLUMN = 1.2;

function lineOf({ items }) {
  return items
    .map(({ str, width, height, transform, hasEOL }) => {
      const size = height || Math.abs(transform?.[3] ?? 0) || 10;
      const text = str.trim() === '' && width > COLUMN * size ? '\t' : str;
      return hasEOL ? `${text}\n` : text;
    })
    .join('');
}

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<import('./html.mjs').PageText>}
 * @throws {Error} when it is broken or locked
 */
export async function readPdf(bytes) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
  });
  try {
    const document = await task.promise;
    /** @type {{ info?: { Title?: unknown } }} */
    const { info } = await document.getMetadata();
    const pages = [];
    const calls = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      pages.push(lineOf(await page.getTextContent()));
      for (const { url } of await page.getAnnotations()) {
        if (/^tel:/i.test(url ?? ''))
          calls.push({ number: decodeURIComponent(url.slice(4)), label: '' });
      }
      page.cleanup();
    }
    const text = pages.join('\n\n');
    return {
      title: String(info?.Title ?? ''),
      heading: '',
      text,
      hidden: '',
      calls,
      scripts: 0,
      pictures: text.trim() ? 0 : 1,
    };
  } finally {
    await task.destroy();
  }
}
