import type { Paint } from '../../paint.ts';
import { CREAM, INK, mix, PAPER, SHADE, TEAL, TERRACOTTA } from '../palette.ts';
import type { Hands } from '../place.ts';
import { ellipse, fill, inset, lettering, line, outline, rect, stroke, tilted, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** A sign with one word on it, hung on two rods when `hung` is the ceiling's height. */
export function plate(box: Box, word: string, color = TEAL, hung?: number): Paint[] {
  const { x, y, width, height } = box;
  const rods =
    hung === undefined
      ? []
      : [fill(rect(x + 40, hung, 4, y - hung) + rect(x + width - 44, hung, 4, y - hung), '#6d5a4c')];
  return [
    ...rods,
    fill(rect(x + 3, y + 7, width, height, 10), SHADE, { opacity: 0.12 }),
    fill(outline(box, 10), color),
    fill(rect(x, y, width, 5, 4), '#ffffff', { opacity: 0.22 }),
    lettering(word, [x + width / 2, y + height * 0.5 + height * 0.17], height * 0.48, '#fff8e8'),
  ];
}

/** A pinned sheet of paper with a few written lines. */
export function note(box: Box, color = PAPER, degrees = 0, lines = 3): Paint[] {
  const { x, y, width, height } = box;
  const row = (i: number): Box => ({
    x: x + width * 0.14,
    y: y + height * (0.3 + i * 0.19),
    width: width * (i === lines - 1 ? 0.42 : 0.7),
    height: 4,
  });
  return [
    fill(tilted({ x: x + 3, y: y + 5, width, height }, degrees), SHADE, { opacity: 0.12 }),
    fill(tilted(box, degrees), color),
    fill(times(lines, (i) => tilted(row(i), degrees)).join(''), mix(color, INK, 0.4)),
    fill(ellipse(x + width / 2, y + 9, 5.5), TERRACOTTA),
  ];
}

/** A cork board in its frame. */
export function cork(box: Box, frame = '#b98a56'): Paint[] {
  return [
    fill(rect(box.x + 5, box.y + 9, box.width, box.height, 8), SHADE, { opacity: 0.12 }),
    fill(outline(box, 7), frame),
    fill(outline(inset(box, 13), 3), mix(frame, '#f3dcb0', 0.55)),
    fill(rect(box.x + 13, box.y + 13, box.width - 26, 7), SHADE, { opacity: 0.12 }),
  ];
}

/** A wall clock that shows an hour and a minute. */
export function clock(x: number, y: number, radius: number, [hour, minute]: Hands): Paint[] {
  const hand = (turn: number, length: number): string =>
    line([x, y], [x + Math.sin(turn * 2 * Math.PI) * length, y - Math.cos(turn * 2 * Math.PI) * length]);
  const tick = (i: number): string => {
    const [sin, cos] = [Math.sin((i / 12) * 2 * Math.PI), Math.cos((i / 12) * 2 * Math.PI)];
    return line(
      [x + sin * radius * 0.72, y - cos * radius * 0.72],
      [x + sin * radius * 0.82, y - cos * radius * 0.82],
    );
  };
  return [
    fill(ellipse(x + 2, y + 6, radius + 4), SHADE, { opacity: 0.14 }),
    fill(ellipse(x, y, radius), '#6a4a36'),
    fill(ellipse(x, y, radius * 0.88), '#fdf8ea'),
    stroke(times(12, tick).join(''), '#7d6a58', radius * 0.05),
    stroke(hand((hour + minute / 60) / 12, radius * 0.44), INK, radius * 0.09),
    stroke(hand(minute / 60, radius * 0.66), INK, radius * 0.06),
    fill(ellipse(x, y, radius * 0.07), TERRACOTTA),
  ];
}

/** A month on the wall, one of its days ringed. */
export function calendar(box: Box, month: string, ringed: number): Paint[] {
  const { x, y, width, height } = box;
  const [step, rise] = [(width - 20) / 7, (height * 0.62) / 5];
  const day = (i: number): readonly [number, number] => [
    x + 10 + step * ((i % 7) + 0.5),
    y + height * 0.38 + rise * Math.floor(i / 7),
  ];
  const dots = times(30, (i) => {
    const [dx, dy] = day(i);
    return rect(dx - 3.5, dy - 3, 7, 6, 1);
  });
  const [rx, ry] = day(ringed);
  return [
    fill(rect(x + 4, y + 7, width, height, 4), SHADE, { opacity: 0.12 }),
    fill(outline(box, 4), PAPER),
    fill(rect(x, y, width, height * 0.25, 4), TERRACOTTA),
    lettering(month, [x + width / 2, y + height * 0.185], height * 0.16, CREAM),
    fill(dots.join(''), '#b9ab98'),
    stroke(ellipse(rx, ry, 10), TERRACOTTA, 3),
  ];
}

/** A printed poster: coloured paper, a picture drawn by the caller's path, and two words below. */
export function poster(box: Box, color: string, [first, second]: readonly [string, string]): Paint[] {
  const { x, y, width, height } = box;
  return [
    fill(rect(x + 4, y + 7, width, height, 3), SHADE, { opacity: 0.14 }),
    fill(outline(box, 3), color),
    stroke(outline(inset(box, 7), 2), mix(color, '#fff6e0', 0.6), 2),
    lettering(first, [x + width / 2, y + height * 0.78], width * 0.13, '#fff6e0', { weight: 700 }),
    lettering(second, [x + width / 2, y + height * 0.9], width * 0.115, '#fff6e0', { weight: 500 }),
  ];
}
