import type { Paint } from '../../paint.ts';
import { ATMOSPHERE } from '../light.ts';
import { down, INK, mix, PAPER, SHADE, SLATE, TEAL } from '../palette.ts';
import type { Light } from '../place.ts';
import { contact } from './desktop.ts';
import { ellipse, fill, lettering, path, polygon, rect, stroke, times } from '../shapes.ts';

/**
 * Doris, the self-check, who thanks everyone for using their library; `x` is her middle, `floor` her foot.
 * She is on unless she is `off`, with a sign on her, or `covered` by a tablecloth.
 */
export function doris(x: number, floor: number, light: Light, state?: string): Paint[] {
  const [top, teal] = [floor - 400, TEAL];
  const dark = state === 'off' || state === 'covered';
  return [
    contact(x, floor, 250),
    fill(
      polygon([x - 66, floor - 150], [x + 66, floor - 150], [x + 84, floor], [x - 84, floor]),
      down(floor - 150, floor, mix(teal, SHADE, 0.12), mix(teal, SHADE, 0.34)),
    ),
    fill(rect(x - 112, floor - 172, 224, 30, 8), '#eadfca'),
    fill(rect(x - 112, floor - 172, 224, 7, 4), '#ffffff', { opacity: 0.5 }),
    fill(rect(x - 84, floor - 188, 74, 16, 4), SLATE),
    fill(rect(x - 72, floor - 184, 50, 4, 2), dark ? mix(SLATE, SHADE, 0.3) : '#e85a48'),
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
    ...(dark ? resting(x, top) : smiling(x, top, ATMOSPHERE[light].glow)),
    lettering('DORIS', [x, top + 164], 18, '#eafaf5', { weight: 700 }),
    ...(state === 'covered' ? tablecloth(x, floor) : []),
  ];
}

function smiling(x: number, top: number, glow: number): Paint[] {
  return [
    fill(rect(x - 80, top + 24, 160, 110, 7), down(top + 24, top + 134, '#d9f1ea', '#a9d8d2'), {
      opacity: 0.75 + glow * 0.4,
    }),
    fill(ellipse(x - 30, top + 62, 8, 11) + ellipse(x + 30, top + 62, 8, 11), INK),
    fill(ellipse(x - 27, top + 58, 3) + ellipse(x + 33, top + 58, 3), '#ffffff'),
    stroke(path`M${x - 36} ${top + 88}Q${x} ${top + 122} ${x + 36} ${top + 88}`, INK, 6),
    fill(ellipse(x - 52, top + 88, 10, 6) + ellipse(x + 52, top + 88, 10, 6), '#e9a08a', { opacity: 0.7 }),
  ];
}

/** A dark screen, and the sign that looks like policy. */
function resting(x: number, top: number): Paint[] {
  return [
    fill(rect(x - 80, top + 24, 160, 110, 7), down(top + 24, top + 134, '#2b4a52', '#1c353c')),
    fill(
      polygon([x - 80, top + 24], [x - 20, top + 24], [x - 66, top + 134], [x - 80, top + 134]),
      '#ffffff',
      {
        opacity: 0.07,
      },
    ),
    fill(rect(x - 68, top + 57, 136, 52, 3), SHADE, { opacity: 0.35 }),
    fill(rect(x - 70, top + 52, 140, 52, 3), PAPER),
    lettering('RESTING', [x, top + 87], 25, INK, { weight: 750 }),
    fill(rect(x - 18, top + 44, 36, 16, 2), '#f0e3a4', { opacity: 0.9 }),
  ];
}

/** From her top to her counter, checked, with the corners hanging. */
function tablecloth(x: number, floor: number): Paint[] {
  const top = floor - 412;
  const cloth = path`M${x - 104} ${top + 12}Q${x} ${top - 14} ${x + 104} ${top + 12}L${x + 134} ${floor - 150}L${x + 96} ${floor - 176}L${x + 52} ${floor - 138}L${x} ${floor - 170}L${x - 56} ${floor - 136}L${x - 98} ${floor - 176}L${x - 134} ${floor - 152}Z`;
  const clip = { clip: [cloth] };
  const stripe = '#c9584a';
  return [
    fill(cloth, down(top, floor - 140, '#fbf1e2', '#e6d6c2')),
    ...times(6, (i) => fill(rect(x - 140 + i * 50, top - 10, 22, 300), stripe, { opacity: 0.34, ...clip })),
    ...times(6, (i) => fill(rect(x - 150, top + 14 + i * 46, 300, 20), stripe, { opacity: 0.34, ...clip })),
    fill(polygon([x - 62, top], [x - 40, top], [x - 84, floor - 130], [x - 112, floor - 130]), SHADE, {
      opacity: 0.1,
      ...clip,
    }),
    fill(polygon([x + 56, top], [x + 78, top], [x + 120, floor - 130], [x + 76, floor - 130]), SHADE, {
      opacity: 0.14,
      ...clip,
    }),
    stroke(cloth, mix(stripe, SHADE, 0.3), 3, { opacity: 0.5 }),
  ];
}
