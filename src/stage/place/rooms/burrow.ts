import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { mug, pile } from '../pieces/desktop.ts';
import { cart, crateStack, tinyChair } from '../pieces/furniture.ts';
import { foliage, garland, trunk } from '../pieces/leaves.ts';
import { pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { CREAM, mix, NAVY, OCHRE, SHADE, TEAL, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { ellipse, fill, lettering, rect, tilted } from '../shapes.ts';
import { bookcase } from '../pieces/shelf.ts';
import { corners, shell, sunbeam } from '../shell.ts';
import { porthole } from '../pieces/window.ts';

const SHELF = {
  y: 560,
  width: 300,
  height: 178,
  rows: 2,
  haze: { toward: '#dfe0b4', share: 0.42 },
  wood: '#c9985a',
} as const;
const SHELVES = [
  [470, 61],
  [784, 72],
  [1098, 83],
] as const;
/** The circle of chairs, as much of it as can be seen. */
const CHAIRS = [
  [430, 806, TERRACOTTA],
  [794, 822, TEAL],
  [934, 806, OCHRE],
  [1074, 822, NAVY],
] as const;

/** The Burrow, the children's room: paper leaves, a round window, and chairs for people of six. */
export function burrow(light: Light, _hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        [...shell({ wall: '#d3dcae', ceiling: '#eef0d8', trim: '#b49a5c', floor: '#cfa763' }), ...hills()],
        light,
      ),
      ...porthole(930, 358, 128, light),
      ...lit(
        [
          ...SHELVES.flatMap(([x, seed]) => bookcase({ ...SHELF, x, seed })),
          ...toys(),
          ...trunk(372),
          ...trunk(1560),
          ...foliage(372, 150, 14),
          ...foliage(1560, 140, 23),
          ...arch(),
          ...promises({ x: 1456, y: 262, width: 152, height: 118 }, dress.account, '#a98354'),
        ],
        light,
      ),
      ...sunbeam([850, 740], 160, -110, light),
      ...corners(light, '#2a3018'),
    ],
    middle: [
      ...lit(
        [
          ...rug(),
          ...garland([500, 130], [772, 112], 90),
          ...garland([1084, 112], [1420, 128], 96),
          ...crateStack(1392, 812),
          ...(dress.props.cart === undefined ? [] : cart(160, 610)),
          ...CHAIRS.flatMap(([x, floor, color]) => tinyChair(x, floor, color, 1.08)),
        ],
        light,
      ),
      ...pendant(700, 96, light, '#7a8f3f'),
      ...pendant(1170, 96, light, OCHRE),
    ],
    front: lit(
      [
        ...counter('#c9995c'),
        ...pile(226, 852, 3, 2),
        ...pot(456, 852, dress.morale, '#7a8f3f'),
        ...blocks(1620),
        ...mug(1190, 851, CREAM, 0.8),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      chairs: [934, 760],
      door: [1740, 480],
      book: [300, 810],
      crates: [1500, 700],
      cart: [270, 650],
      window: [930, 358],
      ceiling: [930, 90],
      floor: [934, 820],
      map: [930, 358],
      cup: [1190, 826],
      clock: [930, 358],
      screen: [1690, 800],
    },
    spots: [925, 1040, 810, 680],
  };
}

/** Painted hills along the wall, in two quiet greens. */
function hills(): Paint[] {
  return [
    fill('M-80 520Q160 400 430 500T960 486T1480 500T2000 450V726H-80Z', '#bdcb8e', { opacity: 0.75 }),
    fill('M-80 610Q240 520 560 600T1180 588T2000 560V726H-80Z', '#a9bb78', { opacity: 0.7 }),
  ];
}

function arch(): Paint[] {
  return [
    fill(rect(772, 92, 316, 78, 38), SHADE, { opacity: 0.1 }),
    fill(rect(770, 86, 316, 78, 38), '#5f7a35'),
    fill(rect(778, 94, 300, 62, 31), '#6c8a3d'),
    lettering('THE BURROW', [928, 138], 37, '#fbf4d8', { weight: 700 }),
  ];
}

function rug(): Paint[] {
  return [
    fill(ellipse(930, 830, 640, 74), '#b06a3c', { opacity: 0.9 }),
    fill(ellipse(930, 830, 590, 64), '#e0b768'),
    fill(ellipse(930, 830, 500, 50), '#b06a3c', { opacity: 0.55 }),
    fill(ellipse(930, 830, 470, 45), '#ecd092'),
  ];
}

/** A bear, a pot of crayons and two books, on the low shelves. */
function toys(): Paint[] {
  const [x, base] = [1040, 550];
  const fur = '#b58a58';
  return [
    fill(
      ellipse(x, base - 26, 26, 28) +
        ellipse(x, base - 66, 22, 20) +
        ellipse(x - 17, base - 82, 8) +
        ellipse(x + 17, base - 82, 8),
      fur,
    ),
    fill(ellipse(x, base - 60, 10, 8) + ellipse(x, base - 24, 14, 17), mix(fur, CREAM, 0.5)),
    fill(
      ellipse(x - 8, base - 70, 2.4) + ellipse(x + 8, base - 70, 2.4) + ellipse(x, base - 63, 3.4, 2.6),
      '#3b2c2a',
    ),
    fill(
      tilted({ x: 822, y: base - 62, width: 16, height: 60 }, 10) +
        tilted({ x: 802, y: base - 62, width: 16, height: 62 }, 0),
      '#a9694c',
    ),
    fill(tilted({ x: 784, y: base - 54, width: 15, height: 54 }, 0), '#6a8d88'),
  ];
}

/** Wooden letter blocks. */
function blocks(x: number): Paint[] {
  const faces = [
    [0, 0, TERRACOTTA, 'A'],
    [64, 0, TEAL, 'B'],
    [30, 60, OCHRE, 'C'],
  ] as const;
  return faces.flatMap(([dx, dy, color, letter]) => [
    fill(rect(x + dx, 792 - dy, 60, 60, 6), '#efdcb4'),
    fill(rect(x + dx + 6, 798 - dy, 48, 48, 4), color),
    lettering(letter, [x + dx + 30, 836 - dy], 38, CREAM, { weight: 800 }),
    fill(rect(x + dx, 792 - dy, 60, 5, 3), '#ffffff', { opacity: 0.4 }),
  ]);
}
