import type { Paint } from '../../paint.ts';
import { ATMOSPHERE } from '../light.ts';
import { BRASS, fade, mix, SHADE, TEAL } from '../palette.ts';
import type { Light } from '../place.ts';
import { ellipse, fill, path, polygon, rect } from '../shapes.ts';

/** A lamp that hangs from the ceiling, and the cone of light under it. */
export function pendant(x: number, y: number, light: Light, color = TEAL): Paint[] {
  const { glow } = ATMOSPHERE[light];
  const dome = path`M${x - 62} ${y + 46}Q${x - 58} ${y} ${x - 14} ${y - 8}H${x + 14}Q${x + 58} ${y} ${x + 62} ${y + 46}Z`;
  const side = path`M${x - 62} ${y + 46}Q${x - 58} ${y} ${x - 14} ${y - 8}H${x - 2}Q${x - 36} ${y + 4} ${x - 40} ${y + 46}Z`;
  const cone = (spread: number): string =>
    polygon([x - 58, y + 50], [x - spread, y + 560], [x + spread, y + 560], [x + 58, y + 50]);
  return [
    fill(rect(x - 2, 0, 4, y), '#6d5a4c'),
    fill(ellipse(x, 62, 18, 5), '#6d5a4c'),
    fill(dome, color),
    fill(side, SHADE, { opacity: 0.16 }),
    fill(rect(x + 22, y + 8, 8, 24, 4), '#ffffff', { opacity: 0.18 }),
    fill(ellipse(x, y + 46, 62, 9), '#fff3c4'),
    // Cones within one another, so that the edge of the light is soft.
    ...[240, 170, 110].map((spread) =>
      fill(
        cone(spread),
        fade(
          'linear',
          [
            [x, y + 50],
            [x, y + 560],
          ],
          '#fff1b8',
          [glow * 0.34, 0],
        ),
      ),
    ),
    ...halo(x, y + 60, 150, light),
  ];
}

/** The soft round shine about a lamp that is on. */
export function halo(x: number, y: number, radius: number, light: Light): Paint[] {
  return [shine(x, y, radius, '#ffe6a0', ATMOSPHERE[light].glow * 0.9)];
}

/** A round light that fades to nothing at its edge; `strength` from 0 to 1 is what it has in the middle. */
export function shine(x: number, y: number, radius: number, color: string, strength: number): Paint {
  const spokes = [
    [x, y],
    [x + radius, y],
  ] as const;
  return fill(ellipse(x, y, radius), fade('radial', spokes, color, [strength, 0]));
}

/** A banker's lamp on a desk; `base` is the top of the desk. */
export function deskLamp(x: number, base: number, light: Light, color = '#2f7a5c'): Paint[] {
  const shade = path`M${x - 70} ${base - 118}Q${x - 62} ${base - 160} ${x - 20} ${base - 164}H${x + 20}Q${x + 62} ${base - 160} ${x + 70} ${base - 118}Z`;
  return [
    ...halo(x, base - 100, 170, light),
    fill(rect(x - 5, base - 130, 10, 126), BRASS),
    fill(rect(x - 5, base - 130, 3, 126), mix(BRASS, '#ffffff', 0.4)),
    fill(
      path`M${x - 46} ${base + 4}Q${x - 40} ${base - 14} ${x} ${base - 14}Q${x + 40} ${base - 14} ${x + 46} ${base + 4}Z`,
      mix(BRASS, SHADE, 0.12),
    ),
    fill(shade, color),
    fill(rect(x - 44, base - 154, 60, 7, 3), '#ffffff', { opacity: 0.25 }),
    fill(rect(x - 70, base - 122, 140, 8, 4), '#fff3c4'),
  ];
}
