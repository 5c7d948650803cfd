import { type Animator, settled } from './animator.ts';
import type { Move } from './moves.ts';
import type { Plan } from './plan.ts';

/** A speaker's mouth, caught open: a still picture also says who is talking. */
const SAYING = 0.4;

/** Reduced motion: every picture is set at once, and nothing ever moves in it. */
export function openStill(first: Plan): Animator {
  let plan = caught(first);
  return {
    glide: 0,
    open(next) {
      plan = caught(next);
    },
    play(next, moves) {
      plan = keeping(plan, caught(next), moves);
    },
    at: () => ({
      set: plan,
      people: plan.people.map(settled),
      glow: plan.glow && { at: plan.glow, alpha: 1 },
      warmth: plan.warmth,
      veil: 0,
    }),
    next: () => Infinity,
  };
}

/** Whoever has nothing to do stays the same object, so that whoever draws sees that nothing has changed. */
function keeping(before: Plan, now: Plan, moves: readonly Move[]): Plan {
  const stirs = moves.flatMap((move) => ('who' in move ? [move.who] : []));
  const changed = new Set([...stirs, before.spoken.who, now.spoken.who]);
  return {
    ...now,
    people: now.people.map((placing) =>
      changed.has(placing.who) ? placing : (before.people.find(({ who }) => who === placing.who) ?? placing),
    ),
  };
}

function caught(plan: Plan): Plan {
  return {
    ...plan,
    people: plan.people.map((placing) =>
      placing.who === plan.spoken.who ? { ...placing, pose: { ...placing.pose, mouth: SAYING } } : placing,
    ),
  };
}
