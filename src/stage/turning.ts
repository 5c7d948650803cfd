import { ease, swell } from './ease.ts';
import { clamp } from './puppet/path.ts';
import { blend, type Pose } from './puppet/pose.ts';

/** How long a change of pose takes, in milliseconds. */
export const TURN = 450;

/** A person on the way from one pose to another: first the eyes, then the head, then the body. */
export function turning(from: Pose, to: Pose, time: number): Pose {
  if (time <= 0) return from;
  if (time >= TURN) return to;
  const eyes = blend(from, to, ease(time, 0, 150));
  const head = blend(from, to, ease(time, 50, 330));
  const body = blend(from, to, ease(time, 110, TURN));
  // Eyes that arrive before the head look out of its corner until it has come round.
  const lead = clamp((to.headYaw - head.headYaw) / 40, -1, 1) * ease(time, 0, 120);
  const wide = Math.abs(to.headYaw - from.headYaw) > 34;
  return {
    ...body,
    headYaw: head.headYaw,
    headPitch: head.headPitch,
    headRoll: head.headRoll,
    face: head.face,
    gazeX: clamp(eyes.gazeX + lead * 0.7, -1.15, 1.15),
    gazeY: eyes.gazeY,
    // A wide turn of the head shuts the eyes for a moment, as it does in life.
    blink: wide ? Math.max(eyes.blink, swell(time, 90, 260)) : eyes.blink,
  };
}
