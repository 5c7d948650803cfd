import { bandpass, lowpass } from './filter.ts';
import { type Dice, draw, lay, noise, type Part, RATE, shape, type Signal } from './signal.ts';

/** One ringing pitch of a struck thing: hertz, loudness, and the seconds in which it falls to a third. */
export type Partial = readonly [hertz: number, gain: number, decay: number];

/** Something struck: its pitches ring out, each in its own time. */
export function ring(seconds: number, partials: readonly Partial[]): Signal {
  return draw(seconds, (time, share) => {
    const rise = Math.min(1, time / 0.002);
    const close = Math.min(1, (1 - share) * 20);
    const sum = partials.reduce(
      (all, [hertz, gain, decay]) =>
        all + gain * Math.sin(2 * Math.PI * hertz * time) * Math.exp(-time / decay),
      0,
    );
    return sum * rise * close;
  });
}

/** A rosewood bar: the fundamental, and two overtones that are gone at once. */
export const marimba = (hertz: number, seconds = 0.9): Signal =>
  ring(seconds, [
    [hertz, 1, 0.28],
    [hertz * 3.93, 0.28, 0.07],
    [hertz * 9.2, 0.08, 0.03],
  ]);

/** A soft tone with three harmonics, dark enough to be kind. */
export function hum(seconds: number, hertz: number, cutoff: number): Signal {
  const wave = draw(seconds, (time, share) => {
    const turn = 2 * Math.PI * hertz * time;
    const sum = Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.2 * Math.sin(3 * turn);
    return (
      sum * Math.min(1, time / 0.012) * Math.exp((-3.2 * time) / seconds) * Math.min(1, (1 - share) * 20)
    );
  });
  return lowpass(wave, cutoff);
}

/** A burst of noise around a pitch that is gone after `seconds`. */
export function click(chance: Dice, hertz: number, seconds: number, q = 1): Signal {
  const burst = shape(noise(seconds * 4, chance), (time) => Math.exp(-time / (seconds * 0.6)));
  return bandpass(burst, hertz, q);
}

/** Something heavy comes down: a pitch that sinks, and the slap of the surface. */
export function thud(chance: Dice, hertz: number, seconds = 0.25): Signal {
  let turn = 0;
  const body = draw(seconds, (time, share) => {
    turn += (2 * Math.PI * hertz * (1 - 0.45 * share)) / RATE;
    return (
      (Math.sin(turn) + 0.3 * Math.sin(2 * turn)) * Math.exp((-4 * time) / (seconds * 0.5)) * (1 - share)
    );
  });
  return lay(seconds, [
    [0, body],
    [0, lowpass(click(chance, 500, 0.02, 0.5), 900), 1.4],
  ]);
}

/** Many short grains, as paper, gravel or a crowd of small contacts makes them; `density` is grains in a second. */
export function grains(
  seconds: number,
  chance: Dice,
  density: (share: number) => number,
  grain: (share: number) => Signal,
): Signal {
  const parts: Part[] = [];
  for (let time = 0; time < seconds; time += 1 / 2_000) {
    const share = time / seconds;
    if (chance() < density(share) / 2_000) parts.push([time, grain(share), 0.25 + 0.75 * chance() ** 2]);
  }
  return lay(seconds, parts);
}
