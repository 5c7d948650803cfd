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
/** So long a step's own words have to be drawn in, in milliseconds: what is heard comes after what is seen. */
const DRAWN = 40;

/** Waits for a first gesture, and for something that can be heard, before it fetches anything. */
export function openSound(first: Settings): Sound {
  let settings = first;
  let ducked = false;
  let mix: Mix | undefined;
  let touched = false;
  let opening: number | undefined;
  let mixer: Mixer | undefined;
  const steps: Parameters<View>[] = [];
  const coming = new Map<number, Heard['kind'] | 'step'>();

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
  const later = (after: number, kind: Heard['kind'] | 'step', work: () => void): void => {
    const timer = setTimeout(() => {
      coming.delete(timer);
      work();
    }, after);
    coming.set(timer, kind);
  };
  const cancel = (...kinds: readonly (Heard['kind'] | 'step')[]): void => {
    for (const [timer, kind] of coming) {
      if (!kinds.includes(kind)) continue;
      clearTimeout(timer);
      coming.delete(timer);
    }
  };

  const follow: View = (now, before) => {
    mix = mixOf(now);
    update();
    // A voice belongs to its line: nobody talks over the next. An effect still rings out, but not on the way back.
    cancel('voice');
    if (now.turns.length < before.turns.length) cancel('effect');
    mixer?.hush();
    for (const heard of heardBetween(now, before, settings))
      if (heard.after === 0) play(heard);
      else later(heard.after, heard.kind, () => play(heard));
  };
  const catchUp = (): void => {
    for (const [now, before] of steps.splice(0)) follow(now, before);
  };

  for (const type of GESTURES) addEventListener(type, touch, true);

  return {
    view(now, before) {
      steps.push([now, before]);
      later(touched ? DRAWN : SOON, 'step', catchUp);
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
      cancel('voice', 'effect', 'step');
      mixer?.close();
      mixer = undefined;
    },
  };
}
