import type { Point } from '../paint.ts';
import type { Vector } from './pose.ts';

/** A solid's own axes, seen by us: what is fixed to a head or a torso is placed once and turns with it. */
export interface Frame {
  readonly yaw: number;
  readonly pitch: number;
  readonly scale: number;
  point(x: number, y: number, z: number): Point;
  /** Toward the viewer, in the frame's own lengths. */
  depth(x: number, y: number, z: number): number;
  /** The outline of an ellipsoid. */
  outline(centre: Vector, radii: Vector, count?: number): Point[];
}

export interface Placing {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** Roll goes about this point. */
  readonly pivot: Point;
  readonly at: Point;
  readonly scale: number;
}

const RADIANS = Math.PI / 180;

/** A frame turned by pitch in its own axes, then yaw, then rolled on the screen. */
export function frame({ yaw, pitch, roll, pivot, at, scale }: Placing): Frame {
  const [cy, sy] = [Math.cos(yaw * RADIANS), Math.sin(yaw * RADIANS)];
  const [cp, sp] = [Math.cos(pitch * RADIANS), Math.sin(pitch * RADIANS)];
  const [cr, sr] = [Math.cos(roll * RADIANS), Math.sin(roll * RADIANS)];
  const right: Vector = [cy, -sy * sp, sy * cp];
  const down: Vector = [0, cp, sp];
  const near: Vector = [-sy, -cy * sp, cy * cp];
  const dot = (a: Vector, x: number, y: number, z: number) => a[0] * x + a[1] * y + a[2] * z;
  const screen = (x: number, y: number): Point => {
    const [dx, dy] = [x - pivot[0], y - pivot[1]];
    return [(dx * cr - dy * sr + pivot[0]) * scale + at[0], (dx * sr + dy * cr + pivot[1]) * scale + at[1]];
  };
  return {
    yaw,
    pitch,
    scale,
    point: (x, y, z) => screen(dot(right, x, y, z), dot(down, x, y, z)),
    depth: (x, y, z) => dot(near, x, y, z),
    outline(centre, radii, count = 36) {
      const u: Vector = [right[0] * radii[0], right[1] * radii[1], right[2] * radii[2]];
      const v: Vector = [0, down[1] * radii[1], down[2] * radii[2]];
      const wide = Math.hypot(...u);
      const slant = dot(u, ...v) / wide;
      const tall = Math.sqrt(Math.max(0, dot(v, ...v) - slant * slant));
      const [x, y] = [dot(right, ...centre), dot(down, ...centre)];
      return Array.from({ length: count }, (_, i) => {
        const t = (i / count) * 2 * Math.PI;
        return screen(x + wide * Math.cos(t), y + slant * Math.cos(t) + tall * Math.sin(t));
      });
    },
  };
}

/** An angle in degrees brought to -180..180. */
export function wrap(angle: number): number {
  return ((((angle + 180) % 360) + 360) % 360) - 180;
}

/** A true profile is not drawn: a head passes from three-quarter to turned away at once. */
export function turn(yaw: number): number {
  const angle = wrap(yaw);
  const size = Math.abs(angle);
  if (size <= 60 || size >= 136) return angle;
  return Math.sign(angle) * (size < 90 ? 60 : 136);
}
