import type { Paint, Point } from '../../paint.ts';
import { INK, mix, PAPER, SHADE, TERRACOTTA } from '../palette.ts';
import { ellipse, fill, line, polygon, rect, stroke, times } from '../shapes.ts';

/**
 * The Square, the paper room-book, on its slope. Left `open`, one square of its grid has two names in it; `clear`
 * shows the same week before anything went wrong; with no word from the script it is shut.
 */
export function square(x: number, base: number, state?: string): Paint[] {
  return state === undefined ? shut(x, base) : opened(x, base, state === 'open');
}

const CLOTH = '#7a3b3b';

function shut(x: number, base: number): Paint[] {
  return [
    fill(ellipse(x, base + 3, 118, 7), SHADE, { opacity: 0.22 }),
    fill(polygon([x - 104, base - 4], [x + 104, base - 4], [x + 92, base - 46], [x - 92, base - 46]), CLOTH),
    fill(polygon([x - 104, base - 4], [x - 74, base - 4], [x - 66, base - 46], [x - 92, base - 46]), SHADE, {
      opacity: 0.2,
    }),
    fill(polygon([x - 28, base - 18], [x + 44, base - 18], [x + 40, base - 36], [x - 24, base - 36]), PAPER),
    fill(rect(x - 102, base - 4, 204, 8, 2), mix(PAPER, '#d8c69c', 0.5)),
    fill(rect(x - 105, base + 2, 210, 3, 1), mix(CLOTH, SHADE, 0.35)),
  ];
}

function opened(x: number, base: number, double: boolean): Paint[] {
  const [wide, narrow, height] = [190, 158, 118];
  const at = (across: number, up: number): Point => {
    const half = wide + (narrow - wide) * up;
    const sag = 7 * Math.abs(across) * (1 - Math.abs(across)) * 4 * 0.25;
    return [x + across * half, base - 8 - up * height + sag];
  };
  const page = (side: number): string =>
    polygon(
      at(0.02 * side, 0),
      at(0.5 * side, 0.03),
      at(side, 0),
      at(side, 1),
      at(0.5 * side, 1.03),
      at(0.02 * side, 1),
    );
  const rows = times(6, (i) => 0.1 + i * 0.14);
  const columns = [0.12, 0.32, 0.52, 0.72, 0.92];
  const grid = [-1, 1].flatMap((side) => [
    ...rows.map((up) => line(at(side * 0.12, up), at(side * 0.92, up))),
    ...columns.map((across) => line(at(side * across, 0.1), at(side * across, 0.8))),
  ]);
  const heads = [-1, 1].map((side) => line(at(side * 0.3, 0.9), at(side * 0.74, 0.9)));
  const words = WRITING.map(([across, up, length]) => line(at(across, up), at(across + length, up)));
  return [
    fill(ellipse(x, base + 3, wide + 18, 8), SHADE, { opacity: 0.24 }),
    fill(
      polygon(
        [x - wide - 12, base + 1],
        [x + wide + 12, base + 1],
        [x + narrow + 9, base - height - 14],
        [x - narrow - 9, base - height - 14],
      ),
      CLOTH,
    ),
    fill(
      polygon(
        [x - wide - 12, base + 1],
        [x + wide + 12, base + 1],
        [x + wide + 11, base - 6],
        [x - wide - 11, base - 6],
      ),
      mix(CLOTH, SHADE, 0.35),
    ),
    fill(page(-1) + page(1), mix(PAPER, '#e6d6b4', 0.35)),
    fill(
      polygon(at(0, 0), at(-0.16, 0), at(-0.16, 1), at(0, 1)) +
        polygon(at(0, 0), at(0.1, 0), at(0.1, 1), at(0, 1)),
      SHADE,
      { opacity: 0.09 },
    ),
    stroke(grid.join(''), '#8fa9a6', 1.6),
    stroke(heads.join(''), mix(INK, PAPER, 0.2), 4),
    stroke(words.join(''), mix(INK, PAPER, 0.35), 2.6),
    ...(double
      ? [
          stroke(
            line(at(0.345, 0.485), at(0.49, 0.5)) + line(at(0.345, 0.42), at(0.505, 0.4)),
            '#1f4f7a',
            3.4,
          ),
          stroke(ellipse(at(0.42, 0.45)[0], at(0.42, 0.45)[1], 23, 14), TERRACOTTA, 3.4),
        ]
      : [stroke(line(at(0.345, 0.45), at(0.49, 0.455)), '#1f4f7a', 3.4)]),
  ];
}

/** Where something is written: across from the fold, up the page, and how long. */
const WRITING: readonly (readonly [number, number, number])[] = [
  [-0.9, 0.73, 0.12],
  [-0.68, 0.6, 0.1],
  [-0.5, 0.73, 0.14],
  [-0.3, 0.31, 0.13],
  [-0.7, 0.17, 0.14],
  [-0.49, 0.45, 0.1],
  [-0.9, 0.31, 0.14],
  [0.15, 0.73, 0.12],
  [0.55, 0.59, 0.13],
  [0.74, 0.31, 0.12],
  [0.15, 0.17, 0.14],
  [0.75, 0.73, 0.1],
  [0.34, 0.17, 0.1],
];
