import type { Paint } from '../../paint.ts';
import { mix, SHADE, SLATE, TERRACOTTA } from '../palette.ts';
import { ellipse, fill, path, rect, stroke, times } from '../shapes.ts';

const SAGE = '#93b2a4';
const TOP = 604;

/** Wall cupboards at the left, and a run of base cupboards under the worktop. */
export function cupboards(): Paint[] {
  const doors = times(5, (i) => ({ x: -60 + i * 104, y: 158 }));
  const bases = times(9, (i) => ({ x: -50 + i * 128, y: TOP + 30 }));
  return [
    fill(rect(-74, 146, 532, 244, 6), mix(SAGE, SHADE, 0.16)),
    fill(rect(-74, 390, 532, 14), SHADE, { opacity: 0.1 }),
    fill(doors.map(({ x, y }) => rect(x, y, 96, 220, 5)).join(''), SAGE),
    fill(doors.map(({ x, y }) => rect(x + 12, y + 14, 72, 192, 4)).join(''), mix(SAGE, '#ffffff', 0.12)),
    fill(doors.map(({ x, y }) => rect(x + 78, y + 174, 7, 32, 3)).join(''), '#54766c'),
    fill(rect(-74, TOP + 18, 1172, 124), mix(SAGE, SHADE, 0.14)),
    fill(bases.map(({ x, y }) => rect(x, y, 118, 100, 4)).join(''), mix(SAGE, '#ffffff', 0.06)),
    fill(bases.map(({ x, y }) => rect(x + 42, y + 12, 34, 7, 3)).join(''), '#54766c'),
    fill(rect(-80, TOP, 1184, 20, 4), '#efe5d0'),
    fill(rect(-80, TOP, 1184, 5, 3), '#ffffff', { opacity: 0.6 }),
    fill(rect(-80, TOP + 20, 1184, 8), SHADE, { opacity: 0.12 }),
    ...microwave(),
  ];
}

/** The microwave that knows about the fish. */
function microwave(): Paint[] {
  const [x, y] = [322, TOP - 100];
  return [
    fill(rect(x, y, 142, 98, 8), mix(SLATE, '#ffffff', 0.12)),
    fill(rect(x + 12, y + 14, 88, 70, 5), '#2f2d38'),
    fill(rect(x + 18, y + 20, 76, 16, 3), '#ffffff', { opacity: 0.08 }),
    fill(rect(x + 108, y + 16, 24, 14, 2), '#8fd0b8'),
    fill(
      times(6, (i) => rect(x + 108 + (i % 2) * 13, y + 38 + Math.floor(i / 2) * 13, 10, 9, 2)).join(''),
      '#8a8794',
    ),
  ];
}

/** A red kettle; `base` is the worktop. */
export function kettle(x: number, base: number): Paint[] {
  return [
    stroke(path`M${x + 34} ${base - 62}q34 6 4 44`, '#3f3a44', 9),
    fill(
      path`M${x - 42} ${base}L${x - 34} ${base - 66}Q${x - 30} ${base - 84} ${x} ${base - 84}Q${x + 30} ${base - 84} ${x + 34} ${base - 66}L${x + 42} ${base}Z`,
      mix(TERRACOTTA, '#dde7dc', 0.2),
    ),
    fill(path`M${x - 34} ${base - 60}l-22 -10l6 28l12 6Z`, mix(TERRACOTTA, SHADE, 0.14)),
    fill(rect(x - 14, base - 94, 28, 12, 5), '#3f3a44'),
  ];
}

/** The coffee maker, half full, and three cups beside it. */
export function coffee(x: number, base: number): Paint[] {
  const dark = mix(SLATE, SHADE, 0.1);
  return [
    fill(rect(x - 62, base - 148, 124, 148, 9), dark),
    fill(rect(x - 50, base - 104, 100, 92, 5), mix(dark, '#ffffff', 0.16)),
    fill(path`M${x - 36} ${base - 78}H${x + 36}L${x + 42} ${base - 14}H${x - 42}Z`, '#dfeae8', {
      opacity: 0.8,
    }),
    fill(path`M${x - 39.5} ${base - 46}H${x + 39.5}L${x + 42} ${base - 14}H${x - 42}Z`, '#5a3524'),
    fill(rect(x - 38, base - 86, 76, 10, 3), dark),
    fill(rect(x - 52, base - 138, 104, 5, 2), '#ffffff', { opacity: 0.16 }),
    fill(ellipse(x + 42, base - 124, 5), '#e86a4a'),
    ...['#2f7f79', '#e0a030'].map((color, i) =>
      fill(rect(x - 138 + i * 36, base - 40, 30, 40, 5), mix(color, '#dde7dc', 0.2)),
    ),
    fill(rect(x + 84, base - 58, 46, 58, 6), '#f3ead6'),
    fill(rect(x + 80, base - 66, 54, 12, 4), '#b98f5c'),
  ];
}

/** The fridge, pale so that a face in front of it stands out, with magnets and a list. */
export function fridge(x: number, y: number): Paint[] {
  const [w, bottom] = [248, 736];
  const pale = '#e9efe6';
  return [
    fill(rect(x + w, y + 16, 14, bottom - y - 16), SHADE, { opacity: 0.08 }),
    fill(rect(x, y, w, bottom - y, 18), mix(pale, SHADE, 0.1)),
    fill(rect(x, y, w - 10, bottom - y, 18), pale),
    fill(rect(x, y + 158, w - 10, 6), mix(pale, SHADE, 0.22)),
    fill(rect(x + 16, y + 66, 11, 76, 5) + rect(x + 16, y + 184, 11, 108, 5), '#a9b8ae'),
    fill(rect(x + 8, bottom - 8, 40, 12) + rect(x + w - 60, bottom - 8, 40, 12), '#6b756f'),
    fill(rect(x + 84, y + 26, 58, 72, 2), '#fdf8e6'),
    fill(times(4, (i) => rect(x + 92, y + 46 + i * 12, 40 - (i % 2) * 10, 4)).join(''), '#b8b0a4'),
    fill(ellipse(x + 113, y + 28, 6), TERRACOTTA, { opacity: 0.8 }),
    fill(rect(x + 168, y + 46, 26, 18, 4), '#8fb3c0'),
    fill(ellipse(x + 196, y + 96, 9), '#dcb45c'),
  ];
}

/** The water cooler, where news is exchanged; `x` is its middle. */
export function cooler(x: number, floor: number): Paint[] {
  const body = '#eef1ea';
  return [
    fill(ellipse(x, floor, 74, 7), SHADE, { opacity: 0.14 }),
    fill(rect(x - 36, floor - 216, 72, 84, 20), '#a9cdd6', { opacity: 0.85 }),
    fill(rect(x - 36, floor - 178, 72, 46, 8), '#86b5c4', { opacity: 0.7 }),
    fill(rect(x - 26, floor - 206, 10, 62, 5), '#ffffff', { opacity: 0.5 }),
    fill(rect(x - 46, floor - 140, 92, 138, 8), mix(body, SHADE, 0.08)),
    fill(rect(x - 46, floor - 140, 82, 138, 8), body),
    fill(rect(x - 30, floor - 122, 56, 42, 5), '#c3ccc6'),
    fill(rect(x - 18, floor - 122, 10, 16, 3), '#4f7fa0'),
    fill(rect(x + 4, floor - 122, 10, 16, 3), TERRACOTTA),
    fill(times(3, (i) => rect(x + 48, floor - 148 - i * 9, 20, 24, 3)).join(''), '#fdf8ec'),
  ];
}
