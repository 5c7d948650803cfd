import type { Point } from '../paint.ts';

export const lerp = (from: number, to: number, t: number): number => from * (1 - t) + to * t;
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

const ORIGIN: Point = [0, 0];
const around = (points: readonly Point[], i: number): Point => points.at(i % points.length) ?? ORIGIN;
const within = (points: readonly Point[], i: number): Point =>
  points[clamp(i, 0, points.length - 1)] ?? ORIGIN;
const n = (value: number): number => Math.round(value * 10) / 10;

const READ = new Map<string, readonly (readonly number[])[]>();

/** Numbers written as "1 2, 3 4": a drawing reads better so than in brackets. */
export function rows(text: string): readonly (readonly number[])[] {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const read = text.split(',').map((row) => row.trim().split(' ').map(Number));
  READ.set(text, read);
  return read;
}

/** Points written as "x y, x y". */
export function spots(text: string): Point[] {
  return rows(text).map(([x = 0, y = 0]) => [x, y]);
}

/** Straight lines through the points. */
export function polygon(points: readonly Point[], closed = true): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** A smooth open line through the points. */
export function curve(points: readonly Point[], tension = 1 / 6): string {
  let d = start(points);
  for (let i = 0; i < points.length - 1; i++) {
    d += bend(
      within(points, i - 1),
      within(points, i),
      within(points, i + 1),
      within(points, i + 2),
      tension,
    );
  }
  return d;
}

/** A smooth closed line through the points, always wound the same way so that several make a union. */
export function loop(points: readonly Point[], tension = 1 / 6): string {
  const ring = area(points) < 0 ? points.toReversed() : points;
  let d = start(ring);
  for (let i = 0; i < ring.length; i++) {
    d += bend(around(ring, i - 1), around(ring, i), around(ring, i + 1), around(ring, i + 2), tension);
  }
  return `${d}Z`;
}

function start(points: readonly Point[]): string {
  const [x, y] = around(points, 0);
  return `M${n(x)} ${n(y)}`;
}

function bend(a: Point, b: Point, c: Point, d: Point, k: number): string {
  const one = `${n(b[0] + (c[0] - a[0]) * k)} ${n(b[1] + (c[1] - a[1]) * k)}`;
  const two = `${n(c[0] - (d[0] - b[0]) * k)} ${n(c[1] - (d[1] - b[1]) * k)}`;
  return `C${one} ${two} ${n(c[0])} ${n(c[1])}`;
}

function area(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const [ax, ay] = around(points, i);
    const [bx, by] = around(points, i + 1);
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** The convex outline of a cloud of points. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const p of points) {
    while (kept.length > 1 && cross(within(kept, kept.length - 2), within(kept, kept.length - 1), p) <= 0)
      kept.pop();
    kept.push(p);
  }
  kept.pop();
  return kept;
}

function cross(o: Point, a: Point, b: Point): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

/** A closed outline as `count` points at even distances. */
export function evenly(points: readonly Point[], count: number): Point[] {
  const lengths = points.map((p, i) =>
    Math.hypot(around(points, i + 1)[0] - p[0], around(points, i + 1)[1] - p[1]),
  );
  const step = lengths.reduce((sum, length) => sum + length, 0) / count;
  const result: Point[] = [];
  let edge = 0;
  let left = 0;
  for (let i = 0; i < count; i++) {
    while (edge < points.length - 1 && left > (lengths[edge] ?? 0)) left -= lengths[edge++] ?? 0;
    result.push(between(around(points, edge), around(points, edge + 1), left / (lengths[edge] || 1)));
    left += step;
  }
  return result;
}

/** The point a share `t` of the way between two. */
export function between(a: Point, b: Point, t: number): Point {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
}

/** Points around an ellipse. */
export function ring(at: Point, rx: number, ry = rx, count = 16): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const t = (i / count) * 2 * Math.PI;
    return [at[0] + rx * Math.cos(t), at[1] + ry * Math.sin(t)];
  });
}

/** An ellipse, turned by radians. */
export function ellipse(at: Point, rx: number, ry = rx, turn = 0): string {
  const dx = rx * Math.cos(turn);
  const dy = rx * Math.sin(turn);
  const arc = `A${n(rx)} ${n(ry)} ${n((turn * 180) / Math.PI)} 1 1 `;
  const [ax, ay, bx, by] = [n(at[0] - dx), n(at[1] - dy), n(at[0] + dx), n(at[1] + dy)];
  return `M${ax} ${ay}${arc}${bx} ${by}${arc}${ax} ${ay}Z`;
}

/** A rounded bar between two discs of their own sizes. */
export function capsule(a: Point, ra: number, b: Point, rb: number): string {
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (long <= Math.abs(ra - rb)) return ra > rb ? ellipse(a, ra) : ellipse(b, rb);
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const off = Math.acos((ra - rb) / long);
  const rim = ([x, y]: Point, r: number, angle: number) =>
    `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  const arc = (r: number, large: boolean) => `A${n(r)} ${n(r)} 0 ${large ? 1 : 0} 1 `;
  const there = `M${rim(a, ra, along - off)}L${rim(b, rb, along - off)}${arc(rb, ra < rb)}${rim(b, rb, along + off)}`;
  return `${there}L${rim(a, ra, along + off)}${arc(ra, ra > rb)}${rim(a, ra, along - off)}Z`;
}

/** The soft convex outline of a cloud of points. */
export function blob(points: readonly Point[], count = 28): string {
  return loop(evenly(hull(points), count));
}

/** A band along a spine, as wide at each point as `widths` says: a lock of hair, a line that swells. */
export function ribbon(spine: readonly Point[], widths: readonly number[]): string {
  const sides = [-1, 1].map((side) =>
    spine.map((p, i): Point => {
      const [ax, ay] = within(spine, i - 1);
      const [bx, by] = within(spine, i + 1);
      const reach = (((widths[i] ?? 0) / 2) * side) / (Math.hypot(bx - ax, by - ay) || 1);
      return [p[0] - (by - ay) * reach, p[1] + (bx - ax) * reach];
    }),
  );
  return loop([...(sides[0] ?? []), ...(sides[1] ?? []).toReversed()]);
}
