import type { View } from '../model/ports.ts';
import type { Settings } from '../model/settings.ts';
import { GESTURES } from './master.ts';
import { type Heard, heardBetween, type Mix, mixOf } from './mix.ts';
import { type Mixer, openMixer } from './mixer.ts';

/** What is heard of a play. Nothing depends on it: every sound with meaning is also in the words. */
export interface Sound {
  readonly view: View;
  set(settings: Settings): void;
  close(): void;
}

/** Waits for a first gesture, and for something that can be heard, before it fetches anything. */
export function openSound(first: Settings): Sound {
  let settings = first;
  let mix: Mix | undefined;
  let touched = false;
  let mixer: Mixer | undefined;
  const coming = new Set<number>();

  const update = (): void => {
    if (mix === undefined || !touched) return;
    if (isAudible(settings)) mixer ??= openMixer();
    mixer?.set(settings, mix);
  };
  const touch = (): void => {
    touched = true;
    ignoreGestures();
    update();
  };
  const ignoreGestures = (): void => {
    for (const type of GESTURES) removeEventListener(type, touch, true);
  };
  const play = (heard: Heard): void => {
    // A context that sleeps would keep the clip, and play them all at once when it wakes.
    if (!settings.muted && !document.hidden) mixer?.play(heard);
  };
  const later = (heard: Heard): void => {
    const timer = setTimeout(() => {
      coming.delete(timer);
      play(heard);
    }, heard.after);
    coming.add(timer);
  };
  const hush = (): void => {
    for (const timer of coming) clearTimeout(timer);
    coming.clear();
  };

  for (const type of GESTURES) addEventListener(type, touch, true);

  return {
    view(now, before) {
      mix = mixOf(now);
      update();
      if (now.turns.length < before.turns.length) hush();
      for (const heard of heardBetween(now, before, settings)) later(heard);
    },
    set(next) {
      settings = next;
      update();
    },
    close() {
      ignoreGestures();
      hush();
      mixer?.close();
      mixer = undefined;
    },
  };
}

function isAudible({ muted, room, music, voices, effects }: Settings): boolean {
  return !muted && Math.max(room, music, voices, effects) > 0;
}
