import type { Paint } from '../../paint.ts';
import { mix, SHADE } from '../palette.ts';
import { books } from './shelf.ts';
import { fill, inset, lettering, outline, rect } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** The Hatch between sorting room and workroom, always open; `beyond` is the wall of the other room. */
export function hatchway(box: Box, frame: string, beyond: string): Paint[] {
  const { x, y, width, height } = box;
  const haze = { toward: beyond, share: 0.55 };
  return [
    fill(outline(inset(box, -16), 5), mix(frame, '#ffffff', 0.12)),
    fill(outline(inset(box, -5), 3), mix(frame, SHADE, 0.3)),
    fill(outline(box), mix(beyond, SHADE, 0.06)),
    fill(rect(x, y, width, 26), SHADE, { opacity: 0.16 }),
    ...books({ x: x + 14, base: y + height * 0.5, width: width - 28, height: height * 0.34 }, 311, haze),
    fill(rect(x, y + height * 0.5, width, 8), mix(frame, beyond, 0.5)),
    ...books({ x: x + 14, base: y + height, width: width * 0.6, height: height * 0.34 }, 317, haze),
    fill(rect(x, y, width, 20), mix(frame, '#ffffff', 0.2)),
    fill(rect(x, y + 16, width, 5), SHADE, { opacity: 0.18 }),
    fill(rect(x - 30, y + height, width + 60, 18, 4), mix(frame, '#ffffff', 0.3)),
    fill(rect(x - 30, y + height + 18, width + 60, 9), SHADE, { opacity: 0.1 }),
    lettering('HATCH', [x + width / 2, y - 24], 20, mix(frame, SHADE, 0.42), { weight: 700, opacity: 0.75 }),
  ];
}
