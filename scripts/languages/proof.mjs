/** src/locales/ → dist/languages.json: every string with its comment, for the proof-reading page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compileLanguages } from '../compile/languages.mjs';
import { LOCALES, readNotes } from './notes.mjs';

const PROOF = new URL('../../dist/languages.json', import.meta.url);

/** The strings of the interface in its order, each with its comment for the translator. */
export function commentedKeys(text) {
  const file = ts.createSourceFile('strings.ts', text, ts.ScriptTarget.Latest, true);
  const strings = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'Strings');
  if (!strings) throw new Error('src/locales/strings.ts has no interface Strings.');
  return strings.members.filter(ts.isPropertySignature).map((member) => ({
    key: member.name.getText(),
    comment: ts
      .getJSDocCommentsAndTags(member)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/**
 * @returns {Promise<{ keys: { key: string, comment: string }[],
 *   languages: Record<string, Record<string, string>>, notes: Record<string, string[]> }>}
 */
export async function proof() {
  const { all } = await compileLanguages(fileURLToPath(LOCALES));
  return {
    keys: commentedKeys(readFileSync(new URL('strings.ts', LOCALES), 'utf8')),
    languages: Object.fromEntries(all),
    notes: Object.fromEntries(readNotes().map(({ tag, notes }) => [tag, notes])),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', PROOF), { recursive: true });
  writeFileSync(PROOF, `${JSON.stringify(await proof(), null, 1)}\n`);
}
