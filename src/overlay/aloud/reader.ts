/** Who reads, and how fast: 1 is the voice's own pace. */
export interface Manner {
  /** By its address; another of this device's where it is not there. */
  readonly voice: string;
  readonly rate: number;
}

/** Reads sentences aloud, one after the other, never two at once. */
export interface Reader {
  /** Ends what is being read, and reads these. */
  read(sentences: readonly string[], manner: Manner): void;
  stop(): void;
}

/** A browser can lose the end of what it says: so long is waited for one sentence, in milliseconds, and no longer. */
const PATIENCE = 5000;
const PER_WORD = 900;

/** Voices of this device alone, English ones first: any other would send the words away. */
export function voicesHere(): readonly SpeechSynthesisVoice[] {
  const voices = speech()?.getVoices() ?? [];
  const english = ({ lang }: SpeechSynthesisVoice): number => (lang.startsWith('en') ? 0 : 1);
  return voices
    .filter(({ localService }) => localService)
    .toSorted((one, other) => english(one) - english(other));
}

/** `told` hears whenever reading begins and ends. Where this device has no voice, nothing is read. */
export function openReader(told: (reading: boolean) => void): Reader {
  let waiting: readonly string[] = [];
  let limit: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const quit = (): void => {
    clearTimeout(limit);
    turn += 1;
    speech()?.cancel();
  };
  const next = (manner: Manner): void => {
    quit();
    const [sentence, ...rest] = waiting;
    waiting = rest;
    const voices = voicesHere();
    const voice = voices.find(({ voiceURI }) => voiceURI === manner.voice) ?? voices[0];
    if (sentence === undefined || voice === undefined) return told(false);
    const words = Object.assign(new SpeechSynthesisUtterance(sentence), {
      voice,
      lang: voice.lang,
      rate: manner.rate,
    });
    // What was cut off ends late: its end is not that of the sentence after it.
    const mine = turn;
    const over = (): void => {
      if (mine === turn) next(manner);
    };
    words.addEventListener('end', over);
    words.addEventListener('error', over);
    limit = setTimeout(over, (PATIENCE + PER_WORD * sentence.split(/\s+/).length) / manner.rate);
    speech()?.speak(words);
  };

  return {
    read(sentences, manner) {
      waiting = sentences;
      if (sentences.length > 0) told(true);
      next(manner);
    },
    stop() {
      waiting = [];
      quit();
      told(false);
    },
  };
}

/** Absent in browsers that cannot speak. */
const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** Calls back whenever the voices of the device change, as they do when they arrive, until the function is called. */
export function watchVoices(changed: () => void): () => void {
  const voices = speech();
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
}
