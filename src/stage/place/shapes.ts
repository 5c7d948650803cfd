import type { Ink, Lettering, Point, Shape } from '../paint.ts';

/** A rectangle on the screen, as drawing and placing both need it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Finish = Partial<Pick<Shape, 'opacity' | 'round' | 'clip' | 'evenOdd'>>;
type Type = Partial<Pick<Lettering, 'anchor' | 'weight' | 'opacity' | 'turn'>>;

const tenth = (value: number): number => Math.round(value * 10) / 10;
const pair = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/** Path data with its numbers in tenths of a pixel; strings are path data already. */
export const path = (commands: TemplateStringsArray, ...values: readonly (number | string)[]): string =>
  String.raw({ raw: commands }, ...values.map((value) => (typeof value === 'number' ? tenth(value) : value)));

/** A filled shape. */
export const fill = (d: string, ink: Ink, finish: Finish = {}): Shape => ({
  kind: 'shape',
  d,
  fill: ink,
  ...finish,
});

/** A drawn line. */
export const stroke = (d: string, color: string, width: number, finish: Finish = {}): Shape => ({
  kind: 'shape',
  d,
  stroke: color,
  width,
  round: true,
  ...finish,
});

/** A word or two in the display font, centred on x unless told otherwise. */
export const lettering = (
  text: string,
  at: Point,
  size: number,
  ink: string,
  type: Type = {},
): Lettering => ({
  kind: 'lettering',
  text,
  x: at[0],
  y: at[1],
  size,
  weight: 650,
  fill: ink,
  anchor: 'middle',
  ...type,
});

/** A rectangle, its corners rounded by `radius`. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return `M${pair([x, y])}H${tenth(x + width)}V${tenth(y + height)}H${tenth(x)}Z`;
  const [r, right, bottom] = [Math.min(radius, width / 2, height / 2), x + width, y + height];
  return (
    `M${pair([x + r, y])}H${tenth(right - r)}Q${pair([right, y])} ${pair([right, y + r])}` +
    `V${tenth(bottom - r)}Q${pair([right, bottom])} ${pair([right - r, bottom])}` +
    `H${tenth(x + r)}Q${pair([x, bottom])} ${pair([x, bottom - r])}V${tenth(y + r)}Q${pair([x, y])} ${pair([x + r, y])}Z`
  );
}

/** A box's own outline. */
export const outline = (box: Box, radius = 0): string => rect(box.x, box.y, box.width, box.height, radius);

/** A box made smaller by `by` on every side, or larger when `by` is negative. */
export const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
});

/** An ellipse; a circle when no second radius is given. */
export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  const arc = `A${tenth(rx)} ${tenth(ry)} 0 0 1`;
  return `M${pair([x - rx, y])}${arc} ${pair([x + rx, y])}${arc} ${pair([x - rx, y])}Z`;
}

/** A closed polygon. */
export const polygon = (...points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`;

/** An open line through points. */
export const line = (...points: readonly Point[]): string => `M${points.map(pair).join('L')}`;

/** A rectangle turned about its middle by degrees clockwise. */
export function tilted({ x, y, width, height }: Box, degrees: number): string {
  const [cx, cy, angle] = [x + width / 2, y + height / 2, (degrees * Math.PI) / 180];
  const corner = (dx: number, dy: number): Point => [
    cx + dx * Math.cos(angle) - dy * Math.sin(angle),
    cy + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
  const [w, h] = [width / 2, height / 2];
  return polygon(corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h));
}

/** What `draw` gives for each number from 0 to `count - 1`, in one list. */
export const times = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => draw(i));
