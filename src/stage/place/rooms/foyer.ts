import type { Paint } from '../../paint.ts';
import { isPerson } from '../../../model/tags.ts';
import type { Dress, Leader } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { crowd } from '../pieces/crowd.ts';
import { mug, papers } from '../pieces/desktop.ts';
import { bench, brought, chairRow, chairStack } from '../pieces/furniture.ts';
import { halo, pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { BRASS, CREAM, down, mix, OCHRE, PAPER, SHADE } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { ellipse, fill, lettering, line, path, rect, stroke, times } from '../shapes.ts';
import { brick, corners, FLOOR, LEFT, shell, WIDE } from '../shell.ts';
import { clock, cork, note, plate } from '../pieces/signs.ts';
import { glassDoors } from '../pieces/window.ts';

const WALL = '#e6b878';
const BRICK = '#5b7186';
const AIR = '#9a8a80';

/** The foyer: amber light over blue brick, the Annex door shut, and whoever has come to wait before it. */
export function foyer(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        [...shell({ wall: WALL, ceiling: '#efdcb8', trim: '#4a5d70', floor: '#a98a70' }), ...wainscot()],
        light,
      ),
      ...glassDoors({ x: 1404, y: 196, width: 340, height: 546 }, light, '#5c6670'),
      ...lit(
        [
          ...board(),
          ...annex(),
          ...clock(1474, 130, 42, hands),
          ...hooks(110),
          ...promises({ x: 1238, y: 86, width: 160, height: 122 }, dress.account, '#8a6848'),
        ],
        light,
      ),
      ...halo(946, 300, 440, light),
      ...lit(plate({ x: 816, y: 112, width: 260, height: 78 }, 'ANNEX', '#34475f'), light),
      ...corners(light, '#1f2038'),
    ],
    middle: [
      ...lit(
        [
          ...chairs(dress),
          ...bench(250, 810, 250, '#a07a58'),
          ...brought(dress, [1400, 620]),
          ...dress.leaders.flatMap((leader) => WAITING[leader]),
        ],
        light,
      ),
      ...pendant(724, 96, light, '#b5482f'),
      ...pendant(1168, 96, light, '#b5482f'),
    ],
    front: lit(
      [
        ...counter('#8f6d58'),
        ...pot(456, 852, dress.morale, '#4a5d70'),
        ...papers(800, 852, 5),
        ...mug(1030, 851, OCHRE, 0.82),
        ...tent(1260),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      door: [946, 480],
      key: [1000, 520],
      chairs: [810, 690],
      clock: [1474, 130],
      window: [1574, 450],
      cart: [1510, 640],
      slip: [870, 832],
      book: [870, 832],
      cards: [870, 832],
      cup: [1030, 826],
      map: [531, 215],
      screen: [1570, 480],
      phone: [1000, 830],
      sheet: [870, 832],
      letter: [870, 832],
    },
    spots: [985, 1100, 740, 680],
  };
}

/** The class, seated at the left with its folders, and the tenants at the right with their flyers. */
const WAITING: Readonly<Record<Leader, readonly Paint[]>> = {
  anand: crowd({ x: 262, floor: 862, count: 7, seed: 4, seated: true, air: AIR, paper: '#8fb4d8' }),
  varga: crowd({ x: 1420, floor: 862, count: 7, seed: 9, seated: false, air: AIR, paper: '#f3c37c' }),
};

/** In rows, if the script has set them out; else stacked beside the door, fewer while somebody carries some. */
function chairs({ props }: Dress): Paint[] {
  if (props.chairs === 'rows') return [...chairRow(440, 800, 4), ...chairRow(1080, 800, 4)];
  const carried = props.chairs !== undefined && isPerson(props.chairs);
  return chairStack(764, 790, carried ? 2 : 5, '#a7a19c');
}

function wainscot(): Paint[] {
  const top = 430;
  return [
    fill(
      rect(LEFT, top, WIDE, FLOOR - 16 - top),
      down(top, FLOOR, mix(BRICK, '#ffffff', 0.1), mix(BRICK, SHADE, 0.12)),
    ),
    ...brick(top, FLOOR - 16, '#2f4256', 0.22),
    fill(rect(LEFT, top - 8, WIDE, 14, 3), mix(BRICK, '#ffffff', 0.3)),
    fill(rect(LEFT, top + 6, WIDE, 6), SHADE, { opacity: 0.14 }),
  ];
}

/** The Annex door: two leaves, each with a pane of wired glass, and one sheet of paper that says Thursday. */
function annex(): Paint[] {
  const [x, y, w] = [816, 212, 260];
  const leaves = [x + 10, x + w / 2 + 4];
  const pane = (left: number): string => rect(left + 34, y + 62, 48, 190, 4);
  return [
    fill(rect(x - 16, y - 16, w + 32, FLOOR - y + 16, 4), '#54402f'),
    fill(rect(x, y, w, FLOOR - y), '#3f3026'),
    ...leaves.map((left) =>
      fill(rect(left, y + 8, w / 2 - 14, FLOOR - y - 8, 2), down(y, FLOOR, '#b07a4c', '#8f5f3b')),
    ),
    fill(leaves.map(pane).join(''), '#e9c88a'),
    stroke(
      leaves
        .flatMap((left) =>
          times(4, (i) => line([left + 34, y + 100 + i * 38], [left + 82, y + 100 + i * 38])),
        )
        .join(''),
      '#a98654',
      1.5,
    ),
    fill(leaves.map((left) => rect(left + 34, y + 62, 48, 8)).join(''), SHADE, { opacity: 0.18 }),
    fill(rect(x + w / 2 - 22, y + 286, 12, 76, 6) + rect(x + w / 2 + 10, y + 286, 12, 76, 6), BRASS),
    fill(
      leaves.map((left) => rect(left + 8, FLOOR - 70, w / 2 - 30, 56, 3)).join(''),
      mix(BRASS, '#8f5f3b', 0.4),
    ),
    ...note({ x: x + 160, y: y + 292, width: 80, height: 92 }, PAPER, 2, 0),
    lettering('THU', [x + 200, y + 338], 25, '#34475f', { weight: 750, turn: 2 }),
    lettering('6:00', [x + 199, y + 366], 25, '#9c3a23', { weight: 750, turn: 2 }),
  ];
}

/** The notice board, with the class's poster and the tenants' flyer side by side. */
function board(): Paint[] {
  const [x, y] = [378, 108];
  const sheets = [
    { at: x + 28, color: '#dfe9ee', ink: '#2b4c7e', words: ['CITIZENSHIP', 'CLASS', 'Thu 6:00'] },
    { at: x + 158, color: '#f3d9b0', ink: '#9c3a23', words: ['TENANTS', 'MEETING', 'Thu 6:00'] },
  ] as const;
  return [
    ...cork({ x, y, width: 306, height: 214 }),
    ...sheets.flatMap(({ at, color, ink, words }) => [
      fill(rect(at + 3, y + 33, 118, 150, 2), SHADE, { opacity: 0.16 }),
      fill(rect(at, y + 28, 118, 150, 2), color),
      fill(rect(at, y + 28, 118, 10, 2), ink),
      lettering(words[0], [at + 59, y + 72], 16.5, ink, { weight: 750 }),
      lettering(words[1], [at + 59, y + 96], 20, ink, { weight: 750 }),
      lettering(words[2], [at + 59, y + 156], 17, ink, { weight: 550 }),
      fill(
        times(2, (i) => rect(at + 22, y + 110 + i * 13, 74 - i * 20, 5, 2)).join(''),
        mix(color, ink, 0.4),
      ),
      fill(ellipse(at + 59, y + 30, 6), '#c4583f'),
    ]),
  ];
}

/** A card on the sign-in table. */
function tent(x: number): Paint[] {
  return [
    fill(path`M${x - 78} 852L${x - 66} 772H${x + 66}L${x + 78} 852Z`, PAPER),
    fill(path`M${x - 78} 852L${x - 66} 772H${x - 58}L${x - 68} 852Z`, SHADE, { opacity: 0.1 }),
    lettering('PLEASE', [x, 808], 22, '#34475f', { weight: 700 }),
    lettering('SIGN IN', [x, 834], 22, '#34475f', { weight: 700 }),
  ];
}

/** Coats on hooks: somebody always leaves one. */
function hooks(x: number): Paint[] {
  const coats = ['#6d5a78', '#8a7448', '#4f6a72'];
  return [
    fill(rect(x, 300, 232, 22, 5), '#8a6848'),
    fill(rect(x, 300, 232, 5, 3), '#ffffff', { opacity: 0.2 }),
    ...coats.flatMap((color, i) => {
      const middle = x + 44 + i * 72;
      const sleeve = (side: number): string =>
        path`M${middle + side * 20} 352Q${middle + side * 40} 372 ${middle + side * 38} 500L${middle + side * 22} 502L${middle + side * 16} 380Z`;
      return [
        fill(sleeve(-1) + sleeve(1), mix(color, SHADE, 0.2)),
        fill(
          path`M${middle} 318Q${middle - 24} 340 ${middle - 25} 380L${middle - 30} ${548 - i * 22}H${middle + 30}L${middle + 25} 380Q${middle + 24} 340 ${middle} 318Z`,
          color,
        ),
        stroke(line([middle, 344], [middle + 2, 540 - i * 22]), mix(color, SHADE, 0.35), 3, { opacity: 0.5 }),
      ];
    }),
    fill(times(3, (i) => ellipse(x + 44 + i * 72, 314, 6)).join(''), mix(BRASS, CREAM, 0.2)),
  ];
}
