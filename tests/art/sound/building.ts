import { bandpass, highpass, lowpass, reverb } from './filter.ts';
import { type Dice, draw, lay, noise, type Part, RATE, shape, type Signal, times } from './signal.ts';
import { click, ring, thud } from './strike.ts';

/** The house and what is moved about in it. */

/** A handle, a hinge that could do with oil, and the door falling to with its latch. */
export function door(chance: Dice): Signal {
  const hinge = rub(chance, 0.55, (share) => 105 + 45 * Math.sin(share * 4.2), [
    [520, 1],
    [1_180, 0.7],
    [2_050, 0.25],
  ]);
  const swing = lowpass(
    shape(noise(0.7, chance), (_, share) => Math.sin(Math.PI * share) ** 2),
    500,
  );
  const latch = (gain: number): Part[] => [
    [0, click(chance, 1_500, 0.006), gain],
    [0.022, click(chance, 2_700, 0.004), gain * 0.7],
  ];
  const opened = lay(1.7, [
    [0, lay(0.2, latch(1)), 1.1],
    [0.09, lay(0.2, latch(1)), 0.7],
    [0.2, hinge, 0.6],
    [0.35, swing, 0.45],
    [1.12, thud(chance, 72, 0.36), 0.55],
    [1.12, bandpass(click(chance, 300, 0.05, 0.6), 240, 0.8), 0.7],
    [1.15, lay(0.2, latch(1)), 1],
  ]);
  return reverb(opened, { wet: 0.22, decay: 0.7, tail: 0.35 });
}

/** Cart Seven: four wheels over the joints of a floor, books that tremble, and one wheel that squeaks. */
export function cart(chance: Dice): Signal {
  const turn = (time: number): number => Math.sin(2 * Math.PI * 2.6 * time);
  const near = (share: number): number => Math.sin(Math.PI * Math.min(1, share * 1.05)) ** 0.8;
  const floor = highpass(lowpass(noise(2.5, chance), 380), 60);
  const rumble = shape(floor, (time) => 1 + 0.35 * turn(time));
  const books = shape(bandpass(noise(2.5, chance), 1_500, 1), (time) => Math.max(0, turn(time * 2.7)) ** 5);
  let phase = 0;
  const squeak = draw(2.5, (time) => {
    const push = Math.max(0, turn(time) - 0.35) / 0.65;
    phase += (1_780 + 420 * push) / RATE;
    const wave = Math.sin(2 * Math.PI * phase) + 0.4 * Math.sin(4 * Math.PI * phase);
    return wave * push ** 1.5 * (0.8 + 0.2 * chance());
  });
  const joints = times(0.15, 2.3, 0.38, 0.1, chance).flatMap((at): Part[] => [
    [at, thud(chance, 95, 0.12), 0.35],
    [at + 0.11, thud(chance, 85, 0.12), 0.25],
  ]);
  const rolling = lay(2.5, [[0, rumble, 1.5], [0, books, 0.5], [0, squeak, 0.3], ...joints]);
  return reverb(
    shape(rolling, (_, share) => near(share)),
    { wet: 0.12, decay: 0.6, tail: 0.2 },
  );
}

/** A plastic crate full of books: one edge, then the other, and what is in it settles. */
export function crate(chance: Dice): Signal {
  const shell = (gain: number): Part[] => [
    [
      0,
      ring(0.35, [
        [172, 1, 0.06],
        [318, 0.7, 0.045],
        [705, 0.4, 0.025],
        [1_120, 0.3, 0.018],
      ]),
      gain,
    ],
    [0, thud(chance, 78, 0.28), gain * 1.3],
    [0, click(chance, 1_900, 0.008, 0.6), gain * 0.7],
  ];
  const inside = [0.13, 0.19, 0.24, 0.33].map((at, index): Part => [
    at,
    thud(chance, 150 + 60 * chance(), 0.1),
    0.3 - 0.05 * index,
  ]);
  const down = lay(0.75, [[0, lay(0.5, shell(0.7))], [0.085, lay(0.5, shell(1))], ...inside]);
  return reverb(down, { wet: 0.14, decay: 0.5, tail: 0.2 });
}

/** The legs of a chair over a hard floor: they stick and slip, in two goes. */
export function chair(chance: Dice): Signal {
  const scrape = (seconds: number, low: number): Signal =>
    rub(chance, seconds, (share) => low * (1 + 0.35 * Math.sin(share * 2.8)), [
      [410, 1],
      [860, 0.9],
      [1_750, 0.7],
      [2_900, 0.3],
    ]);
  const moved = lay(1.15, [
    [0, scrape(0.5, 92), 1],
    [0.58, scrape(0.3, 120), 0.75],
    [0.9, thud(chance, 120, 0.12), 0.35],
  ]);
  return reverb(moved, { wet: 0.16, decay: 0.6, tail: 0.2 });
}

/** A key goes in over the pins, turns, and the bolt shoots back; the others on the ring swing. */
export function lock(chance: Dice): Signal {
  const pins = times(0.02, 0.22, 0.032, 0.3, chance).map((at): Part => [
    at,
    click(chance, 4_200 + 1_200 * chance(), 0.003, 2),
    0.4 + 0.2 * chance(),
  ]);
  const jingle = times(0.26, 0.95, 0.11, 0.5, chance).map((at): Part => [
    at,
    ring(0.18, [
      [5_200 + 1_800 * chance(), 0.6, 0.03],
      [7_900 + 1_500 * chance(), 0.4, 0.02],
    ]),
    0.1 + 0.1 * chance(),
  ]);
  const bolt: readonly Part[] = [
    [0.5, click(chance, 1_300, 0.009), 0.8],
    [0.5, thud(chance, 170, 0.12), 0.7],
    [0.62, click(chance, 900, 0.014), 1.3],
    [0.62, thud(chance, 110, 0.2), 1.2],
    [0.64, click(chance, 2_400, 0.005), 0.7],
  ];
  return reverb(lay(1.05, [...pins, ...jingle, ...bolt]), { wet: 0.14, decay: 0.5, tail: 0.2 });
}

/** Shoes on linoleum: a heel, and the sole after it, four times, going by. */
export function steps(chance: Dice): Signal {
  const step = (): Signal =>
    lay(0.3, [
      [0, thud(chance, 84 + 10 * chance(), 0.14), 1],
      [0, click(chance, 1_250 + 300 * chance(), 0.007, 0.8), 0.8],
      [0.075, click(chance, 750, 0.018, 0.7), 0.5],
      [0.08, highpass(click(chance, 2_600, 0.02, 0.6), 1_500), 0.12],
    ]);
  const walk = [0, 0.46, 0.93, 1.38].map((at, index): Part => [at, step(), [0.8, 1, 0.9, 0.65][index] ?? 1]);
  return reverb(lay(1.65, walk), { wet: 0.24, decay: 0.7, tail: 0.25 });
}

/** Something dragged over something: it sticks and slips so many times a second, and both ring with it. */
export function rub(
  chance: Dice,
  seconds: number,
  slips: (share: number) => number,
  body: readonly (readonly [hertz: number, gain: number])[],
): Signal {
  let phase = 0;
  let strength = 1;
  const pulses = draw(seconds, (_, share) => {
    phase += slips(share) / RATE;
    const envelope = Math.sin(Math.PI * Math.min(1, share * 1.02)) ** 0.6;
    if (phase < 1) return (chance() * 2 - 1) * 0.035 * envelope;
    phase = chance() * 0.3;
    strength = 0.5 + 0.5 * chance();
    return strength * envelope * 3;
  });
  return lay(
    seconds,
    body.map(([hertz, gain]) => [0, bandpass(pulses, hertz, 7), gain * 4]),
  );
}
