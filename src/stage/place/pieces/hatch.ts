import type { Paint } from '../../paint.ts';
import { mix, SHADE } from '../palette.ts';
import { books } from './shelf.ts';
import { fill, inset, lettering, outline, rect, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** The Hatch between sorting room and workroom, open unless it is `shut`; `beyond` is the wall of the other room. */
export function hatchway(box: Box, frame: string, beyond: string, state?: string): Paint[] {
  const { x, y, width, height } = box;
  return [
    fill(outline(inset(box, -16), 5), mix(frame, '#ffffff', 0.12)),
    fill(outline(inset(box, -5), 3), mix(frame, SHADE, 0.3)),
    ...(state === 'shut' ? shutter(box, frame) : opening(box, frame, beyond)),
    fill(rect(x - 30, y + height, width + 60, 18, 4), mix(frame, '#ffffff', 0.3)),
    fill(rect(x - 30, y + height + 18, width + 60, 9), SHADE, { opacity: 0.1 }),
    lettering('HATCH', [x + width / 2, y - 24], 20, mix(frame, SHADE, 0.42), { weight: 700, opacity: 0.75 }),
  ];
}

function opening(box: Box, frame: string, beyond: string): Paint[] {
  const { x, y, width, height } = box;
  const haze = { toward: beyond, share: 0.55 };
  return [
    fill(outline(box), mix(beyond, SHADE, 0.06)),
    fill(rect(x, y, width, 26), SHADE, { opacity: 0.16 }),
    ...books({ x: x + 14, base: y + height * 0.5, width: width - 28, height: height * 0.34 }, 311, haze),
    fill(rect(x, y + height * 0.5, width, 8), mix(frame, beyond, 0.5)),
    ...books({ x: x + 14, base: y + height, width: width * 0.6, height: height * 0.34 }, 317, haze),
    fill(rect(x, y, width, 20), mix(frame, '#ffffff', 0.2)),
    fill(rect(x, y + 16, width, 5), SHADE, { opacity: 0.18 }),
  ];
}

/** Slats all the way down, and the handle that nobody had touched for years. */
function shutter(box: Box, frame: string): Paint[] {
  const { x, y, width, height } = box;
  const slats = 7;
  const rise = height / slats;
  const face = mix(frame, '#ffffff', 0.34);
  return [
    fill(outline(box), face),
    ...times(slats, (i) => [
      fill(rect(x, y + i * rise, width, 6), '#ffffff', { opacity: 0.28 }),
      fill(rect(x, y + (i + 1) * rise - 6, width, 6), SHADE, { opacity: 0.2 }),
    ]).flat(),
    fill(rect(x, y, width, 14), SHADE, { opacity: 0.16 }),
    fill(rect(x + width / 2 - 34, y + height - 24, 68, 13, 6), mix(frame, SHADE, 0.4)),
    fill(rect(x + width / 2 - 34, y + height - 24, 68, 4, 2), '#ffffff', { opacity: 0.3 }),
  ];
}
