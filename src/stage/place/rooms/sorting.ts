import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { mug, pile } from '../pieces/desktop.ts';
import { brought, crates } from '../pieces/furniture.ts';
import { hatchway } from '../pieces/hatch.ts';
import { pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { down, mix, OCHRE, SHADE, STEEL, TEAL, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { fill, lettering, path, rect, times } from '../shapes.ts';
import { books } from '../pieces/shelf.ts';
import { brick, corners, FLOOR, shell } from '../shell.ts';
import { clock } from '../pieces/signs.ts';
import { casement } from '../pieces/window.ts';

/** The sorting room: cool painted brick, numbered bins, the book drop, Cart Seven, and the Hatch. */
export function sorting(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        [
          ...shell({ wall: '#d5dfe2', ceiling: '#e9eef0', trim: '#93a4ad', floor: '#b3ada4' }),
          ...brick(96, FLOOR - 16, '#7c919c', 0.13),
          ...rack({ x: 470, columns: 3, first: 1, seed: 41 }),
          ...rack({ x: 1104, columns: 3, first: 4, seed: 57 }),
          ...crates(832, 752, '#d3dde2'),
          ...hatchway({ x: 834, y: 330, width: 206, height: 210 }, '#8794a0', '#e6dce4', dress.props.hatch),
          ...promises({ x: 722, y: 84, width: 204, height: 128 }, dress.account, '#8794a0'),
          ...clock(1040, 176, 50, hands),
          ...dutySheet(1428, 250),
        ],
        light,
      ),
      ...casement({ x: 110, y: 190, width: 260, height: 170 }, light, '#e6ebec'),
      ...lit(drop(150), light),
      ...corners(light, '#1e2a3a'),
    ],
    middle: [
      ...lit(brought({ ...dress, props: { ...dress.props, cart: 'here' } }, [1440, 610]), light),
      ...pendant(640, 110, light, '#54717f'),
      ...pendant(1230, 110, light, '#54717f'),
    ],
    front: lit(
      [
        ...counter('#9a9186'),
        ...pile(210, 852, 5, 1),
        ...pot(456, 852, dress.morale, '#54717f'),
        ...pile(830, 852, 2, 4),
        ...mug(1060, 851, TERRACOTTA, 0.82),
        ...pile(1560, 852, 3, 7),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      clock: [1040, 176],
      hatch: [937, 435],
      door: [937, 435],
      window: [240, 275],
      crates: [937, 720],
      cart: [1555, 640],
      sheet: [1503, 345],
      book: [900, 824],
      slip: [900, 824],
      map: [1490, 330],
      cup: [1060, 826],
      screen: [937, 435],
      chairs: [1555, 680],
    },
    spots: [1130, 760, 1200, 680],
  };
}

interface Rack {
  readonly x: number;
  readonly columns: number;
  readonly first: number;
  readonly seed: number;
}

/** Steel shelving with bins; each bin has its number. */
function rack({ x, columns, first, seed }: Rack): Paint[] {
  const air = { toward: '#d3dde2', share: 0.5 };
  const soft = (color: string): string => mix(color, air.toward, air.share);
  const [w, top, rise] = [96, 266, 156];
  const bins = times(columns * 3, (i) => ({
    x: x + 10 + (i % columns) * w,
    base: top + rise * (Math.floor(i / columns) + 1),
  }));
  return [
    fill(
      rect(x - 4, top - 18, 10, FLOOR - top + 14) +
        rect(x + columns * w + 12, top - 18, 10, FLOOR - top + 14),
      soft(mix(STEEL, SHADE, 0.3)),
    ),
    ...bins.flatMap(({ x: left, base }, i) =>
      books({ x: left + 6, base: base - 30, width: w - 14, height: 74 }, seed + i, air),
    ),
    ...bins.map(({ x: left, base }, i) =>
      fill(
        rect(left, base - 58, w - 6, 56, 6),
        down(
          base - 58,
          base,
          soft([TEAL, '#5e7d94', OCHRE][i % 3] ?? TEAL),
          soft(mix([TEAL, '#5e7d94', OCHRE][i % 3] ?? TEAL, SHADE, 0.18)),
        ),
      ),
    ),
    fill(bins.map(({ x: left, base }) => rect(left + 24, base - 42, w - 54, 24, 3)).join(''), '#f4f1e6'),
    ...bins
      .slice(0, columns)
      .map(({ x: left, base }, i) => lettering(String(first + i), [left + 45, base - 23], 20, '#5b6a72')),
    fill(
      times(3, (i) => rect(x - 4, top + rise * (i + 1) - 2, columns * w + 26, 11, 3)).join(''),
      soft(STEEL),
    ),
  ];
}

function dutySheet(x: number, y: number): Paint[] {
  return [
    fill(rect(x + 4, y + 7, 150, 190, 4), SHADE, { opacity: 0.12 }),
    fill(rect(x, y, 150, 190, 4), '#fdfaf0'),
    fill(rect(x, y, 150, 40, 4), '#54717f'),
    lettering('DUTY', [x + 75, y + 29], 24, '#f2f6f6', { weight: 700 }),
    fill(
      times(
        6,
        (i) =>
          rect(x + 16, y + 58 + i * 21, 44, 7, 2) + rect(x + 72, y + 58 + i * 21, 60 - (i % 3) * 14, 7, 2),
      ).join(''),
      '#a9b2b4',
    ),
  ];
}

/** The book drop, where returns come through the wall. */
function drop(x: number): Paint[] {
  return [
    fill(rect(x, 440, 200, 120, 8), mix(STEEL, SHADE, 0.12)),
    fill(rect(x + 20, 464, 160, 26, 8), '#2f3840'),
    lettering('BOOK DROP', [x + 100, 532], 24, '#f2f6f6', { weight: 700 }),
    fill(path`M${x - 10} 570H${x + 210}L${x + 190} 740H${x + 10}Z`, mix(TEAL, '#d3dde2', 0.25)),
    fill(rect(x - 16, 562, 232, 16, 6), mix(STEEL, '#ffffff', 0.3)),
  ];
}
