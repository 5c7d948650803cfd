import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { contact, mug } from '../pieces/desktop.ts';
import { brought } from '../pieces/furniture.ts';
import { coffee, cooler, cupboards, fridge, kettle } from '../pieces/kitchen.ts';
import { pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { CREAM, OCHRE, PAPER, SHADE, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { trailing } from '../pieces/plant.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { ellipse, fill, lettering, path, rect, tilted } from '../shapes.ts';
import { corners, shell } from '../shell.ts';
import { clock } from '../pieces/signs.ts';
import { casement } from '../pieces/window.ts';

/** The staff room: sage cupboards, the sign about the fish, and the board of what was promised. */
export function staffroom(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(shell({ wall: '#dde7dc', ceiling: '#eef0e6', trim: '#b9c8bb', floor: '#bfa98a' }), light),
      ...casement({ x: 484, y: 196, width: 276, height: 290 }, light),
      ...lit(
        [
          ...cupboards(),
          ...trailing(700, 498, 3, '#d97c5a'),
          ...fishSign(),
          ...kettle(620, 604),
          ...coffee(940, 604),
          ...fridge(1112, 262),
          ...promises({ x: 1374, y: 190, width: 262, height: 230 }, dress.account),
          ...clock(942, 146, 44, hands),
          ...cooler(1470, 738),
        ],
        light,
      ),
      ...corners(light, '#22322c'),
    ],
    middle: [
      ...lit(brought(dress, [1392, 610]), light),
      ...pendant(622, 92, light, OCHRE),
      ...pendant(1240, 92, light, OCHRE),
    ],
    front: lit(
      [
        ...counter('#d0a672'),
        ...pot(456, 852, dress.morale),
        ...mug(590, 852, CREAM),
        ...mug(800, 852, TERRACOTTA, 0.86),
        ...rolls(970),
        ...mug(1500, 852, '#3b5b7a', 0.95),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      cup: [800, 826],
      map: [1505, 330],
      book: [970, 830],
      door: [1760, 480],
      window: [622, 340],
      cart: [1507, 620],
      sheet: [1505, 320],
      screen: [390, 540],
      clock: [942, 146],
      cards: [1505, 330],
    },
    spots: [1130, 730, 1200, 680],
  };
}

function fishSign(): Paint[] {
  const box = { x: 808, y: 222, width: 268, height: 138 };
  const { x, y, width } = box;
  const fish = path`M${x + 110} ${y + 113}q20 -14 40 0l13 -8v16l-13 -8q-20 14 -40 0Z`;
  return [
    fill(tilted({ ...box, y: y + 7, x: x + 4 }, -1.2), SHADE, { opacity: 0.13 }),
    fill(tilted(box, -1.2), PAPER),
    fill(tilted({ x: x + width / 2 - 34, y: y - 11, width: 68, height: 22 }, 2), '#e9dca8', { opacity: 0.9 }),
    lettering('Somebody has', [x + width / 2, y + 38], 23, '#3a3340', { turn: -1.2 }),
    lettering('microwaved fish.', [x + width / 2, y + 63], 23, '#3a3340', { turn: -1.2 }),
    lettering('Somebody knows.', [x + width / 2, y + 90], 23, '#9c3a23', { turn: -1.2, weight: 750 }),
    fill(fish, '#6f9489'),
    fill(ellipse(x + 118, y + 111, 2), PAPER),
  ];
}

/** A plate of rolls. */
function rolls(x: number): Paint[] {
  const colors = ['#c98a4e', '#b97a40', '#d59a5e', '#c08446'];
  return [
    contact(x, 852, 220),
    ...colors.map((color, i) => fill(ellipse(x - 56 + i * 37, 830, 23, 20), color)),
    fill(colors.map((_, i) => ellipse(x - 62 + i * 37, 820, 9, 4)).join(''), '#ffffff', { opacity: 0.25 }),
    fill(
      path`M${x - 104} 838H${x + 104}Q${x + 84} 855 ${x + 54} 855H${x - 54}Q${x - 84} 855 ${x - 104} 838Z`,
      CREAM,
    ),
    fill(rect(x - 104, 837, 208, 5, 2), '#ffffff', { opacity: 0.8 }),
  ];
}
