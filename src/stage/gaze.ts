import type { Point } from './paint.ts';
import { clamp } from './puppet/path.ts';
import type { Pose } from './puppet/pose.ts';

/** Where a whole person turns when they look at something. */
export type Aim = Pick<Pose, 'bodyYaw' | 'headYaw' | 'headPitch' | 'gazeX' | 'gazeY'>;

const DEGREES = 180 / Math.PI;

/** People stand in one row, so a look at a face is a turn of the shoulders, a larger one of the head, and the eyes. */
export function atFace([x, y]: Point, [toX, toY]: Point): Aim {
  const side = Math.sign(toX - x);
  const reach = clamp(Math.abs(toX - x) / 600, 0.5, 1);
  return {
    bodyYaw: side * (12 + 16 * reach),
    headYaw: side * (20 + 20 * reach),
    headPitch: clamp((toY - y) / 14, -9, 11),
    gazeX: side * 0.62,
    gazeY: clamp((toY - y) / 220, -0.55, 0.6),
  };
}

/** How far from people the things lie that they look at: across the room, under their nose on the desk, in their hand. */
const DEPTH = { room: 380, desk: 230, hand: 150, from: 700 } as const;

/** A look at a thing bends the neck: the eyes and the nose go to it together. */
export function atThing(from: Point, to: Point): Aim {
  return bent(from, to, to[1] > DEPTH.from ? DEPTH.desk : DEPTH.room, 1);
}

/** A look at what one holds oneself: nearer than anything else, so that head and eyes go further for it. */
export function atOwnHand(from: Point, to: Point): Aim {
  return bent(from, to, DEPTH.hand, 2);
}

function bent([x, y]: Point, [toX, toY]: Point, depth: number, near: number): Aim {
  const [dx, dy] = [toX - x, toY - y];
  const yaw = clamp(Math.atan2(dx, depth) * DEGREES, -50, 50);
  const pitch = Math.atan2(dy, Math.hypot(dx, depth)) * DEGREES;
  return {
    bodyYaw: yaw * (0.5 / near),
    headYaw: yaw * 0.82,
    headPitch: clamp(pitch * 0.7, -20, 30),
    gazeX: clamp((dx * near) / 420, -0.85, 0.85),
    gazeY: clamp((dy * near) / 260, -0.9, 1.1),
  };
}

/** Nothing in particular: half open to the middle of the room. */
export function atRoom([x]: Point, middle: number): Aim {
  const side = Math.sign(middle - x);
  return { bodyYaw: side * 12, headYaw: side * 14, headPitch: 0, gazeX: side * 0.15, gazeY: 0.05 };
}

/** How near two directions from one pair of eyes lie, in degrees on the picture. */
export function between(eyes: Point, one: Point, other: Point): number {
  const angle = (to: Point) => Math.atan2(to[1] - eyes[1], to[0] - eyes[0]) * DEGREES;
  const apart = Math.abs(angle(one) - angle(other)) % 360;
  return Math.min(apart, 360 - apart);
}
