import type { Paint } from '../../paint.ts';
import { ATMOSPHERE } from '../light.ts';
import { down, INK, mix, PAPER, SHADE, SLATE, TEAL } from '../palette.ts';
import type { Light } from '../place.ts';
import { contact } from './desktop.ts';
import { ellipse, fill, lettering, path, polygon, rect, stroke } from '../shapes.ts';

/** Doris, the self-check, who thanks everyone for using their library; `x` is her middle, `floor` her foot. */
export function doris(x: number, floor: number, light: Light): Paint[] {
  const [top, teal] = [floor - 400, TEAL];
  const glow = ATMOSPHERE[light].glow;
  return [
    contact(x, floor, 250),
    fill(
      polygon([x - 66, floor - 150], [x + 66, floor - 150], [x + 84, floor], [x - 84, floor]),
      down(floor - 150, floor, mix(teal, SHADE, 0.12), mix(teal, SHADE, 0.34)),
    ),
    fill(rect(x - 112, floor - 172, 224, 30, 8), '#eadfca'),
    fill(rect(x - 112, floor - 172, 224, 7, 4), '#ffffff', { opacity: 0.5 }),
    fill(rect(x - 84, floor - 188, 74, 16, 4), SLATE),
    fill(rect(x - 72, floor - 184, 50, 4, 2), '#e85a48'),
    fill(rect(x + 26, floor - 204, 62, 32, 5), mix(SLATE, '#ffffff', 0.1)),
    fill(
      polygon(
        [x + 38, floor - 204],
        [x + 76, floor - 204],
        [x + 73, floor - 250],
        [x + 62, floor - 246],
        [x + 50, floor - 252],
        [x + 40, floor - 247],
      ),
      PAPER,
    ),
    fill(rect(x - 14, floor - 230, 28, 60), mix(teal, SHADE, 0.3)),
    fill(
      rect(x - 104, top, 208, 176, 20),
      down(top, top + 176, mix(teal, '#ffffff', 0.12), mix(teal, SHADE, 0.16)),
    ),
    fill(rect(x - 96, top + 3, 192, 6, 3), '#ffffff', { opacity: 0.3 }),
    fill(rect(x - 86, top + 18, 172, 122, 10), '#143c46'),
    fill(rect(x - 80, top + 24, 160, 110, 7), down(top + 24, top + 134, '#d9f1ea', '#a9d8d2'), {
      opacity: 0.75 + glow * 0.4,
    }),
    fill(ellipse(x - 30, top + 62, 8, 11) + ellipse(x + 30, top + 62, 8, 11), INK),
    fill(ellipse(x - 27, top + 58, 3) + ellipse(x + 33, top + 58, 3), '#ffffff'),
    stroke(path`M${x - 36} ${top + 88}Q${x} ${top + 122} ${x + 36} ${top + 88}`, INK, 6),
    fill(ellipse(x - 52, top + 88, 10, 6) + ellipse(x + 52, top + 88, 10, 6), '#e9a08a', { opacity: 0.7 }),
    lettering('DORIS', [x, top + 164], 18, '#eafaf5', { weight: 700 }),
  ];
}
