import type { Paint, Point } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { mix, SHADE, SLATE, STEEL } from '../palette.ts';
import { books } from './shelf.ts';
import { ellipse, fill, line, polygon, rect, stroke, times } from '../shapes.ts';

/** Cart Seven: two decks of books, its number, and the wheel that announces it. (x, y) is its top deck's left end. */
export function cart(x: number, y: number): Paint[] {
  const wheel = (at: number): string => ellipse(at, y + 192, 17);
  return [
    fill(ellipse(x + 115, y + 210, 140, 9), SHADE, { opacity: 0.2 }),
    fill(rect(x + 4, y - 74, 10, 256, 4) + rect(x + 216, y - 74, 10, 256, 4), mix(STEEL, SHADE, 0.22)),
    ...books({ x: x + 18, base: y, width: 194, height: 84 }, 31),
    ...books({ x: x + 18, base: y + 112, width: 194, height: 82 }, 37),
    fill(rect(x, y, 230, 13, 4) + rect(x, y + 112, 230, 13, 4), STEEL),
    fill(rect(x, y, 230, 4, 2) + rect(x, y + 112, 230, 4, 2), '#ffffff', { opacity: 0.3 }),
    fill(wheel(x + 16) + wheel(x + 214), SLATE),
    fill(ellipse(x + 16, y + 192, 6) + ellipse(x + 214, y + 192, 6), STEEL),
  ];
}

/** A leaning ladder from its foot to its head. */
export function ladder(foot: Point, head: Point, color = '#c9a15c'): Paint[] {
  const half = 38;
  const along = (share: number, side: number): Point => [
    foot[0] + (head[0] - foot[0]) * share + side * (half - share * 8),
    foot[1] + (head[1] - foot[1]) * share,
  ];
  const rungs = times(9, (i) => line(along(0.07 + i * 0.105, -1), along(0.07 + i * 0.105, 1))).join('');
  const rail = (side: number): string => line(along(0, side), along(1, side));
  return [
    stroke(rail(-1) + rail(1), SHADE, 13, { opacity: 0.08 }),
    stroke(rungs, mix(color, SHADE, 0.22), 9),
    stroke(rail(-1) + rail(1), color, 11),
    stroke(line(along(0.01, -1), along(0.99, -1)), mix(color, '#ffffff', 0.4), 3),
  ];
}

/** Folding chairs, shut and leaning in a stack against the wall. */
export function chairStack(x: number, floor: number, count: number, color = '#8a929c'): Paint[] {
  return times(count, (i) => {
    const left = x + i * 17;
    const tint = mix(color, i % 2 === 0 ? '#ffffff' : SHADE, 0.1);
    return [
      fill(
        polygon([left, floor - 196], [left + 12, floor - 200], [left + 30, floor], [left + 16, floor]),
        mix(tint, SHADE, 0.24),
      ),
      fill(
        polygon(
          [left + 3, floor - 196],
          [left + 15, floor - 198],
          [left + 22, floor - 120],
          [left + 10, floor - 120],
        ),
        tint,
      ),
    ];
  }).flat();
}

/** A child's chair; (x, floor) is the middle of its feet. */
export function tinyChair(x: number, floor: number, color: string, size = 1): Paint[] {
  const s = size;
  const dark = mix(color, SHADE, 0.24);
  return [
    fill(ellipse(x, floor + 2, 48 * s, 7), SHADE, { opacity: 0.16 }),
    stroke(
      line([x - 28 * s, floor - 48 * s], [x - 34 * s, floor]) +
        line([x + 28 * s, floor - 48 * s], [x + 34 * s, floor]),
      dark,
      8 * s,
    ),
    stroke(
      line([x - 24 * s, floor - 52 * s], [x - 24 * s, floor - 112 * s]) +
        line([x + 24 * s, floor - 52 * s], [x + 24 * s, floor - 112 * s]),
      dark,
      8 * s,
    ),
    fill(rect(x - 32 * s, floor - 122 * s, 64 * s, 36 * s, 14 * s), color),
    fill(ellipse(x, floor - 104 * s, 9 * s, 6 * s), dark, { opacity: 0.5 }),
    fill(rect(x - 36 * s, floor - 58 * s, 72 * s, 15 * s, 7 * s), mix(color, '#ffffff', 0.16)),
  ];
}

/** A long bench on two feet. */
export function bench(x: number, floor: number, width: number, color: string): Paint[] {
  return [
    fill(ellipse(x + width / 2, floor + 3, width * 0.54, 8), SHADE, { opacity: 0.16 }),
    fill(
      rect(x + 26, floor - 70, 18, 70) + rect(x + width - 44, floor - 70, 18, 70),
      mix(color, SHADE, 0.35),
    ),
    fill(rect(x, floor - 84, width, 20, 5), color),
    fill(rect(x, floor - 84, width, 5, 3), '#ffffff', { opacity: 0.25 }),
  ];
}

/** Two crates of books on the floor; `toward` is the air that they step back into. */
export function crates(x: number, floor: number, toward: string): Paint[] {
  const soft = (color: string): string => mix(color, toward, 0.34);
  return ['#b98d5e', '#5f8f8a'].flatMap((color, i) => {
    const left = x + i * 112;
    return [
      ...books({ x: left + 8, base: floor - 30, width: 90, height: 78 }, 90 + i, { toward, share: 0.4 }),
      fill(ellipse(left + 52, floor + 2, 62, 6), SHADE, { opacity: 0.14 }),
      fill(rect(left, floor - 62, 104, 62, 5), soft(color)),
      fill(rect(left, floor - 62, 104, 6, 3), soft(mix(color, '#ffffff', 0.4))),
      fill(rect(left + 34, floor - 46, 36, 12, 6), soft(mix(color, SHADE, 0.4))),
    ];
  });
}

/** Folding chairs set out in a row, seen from the front; (x, floor) is the left end. */
export function chairRow(x: number, floor: number, count: number, color = '#a7a19c'): Paint[] {
  return times(count, (i) => {
    const left = x + i * 98;
    const dark = mix(color, SHADE, 0.34);
    return [
      stroke(
        line([left + 10, floor - 76], [left + 2, floor]) + line([left + 68, floor - 76], [left + 76, floor]),
        dark,
        7,
      ),
      fill(rect(left + 4, floor - 156, 70, 56, 9), color),
      fill(rect(left + 4, floor - 156, 70, 6, 3), '#ffffff', { opacity: 0.35 }),
      fill(rect(left, floor - 88, 78, 16, 6), mix(color, '#ffffff', 0.18)),
      fill(rect(left, floor - 74, 78, 5, 2), SHADE, { opacity: 0.2 }),
    ];
  }).flat();
}

/** Prize crates, stacked as June stacks them: labels out, the heaviest at the foot. */
export function crateStack(x: number, floor: number): Paint[] {
  const spots = [
    [0, 0, '#b98d5e'],
    [108, 0, '#5f8f8a'],
    [6, 1, '#c79a4f'],
    [112, 1, '#b98d5e'],
    [58, 2, '#a8663f'],
  ] as const;
  return [
    fill(ellipse(x + 106, floor + 2, 130, 8), SHADE, { opacity: 0.18 }),
    ...spots.flatMap(([dx, row, color]) => {
      const [left, top] = [x + dx, floor - 66 * (row + 1)];
      return [
        fill(rect(left, top, 102, 64, 5), color),
        fill(rect(left, top, 102, 7, 3), mix(color, '#ffffff', 0.36)),
        fill(rect(left, top + 30, 102, 4), mix(color, SHADE, 0.25), { opacity: 0.6 }),
        fill(rect(left + 26, top + 16, 50, 34, 3), '#f7eeda'),
        stroke(
          line([left + 34, top + 28], [left + 68, top + 28]) +
            line([left + 34, top + 38], [left + 58, top + 38]),
          '#5b4a52',
          3,
        ),
      ];
    }),
  ];
}

/** Cart Seven and the ladder, while the script has them here. (x, y) is the cart's top deck, left end. */
export function brought({ props }: Dress, [x, y]: Point): Paint[] {
  return [
    ...(props.cart === undefined ? [] : cart(x, y)),
    ...(props.ladder === undefined ? [] : ladder([1600, 806], [1486, 70])),
  ];
}
