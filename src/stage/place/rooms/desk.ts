import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { bell, monitor, mug, pile } from '../pieces/desktop.ts';
import { doris } from '../pieces/doris.ts';
import { brought } from '../pieces/furniture.ts';
import { pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { CREAM, mix, OCHRE, SHADE, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { ellipse, fill, lettering, path, rect } from '../shapes.ts';
import { bookcase } from '../pieces/shelf.ts';
import { corners, LEFT, shell, sunbeam, WIDE } from '../shell.ts';
import { clock, plate, poster } from '../pieces/signs.ts';
import { casement, glassDoors } from '../pieces/window.ts';

const HAZE = { toward: '#f4ecdb', share: 0.56 };

/** The public desk: daylight through the doors, the branch's painted stripes of 1974, and Doris. */
export function desk(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        [...shell({ wall: '#f6efe0', ceiling: '#f7f2e6', trim: '#e0d2b4', floor: '#c4a37c' }), ...stripes()],
        light,
      ),
      ...casement({ x: 96, y: 250, width: 260, height: 290 }, light),
      ...lit(
        [
          ...bookcase({
            x: 476,
            y: 296,
            width: 290,
            height: 440,
            rows: 4,
            seed: 11,
            haze: HAZE,
            wood: '#bd8d5f',
          }),
          ...bookcase({
            x: 1112,
            y: 296,
            width: 262,
            height: 440,
            rows: 4,
            seed: 52,
            haze: HAZE,
            wood: '#bd8d5f',
          }),
          fill(rect(798, 222, 282, 520, 4), '#d9c9a6'),
        ],
        light,
      ),
      ...glassDoors({ x: 814, y: 238, width: 250, height: 504 }, light, '#8d9aa0'),
      ...lit(
        [
          ...clock(1416, 262, 44, hands),
          ...promises({ x: 1444, y: 84, width: 152, height: 116 }, dress.account),
          ...poster({ x: 1668, y: 252, width: 130, height: 180 }, '#3b5b7a', ['STAR PARTY', 'Friday, 7']),
          ...moon(1733, 318),
        ],
        light,
      ),
      ...sunbeam([826, 734], 226, -130, light),
      ...sunbeam([96, 566], 260, 290, light),
      ...corners(light),
    ],
    middle: [
      ...lit([...pot(448, 554, dress.morale), ...returns(386), ...brought(dress, [815, 634])], light),
      ...doris(1510, 836, light, dress.props.doris),
      ...pendant(640, 96, light, OCHRE),
      ...pendant(1292, 96, light, OCHRE),
      ...lit(plate({ x: 756, y: 92, width: 398, height: 78 }, 'CIRCULATION', '#2f7f79', 62), light),
    ],
    front: lit(
      [
        ...counter('#bf8f5c'),
        ...pile(1268, 852, 2, 3),
        ...bell(925, 852),
        ...monitor(404, 852, 0.8),
        ...mug(800, 850, '#3b5b7a', 0.8),
        fill(rect(1010, 841, 112, 9, 2), CREAM),
        fill(rect(1022, 838, 92, 5, 1), mix(CREAM, SHADE, 0.1)),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      screen: [404, 760],
      door: [938, 490],
      slip: [1066, 842],
      book: [1340, 826],
      cup: [800, 826],
      clock: [1416, 262],
      doris: [1510, 520],
      window: [226, 390],
      cart: [930, 640],
      sheet: [1066, 842],
      letter: [1066, 842],
      map: [1733, 322],
      chairs: [938, 760],
    },
    spots: [862, 1190, 740, 680],
  };
}

/** Three stripes of paint round the room: the branch opened in 1974 and is rather proud of it now. */
function stripes(): Paint[] {
  const bands = [
    ['#c9765a', 186, 15],
    ['#dda94f', 205, 10],
    ['#7fa79d', 219, 6],
  ] as const;
  return bands.map(([color, y, height]) => fill(rect(LEFT, y, WIDE, height), color, { opacity: 0.62 }));
}

/** A moon and some stars, for the poster. */
function moon(x: number, y: number): Paint[] {
  const stars = [
    [-38, -30],
    [34, -36],
    [42, 18],
    [-42, 26],
    [14, 42],
  ] as const;
  return [
    fill(
      path`M${x + 8} ${y - 32}A34 34 0 1 0 ${x + 26} ${y + 20}A28 28 0 0 1 ${x + 8} ${y - 32}Z`,
      '#f3dc9c',
    ),
    fill(stars.map(([dx, dy]) => ellipse(x + dx, y + dy, 3.4)).join(''), '#fdf3d4'),
  ];
}

/** The returns slot in its cabinet; `x` is its left side. */
function returns(x: number): Paint[] {
  const [top, width] = [560, 128];
  return [
    fill(rect(x - 10, top + 270, width + 20, 12, 6), SHADE, { opacity: 0.2 }),
    fill(rect(x, top, width, 280, 8), mix(TERRACOTTA, '#b98d5e', 0.5)),
    fill(rect(x - 8, top - 8, width + 16, 16, 5), '#cfa06f'),
    fill(rect(x + 24, top + 74, width - 48, 24, 12), '#3b2418'),
    fill(rect(x + 24, top + 96, width - 48, 7, 3), '#ffffff', { opacity: 0.3 }),
    fill(rect(x + 18, top + 134, width - 36, 106, 6), SHADE, { opacity: 0.1 }),
    lettering('RETURNS', [x + width / 2, top + 50], 21, '#fdf0d8', { weight: 700 }),
  ];
}
