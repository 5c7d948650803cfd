/**
 * Reads a sentence out over the loudspeaker; `false` where this device has no voice of its own (others would send the
 * words away). `volume` from 0 to 1.
 */
export function readOut(sentence: string, volume: number): boolean {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voice = speech?.getVoices().find(({ localService }) => localService);
  if (speech === undefined || voice === undefined) return false;
  const words = new SpeechSynthesisUtterance(sentence);
  words.voice = english(speech) ?? voice;
  words.lang = 'en-US';
  words.volume = volume;
  speech.cancel();
  speech.speak(words);
  return true;
}

const english = (speech: SpeechSynthesis): SpeechSynthesisVoice | undefined =>
  speech.getVoices().find(({ localService, lang }) => localService && lang.startsWith('en'));
