/**
 * dist/embed.html: the finder alone on a page, for sites that allow nothing but a frame. Its policy names
 * the hash of each inline part, and lets nothing in beside hotline-finder.js, which lies next to it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const DIST = new URL('../../dist/', import.meta.url);
const SOURCE = new URL('../../src/embed/', import.meta.url);
const read = (name) => readFileSync(new URL(name, SOURCE), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const { HotlineFinder } = await import(new URL('index.js', DIST).href);
const { makeSnippets } = await import(new URL('snippet.js', DIST).href);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.ts', SOURCE))],
  bundle: true,
  write: false,
  minify: true,
  target: 'es2019',
  format: 'iife',
  logLevel: 'warning',
});
const script = outputFiles[0].text.trim();
// The links of the fallback are styled by attributes, which the policy does not allow here.
const style =
  'body{margin:0;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}[href^="tel:"]{font-size:1.75em;font-weight:700}';

/** Browsers without constructable style sheets get Lit's sheets as style elements, whose text is known. */
const sheets = [HotlineFinder.styles].flat(Infinity).map(({ cssText }) => cssText);

const policy = [
  "default-src 'none'",
  `script-src 'self' ${hash(script)}`,
  `style-src ${[style, ...sheets].map(hash).join(' ')}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const { snippets } = makeSnippets({ language: 'en' });
const framed = snippets.find(({ id }) => id === 'iframe').parts;

const values = {
  POLICY: policy,
  TITLE: 'Useful numbers',
  '<!-- STYLE -->': `<style>${style}</style>`,
  '<!-- FALLBACK -->': framed[framed.length - 1].code
    .replace(/ style="[^"]*"/g, '')
    // Not to the window around, which a sandbox forbids.
    .replace(/(?<=<a )(?=href="(?:tel|sms|mailto):)/g, 'target="_self" '),
  '<!-- SCRIPT -->': `<script>${script}</script>`,
};
const page = Object.entries(values).reduce(
  (text, [name, value]) => text.replace(name, () => value),
  read('page.html'),
);
writeFileSync(new URL('embed.html', DIST), page);
