import { type Shot, settled } from './animator.ts';
import { ease } from './ease.ts';
import type { Placing } from './plan.ts';
import type { Pose } from './puppet/pose.ts';
import { TURN, turning } from './turning.ts';

const ARRIVE = 440;
const LEAVE = 360;
const DIM = 300;
const STEP_ASIDE = 170;

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

export function entering(placing: Placing, time: number): Actor {
  return { ...present(placing), entered: time };
}

/** Whoever goes turns to the way out first. */
export function leaving(actor: Actor, time: number): Actor {
  const { pose, seat } = actor.to;
  const away: Pose = {
    ...pose,
    bodyYaw: seat.outward * 50,
    headYaw: seat.outward * 52,
    gazeX: seat.outward * 0.5,
  };
  return { ...toward(actor, { ...actor.to, pose: away }, time), left: time };
}

/** The same person, from wherever they have got to, on the way to another pose. */
export function toward(actor: Actor, placing: Placing, time: number): Actor {
  return { ...actor, to: placing, from: poseAt(actor, time), dimFrom: dimAt(actor, time), since: time };
}

/** Where an actor is; `life` is what the body does by itself meanwhile. */
export function shotOf(actor: Actor, time: number): Shot {
  const { to, entered, left } = actor;
  const far = 1 - ease(time, entered, entered + ARRIVE) + ease(time, left + 90, left + LEAVE);
  const shown = Math.min(ease(time, entered, entered + 280), 1 - ease(time, left + 140, left + LEAVE));
  return {
    ...settled(to),
    pose: poseAt(actor, time),
    dim: dimAt(actor, time),
    aside: far * STEP_ASIDE * to.seat.outward,
    alpha: shown,
  };
}

export function isMoving({ since, entered, left }: Actor, time: number): boolean {
  return time < since + TURN || time < entered + ARRIVE || left <= time;
}

export function isGone({ left }: Actor, time: number): boolean {
  return time >= left + LEAVE;
}

function poseAt({ from, to, since }: Actor, time: number): Pose {
  return turning(from, to.pose, time - since);
}

function dimAt({ dimFrom, to, since }: Actor, time: number): number {
  return dimFrom + (to.dim - dimFrom) * ease(time, since, since + DIM);
}
