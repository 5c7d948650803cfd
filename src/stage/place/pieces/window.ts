import type { Paint } from '../../paint.ts';
import { ATMOSPHERE } from '../light.ts';
import { CREAM, down, filtered, mix, SHADE } from '../palette.ts';
import type { Light } from '../place.ts';
import { ellipse, fill, inset, line, outline, path, polygon, rect, stroke, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** What is outside: sky, the quarry's hills, and in the evening the lamps of the road. */
export function view(box: Box, light: Light, clip = outline(box)): Paint[] {
  const { x, y, width: w, height: h } = box;
  const { sky, hills } = ATMOSPHERE[light];
  // Tall openings see no steeper hills than wide ones: heights are measured from the foot, by the opening's span.
  const span = Math.min(h, w * 1.15);
  const up = (share: number): number => y + h - span * share;
  const ridge = (start: number, crest: number, end: number): string =>
    path`M${x} ${up(start)}Q${x + w * 0.28} ${up(crest)} ${x + w * 0.55} ${up(start + 0.03)}T${x + w} ${up(end)}V${y + h}H${x}Z`;
  return [
    fill(clip, down(y, y + h * 0.9, ...sky)),
    fill(ridge(0.28, 0.48, 0.4), hills[0], { clip: [clip] }),
    fill(ridge(0.14, 0.3, 0.22), hills[1], { clip: [clip] }),
    ...(light === 'evening' ? lamps(box, clip) : []),
  ];
}

function lamps({ x, y, width: w, height: h }: Box, clip: string): Paint[] {
  const foot = y + h - Math.min(h, w * 1.15) * 0.3;
  const at = (radius: number): string[] =>
    [0.12, 0.34, 0.58, 0.83].map((share, i) => ellipse(x + w * share, foot + (i % 2) * 16, radius));
  const [spots, halos] = [at(5), at(17)];
  return [
    fill(halos.join(''), '#ffd694', { opacity: 0.22, clip: [clip] }),
    fill(spots.join(''), '#ffe2ae', { clip: [clip] }),
  ];
}

/** A casement with one transom, a sill, and a slant of reflected light. */
export function casement(box: Box, light: Light, frame = CREAM): Paint[] {
  const { x, y, width: w, height: h } = box;
  const wood = filtered(frame, ATMOSPHERE[light].filter);
  return [
    fill(outline(inset(box, -20), 8), SHADE, { opacity: 0.06 }),
    fill(outline(inset(box, -14), 6), wood),
    ...view(box, light),
    fill(rect(x, y, w, 9), SHADE, { opacity: 0.12 }),
    fill(rect(x + w / 2 - 4, y, 8, h) + rect(x, y + h * 0.36, w, 8), wood),
    ...reflection(box, light),
    fill(rect(x - 24, y + h + 12, w + 48, 15, 4), mix(wood, '#b9a27a', 0.28)),
    fill(rect(x - 24, y + h + 12, w + 48, 4, 2), mix(wood, '#ffffff', 0.5)),
    fill(rect(x - 14, y + h + 27, w + 28, 9), SHADE, { opacity: 0.08 }),
  ];
}

function reflection(box: Box, light: Light): Paint[] {
  const { x, y, width: w, height: h } = box;
  const slant = polygon([x + w * 0.08, y + h], [x + w * 0.34, y], [x + w * 0.48, y], [x + w * 0.22, y + h]);
  return [fill(slant, '#ffffff', { opacity: light === 'evening' ? 0.07 : 0.26 })];
}

/** A round window with a cross bar. */
export function porthole(x: number, y: number, radius: number, light: Light): Paint[] {
  const wood = filtered(CREAM, ATMOSPHERE[light].filter);
  const glass = ellipse(x, y, radius);
  const box = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  return [
    fill(ellipse(x + 3, y + 6, radius + 26), SHADE, { opacity: 0.08 }),
    fill(ellipse(x, y, radius + 22), wood),
    fill(ellipse(x, y, radius + 6), mix(wood, SHADE, 0.16)),
    ...view(box, light, glass),
    stroke(line([x, y - radius], [x, y + radius]) + line([x - radius, y], [x + radius, y]), wood, 8),
    fill(
      polygon(
        [x - radius, y + radius],
        [x - radius * 0.2, y - radius],
        [x + radius * 0.1, y - radius],
        [x - radius * 0.7, y + radius],
      ),
      '#ffffff',
      {
        opacity: light === 'evening' ? 0.06 : 0.22,
        clip: [glass],
      },
    ),
  ];
}

/** A pair of glass doors with push bars. */
export function glassDoors(box: Box, light: Light, frame: string): Paint[] {
  const { x, y, width: w, height: h } = box;
  const metal = filtered(frame, ATMOSPHERE[light].filter);
  const leaf = (w - 36) / 2;
  const panes = [x + 12, x + 24 + leaf].map((left) => ({ x: left, y: y + 12, width: leaf, height: h - 34 }));
  return [
    fill(outline(inset(box, -8), 4), SHADE, { opacity: 0.08 }),
    fill(outline(box, 3), metal),
    ...view(box, light, panes.map((pane) => outline(pane)).join('')),
    ...walk(panes, light),
    ...panes.flatMap((pane) => reflection(pane, light)),
    fill(
      panes.map((pane) => rect(pane.x, y + h * 0.52, pane.width, 20, 4)).join(''),
      mix(metal, '#ffffff', 0.12),
    ),
    fill(
      panes.map((pane) => rect(pane.x, y + h * 0.52, pane.width, 5, 2)).join(''),
      mix(metal, '#ffffff', 0.4),
    ),
    fill(panes.map((pane) => rect(pane.x, pane.y, pane.width, 8)).join(''), SHADE, { opacity: 0.14 }),
  ];
}

/** The walk up to the doors, and two clipped bushes beside it. */
function walk(panes: readonly Box[], light: Light): Paint[] {
  const { filter } = ATMOSPHERE[light];
  const night = light === 'evening';
  return panes.flatMap((pane, i) => {
    const { x, y, width: w, height: h } = pane;
    const [foot, inner, outer] = [y + h, i === 0 ? x + w : x, i === 0 ? x : x + w];
    const side = i === 0 ? -1 : 1;
    const clip = [outline(pane)];
    return [
      fill(
        polygon(
          [inner, foot - 84],
          [inner + side * 14, foot - 84],
          [inner + side * w * 0.9, foot],
          [inner, foot],
        ),
        filtered(night ? '#5c5660' : '#e9e2d0', filter),
        { clip },
      ),
      fill(ellipse(outer - side * 6, foot - 46, 46, 52), filtered(night ? '#2c3d42' : '#7fae8a', filter), {
        clip,
      }),
      fill(ellipse(outer - side * 14, foot - 62, 20, 18), '#ffffff', { opacity: 0.1, clip }),
    ];
  });
}

/** Slatted blinds, half let down. */
export function blinds({ x, y, width, height }: Box, color: string): Paint[] {
  const count = Math.round(height / 15);
  return [
    fill(times(count, (i) => rect(x, y + i * 15, width, 13.4, 2)).join(''), color, { opacity: 0.94 }),
    stroke(
      line([x + width * 0.2, y], [x + width * 0.2, y + height]) +
        line([x + width * 0.8, y], [x + width * 0.8, y + height]),
      mix(color, SHADE, 0.3),
      2,
    ),
    fill(rect(x - 4, y - 6, width + 8, 14, 4), mix(color, SHADE, 0.1)),
  ];
}
