import type { View } from '../model/ports.ts';
import type { Settings } from '../model/settings.ts';
import { levelsOf } from './levels.ts';
import { GESTURES } from './master.ts';
import { type Heard, heardBetween, type Mix, mixOf } from './mix.ts';
import { type Mixer, openMixer } from './mixer.ts';

/** What is heard of a play. Nothing depends on it: every sound with meaning is also in the words. */
export interface Sound {
  readonly view: View;
  set(settings: Settings): void;
  /** Makes way while the words are read aloud, and comes back after. */
  duck(ducked: boolean): void;
  close(): void;
}

/**
 * By then, in milliseconds, what a first gesture showed is drawn: to open the browser's audio takes longer than that.
 * Safari lets a timer of less than a second act for the gesture that set it.
 */
const SOON = 100;

/** Waits for a first gesture, and for something that can be heard, before it fetches anything. */
export function openSound(first: Settings): Sound {
  let settings = first;
  let ducked = false;
  let mix: Mix | undefined;
  let touched = false;
  let opening: number | undefined;
  let mixer: Mixer | undefined;
  const coming = new Map<number, Heard['kind']>();

  const update = (): void => {
    if (mix === undefined || !touched) return;
    const levels = levelsOf(settings, ducked);
    if (Object.values(levels).some((level) => level > 0)) mixer ??= openMixer();
    mixer?.mute(settings.muted);
    mixer?.mono(settings.mono);
    // What is muted fades as a whole, and keeps its levels for when it is back.
    if (!settings.muted) mixer?.set(levels, mix);
  };
  const touch = (): void => {
    ignoreGestures();
    opening = setTimeout(() => {
      touched = true;
      update();
    }, SOON);
  };
  const ignoreGestures = (): void => {
    for (const type of GESTURES) removeEventListener(type, touch, true);
  };
  const play = (heard: Heard): void => {
    // A context that sleeps would keep the clip, and play them all at once when it wakes.
    if (!settings.muted && !document.hidden) mixer?.play(heard);
  };
  const later = (heard: Heard): void => {
    if (heard.after === 0) {
      play(heard);
      return;
    }
    const timer = setTimeout(() => {
      coming.delete(timer);
      play(heard);
    }, heard.after);
    coming.set(timer, heard.kind);
  };
  const cancel = (kinds: readonly Heard['kind'][]): void => {
    for (const [timer, kind] of coming) {
      if (!kinds.includes(kind)) continue;
      clearTimeout(timer);
      coming.delete(timer);
    }
  };

  for (const type of GESTURES) addEventListener(type, touch, true);

  return {
    view(now, before) {
      mix = mixOf(now);
      update();
      // A voice belongs to its line: nobody talks over the next. An effect still rings out, but not on the way back.
      cancel(now.turns.length < before.turns.length ? ['voice', 'effect'] : ['voice']);
      mixer?.hush();
      for (const heard of heardBetween(now, before, settings)) later(heard);
    },
    set(next) {
      settings = next;
      update();
    },
    duck(next) {
      ducked = next;
      update();
    },
    close() {
      touched = false;
      clearTimeout(opening);
      ignoreGestures();
      cancel(['voice', 'effect']);
      mixer?.close();
      mixer = undefined;
    },
  };
}
