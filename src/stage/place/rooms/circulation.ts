import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { monitor, mug, papers, pencils } from '../pieces/desktop.ts';
import { cart, ladder } from '../pieces/furniture.ts';
import { keyboard } from '../pieces/keys.ts';
import { deskLamp, pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { CREAM, mix, SHADE, TEAL } from '../palette.ts';
import { SCENE, SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { seeded } from '../../../model/seeded.ts';
import { ellipse, fill, line, path, polygon, rect, stroke, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';
import { bookcase } from '../pieces/shelf.ts';
import { corners, shell, sunbeam } from '../shell.ts';
import { calendar, clock } from '../pieces/signs.ts';
import { square } from '../pieces/square.ts';
import { casement } from '../pieces/window.ts';

const WALL = '#efe3c9';
/** How the script may leave the Square on the desk; in anybody's hands it is not here. */
const OPEN: readonly string[] = ['open', 'clear'];
const HAZE = { toward: '#eadfc6', share: 0.52 };

/** Gus's circulation office: cream and teal, everything straightened, the Square open on the desk. */
export function circulation(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        shell({ wall: WALL, ceiling: '#f1eadb', trim: '#d3c39f', floor: '#c09a6c', panel: '#a9c3b6' }),
        light,
      ),
      ...casement({ x: 150, y: 176, width: 300, height: 344 }, light),
      ...lit(
        [
          ...cabinet(292),
          ...bookcase({ x: 520, y: 214, width: 282, height: 522, rows: 5, seed: 7, haze: HAZE }),
          ...cubbies({ x: 828, y: 262, width: 254, height: 474 }),
          ...bookcase({ x: 1108, y: 214, width: 282, height: 522, rows: 5, seed: 33, haze: HAZE }),
          ...promises({ x: 1086, y: 86, width: 152, height: 118 }, dress.account),
          ...calendar({ x: 842, y: 104, width: 108, height: 128 }, 'NOV', 18),
          ...clock(1018, 168, 52, hands),
          ...keyboard({ x: 1394, y: 286, width: 134, height: 196 }),
          ...(dress.props.ladder === undefined ? grille(1424, 1598) : hatch(1424, 1598)),
        ],
        light,
      ),
      ...sunbeam([150, 548], 300, 330, light),
      ...corners(light),
    ],
    middle: [
      ...lit(
        [
          ...(dress.props.cart === undefined ? [] : cart(1396, 590)),
          ...(dress.props.ladder === undefined ? [] : ladder([1662, 806], [1526, 30])),
        ],
        light,
      ),
      ...pendant(560, 118, light),
      ...pendant(1310, 118, light),
    ],
    front: [
      ...lit(
        [
          ...counter('#b07f52'),
          ...pot(456, 852, dress.morale),
          ...papers(520, 850, 9),
          ...pencils(704, 850, TEAL),
          ...(dress.props.book === undefined || OPEN.includes(dress.props.book)
            ? square(925, 852, dress.props.book)
            : []),
          ...monitor(1490, 852, 1.02),
          ...mug(1300, 850, '#d97c5a', 0.86),
        ],
        light,
      ),
      ...deskLamp(330, 852, light),
    ],
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      key: [1461, 400],
      window: [300, 340],
      cart: [1510, 600],
      sheet: [590, 820],
      cards: [590, 820],
      ceiling: [1510, 40],
      book: [925, 800],
      slip: [1000, 800],
      clock: [1018, 168],
      door: [1700, 480],
      screen: [1490, 750],
      cup: [1300, 825],
      map: [896, 168],
      floor: [925, SCENE.height - 80],
    },
    spots: [1170, 650, 1240, 590],
    shows: ['book'],
  };
}

/** Sorting cubbies: forty pigeonholes of hold slips, under a name for each row. */
function cubbies(box: Box): Paint[] {
  const { x, y, width, height } = box;
  const random = seeded(212);
  const tint = (color: string): string => mix(color, WALL, 0.46);
  const [columns, rows] = [4, 6];
  const [w, h] = [(width - 20) / columns, (height - 20) / rows];
  const cells = times(columns * rows, (i) => ({
    x: x + 10 + (i % columns) * w + 4,
    y: y + 10 + Math.floor(i / columns) * h + 4,
  }));
  const slips = cells.map((cell) => {
    const fullness = Math.floor(random() * 4);
    return times(fullness, (n) =>
      rect(cell.x + 5 + n * 3, cell.y + h - 22 - n * 6, w - 24 - random() * 8, 5),
    ).join('');
  });
  return [
    fill(rect(x + width, y + 12, 12, height - 12), SHADE, { opacity: 0.07 }),
    fill(rect(x, y, width, height, 5), tint('#b98d5e')),
    fill(cells.map((cell) => rect(cell.x, cell.y, w - 8, h - 18, 3)).join(''), tint('#7d5a40')),
    fill(cells.map((cell) => rect(cell.x, cell.y, w - 8, 10, 3)).join(''), SHADE, { opacity: 0.16 }),
    fill(slips.filter((_, i) => i % 3 !== 1).join(''), tint('#fbf4e2')),
    fill(slips.filter((_, i) => i % 3 === 1).join(''), tint('#bcd4cc')),
    fill(cells.map((cell) => rect(cell.x + 10, cell.y + h - 14, w - 28, 7, 2)).join(''), tint('#f6ecd2'), {
      opacity: 0.85,
    }),
    fill(rect(x - 6, y - 8, width + 12, 13, 3), tint('#d0a878')),
  ];
}

/** A filing cabinet, and on it the small synthesiser that Gus is building this month. */
function cabinet(x: number): Paint[] {
  const [top, width] = [604, 178];
  const drawer = (i: number): string => rect(x + 8, top + 14 + i * 64, width - 16, 56, 4);
  return [
    fill(rect(x + width, top + 10, 12, 130), SHADE, { opacity: 0.1 }),
    fill(rect(x, top, width, 138, 5), '#6f978e'),
    fill(drawer(0) + drawer(1), '#83aaa0'),
    fill(times(2, (i) => rect(x + width / 2 - 22, top + 32 + i * 64, 44, 9, 4)).join(''), '#4c6e67'),
    fill(rect(x - 4, top - 6, width + 8, 10, 3), '#93b8ae'),
    fill(rect(x + 18, top - 64, 140, 58, 5), '#a2714a'),
    fill(rect(x + 26, top - 58, 124, 30, 3), '#3f3c44'),
    fill(times(5, (i) => ellipse(x + 40 + i * 24, top - 43, 7)).join(''), '#e6dcc6'),
    fill(rect(x + 26, top - 26, 124, 18, 2), CREAM),
    fill(times(8, (i) => rect(x + 36 + i * 14.4, top - 26, 6, 10)).join(''), '#3f3c44'),
    stroke(path`M${x + 40} ${top - 43}q22 -34 48 0M${x + 64} ${top - 43}q30 -46 72 0`, '#c4583f', 3),
  ];
}

/** The same place in the ceiling with its filter back in. */
function grille(left: number, right: number): Paint[] {
  const slats = times(8, (i) => line([left + 14 + i * 21, 16], [left + 20 + i * 19, 48]));
  return [
    fill(polygon([left - 16, 4], [right + 26, 4], [right, 58], [left, 58]), CREAM),
    fill(polygon([left - 4, 10], [right + 12, 10], [right - 8, 52], [left + 10, 52]), '#cfd3c8'),
    stroke(slats.join(''), '#a3aca4', 5),
  ];
}

/** The ceiling hatch that Hollis has open, its filter hanging out. */
function hatch(left: number, right: number): Paint[] {
  const slats = times(6, (i) => line([left + 30 + i * 26, 74], [left + 22 + i * 27, 112]));
  return [
    fill(polygon([left - 16, 4], [right + 26, 4], [right, 58], [left, 58]), CREAM),
    fill(polygon([left - 4, 10], [right + 12, 10], [right - 8, 52], [left + 10, 52]), '#4a3c3e'),
    fill(polygon([left - 4, 10], [right + 12, 10], [right + 8, 22], [left - 1, 22]), SHADE, { opacity: 0.5 }),
    fill(polygon([left + 4, 60], [right - 6, 60], [right - 20, 124], [left - 8, 124]), '#d8d4c6'),
    fill(polygon([left + 18, 70], [right - 18, 70], [right - 31, 114], [left + 8, 114]), '#b9c2bb'),
    stroke(slats.join(''), '#98a39d', 5),
  ];
}
