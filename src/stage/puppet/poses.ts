import type { PoseName } from '../../model/cues.ts';
import { REST, type Arm, type Pose } from './pose.ts';

/** What a named pose sets; spread it over a pose, then turn the person toward whatever they look at. */
export type Posture = Pick<
  Pose,
  | 'bodyYaw'
  | 'headYaw'
  | 'headPitch'
  | 'headRoll'
  | 'slump'
  | 'lean'
  | 'raise'
  | 'coat'
  | 'armLeft'
  | 'armRight'
>;

const AT_EASE: Posture = {
  bodyYaw: 0,
  headYaw: 0,
  headPitch: 0,
  headRoll: 0,
  slump: 0,
  lean: 0,
  raise: 0,
  coat: 0,
  armLeft: REST.armLeft,
  armRight: REST.armRight,
};

const DANGLING: Arm = { elbow: [128, 172, 14], wrist: [104, 284, 66], hand: 'rest' };
// Hands lie on the edge of the desk, where they can be seen, however low the person sits.
const AT_EDGE: Arm = { elbow: [156, 118, 4], wrist: [70, 104, 116], hand: 'flat' };
const ON_DESK: Arm = { elbow: [146, 166, 8], wrist: [64, 190, 112], hand: 'flat' };
const TYPING: Arm = { elbow: [146, 164, 10], wrist: [62, 178, 124], hand: 'flat' };
const CLASPED: Arm = { elbow: [138, 164, 14], wrist: [28, 190, 106], hand: 'grip' };
const HALF_RAISED: Arm = { elbow: [126, 172, 26], wrist: [84, 138, 110], hand: 'open' };
const TUCKED_IN: Arm = { elbow: [112, 158, 30], wrist: [22, 122, 104], hand: 'grip' };
// One elbow out on the desk: somebody who means to stay.
const SPREAD: Arm = { elbow: [176, 132, 10], wrist: [96, 152, 114], hand: 'flat' };
const OPEN_LOW: Arm = { elbow: [146, 172, 16], wrist: [150, 160, 112], hand: 'open' };
const PROPPED: Arm = { elbow: [156, 184, 52], wrist: [92, 176, 120], hand: 'flat' };
const FOLDED_UNDER: Arm = { elbow: [142, 146, 38], wrist: [-26, 134, 98], hand: 'tuck' };
const FOLDED_OVER: Arm = { elbow: [144, 154, 40], wrist: [-34, 158, 106], hand: 'grip' };
const INTO_SLEEVE: Arm = { elbow: [172, 150, 24], wrist: [190, 66, 66], hand: 'fist' };
const HOLDING_LAPEL: Arm = { elbow: [140, 176, 18], wrist: [60, 150, 112], hand: 'grip' };

const POSTURES: Record<PoseName, Posture> = {
  stand: AT_EASE,
  sit: { ...AT_EASE, raise: -100, slump: 0.06, armLeft: AT_EDGE, armRight: AT_EDGE },
  hover: { ...AT_EASE, lean: 4, slump: 0.16, headPitch: 3, armLeft: CLASPED, armRight: HALF_RAISED },
  settle: { ...AT_EASE, raise: -36, slump: 0.2, lean: -4, headRoll: -7, armLeft: SPREAD, armRight: OPEN_LOW },
  shrink: { ...AT_EASE, raise: -22, slump: 0.95, headPitch: 8, armLeft: TUCKED_IN, armRight: TUCKED_IN },
  upright: { ...AT_EASE, raise: 12, slump: -0.3, headPitch: -5 },
  nod: { ...AT_EASE, headPitch: 15, lean: 1, armLeft: CLASPED, armRight: CLASPED },
  slump: { ...AT_EASE, raise: -16, slump: 0.8, headPitch: 12, armLeft: DANGLING, armRight: DANGLING },
  lean: { ...AT_EASE, raise: -18, lean: 9, slump: 0.2, armLeft: PROPPED, armRight: ON_DESK },
  busy: { ...AT_EASE, slump: 0.3, headPitch: 13, armLeft: TYPING, armRight: TYPING },
  coat: { ...AT_EASE, lean: -3, headRoll: 3, coat: 1, armLeft: INTO_SLEEVE, armRight: HOLDING_LAPEL },
  turned: { ...AT_EASE, bodyYaw: 58, headYaw: 30 },
  away: { ...AT_EASE, bodyYaw: 164, headYaw: 158 },
  crossed: { ...AT_EASE, slump: -0.08, lean: -2, armLeft: FOLDED_UNDER, armRight: FOLDED_OVER },
};

/** The body of a named pose. */
export function posture(name: PoseName): Posture {
  return POSTURES[name];
}
