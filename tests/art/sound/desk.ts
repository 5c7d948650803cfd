import { bandpass, highpass, lowpass, reverb } from './filter.ts';
import { type Dice, draw, lay, noise, type Part, shape, type Signal, times } from './signal.ts';
import { click, grains, ring, thud } from './strike.ts';

/** What lies on a library's desk, and what it sounds like. */

/** A phone on a table: a motor that makes the wood buzz, twice. */
export function phone(chance: Dice): Signal {
  const buzz = draw(0.44, (time, share) => {
    const turn = 2 * Math.PI * 158 * time;
    const rattle = Math.max(0, Math.sin(turn)) ** 4 * (chance() * 2 - 1);
    const rise = Math.min(1, time / 0.03) * Math.min(1, (1 - share) * 12);
    return (Math.sin(turn) + 0.45 * Math.sign(Math.sin(turn)) + 0.5 * rattle) * rise;
  });
  const table = lay(0.44, [
    [0, lowpass(buzz, 900)],
    [0, bandpass(buzz, 1_900, 1.5), 0.35],
  ]);
  return lay(1.15, [
    [0, table],
    [0.64, table],
  ]);
}

/** The bell on a counter: the clapper, and five pitches that fit no scale. */
export function bell(chance: Dice): Signal {
  const strike = lay(2, [
    [0, click(chance, 5_200, 0.004), 0.8],
    [
      0,
      ring(2, [
        [2_093, 1, 0.5],
        [2_096, 0.25, 0.55],
        [5_777, 0.45, 0.25],
        [11_302, 0.2, 0.09],
        [4_300, 0.15, 0.18],
      ]),
    ],
  ]);
  return reverb(strike, { wet: 0.2, decay: 0.9, tail: 0.4 });
}

/** A date stamp: pad, then paper, with the desk under it. */
export function stamp(chance: Dice): Signal {
  const down = lay(0.45, [
    [0, thud(chance, 150, 0.12), 0.5],
    [0, click(chance, 2_600, 0.005), 0.6],
    [0.17, thud(chance, 88, 0.24), 1.3],
    [0.17, click(chance, 1_700, 0.008), 0.9],
    [0.3, click(chance, 3_400, 0.006), 0.18],
  ]);
  return reverb(down, { wet: 0.1, decay: 0.35, tail: 0.15 });
}

/** Doris, the self-check: she has read something, and says so in two notes. */
export function doris(): Signal {
  const note = (hertz: number): Signal =>
    draw(0.11, (time, share) => {
      const turn = 2 * Math.PI * hertz * time;
      return (
        (Math.sin(turn) + 0.18 * Math.sin(3 * turn)) *
        Math.min(1, time / 0.004) *
        Math.min(1, (1 - share) * 8)
      );
    });
  return lay(0.3, [
    [0, note(1_760)],
    [0.14, note(2_349)],
  ]);
}

/** Keys in runs, a space bar now and then. */
export function typing(chance: Dice): Signal {
  const key = (low: number): Signal =>
    lay(0.12, [
      [0, click(chance, 2_400 + 1_400 * chance(), 0.005, 1.3)],
      [0.004, thud(chance, low, 0.05), 0.35],
      [0.055 + 0.03 * chance(), click(chance, 3_600, 0.003, 1.3), 0.3],
    ]);
  const beats = times(0, 1.45, 0.125, 0.45, chance);
  const parts = beats.map((at, index): Part => [at, key(index % 6 === 5 ? 130 : 210), 0.6 + 0.4 * chance()]);
  return reverb(lay(1.6, parts), { wet: 0.08, decay: 0.3, tail: 0.1 });
}

/** A leaf lifts, swings over and lies down: a swish, and the crackle of a sheet that bends. */
export function page(chance: Dice): Signal {
  const swish = shape(
    noise(0.62, chance),
    (_, share) => Math.exp(-(((share - 0.42) / 0.2) ** 2)) + 0.55 * Math.exp(-(((share - 0.82) / 0.06) ** 2)),
  );
  const moving = bandpass(
    swish,
    (time) => 1_200 + 3_600 * Math.sin(Math.min(1, time / 0.55) * Math.PI * 0.75),
    0.8,
  );
  const bend = crackle(chance, 0.62, (share) => 260 * Math.sin(Math.PI * Math.min(1, share * 1.3)) ** 2);
  const leaf = lay(0.66, [
    [0, highpass(moving, 600), 1.1],
    [0, bend, 0.55],
    [0.5, lowpass(click(chance, 420, 0.03, 0.7), 900), 0.5],
  ]);
  return reverb(leaf, { wet: 0.06, decay: 0.3, tail: 0.08 });
}

/** A sheet is taken up: one rustle, and a smaller one. */
export function paper(chance: Dice): Signal {
  const rustle = (seconds: number): Signal => {
    const air = bandpass(noise(seconds, chance), 4_200, 0.7);
    return lay(seconds, [
      [0, shape(air, (_, share) => Math.sin(Math.PI * share) ** 2), 0.3],
      [0, crackle(chance, seconds, (share) => 500 * Math.sin(Math.PI * share) ** 1.5), 1],
    ]);
  };
  return lay(0.62, [
    [0, rustle(0.34)],
    [0.3, rustle(0.26), 0.6],
  ]);
}

/** The small stiff folds of paper, each of which gives with a tick. */
export function crackle(chance: Dice, seconds: number, density: (share: number) => number): Signal {
  return grains(seconds, chance, density, () =>
    click(chance, 2_200 + 4_500 * chance(), 0.0012 + 0.002 * chance(), 1.6),
  );
}
