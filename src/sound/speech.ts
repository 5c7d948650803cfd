import { Howl, Howler } from 'howler';
import type { Person } from '../model/cues.ts';
import { sourcesOf } from './assets.ts';
import { openBus } from './bus.ts';
import { CLEAR, MUFFLED } from './levels.ts';
import { phraseSpans } from './phrases.ts';
import { type Fetch, soon } from './queue.ts';
import type { Phrase } from './voices.ts';

/** Everyone's voice, one at a time. */
export interface Speech {
  volume(volume: number): void;
  /** Has the voices fetched of those who are about to speak. */
  expect(cast: readonly Person[]): void;
  /** What cannot be heard soon, or before the next line, is left out: a line that sounds late is another's line. */
  say(phrase: Phrase, muffled: boolean): void;
  /** The line is over, and so is the voice. */
  hush(): void;
  close(): void;
}

const CUT = 80;

/** A voice goes through a filter of its own, which is open for a line that was heard and low for one that was missed. */
export function openSpeech(fetch: Fetch): Speech {
  const filter = Howler.ctx.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = CLEAR.cutoff;
  const bus = openBus(filter);
  const voices = new Map<Person, Howl>();
  let level = 0;
  let wanted: Phrase | undefined;
  let speaking: { readonly howl: Howl; readonly id: number } | undefined;

  const hush = (): void => {
    wanted = undefined;
    if (speaking?.howl.playing(speaking.id))
      speaking.howl.fade(Number(speaking.howl.volume(speaking.id)), 0, CUT, speaking.id);
    speaking = undefined;
  };

  return {
    volume(volume) {
      if (volume === 0 && level > 0) hush();
      level = volume;
    },
    expect(cast) {
      for (const who of cast) {
        if (voices.has(who)) continue;
        const howl = new Howl({
          src: [...sourcesOf(`voice_${who}`)],
          sprite: phraseSpans(who),
          preload: false,
        });
        voices.set(who, howl);
        fetch(howl, () => bus.through(() => howl.load()));
      }
    },
    say(phrase, muffled) {
      const { who, mood, syllables } = phrase;
      const howl = voices.get(who);
      if (level === 0 || howl === undefined) return;
      hush();
      wanted = phrase;
      soon(howl, () => {
        if (wanted !== phrase) return;
        const { cutoff, gain } = muffled ? MUFFLED : CLEAR;
        filter.frequency.value = cutoff;
        const id = bus.through(() => howl.play(`${mood}-${syllables}`));
        howl.volume(level * gain, id);
        speaking = { howl, id };
      });
    },
    hush,
    close() {
      for (const howl of voices.values()) howl.unload();
      bus.close();
    },
  };
}
