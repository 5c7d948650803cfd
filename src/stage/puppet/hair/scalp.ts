import type { Point } from '../../paint.ts';
import { clamp, curve, evenly, hull, lerp, loop, rows } from '../path.ts';
import type { Rig } from '../rig.ts';
import { wrap } from '../space.ts';

/** A point of the head's surface by degrees from the nose and height, `out` times as far from the axis. */
export function scalp({ head, character }: Rig, azimuth: number, height: number, out = 1): Point {
  const share = clamp(1 - ((height + 20) / 80) ** 2, 0.02, 1);
  const near = Math.sqrt(height > -20 ? Math.max(share, 0.72) : share);
  const a = (azimuth * Math.PI) / 180;
  const wide = 78 * character.face.width;
  return head.point(wide * near * Math.sin(a) * out, height, 86 * near * Math.cos(a) * out - 10);
}

/** A band of hair around the back of the head, from a crown that is bare to the nape. */
export function wreath(
  rig: Rig,
  top: (azimuth: number) => number,
  edge: (azimuth: number) => number,
): string {
  const around = Array.from({ length: 13 }, (_, i) => -90 + i * 15);
  const at = (height: (azimuth: number) => number) => (a: number) => {
    const azimuth = wrap(a - rig.head.yaw);
    // Where it goes out of sight it narrows, or it would end in corners.
    const narrow = clamp((Math.abs(a) - 56) / 34, 0, 1) ** 2 * 0.8;
    return scalp(rig, azimuth, lerp(tapered(height(azimuth), a, rig), -4, narrow), 1.08);
  };
  return loop([...around.map(at(top)), ...around.toReversed().map(at(edge))]);
}

/** Heights of the hair's edge around the head. */
export interface Hairline {
  readonly front: number;
  readonly temple: number;
  readonly burn: number;
  readonly nape: number;
  /** How far the middle of the front dips or rises from a side parting. */
  readonly sweep?: number;
}

/** The height of a hairline at an azimuth. */
export function hairline({ front, temple, burn, nape, sweep = 0 }: Hairline): (azimuth: number) => number {
  return (azimuth) => {
    const a = Math.abs(azimuth);
    if (a < 55) return lerp(front, temple, (a / 55) ** 2) + (sweep * Math.sin((azimuth / 55) * Math.PI)) / 2;
    if (a < 82) return lerp(temple, burn, ((a - 55) / 27) ** 1.5);
    if (a < 96) return lerp(burn, burn - 6, (a - 82) / 14);
    if (a < 112) return lerp(burn - 6, Math.min(10, nape), (a - 96) / 16);
    return lerp(Math.min(10, nape), nape, clamp((a - 112) / 26, 0, 1));
  };
}

export interface Volume {
  /** How far the hair stands off the head: one lies flat. */
  readonly out: number;
  readonly lift?: number;
  readonly tall?: number;
  /** Depth of the waves of its outline, in the head's lengths, and how many. */
  readonly ripple?: number;
  readonly waves?: number;
}

/** Hair over the skull: from its edge on the face (or neck) to its outline against the room. */
export function cap(rig: Rig, edge: (azimuth: number) => number, volume: Volume): string {
  const { head } = rig;
  const { out, lift = -6, tall = 1, ripple = 0, waves = 14 } = volume;
  const front: Point[] = [];
  for (let a = -90; a <= 90; a += 9) {
    const height = tapered(edge(wrap(a - head.yaw)), a, rig);
    // Hair thins out toward the nape.
    const full = lerp(out, Math.min(out, 1.03), clamp((height - 14) / 30, 0, 1));
    const thick = Math.abs(a) > 84 ? full : lerp(1, 1.03, Math.abs(a) / 90);
    front.push(scalp(rig, a - head.yaw, height, thick));
  }
  const wide = 78 * rig.character.face.width * out;
  const dome = head.outline([0, lift - 20, -10], [wide, 80 * out * tall, 86 * out], 60);
  const centre = middle(dome);
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0]);
  const from = angle(front.at(-1) ?? centre);
  const below = (value: number) => (value > from ? value - 2 * Math.PI : value);
  const to = below(angle(front[0] ?? centre) - 1e-6);
  const crown = dome
    .map((p): readonly [number, Point] => [below(angle(p)), p])
    .filter(([at]) => at < from - 0.05 && at > to + 0.05)
    .toSorted((a, b) => b[0] - a[0])
    .map(([at, p]) => swell(p, centre, ripple * head.scale * Math.sin(at * waves + head.yaw * 0.08)));
  return loop([...front, ...crown]);
}

/** Seen from behind, the edge at the nape rises toward the ears. */
function tapered(height: number, a: number, { facing }: Rig): number {
  if (facing || height < 12) return height;
  return lerp(height, 12, clamp((Math.abs(a) - 26) / 64, 0, 1));
}

/** A soft outline that bulges `count` times: curls, cloud, wool. */
export function fluff(points: readonly Point[], count: number, depth: number): string {
  const even = evenly(hull(points), count * 2);
  const centre = middle(even);
  return loop(
    even.map((p, i) => swell(p, centre, i % 2 === 0 ? depth : -depth * 0.25)),
    0.2,
  );
}

/** Strands along the surface, each written as "azimuth height out, ..."; on one side, or on both. */
export function strands(rig: Rig, lines: readonly string[], sides: readonly number[] = [1]): string {
  const one = (line: string, side: number) =>
    curve(rows(line).map(([azimuth = 0, y = 0, out = 1]) => scalp(rig, azimuth * side, y, out)));
  return sides.flatMap((side) => lines.map((line) => one(line, side))).join('');
}

/** A patch of the surface, written in the same way. */
export function patch(rig: Rig, edge: string): string {
  return loop(rows(edge).map(([azimuth = 0, y = 0, out = 1]) => scalp(rig, azimuth, y, out)));
}

function middle(points: readonly Point[]): Point {
  const [x, y] = points.reduce<Point>((sum, p) => [sum[0] + p[0], sum[1] + p[1]], [0, 0]);
  return [x / points.length, y / points.length];
}

function swell([x, y]: Point, [cx, cy]: Point, by: number): Point {
  const far = Math.hypot(x - cx, y - cy) || 1;
  return [x + ((x - cx) / far) * by, y + ((y - cy) / far) * by];
}
