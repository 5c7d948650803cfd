import { EFFECTS, type EffectClip, GAP } from '../../../src/sound/clips.ts';
import { cart, chair, crate, door, lock, steps } from './building.ts';
import { bell, doris, page, paper, phone, stamp, typing } from './desk.ts';
import { level, trim } from './level.ts';
import { bus, clap, copier, microwave, radio } from './machines.ts';
import { dice, type Dice, lay, type Part, secondsOf, type Signal } from './signal.ts';
import {
  accountDown,
  accountUp,
  endingCosy,
  endingFraying,
  endingSteady,
  endingTight,
  moraleDown,
  moraleUp,
} from './stings.ts';

const MAKERS: Readonly<Record<EffectClip, (chance: Dice) => Signal>> = {
  phone,
  door,
  cart,
  page,
  paper,
  steps,
  doris,
  bell,
  typing,
  stamp,
  radio,
  microwave,
  crate,
  chair,
  lock,
  bus,
  clap,
  copier,
  morale_up: moraleUp,
  morale_down: moraleDown,
  account_up: accountUp,
  account_down: accountDown,
  ending_steady: endingSteady,
  ending_cosy: endingCosy,
  ending_tight: endingTight,
  ending_fraying: endingFraying,
};

const NAMES = Object.keys(EFFECTS).filter((name): name is EffectClip => name in EFFECTS);

/** Equal to the meter within 2 dB, so that the 3 dB of the law outlive the codecs. */
const TARGET = { rms: -26, loudest: -22, slack: 1, peak: -5.5 };

/** The recording of every effect, each where `spans` expects it. */
export function effects(): Signal {
  let at = 0;
  const parts: Part[] = [];
  for (const [index, name] of NAMES.entries()) {
    parts.push([at / 1_000, effect(name, index)]);
    at += EFFECTS[name] + GAP;
  }
  return lay(at / 1_000, parts);
}

function effect(name: EffectClip, seed: number): Signal {
  const length = EFFECTS[name];
  const made = trim(MAKERS[name](dice(seed + 1)));
  const lasts = Math.ceil(secondsOf(made) * 20) * 50;
  if (lasts !== length) throw new RangeError(`${name} lasts ${lasts} ms; src/sound/clips.ts says ${length}`);
  return level(made, TARGET);
}
