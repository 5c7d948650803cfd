import { lerp } from './path.ts';

export const HANDS = ['rest', 'fist', 'open', 'point', 'flat', 'grip', 'hold', 'chin', 'tuck'] as const;
export type HandName = (typeof HANDS)[number];

/** Right of the screen, down, toward the viewer. */
export type Vector = readonly [x: number, y: number, z: number];

/** Where an arm bends and ends; x runs outward on the arm's own side, so that one arm suits either side. */
export interface Arm {
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly hand: HandName;
}

/** A face as numbers; zero is at rest except for `width` and `lid`, whose rest is about one. */
export interface Expression {
  /** Corners of the mouth: up above zero. */
  readonly curve: number;
  readonly open: number;
  readonly width: number;
  /** One corner up, the other not. */
  readonly skew: number;
  readonly teeth: number;
  readonly press: number;
  readonly browRaise: number;
  /** Inner ends of the brows: up above zero (worry), down below (anger). */
  readonly browAngle: number;
  /** One brow up, the other down. */
  readonly browTilt: number;
  readonly lid: number;
  readonly lidTilt: number;
  readonly squint: number;
  readonly cheek: number;
  readonly bags: number;
  /** What the face does to the whole head, in degrees: read from afar where a brow is not. */
  readonly roll: number;
  readonly pitch: number;
}

/** Everything that moves. Angles in degrees: positive yaw turns to the right of the screen, positive pitch looks down. */
export interface Pose {
  readonly bodyYaw: number;
  readonly headYaw: number;
  readonly headPitch: number;
  readonly headRoll: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly blink: number;
  /** Below zero stands tall, one is folded in. */
  readonly slump: number;
  readonly lean: number;
  readonly breath: number;
  /** Scene pixels upward. */
  readonly raise: number;
  /** One: a coat half on. */
  readonly coat: number;
  /** The person's own left, on the right of the screen when they face us. */
  readonly armLeft: Arm;
  readonly armRight: Arm;
  readonly face: Expression;
  /** How far talking opens the mouth, on top of the expression. */
  readonly mouth: number;
}

export const PLAIN: Expression = {
  curve: 0.2,
  open: 0,
  width: 1,
  skew: 0,
  teeth: 0,
  press: 0,
  browRaise: 0,
  browAngle: 0,
  browTilt: 0,
  lid: 0.92,
  lidTilt: 0,
  squint: 0,
  cheek: 0,
  bags: 0,
  roll: 0,
  pitch: 0,
};

/** A person standing at ease and facing us: every field set, so that any pose may start from it. */
export const REST: Pose = {
  bodyYaw: 0,
  headYaw: 0,
  headPitch: 0,
  headRoll: 0,
  gazeX: 0,
  gazeY: 0,
  blink: 0,
  slump: 0,
  lean: 0,
  breath: 0,
  raise: 0,
  coat: 0,
  armLeft: { elbow: [140, 164, -20], wrist: [128, 280, 34], hand: 'rest' },
  armRight: { elbow: [142, 162, -12], wrist: [120, 276, 48], hand: 'rest' },
  face: PLAIN,
  mouth: 0,
};

/** The pose a share `t` of the way between two; hands switch half way. */
export function blend(from: Pose, to: Pose, t: number): Pose {
  const part = (key: Exclude<keyof Pose, 'armLeft' | 'armRight' | 'face'>) => lerp(from[key], to[key], t);
  return {
    bodyYaw: part('bodyYaw'),
    headYaw: part('headYaw'),
    headPitch: part('headPitch'),
    headRoll: part('headRoll'),
    gazeX: part('gazeX'),
    gazeY: part('gazeY'),
    blink: part('blink'),
    slump: part('slump'),
    lean: part('lean'),
    breath: part('breath'),
    raise: part('raise'),
    coat: part('coat'),
    armLeft: blendArm(from.armLeft, to.armLeft, t),
    armRight: blendArm(from.armRight, to.armRight, t),
    face: blendFace(from.face, to.face, t),
    mouth: part('mouth'),
  };
}

function blendArm(from: Arm, to: Arm, t: number): Arm {
  const point = (a: Vector, b: Vector): Vector => [
    lerp(a[0], b[0], t),
    lerp(a[1], b[1], t),
    lerp(a[2], b[2], t),
  ];
  return {
    elbow: point(from.elbow, to.elbow),
    wrist: point(from.wrist, to.wrist),
    hand: t < 0.5 ? from.hand : to.hand,
  };
}

function blendFace(from: Expression, to: Expression, t: number): Expression {
  const part = (key: keyof Expression) => lerp(from[key], to[key], t);
  return {
    curve: part('curve'),
    open: part('open'),
    width: part('width'),
    skew: part('skew'),
    teeth: part('teeth'),
    press: part('press'),
    browRaise: part('browRaise'),
    browAngle: part('browAngle'),
    browTilt: part('browTilt'),
    lid: part('lid'),
    lidTilt: part('lidTilt'),
    squint: part('squint'),
    cheek: part('cheek'),
    bags: part('bags'),
    roll: part('roll'),
    pitch: part('pitch'),
  };
}
