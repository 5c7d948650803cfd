import type { Person, Prop } from '../model/cues.ts';
import type { Move } from './moves.ts';
import type { Plan } from './plan.ts';
import type { Pose } from './puppet/pose.ts';
import type { Seat } from './seats.ts';

/** One person at one instant. */
export interface Shot {
  readonly who: Person;
  readonly seat: Seat;
  readonly pose: Pose;
  readonly held: Prop | undefined;
  readonly dim: number;
  /** Scene pixels away from the seat. */
  readonly aside: number;
  /** Scene pixels above the seat: a step. */
  readonly lift: number;
  readonly alpha: number;
  /** How much taller breathing makes them: a share of their height. */
  readonly breath: number;
}

/** The picture at one instant. A pose that has not changed is the same object as before. */
export interface Picture {
  readonly set: Pick<Plan, 'place' | 'light' | 'time' | 'dress' | 'loose'>;
  readonly people: readonly Shot[];
  readonly glow: { readonly at: readonly [number, number]; readonly alpha: number } | undefined;
  readonly warmth: number;
  /** From 0 to 1: a plain sheet over the picture while the room changes. */
  readonly veil: number;
}

/** How the picture gets from one plan to the next. Times are milliseconds that only grow. */
export interface Animator {
  /** How long the camera takes to find its new view. */
  readonly glide: number;
  /** Sets the scene at once: nobody arrives, they are there. */
  open(plan: Plan, time: number): void;
  play(plan: Plan, moves: readonly Move[], time: number): void;
  at(time: number): Picture;
  /** When the picture will next differ: not after `time` while something moves, `Infinity` when nothing ever will. */
  next(time: number): number;
}

/** Somebody as the plan wants them. */
export function settled({ who, seat, pose, held, dim }: Plan['people'][number]): Shot {
  return { who, seat, pose, held, dim, aside: 0, lift: 0, alpha: 1, breath: 0 };
}
