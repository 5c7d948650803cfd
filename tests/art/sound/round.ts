import { ROOM_SECONDS } from '../../../src/sound/assets.ts';
import { rms } from './level.ts';
import { type Dice, noise, RATE, type Signal } from './signal.ts';

/** How a sound of a room is made to go round without a seam. */

/** Noise that goes round: its end fades into what came before its beginning, at equal power. */
export function round(chance: Dice, seconds = ROOM_SECONDS): Signal {
  const over = Math.round(1.5 * RATE);
  const long = noise(seconds + 1.5, chance);
  const body = long.slice(over);
  return body.map((value, index) => {
    const left = body.length - index;
    if (left > over) return value;
    const share = 1 - left / over;
    return (
      value * Math.cos((share * Math.PI) / 2) + (long[over - left] ?? 0) * Math.sin((share * Math.PI) / 2)
    );
  });
}

/** What a filter rings on with at the end is heard at the beginning: the sound goes through it twice over. */
export function around(signal: Signal, change: (twice: Signal) => Signal): Signal {
  const twice = new Float32Array(signal.length * 2);
  twice.set(signal);
  twice.set(signal, signal.length);
  return change(twice).slice(signal.length, signal.length * 2);
}

export const even = (signal: Signal): Signal => {
  const gain = 0.1 / rms(signal);
  return signal.map((value) => value * gain);
};
