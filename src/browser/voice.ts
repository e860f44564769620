/** Reads aloud with voices on the device. A network voice would send the text to its provider: those are left out. */
import { addListeners } from './listeners.js';

/** Languages whose voices have other tags. */
const VOICES: Readonly<Record<string, RegExp>> = {
  nb: /^(nb|no)\b/i,
  'zh-Hans': /^(zh|cmn)\b(?!-(Hant|HK|TW|MO))/i,
  'zh-Hant': /^(zh|cmn|yue)-(Hant|HK|TW|MO)\b/i,
};

/** The device's voice for a language; undefined where it has none, or the browser cannot say. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  try {
    const wanted = VOICES[language] ?? new RegExp(`^${language.split('-')[0]}\\b`, 'i');
    return speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && wanted.test(lang.replace(/_/g, '-')));
  } catch {
    return undefined;
  }
}

/** Calls back when the list of voices is loaded or changes; returns a function that stops it. */
export function watchVoices(changed: () => void): () => void {
  return addListeners((method) => {
    try {
      speechSynthesis[method]('voiceschanged', changed);
    } catch {
      // No speech synthesis.
    }
  });
}

/** The parts that are read. */
const SPOKEN =
  'heading emergency-title emergency-note emergency-call notice section-title open-instead-text name fact-text call message-text';

/**
 * Reads what is on the screen, a sentence at a time: Chromium stops in the middle of a long text. Numbers are read
 * digit by digit. `ended` is called at the end, or when it fails.
 */
export function readAloud(root: ParentNode, voice: SpeechSynthesisVoice, ended: () => void): void {
  speechSynthesis.cancel();
  let last: SpeechSynthesisUtterance | undefined;
  const parts = SPOKEN.split(' ').map((part) => `[part~="${part}"]`);
  root.querySelectorAll(parts.join()).forEach((element) => {
    if (!element.getClientRects().length) return;
    last = new SpeechSynthesisUtterance(
      (element.textContent || '').replace(/\d(?=[\d ]*\d)/g, '$& '),
    );
    last.voice = voice;
    last.lang = voice.lang;
    last.onerror = ended;
    speechSynthesis.speak(last);
  });
  if (last) last.onend = ended;
}

export function stopReading(): void {
  speechSynthesis.cancel();
}
