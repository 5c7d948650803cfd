import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { monitor, mug, papers, pencils } from '../pieces/desktop.ts';
import { brought } from '../pieces/furniture.ts';
import { deskLamp, pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { CREAM, down, mix, PAPER, SHADE, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { trailing } from '../pieces/plant.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { fill, inset, lettering, outline, rect, times } from '../shapes.ts';
import { bookcase } from '../pieces/shelf.ts';
import { corners, FLOOR, shell, sunbeam } from '../shell.ts';
import { clock } from '../pieces/signs.ts';
import { blinds, casement } from '../pieces/window.ts';

const HAZE = { toward: '#ebcdb6', share: 0.46 };

/** Ros's office: clay walls, blinds half down, the budget in three binders, the branch in 1974 on the wall. */
export function office(light: Light, hands: Hands, dress: Dress): Scenery {
  const window = { x: 792, y: 206, width: 296, height: 290 };
  return {
    back: [
      ...lit(
        shell({ wall: '#edd0ba', ceiling: '#f5e8da', trim: '#a9745a', floor: '#a5775a', panel: '#cf9c80' }),
        light,
      ),
      ...casement(window, light),
      ...lit(
        [
          ...blinds({ x: window.x + 4, y: window.y, width: window.width - 8, height: 118 }, '#f3e4d2'),
          ...trailing(1030, 508, 9, '#b5674a'),
          ...bookcase({
            x: 484,
            y: 250,
            width: 268,
            height: 486,
            rows: 4,
            seed: 19,
            haze: HAZE,
            wood: '#9c6a4c',
          }),
          ...door(),
          ...picture(),
          ...promises({ x: 804, y: 78, width: 196, height: 114 }, dress.account, '#9c6a4c'),
          ...clock(420, 236, 46, hands),
        ],
        light,
      ),
      ...sunbeam([window.x, 522], window.width, 170, light),
      ...corners(light, '#3b1a18'),
    ],
    middle: [
      ...lit(brought(dress, [1396, 590]), light),
      ...pendant(640, 104, light, TERRACOTTA),
      ...pendant(1240, 104, light, TERRACOTTA),
    ],
    front: [
      ...lit(
        [
          ...counter('#94603f'),
          ...binders(236),
          ...pot(440, 852, dress.morale, '#8a5a44'),
          ...papers(800, 852, 6),
          ...pencils(1040, 852, '#8a4b38'),
          ...monitor(1500, 852, 1),
          ...mug(1200, 851, CREAM, 0.84),
        ],
        light,
      ),
      ...deskLamp(1706, 852, light, '#8a3f30'),
    ],
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      screen: [1500, 750],
      door: [1490, 480],
      window: [940, 400],
      cart: [1510, 600],
      sheet: [870, 826],
      letter: [870, 826],
      clock: [420, 236],
      map: [1240, 260],
      slip: [870, 826],
      book: [306, 790],
      cards: [870, 826],
      cup: [1200, 826],
    },
    spots: [985, 1110, 740, 680],
  };
}

function door(): Paint[] {
  const [x, y, w] = [1412, 210, 216];
  return [
    fill(rect(x - 16, y - 16, w + 32, FLOOR - y + 16, 4), '#8a5a42'),
    fill(rect(x, y, w, FLOOR - y), down(y, FLOOR, '#bd8260', '#a56c4c')),
    fill(rect(x + 34, y + 36, w - 68, 210, 6), '#f0dcc8'),
    fill(rect(x + 34, y + 36, w - 68, 12), SHADE, { opacity: 0.14 }),
    fill(rect(x + 28, y + 300, w - 56, 190, 6), SHADE, { opacity: 0.08 }),
    fill(rect(x + 18, y + 266, 40, 13, 6), '#d8b05c'),
  ];
}

/** A framed photograph of the branch, new, in 1974. */
function picture(): Paint[] {
  const box = { x: 1126, y: 196, width: 240, height: 164 };
  const { x, y } = box;
  return [
    fill(rect(x + 4, y + 9, box.width, box.height, 4), SHADE, { opacity: 0.14 }),
    fill(outline(box, 4), '#7a4f3a'),
    fill(outline(inset(box, 10)), '#f6ecdb'),
    fill(outline(inset(box, 26)), '#d8c3a0'),
    fill(rect(x + 54, y + 82, 132, 48), '#b07258'),
    fill(rect(x + 46, y + 74, 148, 11), '#6d4a3a'),
    fill(times(4, (i) => rect(x + 64 + i * 32, y + 94, 16, 24)).join(''), '#e9dcb8'),
    fill(rect(x + 26, y + 130, 188, 8), '#a08a62'),
    lettering('1974', [x + box.width - 38, y + box.height - 30], 13, '#7a6046', { anchor: 'end' }),
  ];
}

/** Three binders: the budget, the budget again, and the one with what was cut. */
function binders(x: number): Paint[] {
  return ['#7a3b3b', '#3f5a6a', '#8a6a2f'].flatMap((color, i) => [
    fill(rect(x + i * 48, 706, 44, 146, 4), color),
    fill(rect(x + i * 48, 706, 10, 146, 4), mix(color, '#ffffff', 0.18)),
    fill(rect(x + i * 48 + 12, 734, 22, 52, 2), PAPER),
    fill(rect(x + i * 48 + 16, 744, 14, 4) + rect(x + i * 48 + 16, 754, 14, 4), mix(color, PAPER, 0.3)),
  ]);
}
