import { type Animator, settled } from './animator.ts';
import type { Plan } from './plan.ts';

/** A speaker's mouth, caught open: a still picture also says who is talking. */
const SAYING = 0.4;

/** Reduced motion: every picture is set at once, and nothing ever moves in it. */
export function openStill(first: Plan): Animator {
  let plan = caught(first);
  const set = (next: Plan) => {
    plan = caught(next);
  };
  return {
    glide: 0,
    open: set,
    play: set,
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

function caught(plan: Plan): Plan {
  return {
    ...plan,
    people: plan.people.map((placing) =>
      placing.who === plan.spoken.who ? { ...placing, pose: { ...placing.pose, mouth: SAYING } } : placing,
    ),
  };
}
