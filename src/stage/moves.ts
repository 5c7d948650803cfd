import type { Person } from '../model/cues.ts';
import type { Placing, Plan } from './plan.ts';
import type { Arm, Expression, Pose } from './puppet/pose.ts';

/** One thing that happens between two pictures. */
export type Move =
  /** Another room, or another light in it. */
  | { readonly kind: 'place' }
  | {
      readonly kind: 'enter' | 'leave' | 'seat' | 'turn' | 'look' | 'pose' | 'face' | 'hold' | 'dim';
      readonly who: Person;
    }
  | { readonly kind: 'speak'; readonly who: Person; readonly length: number }
  | { readonly kind: 'desk' | 'glow' | 'mood' };

/** Everything that has to happen to get from one picture to the next; nothing between equal ones. */
export function movesOf(before: Plan, now: Plan): readonly Move[] {
  const moves: Move[] = [];
  if (before.place !== now.place || before.light !== now.light || before.pov !== now.pov)
    moves.push({ kind: 'place' });
  for (const { who } of before.people)
    if (!now.people.some((other) => other.who === who)) moves.push({ kind: 'leave', who });
  for (const placing of now.people) {
    const { who } = placing;
    const earlier = before.people.find((other) => other.who === who);
    if (earlier === undefined) moves.push({ kind: 'enter', who });
    else moves.push(...changes(earlier, placing));
  }
  const { who, beat, length } = now.spoken;
  if (who !== undefined && beat !== before.spoken.beat) moves.push({ kind: 'speak', who, length });
  if (!sameList(before.loose, now.loose)) moves.push({ kind: 'desk' });
  if (before.glow?.[0] !== now.glow?.[0] || before.glow?.[1] !== now.glow?.[1]) moves.push({ kind: 'glow' });
  if (before.warmth !== now.warmth) moves.push({ kind: 'mood' });
  return moves;
}

function changes(before: Placing, now: Placing): readonly Move[] {
  const { who } = now;
  const moves: Move[] = [];
  const [from, to] = [before.pose, now.pose];
  if (before.seat.name !== now.seat.name || before.seat.x !== now.seat.x) moves.push({ kind: 'seat', who });
  if (differ(from, to, ['bodyYaw', 'headYaw'])) moves.push({ kind: 'turn', who });
  if (differ(from, to, ['gazeX', 'gazeY', 'headPitch'])) moves.push({ kind: 'look', who });
  if (differ(from, to, ['slump', 'lean', 'raise', 'coat', 'headRoll']) || !sameArms(from, to))
    moves.push({ kind: 'pose', who });
  if (!sameFace(from.face, to.face)) moves.push({ kind: 'face', who });
  if (before.held !== now.held) moves.push({ kind: 'hold', who });
  if (before.dim !== now.dim) moves.push({ kind: 'dim', who });
  return moves;
}

function differ(from: Pose, to: Pose, keys: readonly (keyof Pose)[]): boolean {
  return keys.some((key) => from[key] !== to[key]);
}

function sameArms(from: Pose, to: Pose): boolean {
  return sameArm(from.armLeft, to.armLeft) && sameArm(from.armRight, to.armRight);
}

function sameArm(from: Arm, to: Arm): boolean {
  return from.hand === to.hand && sameList(from.elbow, to.elbow) && sameList(from.wrist, to.wrist);
}

function sameFace(from: Expression, to: Expression): boolean {
  return from === to || JSON.stringify(from) === JSON.stringify(to);
}

function sameList(from: readonly unknown[], to: readonly unknown[]): boolean {
  return JSON.stringify(from) === JSON.stringify(to);
}
