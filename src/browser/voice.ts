/** Reads aloud with the device's own voices. What a network voice reads is sent to its maker: those are left out. */

/** The device's voice for a language; undefined where it has none, or the browser cannot say. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  try {
    const [wanted = ''] = language.toLowerCase().split('-');
    const fits = speechSynthesis
      .getVoices()
      .filter(
        ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted,
      );
    const same = fits.find(({ lang }) => lang.replace('_', '-') === language);
    return same ?? fits[0];
  } catch {
    return undefined;
  }
}

/** Calls back when the list of voices arrives or changes; returns what ends it. */
export function watchVoices(changed: () => void): () => void {
  try {
    speechSynthesis.addEventListener('voiceschanged', changed);
    return () => speechSynthesis.removeEventListener('voiceschanged', changed);
  } catch {
    return () => undefined;
  }
}

/** Reads sentence by sentence: Chromium stops in the middle of a long text. `ended` is called once, at the end or when it fails. */
export function readAloud(
  sentences: readonly string[],
  voice: SpeechSynthesisVoice,
  ended: () => void,
): void {
  speechSynthesis.cancel();
  sentences.forEach((text, index) => {
    const part = new SpeechSynthesisUtterance(text);
    part.voice = voice;
    part.lang = voice.lang;
    if (index === sentences.length - 1) part.onend = ended;
    part.onerror = ended;
    speechSynthesis.speak(part);
  });
}

/** Silence at once. */
export function stopReading(): void {
  try {
    speechSynthesis.cancel();
  } catch {
    // Nothing was read.
  }
}
