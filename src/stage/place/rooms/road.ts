import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { barrier, beacon, detour } from '../pieces/detour.ts';
import { halo } from '../pieces/lamp.ts';
import { ATMOSPHERE, lit } from '../light.ts';
import { CREAM, down, mix, SHADE, STEEL, TEAL } from '../palette.ts';
import { SCENE, SEATS, SPOTS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { bench, cart } from '../pieces/furniture.ts';
import { ellipse, fill, lettering, line, path, polygon, rect, stroke, times } from '../shapes.ts';
import { brick, corners, LEFT, WIDE } from '../shell.ts';
import { plate } from '../pieces/signs.ts';

const GROUND = 742;

/** Quarry Road outside the branch: its brick side with the loading bay, the bus stop, the cones. */
export function road(light: Light, _hands: Hands, dress: Dress): Scenery {
  const { sky, hills } = ATMOSPHERE[light];
  return {
    back: [
      fill(rect(LEFT, 0, WIDE, GROUND), down(0, GROUND, ...sky)),
      fill('M-80 520Q300 380 700 470T1300 430T2000 400V742H-80Z', hills[0], { opacity: 0.8 }),
      fill('M-80 620Q340 520 800 600T2000 560V742H-80Z', hills[1], { opacity: 0.85 }),
      ...clouds(light),
      ...trees(light),
      ...lit([...branch(), ...street()], light, 'outdoors'),
      ...(light === 'evening'
        ? [
            ...halo(501, 330, 300, light),
            ...halo(1700, 330, 340, light),
            fill(ellipse(501, 350, 30, 6), '#ffe9b0'),
          ]
        : []),
      ...corners(light, '#22283a'),
    ],
    middle: [
      ...lit(
        [
          ...(dress.props.cart === undefined ? [] : cart(372, 560)),
          ...stop(),
          ...cones(),
          ...detour(926, 92, dress.account),
          ...barrier(380, 806, dress.morale),
        ],
        light,
        'outdoors',
      ),
      ...beacon(380, 806, dress.morale),
    ],
    front: lit(wall(), light, 'outdoors'),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      door: [500, 560],
      map: [926, 166],
      clock: [1480, 250],
      chairs: [1500, 730],
      ceiling: [925, 90],
      book: [925, 842],
      screen: [1420, 420],
      key: [500, 560],
      cup: [925, 842],
      slip: [925, 842],
      cards: [925, 842],
      doris: [130, 420],
      hatch: [500, 560],
      window: [1720, 490],
      cart: [500, 620],
      crates: [500, 690],
      sheet: [925, 842],
      letter: [925, 842],
    },
    spots: SPOTS,
  };
}

/** The branch's brick flank, its roof (a good one, finally) and the door of the loading bay. */
function branch(): Paint[] {
  const [right, top] = [770, 250];
  const slats = times(9, (i) => line([362, 430 + i * 34], [640, 430 + i * 34])).join('');
  const clip = [rect(LEFT, top, right - LEFT, GROUND - top)];
  return [
    fill(rect(LEFT, top, right - LEFT, GROUND - top), down(top, GROUND, '#c08f78', '#b58470')),
    ...brick(top, GROUND, '#8a5c4a', 0.2).map((paint) => ({ ...paint, clip })),
    fill(polygon([LEFT, 196], [right + 34, 196], [right + 16, top + 8], [LEFT, top + 8]), '#6d5a58'),
    fill(rect(LEFT, top + 8, right - LEFT, 14), SHADE, { opacity: 0.16 }),
    fill(rect(346, 396, 310, GROUND - 396), '#8c7468'),
    fill(rect(362, 412, 278, GROUND - 412), '#d3c8b8'),
    stroke(slats, '#b0a392', 3),
    fill(rect(362, 412, 278, 16), SHADE, { opacity: 0.16 }),
    lettering('LOADING', [424, 378], 24, '#f6e7d4', { weight: 700, opacity: 0.85 }),
    fill(rect(492, 300, 18, 26, 4), '#4b4854'),
    fill(path`M468 350Q470 324 501 322Q532 324 534 350Z`, '#3f4a52'),
    fill(ellipse(501, 350, 30, 6), '#ffe9b0'),
    ...plate({ x: -10, y: 320, width: 280, height: 66 }, 'LIBRARY', TEAL),
  ];
}

/** A pavement, the road, and the pavement on this side with the stop on it. */
function street(): Paint[] {
  const [kerb, near] = [GROUND + 14, 800];
  return [
    fill(rect(LEFT, GROUND, WIDE, 16), '#d3cabb'),
    fill(rect(LEFT, kerb, WIDE, near - kerb), down(kerb, near, '#85868b', '#94949a')),
    fill(rect(LEFT, kerb, WIDE, 6), SHADE, { opacity: 0.22 }),
    fill(times(9, (i) => rect(LEFT + 40 + i * 240, 774, 120, 8, 3)).join(''), '#efe6c2', { opacity: 0.85 }),
    fill(rect(LEFT, near, WIDE, 280), down(near, near + 60, '#ddd4c4', '#cfc5b3')),
    fill(rect(LEFT, near, WIDE, 8), '#f1eadc'),
    stroke(
      times(14, (i) =>
        line([LEFT + i * 160, near + 10], [LEFT + i * 160 + (LEFT + i * 160 - 960) * 0.06, SCENE.horizon]),
      ).join(''),
      '#b5aa97',
      2,
      { opacity: 0.7 },
    ),
  ];
}

/** Trees on the far side, pale with distance. */
function trees(light: Light): Paint[] {
  const [far, near] = ATMOSPHERE[light].hills;
  const spots = [
    [846, 96],
    [958, 70],
    [1120, 88],
    [1238, 66],
  ] as const;
  return spots.flatMap(([x, r]) => [
    fill(rect(x - 6, GROUND - r * 0.9, 12, r * 0.9), mix(near, '#6b4f3a', 0.4)),
    fill(
      ellipse(x, GROUND - r * 1.5, r * 0.86, r) +
        ellipse(x - r * 0.5, GROUND - r * 1.1, r * 0.6, r * 0.6) +
        ellipse(x + r * 0.5, GROUND - r * 1.15, r * 0.6, r * 0.6),
      mix(near, SHADE, 0.08),
    ),
    fill(ellipse(x - r * 0.2, GROUND - r * 1.75, r * 0.46, r * 0.4), far, { opacity: 0.35 }),
  ]);
}

/** Three flat clouds. */
function clouds(light: Light): Paint[] {
  const puff = (x: number, y: number, size: number): string =>
    rect(x, y, 230 * size, 34 * size, 17 * size) +
    ellipse(x + 80 * size, y - 10 * size, 44 * size) +
    ellipse(x + 142 * size, y, 32 * size);
  return [
    fill(puff(830, 150, 1) + puff(1110, 96, 0.7) + puff(1600, 170, 1.1) + puff(300, 90, 0.8), '#ffffff', {
      opacity: light === 'evening' ? 0.14 : 0.6,
    }),
  ];
}

/** The bus stop: pole, sign, timetable, shelter roof and a bench. */
function stop(): Paint[] {
  return [
    fill(rect(1400, 214, 12, 612), mix(STEEL, SHADE, 0.25)),
    fill(ellipse(1406, 234, 58), '#2b4c7e'),
    fill(ellipse(1406, 234, 48), CREAM),
    lettering('BUS', [1406, 246], 34, '#2b4c7e', { weight: 800 }),
    fill(rect(1366, 330, 82, 150, 5), '#f6f0e2'),
    fill(rect(1366, 330, 82, 30, 5), '#2b4c7e'),
    fill(times(7, (i) => rect(1378, 372 + i * 15, 58 - (i % 3) * 10, 6, 2)).join(''), '#a9a49a'),
    fill(polygon([1520, 300], [1960, 280], [1960, 304], [1506, 322]), mix(STEEL, SHADE, 0.2)),
    fill(rect(1552, 318, 10, 500) + rect(1880, 308, 10, 510), mix(STEEL, SHADE, 0.3)),
    fill(rect(1562, 330, 318, 330), '#dfeef0', { opacity: 0.3 }),
    fill(polygon([1600, 660], [1740, 330], [1800, 330], [1660, 660]), '#ffffff', { opacity: 0.16 }),
    ...bench(1576, 828, 280, '#9a7a58'),
  ];
}

/** Traffic cones: the road is to be resurfaced on Thursday. */
function cones(): Paint[] {
  return [810, 1046, 1160].flatMap((x, i) => {
    const base = 786 + (i % 2) * 10;
    return [
      fill(ellipse(x, base + 2, 46, 6), SHADE, { opacity: 0.2 }),
      fill(
        polygon([x - 9, base - 92], [x + 9, base - 92], [x + 32, base - 6], [x - 32, base - 6]),
        '#d9693c',
      ),
      fill(
        polygon([x - 15, base - 66], [x + 15, base - 66], [x + 22, base - 42], [x - 22, base - 42]),
        '#f6ecdc',
      ),
      fill(rect(x - 42, base - 8, 84, 11, 4), '#b9532c'),
    ];
  });
}

/** The low brick wall that people lean on. */
function wall(): Paint[] {
  const top = SCENE.horizon;
  const clip = [rect(LEFT, top + 34, WIDE, 240)];
  return [
    fill(rect(LEFT, top, WIDE, 34), down(top, top + 34, '#d9cdb8', '#c4b69e')),
    fill(rect(LEFT, top, WIDE, 4), '#fbf3e0', { opacity: 0.8 }),
    stroke(
      times(12, (i) => line([LEFT + 60 + i * 180, top + 4], [LEFT + 60 + i * 180, top + 32])).join(''),
      '#a5967e',
      2.5,
      { opacity: 0.6 },
    ),
    fill(rect(LEFT, top + 34, WIDE, 210), down(top + 34, 1080, '#a86f58', '#7d4f40')),
    ...brick(top + 34, 1080, '#5f382c', 0.3).map((paint) => ({ ...paint, clip })),
    fill(rect(LEFT, top + 34, WIDE, 18), SHADE, { opacity: 0.25 }),
  ];
}
