import { bandpass, highpass, lowpass, reverb } from './filter.ts';
import { type Dice, draw, lay, noise, type Part, shape, type Signal, times } from './signal.ts';
import { click, grains, thud } from './strike.ts';
import { syllable } from './throat.ts';

/** What hums, beeps, hisses and crackles; and people clapping. */

/** A two-way radio opens, somebody says something in it, and it shuts again with its tail of noise. */
export function radio(chance: Dice): Signal {
  const throat = { hertz: 150, tract: 1.05, open: 0.42, breath: 0.05, bright: 4_000, range: 4, rough: 0.2 };
  const words = [0.14, 0.13, 0.17, 0.12, 0.2].map((seconds, index, all): Part => {
    const at = 0.34 + all.slice(0, index).reduce((sum, each) => sum + each + 0.02, 0);
    return [at, syllable(throat, { seconds, pitch: [1 - index, -index], gain: 1, press: 0.6 }, chance), 2.2];
  });
  const spoken = lay(1.65, words).map((value) => Math.tanh(value * 3));
  const hiss = shape(noise(1.65, chance), (time) => {
    const opening = time < 0.26 ? 0.9 * Math.min(1, time / 0.005) : 0;
    const closing = time > 1.3 ? 1.1 * Math.exp(-Math.max(0, time - 1.48) * 40) : 0;
    return Math.max(opening, closing, 0.14);
  });
  const pops = grains(
    1.5,
    chance,
    () => 34,
    () => click(chance, 1_800, 0.002, 0.8),
  );
  const air = lay(1.7, [
    [0, spoken, 0.45],
    [0, hiss, 0.7],
    [0, pops, 1.6],
    [0, click(chance, 1_200, 0.008), 1.5],
    [1.5, click(chance, 900, 0.01), 1.2],
  ]);
  return lowpass(highpass(air, 420, 0.9), 3_100, 0.9);
}

/** A microwave oven comes to its end: the fan stops with a relay, and it says so three times. */
export function microwave(chance: Dice): Signal {
  const fan = draw(0.5, (time, share) => {
    const turn = 2 * Math.PI * 60 * time;
    return (
      (Math.sin(2 * turn) + 0.5 * Math.sin(4 * turn) + 0.35 * (chance() * 2 - 1)) *
      Math.min(1, (1 - share) * 30)
    );
  });
  const beep = draw(0.27, (time, share) => {
    const turn = 2 * Math.PI * 2_050 * time;
    return (
      (Math.sin(turn) + 0.25 * Math.sin(3 * turn)) * Math.min(1, time / 0.004) * Math.min(1, (1 - share) * 30)
    );
  });
  const oven = lay(1.95, [
    [0, lowpass(fan, 700), 0.13],
    [0.5, click(chance, 1_600, 0.006), 0.8],
    [0.5, thud(chance, 130, 0.1), 0.6],
    ...[0.62, 1.08, 1.54].map((at): Part => [at, beep, 0.6]),
  ]);
  return reverb(oven, { wet: 0.1, decay: 0.4, tail: 0.15 });
}

/** A copier: the motor runs up, the lamp goes along and back, a sheet is drawn through and falls. */
export function copier(chance: Dice): Signal {
  const motor = draw(2.7, (time, share) => {
    // Even acceleration, then an even speed.
    const turn = 2 * Math.PI * 100 * (time < 0.35 ? (time * time) / 0.7 : time - 0.175);
    const run = Math.min(1, time / 0.3) * Math.min(1, (1 - share) * 6);
    return (Math.sin(turn) + 0.6 * Math.sin(2 * turn) + 0.3 * Math.sin(5 * turn)) * run;
  });
  const fan = shape(
    bandpass(noise(2.7, chance), 620, 0.6),
    (time, share) => Math.min(1, time / 0.4) * Math.min(1, (1 - share) * 5),
  );
  const lamp = (at: number, from: number, to: number): Part => {
    const whirr = draw(0.62, (time, share) => {
      const turn = 2 * Math.PI * (from * time + ((to - from) * time * time) / 1.24);
      return (Math.sin(turn) + 0.5 * Math.sin(2 * turn)) * Math.sin(Math.PI * share) ** 0.7;
    });
    return [at, whirr, 0.16];
  };
  const sheet = shape(
    bandpass(noise(0.4, chance), (time) => 1_600 + 3_000 * time, 0.8),
    (_, share) => Math.sin(Math.PI * share) ** 2,
  );
  const running = lay(2.8, [
    [0, motor, 0.3],
    [0, fan, 0.55],
    lamp(0.45, 330, 520),
    lamp(1.15, 560, 360),
    [0.36, click(chance, 1_400, 0.008), 0.7],
    [1.1, click(chance, 1_100, 0.008), 0.5],
    [1.7, sheet, 0.8],
    [1.66, thud(chance, 140, 0.1), 0.5],
    [2.14, click(chance, 800, 0.02, 0.7), 0.7],
  ]);
  return reverb(running, { wet: 0.08, decay: 0.35, tail: 0.1 });
}

/** A bus comes up to the kerb, its diesel falling to idle, and lets go of its brakes. */
export function bus(chance: Dice): Signal {
  let stroke = 0;
  const engine = draw(3.4, (time) => {
    const fires = 24 + 34 * Math.max(0, 1 - time / 1.7);
    stroke = (stroke + fires / 48_000) % 1;
    return Math.exp(-stroke * 5) * (0.75 + 0.5 * chance()) - 0.2;
  });
  const come = (time: number): number => Math.min(1, 0.15 + (time / 1.5) ** 1.6);
  const diesel = shape(
    lay(3.4, [
      [0, lowpass(engine, 240), 1.6],
      [0, bandpass(engine, 520, 0.8), 1.1],
    ]),
    (time) => come(time) * (time < 1.9 ? 1 : 0.62),
  );
  const tyres = shape(
    lowpass(noise(3.4, chance), 700),
    (time) => Math.max(0, 1 - Math.abs(time - 1.1) / 0.9) * 0.8,
  );
  const squeal = draw(0.55, (time, share) => {
    const turn = 2 * Math.PI * (2_350 - 260 * share) * time;
    return Math.sin(turn + 3 * Math.sin(2 * Math.PI * 37 * time)) * Math.sin(Math.PI * share) ** 1.3;
  });
  const air = (seconds: number): Signal =>
    shape(
      highpass(noise(seconds, chance), 1_400),
      (time) => Math.min(1, time / 0.008) * Math.exp((-4.2 * time) / seconds),
    );
  const arrived = lay(3.4, [
    [0, diesel, 0.9],
    [0, tyres, 0.5],
    [1.25, squeal, 0.07],
    [1.98, air(0.95), 1.2],
    [2.02, click(chance, 900, 0.02), 0.8],
    [2.85, air(0.3), 0.8],
  ]);
  return shape(reverb(arrived, { wet: 0.1, decay: 0.5, tail: 0.1 }), (_, share) =>
    Math.min(1, (1 - share) * 5),
  );
}

/** Sixteen people clap, each in a time of their own and with hands of their own, and leave off one by one. */
export function clap(chance: Dice): Signal {
  const people = Array.from({ length: 16 }, () => ({
    hands: 750 + 1_500 * chance(),
    pause: 0.21 + 0.11 * chance(),
    first: 0.45 * chance(),
    last: 1.7 + 1 * chance(),
    near: 0.35 + 0.65 * chance() ** 2,
  }));
  const parts = people.flatMap(({ hands, pause, first, last, near }) =>
    times(first, last, pause, 0.09, chance).map((at): Part => {
      const palms = lay(0.08, [
        [0, click(chance, hands, 0.009, 0.9)],
        [0.0025 * chance(), click(chance, hands * 1.9, 0.004, 0.8), 0.5],
      ]);
      return [at, palms, near * (0.7 + 0.3 * chance())];
    }),
  );
  return reverb(lay(2.85, parts), { wet: 0.26, decay: 0.9, tail: 0.35 });
}
