import { ROOM_SECONDS } from '../../../src/sound/assets.ts';
import { bandpass, highpass, lowpass } from './filter.ts';
import { around, even, round } from './round.ts';
import { type Dice, draw, lay, noise, type Part, RATE, shape, type Signal } from './signal.ts';

/** What never stops in a room: air, motors, the street. */

/** The ventilation: the lower the cutoff, the smaller the room. */
export const air = (chance: Dice, cutoff: number): Signal => {
  const base = round(chance);
  return even(
    around(base, (twice) =>
      lay(twice.length / RATE, [
        [0, highpass(lowpass(twice, cutoff), 70), 1],
        [0, lowpass(bandpass(twice, 1_800, 0.4), 4_500), 0.05],
      ]),
    ),
  );
};

export const fan = (chance: Dice, hertz: number): Signal => {
  const blades = around(round(chance), (twice) =>
    lay(twice.length / RATE, [
      [0, bandpass(twice, hertz * 4, 6), 1],
      [0, bandpass(twice, hertz * 7, 9), 0.5],
      [0, bandpass(twice, 1_400, 0.7), 0.12],
    ]),
  );
  return even(blades);
};

export const mains = (pitches: readonly number[]): Signal =>
  even(
    draw(ROOM_SECONDS, (time) =>
      pitches.reduce((sum, hertz, index) => sum + Math.sin(2 * Math.PI * hertz * time) / (index + 1), 0),
    ),
  );

export const belt = (chance: Dice): Signal =>
  even(
    around(round(chance), (twice) =>
      shape(
        lay(twice.length / RATE, [
          [0, lowpass(twice, 190), 1],
          [0, bandpass(twice, 880, 3), 0.14],
        ]),
        (time) => 1 + 0.25 * Math.sin(2 * Math.PI * 1.5 * time),
      ),
    ),
  );

export const wind = (chance: Dice): Signal => {
  const gusts = around(round(chance), (twice) => bandpass(twice, 420, 0.5));
  return even(shape(gusts, (time) => 0.6 + 0.4 * Math.sin((2 * Math.PI * time * 3) / ROOM_SECONDS)));
};

/** Cars one after another: each comes up dull, is bright when it is there, and goes. */
export function traffic(chance: Dice, cars: number): Signal {
  const parts = Array.from({ length: cars }, (_, index): Part => {
    const seconds = 5 + 3 * chance();
    const there = (time: number): number => Math.exp(-(((time / seconds - 0.5) / 0.16) ** 2));
    const tyres = lowpass(noise(seconds, chance), (time) => 320 + 1_900 * there(time), 0.6);
    const motor = draw(seconds, (time) => Math.sin(2 * Math.PI * (time < seconds / 2 ? 88 : 80) * time));
    const car = lay(seconds, [
      [0, tyres, 1],
      [0, motor, 0.08],
    ]);
    return [(index + 0.5 * chance()) * (ROOM_SECONDS / cars), shape(car, there), 0.5 + 0.5 * chance()];
  });
  const street = around(round(chance), (twice) => lowpass(twice, 340));
  return even(lay(ROOM_SECONDS, [...parts, [0, street, 0.5]], 'round'));
}
