import type { Paint, Point, Shape } from '../../src/stage/paint.ts';

/** A black-and-white picture: for each row, whether each cell is covered. */
export type Mask = readonly (readonly boolean[])[];

interface Window {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  /** Scene pixels to a cell. */
  readonly cell: number;
}

/**
 * What of a picture a display list covers, whatever its colours: the silhouette.
 * A shape that is cut to a region lies inside another one, and adds nothing.
 */
export function maskOf(list: readonly Paint[], window: Window): Mask {
  const mask = Array.from({ length: window.rows }, () => Array.from({ length: window.columns }, () => false));
  for (const paint of list) {
    if (paint.kind !== 'shape' || paint.clip !== undefined || (paint.opacity ?? 1) < 0.5) continue;
    if (paint.fill !== undefined) fill(mask, outlines(paint.d), window);
    if (paint.stroke !== undefined) stroke(mask, paint, window);
  }
  return mask;
}

/** The cells in which one of two masks is covered and the other is not, as a share of those covered in either. */
export function difference(one: Mask, other: Mask): number {
  let [apart, either] = [0, 0];
  one.forEach((row, y) =>
    row.forEach((covered, x) => {
      const too = other[y]?.[x] ?? false;
      if (covered || too) either += 1;
      if (covered !== too) apart += 1;
    }),
  );
  return apart / either;
}

/** Path data as closed chains of straight lines. Knows the commands that our drawings use: M, L, C, A and Z. */
export function outlines(d: string): readonly (readonly Point[])[] {
  const chains: Point[][] = [];
  let chain: Point[] = [];
  for (const [, command, text = ''] of d.matchAll(/([MLCAZ])([^MLCAZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') chains.push((chain = []));
    for (let i = 0; i < numbers.length; i += STRIDE[command ?? ''] ?? 2)
      chain.push(...segment(command, numbers.slice(i), chain.at(-1) ?? [0, 0]));
  }
  return chains;
}

const STRIDE: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, A: 7 };

function segment(command: string | undefined, numbers: readonly number[], from: Point): readonly Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  if (command === 'C') return cubic(from, [a, b], [c, d], [e, f]);
  if (command === 'A') return arc(from, a, b, (c * Math.PI) / 180, d === 1, e === 1, [f, g]);
  return [[a, b]];
}

function cubic(p: Point, q: Point, r: Point, s: Point): readonly Point[] {
  return [0.25, 0.5, 0.75, 1].map((t): Point => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1]];
  });
}

/** An elliptic arc by its two ends, as the SVG standard has it (implementation notes, B.2.4). */
function arc(
  from: Point,
  rx: number,
  ry: number,
  turn: number,
  large: boolean,
  sweep: boolean,
  to: Point,
): readonly Point[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * hx + sin * hy, -sin * hx + cos * hy];
  const grow = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  const [a, b] = [rx * grow, ry * grow];
  const under = a * a * y * y + b * b * x * x;
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (a * a * b * b - under) / (under || 1)));
  const [cx, cy] = [(side * a * y) / b, (-side * b * x) / a];
  const start = Math.atan2((y - cy) / b, (x - cx) / a);
  const end = Math.atan2((-y - cy) / b, (-x - cx) / a);
  const span = (end - start + (sweep ? 2 : -2) * Math.PI) % (2 * Math.PI);
  const middle: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  return Array.from({ length: 8 }, (_, i): Point => {
    const t = start + (span * (i + 1)) / 8;
    const [u, v] = [a * Math.cos(t), b * Math.sin(t)];
    return [middle[0] + cos * u - sin * v, middle[1] + sin * u + cos * v];
  });
}

/** Marks the cells whose middle lies inside by the rule of non-zero winding. */
function fill(mask: boolean[][], chains: readonly (readonly Point[])[], window: Window): void {
  const heights = chains.flatMap((chain) => chain.map(([, y]) => (y - window.y) / window.cell - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(...heights)));
  mask.slice(top, Math.floor(Math.max(...heights)) + 1).forEach((row, index) => {
    const y = window.y + (top + index + 0.5) * window.cell;
    const crossings = chains.flatMap((chain) => crossed(chain, y)).toSorted((a, b) => a.x - b.x);
    let winding = 0;
    crossings.forEach(({ x, way }, i) => {
      winding += way;
      const next = crossings[i + 1];
      if (winding !== 0 && next !== undefined) cover(row, x, next.x, window);
    });
  });
}

function crossed(
  chain: readonly Point[],
  y: number,
): readonly { readonly x: number; readonly way: number }[] {
  return chain.flatMap(([ax, ay], i) => {
    const [bx, by] = chain[(i + 1) % chain.length] ?? [ax, ay];
    if (ay <= y === by <= y) return [];
    return [{ x: ax + ((y - ay) / (by - ay)) * (bx - ax), way: by > ay ? 1 : -1 }];
  });
}

function cover(row: boolean[], from: number, to: number, { x, cell }: Window): void {
  const first = Math.max(0, Math.ceil((from - x) / cell - 0.5));
  const last = Math.min(row.length - 1, Math.floor((to - x) / cell - 0.5));
  for (let column = first; column <= last; column++) row[column] = true;
}

function stroke(mask: boolean[][], { d, width = 1 }: Shape, window: Window): void {
  const half = width / 2;
  for (const chain of outlines(d))
    chain.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = chain[i] ?? [bx, by];
      const long = Math.hypot(bx - ax, by - ay) || 1;
      const [nx, ny] = [(-(by - ay) / long) * half, ((bx - ax) / long) * half];
      const band: Point[] = [
        [ax + nx, ay + ny],
        [bx + nx, by + ny],
        [bx - nx, by - ny],
        [ax - nx, ay - ny],
      ];
      fill(mask, [band], window);
    });
}
