import { vi } from 'vitest';

export interface Said {
  readonly text: string;
  readonly voice: string;
  /** Ends it, as a browser would. */
  readonly end: () => void;
}

/** A browser that can speak, as jsdom cannot: it says nothing, and tells what it would have said. */
export function withVoices(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const said: Said[] = [];
  let speaking = 0;
  class Utterance extends EventTarget {
    voice: { name: string } | undefined;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak(words: Utterance) {
      speaking += 1;
      if (speaking > 1) throw new Error('Two at once');
      const end = (): void => {
        speaking = 0;
        words.dispatchEvent(new Event('end'));
      };
      said.push({ text: words.text, voice: words.voice?.name ?? '', end });
    },
    cancel() {
      speaking = 0;
    },
  });
  return said;
}

export const HERE: Partial<SpeechSynthesisVoice> = {
  name: 'Here',
  voiceURI: 'here',
  lang: 'en-US',
  localService: true,
};
export const AWAY: Partial<SpeechSynthesisVoice> = {
  name: 'Away',
  voiceURI: 'away',
  lang: 'en-US',
  localService: false,
};
