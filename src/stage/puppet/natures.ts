import type { Person } from '../../model/cues.ts';
import type { Arm, Pose, Vector } from './pose.ts';

/** What a body does by itself while nothing happens. It never moves the eyes: a look always means something. */
export interface Nature {
  /** How many times the eyes shut at once. */
  readonly blinks: 1 | 2;
  readonly stir: Stir;
}

/** The furthest point of a small movement, added to a pose. */
interface Stir {
  readonly roll?: number;
  readonly pitch?: number;
  readonly lean?: number;
  readonly slump?: number;
  readonly raise?: number;
  readonly left?: Vector;
  readonly right?: Vector;
}

const NATURES: Record<Person, Nature> = {
  // Taps her fingertips together.
  ros: { blinks: 1, stir: { pitch: 2, left: [8, -6, 0], right: [8, -6, 0] } },
  // Turns something small between her hands.
  imani: { blinks: 1, stir: { left: [-10, -22, 0], right: [12, 20, 0] } },
  dele: { blinks: 1, stir: { roll: 4, lean: 2, right: [10, -8, 0] } },
  mina: { blinks: 2, stir: { slump: -0.14, right: [2, -16, 0] } },
  // Straightens what is straight already: himself.
  gus: { blinks: 1, stir: { slump: -0.16, pitch: -3 } },
  yusuf: { blinks: 2, stir: { roll: -3, left: [10, 6, 0], right: [-12, -8, 0] } },
  june: { blinks: 1, stir: { pitch: 4, left: [-6, -14, 0] } },
  // Looks up with the chin alone.
  hollis: { blinks: 1, stir: { pitch: -4, roll: 3, right: [4, 10, 0] } },
  delacroix: { blinks: 1, stir: { pitch: -3, right: [0, -8, 0] } },
  anand: { blinks: 1, stir: { roll: -4, right: [0, 14, 0] } },
  varga: { blinks: 1, stir: { lean: -2, slump: -0.1 } },
  sorrell: { blinks: 1, stir: { slump: 0.14, roll: 3 } },
  lund: { blinks: 1, stir: { roll: 4, left: [6, -10, 0] } },
  haddad: { blinks: 1, stir: { roll: -4, right: [-8, 6, 0] } },
  tobi: { blinks: 2, stir: { raise: 12, lean: 4, roll: 6 } },
  helmet: { blinks: 1, stir: { roll: -4, right: [4, -12, 0] } },
};

export function natureOf(who: Person): Nature {
  return NATURES[who];
}

/** A pose with a share `t` of what a person does by themselves. */
export function stirred(pose: Pose, who: Person, t: number): Pose {
  const { roll = 0, pitch = 0, lean = 0, slump = 0, raise = 0, left, right } = NATURES[who].stir;
  return {
    ...pose,
    headRoll: pose.headRoll + roll * t,
    headPitch: pose.headPitch + pitch * t,
    lean: pose.lean + lean * t,
    slump: pose.slump + slump * t,
    raise: pose.raise + raise * t,
    armLeft: moved(pose.armLeft, left, t),
    armRight: moved(pose.armRight, right, t),
  };
}

function moved(arm: Arm, by: Vector | undefined, t: number): Arm {
  if (by === undefined) return arm;
  const [x, y, z] = arm.wrist;
  return { ...arm, wrist: [x + by[0] * t, y + by[1] * t, z + by[2] * t] };
}
