import type { Person } from '../model/cues.ts';
import { ease, swell } from './ease.ts';
import { seeded } from '../model/seeded.ts';
import { natureOf } from './puppet/natures.ts';

/** What a body does by itself. */
const BLINK = 180;
const STIR = 960;
/** Every so many blinks somebody does more than blink. */
const EVERY = 4;
const PAUSE = { least: 4000, more: 3000 } as const;

/** What is as small as a blink is drawn at 30 Hz, and the stage sleeps in between even then. */
export const STEP = 1000 / 30;

/** What bodies do by themselves at irregular moments, one person at a time, so that the stage may sleep in between. */
export interface Idling {
  /** What one of the people present is doing. */
  of(who: Person, people: readonly Person[], time: number): Idle;
  /** When anybody will next move. */
  next(people: readonly Person[], time: number): number;
}

/** How far shut the eyes are, and how far into a habit the body is. */
export interface Idle {
  readonly blink: number;
  readonly stir: number;
}

export const RESTING: Idle = { blink: 0, stir: 0 };

export function idling(seed: number, from: number): Idling {
  const random = seeded(seed);
  let count = 0;
  const after = (time: number) => {
    count += 1;
    const stirs = count % EVERY === 0;
    return { at: time + PAUSE.least + random() * PAUSE.more, who: random(), stirs };
  };
  let coming = after(from);
  const chosen = (people: readonly Person[]) => people[Math.floor(coming.who * people.length)];
  const shuts = (people: readonly Person[]) => {
    const who = chosen(people);
    return who === undefined ? 1 : natureOf(who).blinks;
  };
  const keepUp = (people: readonly Person[], time: number) => {
    const takes = Math.max(BLINK * shuts(people), coming.stirs ? STIR : 0);
    if (time >= coming.at + takes) coming = after(time);
  };
  return {
    of(who, people, time) {
      keepUp(people, time);
      if (chosen(people) !== who) return RESTING;
      const { at, stirs } = coming;
      const again = shuts(people) === 2 ? swell(time, at + BLINK, at + BLINK * 2) : 0;
      return {
        blink: Math.max(swell(time, at, at + BLINK), again),
        stir: stirs ? ease(time, at, at + STIR * 0.4) - ease(time, at + STIR * 0.6, at + STIR) : 0,
      };
    },
    next(people, time) {
      keepUp(people, time);
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
