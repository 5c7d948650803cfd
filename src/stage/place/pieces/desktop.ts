import type { Paint } from '../../paint.ts';
import { BOOKS, CREAM, mix, OCHRE, PAPER, SHADE, SLATE, TERRACOTTA } from '../palette.ts';
import { ellipse, fill, line, path, rect, stroke, tilted, times } from '../shapes.ts';

/** A soft shadow under something that stands on a desk. */
export const contact = (x: number, base: number, width: number): Paint =>
  fill(ellipse(x, base + 2, width / 2, 6), SHADE, { opacity: 0.2 });

/** A mug with its handle to the right. */
export function mug(x: number, base: number, color: string, size = 1): Paint[] {
  const [w, h] = [62 * size, 58 * size];
  return [
    contact(x + 6 * size, base, w * 1.3),
    stroke(path`M${x + w / 2 - 2} ${base - h * 0.8}q${26 * size} 0 0 ${h * 0.56}`, color, 9 * size),
    fill(
      path`M${x - w / 2} ${base - h}H${x + w / 2}V${base - 12 * size}Q${x + w / 2} ${base} ${x + w / 2 - 12 * size} ${base}H${x - w / 2 + 12 * size}Q${x - w / 2} ${base} ${x - w / 2} ${base - 12 * size}Z`,
      color,
    ),
    fill(rect(x - w / 2, base - h, 14 * size, h - 10, 3), SHADE, { opacity: 0.1 }),
    fill(rect(x - w / 2, base - h, w, 6 * size, 3), mix(color, '#ffffff', 0.4)),
  ];
}

/** A mug full of pencils. */
export function pencils(x: number, base: number, color: string): Paint[] {
  const colors = [OCHRE, TERRACOTTA, '#3b5b7a', '#e9d9b4'];
  return [
    ...colors.map((ink, i) =>
      fill(
        tilted({ x: x - 24 + i * 13, y: base - 104 + (i % 2) * 12, width: 7, height: 72 }, -9 + i * 7),
        ink,
      ),
    ),
    contact(x, base, 70),
    fill(rect(x - 28, base - 54, 56, 54, 7), color),
    fill(rect(x - 28, base - 54, 12, 54, 5), SHADE, { opacity: 0.12 }),
    fill(rect(x - 28, base - 54, 56, 6, 3), mix(color, '#ffffff', 0.35)),
  ];
}

/** A pile of lying books, the lowest first. */
export function pile(x: number, base: number, count: number, first = 0): Paint[] {
  return [
    contact(x + 75, base, 170),
    ...times(count, (i) => {
      const color = BOOKS[(first + i * 3) % BOOKS.length] ?? BOOKS[0];
      const [left, top, width] = [
        x + ((i * 7) % 3) * 5 - (i % 2) * 6,
        base - 24 * (i + 1),
        152 - (i % 3) * 15,
      ];
      return [
        fill(rect(left, top, width, 22.6, 4), color),
        fill(rect(left + width - 9, top + 3, 9, 17), mix(CREAM, color, 0.12)),
        fill(rect(left + 14, top, 8, 22.6) + rect(left + 28, top, 3, 22.6), mix(color, '#fff2d6', 0.55)),
        fill(rect(left, top, width, 4, 2), '#ffffff', { opacity: 0.16 }),
      ];
    }).flat(),
  ];
}

/** The back of a monitor on its foot; the person behind it sees the screen. */
export function monitor(x: number, base: number, size = 1): Paint[] {
  return [
    contact(x, base, 150 * size),
    fill(rect(x - 16 * size, base - 40 * size, 32 * size, 40 * size), mix(SLATE, '#ffffff', 0.08)),
    fill(rect(x - 62 * size, base - 8, 124 * size, 11, 5), mix(SLATE, SHADE, 0.2)),
    fill(rect(x - 122 * size, base - 186 * size, 244 * size, 150 * size, 11), SLATE),
    fill(rect(x - 122 * size, base - 186 * size, 244 * size, 9, 5), mix(SLATE, '#ffffff', 0.25)),
    fill(rect(x - 30 * size, base - 128 * size, 60 * size, 34 * size, 6), mix(SLATE, '#ffffff', 0.12)),
    stroke(
      times(4, (i) =>
        line([x - 96 * size, base - (64 - i * 7) * size], [x - 52 * size, base - (64 - i * 7) * size]),
      ).join(''),
      mix(SLATE, SHADE, 0.4),
      3,
    ),
  ];
}

/** Straight piles of paper: Gus's, mostly. */
export function papers(x: number, base: number, sheets: number): Paint[] {
  return [
    contact(x + 70, base, 160),
    ...times(sheets, (i) =>
      fill(
        rect(x + (i % 2) * 3 - (i % 3), base - 5 * (i + 1), 140, 4.4, 1),
        i % 4 === 2 ? '#e9dcc0' : mix(PAPER, SHADE, 0.03),
      ),
    ),
  ];
}

/** The brass bell of a public desk. */
export function bell(x: number, base: number): Paint[] {
  return [
    contact(x, base, 96),
    fill(path`M${x - 34} ${base - 7}a34 34 0 0 1 68 0Z`, OCHRE),
    fill(path`M${x - 22} ${base - 12}a24 24 0 0 1 16 -20l4 3a24 24 0 0 0 -12 17Z`, '#fff3d0', {
      opacity: 0.6,
    }),
    fill(rect(x - 44, base - 8, 88, 9, 4), '#a8741c'),
    fill(ellipse(x, base - 44, 6), '#a8741c'),
  ];
}
