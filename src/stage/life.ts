import { swell } from './ease.ts';
import { seeded } from './place/random.ts';

/** What a body does by itself. */
const BLINK = 180;
const PAUSE = { least: 4000, more: 3000 } as const;

/** What is as small as a blink is drawn at 30 Hz, and the stage sleeps in between even then. */
export const STEP = 1000 / 30;

/** Blinks at irregular moments, one person at a time, so that the stage may sleep in between. */
export interface Blinks {
  /** How far shut the eyes of one of `count` people are. */
  shut(index: number, count: number, time: number): number;
  /** When an eye will next move. */
  next(time: number): number;
}

export function blinks(seed: number, from: number): Blinks {
  const random = seeded(seed);
  const after = (time: number) => ({ at: time + PAUSE.least + random() * PAUSE.more, who: random() });
  let coming = after(from);
  const keepUp = (time: number) => {
    if (time >= coming.at + BLINK) coming = after(time);
  };
  return {
    shut(index, count, time) {
      keepUp(time);
      return Math.floor(coming.who * count) === index ? swell(time, coming.at, coming.at + BLINK) : 0;
    },
    next(time) {
      keepUp(time);
      return time < coming.at ? coming.at : time + STEP;
    },
  };
}

/** How long a mouth moves for a line of so many characters: long enough to see who speaks, never as long as speech. */
export function talkTime(length: number): number {
  return Math.max(700, Math.min(2800, 300 + length * 30));
}

const SYLLABLE = 95;

/** How far a speaking mouth is open: a new shape for each syllable, shut at the end. */
export function mouthAt(seed: number, time: number, length: number): number {
  const total = talkTime(length);
  if (time < 0 || time >= total) return 0;
  const syllable = Math.floor(time / SYLLABLE);
  const shape = seeded(seed + syllable * 7919)();
  return shape < 0.22 ? 0.06 : 0.2 + shape * 0.55;
}

/** Breathing while somebody speaks, as a share of one's height; at rest when the line is over. */
export function breathAt(time: number, length: number): number {
  const total = talkTime(length);
  if (time <= 0 || time >= total) return 0;
  const breaths = Math.max(1, Math.round(total / 1900));
  return ((1 - Math.cos((time / total) * breaths * 2 * Math.PI)) / 2) * 0.006;
}
