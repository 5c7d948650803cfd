import { type Shot, settled } from './animator.ts';
import { ease } from './ease.ts';
import type { Placing } from './plan.ts';
import type { Arm, Pose } from './puppet/pose.ts';
import { TURN, turning } from './turning.ts';

/** Milliseconds of a walk on or off, how many steps it has, and how far it goes: the rest is out of sight. */
const WALK = { takes: 880, steps: 4, far: 340 } as const;
const ARRIVE = WALK.takes;
/** Whoever goes turns to the door first. */
const LEAVE = { from: 170, to: 170 + WALK.takes } as const;
const DIM = 300;

/** One person on the stage, on the way to where the plan wants them. */
export interface Actor {
  readonly to: Placing;
  readonly from: Pose;
  readonly dimFrom: number;
  readonly since: number;
  readonly entered: number;
  /** `Infinity` for those who stay. */
  readonly left: number;
}

/** Somebody who has been there all the time. */
export function present(placing: Placing): Actor {
  const { pose, dim } = placing;
  return { to: placing, from: pose, dimFrom: dim, since: -Infinity, entered: -Infinity, left: Infinity };
}

/** Whoever comes walks in from the door's side, and turns to the company on the last step. */
export function entering(placing: Placing, time: number): Actor {
  const from = heading(placing.pose, -placing.way);
  return { ...present(placing), from, since: time + ARRIVE - TURN, entered: time };
}

/** Whoever goes turns to the way out first. */
export function leaving(actor: Actor, time: number): Actor {
  const { to } = actor;
  return { ...toward(actor, { ...to, pose: heading(to.pose, to.way) }, time), left: time };
}

/** Somebody on their way to a side of the picture. */
function heading(pose: Pose, side: number): Pose {
  return { ...pose, bodyYaw: side * 50, headYaw: side * 50, headPitch: 0, gazeX: side * 0.5, gazeY: 0 };
}

/** The same person, from wherever they have got to, on the way to another pose. */
export function toward(actor: Actor, placing: Placing, time: number): Actor {
  return { ...actor, to: placing, from: poseAt(actor, time), dimFrom: dimAt(actor, time), since: time };
}

/** Where an actor is, and how far up a step has lifted them. */
export function shotOf(actor: Actor, time: number): Shot {
  const { to, entered, left } = actor;
  const came = stride(time, entered, entered + ARRIVE);
  const went = stride(time, left + LEAVE.from, left + LEAVE.to);
  const walking = came.walking ? came : went.walking ? went : undefined;
  const pose = poseAt(actor, time);
  return {
    ...settled(to),
    pose: walking === undefined ? pose : swinging(pose, walking.swing),
    dim: dimAt(actor, time),
    // Adding zero makes a plain zero of a negative one.
    aside: (1 - came.done + went.done) * WALK.far * to.way + 0,
    lift: walking?.lift ?? 0,
    alpha: Math.min(
      ease(time, entered, entered + 320),
      1 - ease(time, left + LEAVE.to - 320, left + LEAVE.to),
    ),
  };
}

/** How far a walk has got, and where in its step it is. */
function stride(time: number, from: number, to: number) {
  const walking = time > from && time < to;
  const done = time >= to ? 1 : walking ? soft((time - from) / (to - from)) : 0;
  const phase = done * WALK.steps * Math.PI;
  // The last step comes down softly.
  const force = Math.min(1, (1 - done) * WALK.steps) * Math.min(1, done * WALK.steps);
  return { walking, done, lift: Math.abs(Math.sin(phase)) * 13 * force, swing: Math.cos(phase) * force };
}

/** An even walk that starts and stops with a step, not with a jerk. */
function soft(t: number): number {
  return t * (0.4 + t * (1.8 - 1.2 * t));
}

/** Arms swing against the legs that the desk hides. */
function swinging(pose: Pose, swing: number): Pose {
  return { ...pose, armLeft: swung(pose.armLeft, swing), armRight: swung(pose.armRight, -swing) };
}

function swung(arm: Arm, by: number): Arm {
  const [[ex, ey, ez], [wx, wy, wz]] = [arm.elbow, arm.wrist];
  return { ...arm, elbow: [ex, ey, ez + by * 14], wrist: [wx, wy, wz + by * 34] };
}

export function isMoving({ since, entered, left }: Actor, time: number): boolean {
  return time < since + TURN || time < entered + ARRIVE || left <= time;
}

export function isGone({ left }: Actor, time: number): boolean {
  return time >= left + LEAVE.to;
}

function poseAt({ from, to, since }: Actor, time: number): Pose {
  return turning(from, to.pose, time - since);
}

function dimAt({ dimFrom, to, since }: Actor, time: number): number {
  return dimFrom + (to.dim - dimFrom) * ease(time, since, since + DIM);
}
