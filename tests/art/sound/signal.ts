import { seeded } from '../../../src/model/seeded.ts';

/** Samples in a second of everything that is made here. */
export const RATE = 48_000;

/** One channel; 1 is as loud as a file can say. */
export type Signal = Float32Array<ArrayBuffer>;

/** One sound within another: when it begins, in seconds, and how loud. */
export type Part = readonly [at: number, sound: Signal, gain?: number];

/** The same numbers from 0 to 1 at every run, so that the files can be made again. */
export type Dice = () => number;

export const dice = (seed: number): Dice => seeded(seed);

/** A sound from its wave; `share` is how much of it has passed, from 0 to 1. */
export function draw(seconds: number, wave: (time: number, share: number) => number): Signal {
  const signal = new Float32Array(Math.round(seconds * RATE));
  return signal.map((_, index) => wave(index / RATE, index / signal.length));
}

/** A sound changed by what it goes through; `share` as in `draw`. */
export function shape(signal: Signal, gain: (time: number, share: number) => number): Signal {
  return signal.map((value, index) => value * gain(index / RATE, index / signal.length));
}

export const noise = (seconds: number, chance: Dice): Signal => draw(seconds, () => chance() * 2 - 1);

export const secondsOf = (signal: Signal): number => signal.length / RATE;

/** Sounds laid over one another. What would go past the end is cut off, or comes round to the beginning. */
export function lay(seconds: number, parts: readonly Part[], end: 'cut' | 'round' = 'cut'): Signal {
  const whole = new Float32Array(Math.round(seconds * RATE));
  for (const [at, sound, gain = 1] of parts) {
    const start = Math.round(at * RATE);
    sound.forEach((value, index) => {
      const place = end === 'round' ? (start + index) % whole.length : start + index;
      if (place >= 0 && place < whole.length) whole[place] = (whole[place] ?? 0) + value * gain;
    });
  }
  return whole;
}

/** Every `seconds` or so from `first` on until `last`: `spread` is how far each may stray, as a share. */
export function times(
  first: number,
  last: number,
  seconds: number,
  spread: number,
  chance: Dice,
): readonly number[] {
  const list: number[] = [];
  for (let at = first; at < last; at += seconds * (1 + (chance() * 2 - 1) * spread)) list.push(at);
  return list;
}
