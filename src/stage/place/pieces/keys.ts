import type { Paint } from '../../paint.ts';
import { BRASS, CREAM, mix, SHADE, STEEL, TEAL, TERRACOTTA } from '../palette.ts';
import { ellipse, fill, inset, lettering, line, outline, rect, stroke, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** The key board: eight hooks, and the one that is empty. */
export function keyboard(box: Box): Paint[] {
  const { x, y, width, height } = box;
  const hooks = times(8, (i) => ({
    x: x + width * (0.17 + (i % 4) * 0.22),
    y: y + height * (i < 4 ? 0.36 : 0.7),
  }));
  const hung = hooks.filter((_, i) => i !== 5);
  const key = (at: { readonly x: number; readonly y: number }): string =>
    ellipse(at.x, at.y + 14, 7) +
    rect(at.x - 2, at.y + 18, 4, 22) +
    rect(at.x, at.y + 30, 7, 4) +
    rect(at.x, at.y + 36, 5, 4);
  return [
    fill(rect(x + 4, y + 8, width, height, 6), SHADE, { opacity: 0.14 }),
    fill(outline(box, 6), '#8f6a48'),
    fill(outline(inset(box, 8), 4), '#b08a60'),
    lettering('KEYS', [x + width / 2, y + 38], 22, CREAM, { weight: 700 }),
    stroke(hooks.map((at) => line([at.x, at.y - 6], [at.x, at.y + 6])).join(''), mix(BRASS, SHADE, 0.3), 5),
    fill(
      hung
        .filter((_, i) => i % 2 === 0)
        .map(key)
        .join(''),
      BRASS,
    ),
    fill(
      hung
        .filter((_, i) => i % 2 === 1)
        .map(key)
        .join(''),
      mix(STEEL, '#ffffff', 0.35),
    ),
    fill(
      hung
        .filter((_, i) => i % 3 === 0)
        .map((at) => rect(at.x - 9, at.y + 38, 18, 12, 3))
        .join(''),
      TEAL,
    ),
    fill(
      hung
        .filter((_, i) => i % 3 === 1)
        .map((at) => rect(at.x - 9, at.y + 38, 18, 12, 3))
        .join(''),
      TERRACOTTA,
    ),
  ];
}
