import type { Contact } from './contact.js';
import type { Model } from './model.js';

/** A number is read digit by digit. */
const spell = ({ text, isNumber }: Contact) =>
  isNumber ? text.replace(/\D/g, '').split('').join(' ') : text;

/** What is on the screen, as sentences to be read aloud. */
export function spokenText({
  heading,
  countryName,
  danger,
  emergency,
  emergencyNote,
  best,
  sections,
}: Model): readonly string[] {
  const sentences = [heading, countryName, danger];
  const add = (...words: readonly (string | undefined)[]) =>
    sentences.push(words.filter(Boolean).join(', '));
  for (const one of emergency) add(one.who, spell(one), ...one.notes);
  add(emergencyNote);
  const shown = best ? [{ title: '', notice: '', cards: [best] }] : sections;
  for (const { title, notice, cards } of shown) {
    add(title);
    add(notice);
    for (const { title: name, who, status, facts, call } of cards) {
      add(name.text, who, ...status, ...facts.map(({ text }) => text));
      if (call) add(call.before, spell(call));
    }
  }
  return sentences.filter(Boolean);
}
