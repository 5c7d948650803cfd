import { reverb } from './filter.ts';
import { type Dice, lay, type Part, type Signal } from './signal.ts';
import { hum, marimba, ring, thud } from './strike.ts';

/** What goes with the meters and the endings. Morale is wood and breath, accountability a stamp: never mistaken. */

type Note = readonly [at: number, hertz: number];

const bars = (seconds: number, notes: readonly Note[]): Signal =>
  lay(
    seconds,
    notes.map(([at, hertz]): Part => [at, marimba(hertz, 1.2), 0.8]),
  );

const breaths = (seconds: number, notes: readonly Note[], length: number): Signal =>
  lay(
    seconds,
    notes.map(([at, hertz]): Part => [at, hum(length, hertz, 1_100), 0.6]),
  );

const NEAR = { wet: 0.2, decay: 0.6, tail: 0.3 };
const DRY = { wet: 0.14, decay: 0.4, tail: 0.2 };
const HALL = { wet: 0.28, decay: 1, tail: 0.5 };

export const moraleUp = (): Signal =>
  reverb(
    bars(0.85, [
      [0, 392],
      [0.085, 493.88],
      [0.17, 587.33],
      [0.255, 783.99],
    ]),
    NEAR,
  );

export const moraleDown = (): Signal =>
  reverb(
    breaths(
      0.95,
      [
        [0, 196],
        [0.15, 174.61],
        [0.3, 155.56],
      ],
      0.6,
    ),
    NEAR,
  );

export const accountUp = (chance: Dice): Signal =>
  reverb(
    lay(0.6, [
      [0, thud(chance, 120, 0.2), 0.9],
      [0.09, chime(1_318.5), 0.8],
      [0.17, chime(1_760), 0.8],
    ]),
    DRY,
  );

export const accountDown = (chance: Dice): Signal =>
  reverb(
    lay(0.75, [
      [0, thud(chance, 95, 0.25), 0.9],
      [0.1, hum(0.5, 233.08, 1_200), 0.7],
      [0.24, hum(0.5, 207.65, 1_000), 0.7],
    ]),
    DRY,
  );

/** Both meters stood: a chord that comes home. */
export const endingSteady = (): Signal =>
  reverb(
    bars(1.9, [
      [0, 261.63],
      [0, 329.63],
      [0.18, 392],
      [0.36, 523.25],
      [0.54, 659.25],
      [0.72, 783.99],
    ]),
    HALL,
  );

/** Warm, and nothing under it: the chord never finds its ground note. */
export const endingCosy = (): Signal =>
  reverb(
    bars(1.9, [
      [0, 329.63],
      [0, 440],
      [0.22, 493.88],
      [0.44, 587.33],
      [0.72, 493.88],
    ]),
    HALL,
  );

/** All in order, and cold: fifths with nothing between them. */
export const endingTight = (): Signal =>
  reverb(
    bars(1.9, [
      [0, 196],
      [0, 293.66],
      [0.3, 392],
      [0.6, 587.33],
      [0.6, 196],
    ]),
    HALL,
  );

/** Neither: three pairs that sink. */
export const endingFraying = (): Signal =>
  reverb(
    breaths(
      1.95,
      [
        [0, 220],
        [0.02, 261.63],
        [0.35, 207.65],
        [0.37, 246.94],
        [0.75, 174.61],
        [0.77, 207.65],
      ],
      1.15,
    ),
    HALL,
  );

const chime = (hertz: number): Signal =>
  ring(0.4, [
    [hertz, 0.5, 0.16],
    [hertz * 2, 0.2, 0.08],
  ]);
