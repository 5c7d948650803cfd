import type { Paint } from '../../paint.ts';
import { down, fade, mix, SHADE } from '../palette.ts';
import { SCENE } from '../place.ts';
import { LEFT, WIDE } from '../shell.ts';
import { fill, line, rect, stroke, times } from '../shapes.ts';

const TOP = SCENE.horizon;

/** The desk or table that people stand behind: a lit top, its rounded edge, and a panelled front below. */
export function counter(wood: string): Paint[] {
  const grain = [6, 12, 17].map((y, i) => line([LEFT + 60 + i * 210, TOP + y], [900 + i * 330, TOP + y]));
  return [
    fill(
      rect(LEFT, TOP, WIDE, 24),
      down(TOP, TOP + 24, mix(wood, '#ffffff', 0.3), mix(wood, '#ffffff', 0.12)),
    ),
    stroke(grain.join(''), mix(wood, SHADE, 0.3), 1.5, { opacity: 0.28 }),
    fill(rect(LEFT, TOP, WIDE, 3), mix(wood, '#fff3da', 0.62)),
    fill(rect(LEFT, TOP + 24, WIDE, 14), mix(wood, SHADE, 0.1)),
    fill(
      rect(LEFT, TOP + 38, WIDE, 200),
      down(TOP + 38, 1080, mix(wood, SHADE, 0.2), mix(wood, SHADE, 0.42)),
    ),
    fill(
      rect(LEFT, TOP + 38, WIDE, 22),
      fade(
        'linear',
        [
          [0, TOP + 38],
          [0, TOP + 60],
        ],
        SHADE,
        [0.34, 0],
      ),
    ),
    stroke(
      times(10, (i) => line([20 + i * 210, TOP + 60], [20 + i * 210, 1080])).join(''),
      mix(wood, SHADE, 0.55),
      3,
      { opacity: 0.4 },
    ),
  ];
}
