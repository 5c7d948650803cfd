import type { Paint, Point } from '../paint.ts';
import { ATMOSPHERE } from './light.ts';
import { down, fade, mix, SHADE } from './palette.ts';
import type { Light } from './place.ts';
import { fill, line, polygon, rect, stroke, times } from './shapes.ts';

/** Layers reach past the picture on both sides, so that a pan shows no edge. */
export const LEFT = -80;
export const WIDE = 2080;
/** Where the wall meets the floor. */
export const FLOOR = 742;

export interface Walls {
  readonly wall: string;
  readonly ceiling: string;
  readonly trim: string;
  readonly floor: string;
  /** Panelling on the wall's lower part. */
  readonly panel?: string;
}

const CORNICE = 62;
const PANEL = 596;

/** Wall, dropped ceiling, panelling and floor of a room. */
export function shell({ wall, ceiling, trim, floor, panel }: Walls): Paint[] {
  return [
    fill(
      rect(LEFT, 0, WIDE, FLOOR),
      down(0, FLOOR, mix(wall, SHADE, 0.09), mix(wall, '#ffffff', 0.28), mix(wall, SHADE, 0.03)),
    ),
    ...tiles(ceiling),
    ...(panel === undefined ? [] : panelling(panel)),
    fill(rect(LEFT, FLOOR, WIDE, 338), down(FLOOR, 900, mix(floor, SHADE, 0.1), mix(floor, '#ffffff', 0.1))),
    fill(rect(LEFT, FLOOR - 16, WIDE, 16), trim),
    fill(rect(LEFT, FLOOR - 16, WIDE, 3), mix(trim, '#ffffff', 0.5), { opacity: 0.6 }),
    fill(
      rect(LEFT, FLOOR, WIDE, 14),
      fade(
        'linear',
        [
          [0, FLOOR],
          [0, FLOOR + 14],
        ],
        SHADE,
        [0.22, 0],
      ),
    ),
    ...boards(mix(floor, SHADE, 0.28)),
  ];
}

/** The ceiling tiles of 1974, seen from below: Hollis knows every one of them. */
function tiles(ceiling: string): Paint[] {
  const vanish = 480;
  const slant = (x: number, y: number): number => 960 + ((x - 960) * (vanish - y)) / vanish;
  const rails = times(23, (i) => {
    const x = -240 + i * 110;
    return line([x, 0], [slant(x, CORNICE), CORNICE]);
  });
  const rungs = [18, 37, 51].map((y) => line([LEFT, y], [2000, y]));
  return [
    fill(rect(LEFT, 0, WIDE, CORNICE), down(0, CORNICE, mix(ceiling, SHADE, 0.06), ceiling)),
    stroke([...rails, ...rungs].join(''), mix(ceiling, SHADE, 0.22), 1.5, { opacity: 0.55 }),
    fill(rect(LEFT, CORNICE, WIDE, 9), mix(ceiling, '#ffffff', 0.4)),
    fill(
      rect(LEFT, CORNICE + 9, WIDE, 22),
      fade(
        'linear',
        [
          [0, CORNICE + 9],
          [0, CORNICE + 31],
        ],
        SHADE,
        [0.13, 0],
      ),
    ),
  ];
}

function panelling(color: string): Paint[] {
  const grooves = times(26, (i) => line([LEFT + i * 84, PANEL + 16], [LEFT + i * 84, FLOOR - 18])).join('');
  return [
    fill(
      rect(LEFT, PANEL, WIDE, FLOOR - PANEL),
      down(PANEL, FLOOR, mix(color, '#ffffff', 0.12), mix(color, SHADE, 0.06)),
    ),
    stroke(grooves, mix(color, SHADE, 0.35), 2, { opacity: 0.3 }),
    fill(rect(LEFT, PANEL - 6, WIDE, 13, 4), mix(color, '#ffffff', 0.38)),
    fill(rect(LEFT, PANEL + 7, WIDE, 5), SHADE, { opacity: 0.1 }),
  ];
}

function boards(color: string): Paint[] {
  const seams = times(5, (i) =>
    line([LEFT, FLOOR + 16 + i * i * 5 + i * 7], [2000, FLOOR + 16 + i * i * 5 + i * 7]),
  );
  const joints = times(9, (i) => {
    const x = 90 + i * 232;
    return (
      line([x, FLOOR + 16], [x + (x - 960) * 0.03, FLOOR + 28]) +
      line([x + 110, FLOOR + 50], [x + 110 + (x - 960) * 0.05, FLOOR + 82])
    );
  });
  return [stroke([...seams, ...joints].join(''), color, 2, { opacity: 0.4 })];
}

/** Courses of brick, drawn as one path, so faint that a face in front of them stays the loudest thing. */
export function brick(top: number, bottom: number, color: string, opacity: number): Paint[] {
  const course = 34;
  const rows = Math.floor((bottom - top) / course);
  const mortar = times(rows + 1, (row) => {
    const y = top + row * course;
    const length = 92;
    const start = LEFT + (row % 2) * (length / 2);
    const upright = times(24, (i) =>
      line([start + i * length, y], [start + i * length, Math.min(y + course, bottom)]),
    );
    return line([LEFT, y], [2000, y]) + (y < bottom ? upright.join('') : '');
  });
  return [stroke(mortar.join(''), color, 3, { opacity })];
}

/** Sunlight from a window's foot that slants across wall and floor; `slant` is how far it drifts sideways. */
export function sunbeam([x, top]: Point, width: number, slant: number, light: Light): Paint[] {
  const { beam, beamColor } = ATMOSPHERE[light];
  if (beam === 0) return [];
  const shape = polygon([x, top], [x + width, top], [x + width + slant * 1.25, 1080], [x + slant, 1080]);
  return [
    fill(
      shape,
      fade(
        'linear',
        [
          [0, top],
          [0, 900],
        ],
        beamColor,
        [beam * 1.15, beam * 0.55],
      ),
    ),
  ];
}

/** The room's corners darken a little, and more in the evening, so that the middle holds the eye. */
export function corners(light: Light, color = '#5a3c22'): Paint[] {
  const { corners: depth } = ATMOSPHERE[light];
  const vignette = {
    kind: 'radial',
    from: [985, 470],
    to: [2180, 470],
    stops: [
      { at: 0.42, color, opacity: 0 },
      { at: 1, color, opacity: depth * 1.6 },
    ],
  } as const;
  return [fill(rect(LEFT, 0, WIDE, 1080), vignette)];
}
