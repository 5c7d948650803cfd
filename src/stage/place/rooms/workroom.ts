import type { Paint } from '../../paint.ts';
import type { Dress } from '../dress.ts';
import { counter } from '../pieces/counter.ts';
import { monitor, mug, papers, pencils, pile } from '../pieces/desktop.ts';
import { brought, crates } from '../pieces/furniture.ts';
import { hatchway } from '../pieces/hatch.ts';
import { pendant } from '../pieces/lamp.ts';
import { lit } from '../light.ts';
import { INK, mix, OCHRE, PAPER, PLUM, SHADE, TERRACOTTA } from '../palette.ts';
import { SEATS, THINGS_ANYWHERE } from '../place.ts';
import type { Hands, Light, Scenery } from '../place.ts';
import { pot } from '../pieces/pot.ts';
import { promises } from '../pieces/promises.ts';
import { fill, lettering, line, rect, stroke, times } from '../shapes.ts';
import { bookcase } from '../pieces/shelf.ts';
import { corners, shell, sunbeam } from '../shell.ts';
import { clock, note } from '../pieces/signs.ts';
import { casement } from '../pieces/window.ts';

const HAZE = { toward: '#e4dae2', share: 0.5 };

/** The workroom: heather walls, Imani's monitor, a whiteboard of rows, and the Hatch. */
export function workroom(light: Light, hands: Hands, dress: Dress): Scenery {
  return {
    back: [
      ...lit(
        shell({ wall: '#e6dce4', ceiling: '#f1ecee', trim: '#bfaebb', floor: '#b3947c', panel: '#cbb9c8' }),
        light,
      ),
      ...casement({ x: 130, y: 190, width: 270, height: 310 }, light),
      ...lit(
        [
          ...bookcase({
            x: 482,
            y: 250,
            width: 290,
            height: 486,
            rows: 4,
            seed: 108,
            haze: HAZE,
            wood: '#a88a78',
          }),
          ...crates(832, 752, '#e6dce4'),
          ...hatchway({ x: 834, y: 330, width: 206, height: 210 }, '#8d7a86', '#d5dde0', dress.props.hatch),
          ...whiteboard(),
          ...promises({ x: 722, y: 84, width: 204, height: 128 }, dress.account, '#a88a78'),
          ...clock(1040, 176, 52, hands),
        ],
        light,
      ),
      ...sunbeam([130, 526], 270, 330, light),
      ...corners(light),
    ],
    middle: [
      ...lit(brought({ ...dress, props: { ...dress.props, cart: 'here' } }, [1396, 596]), light),
      ...pendant(640, 112, light, PLUM),
      ...pendant(1230, 112, light, PLUM),
    ],
    front: lit(
      [
        ...counter('#a88468'),
        ...pile(210, 852, 3, 5),
        ...pot(456, 852, dress.morale, '#7b6a94'),
        ...pencils(1330, 852, '#6d5a8a'),
        ...papers(800, 852, 4),
        ...mug(1040, 851, OCHRE, 0.84),
        ...monitor(1490, 852, 1.02),
      ],
      light,
    ),
    seats: SEATS,
    things: {
      ...THINGS_ANYWHERE,
      screen: [1490, 750],
      clock: [1040, 176],
      hatch: [937, 435],
      window: [265, 345],
      crates: [937, 720],
      cart: [1510, 580],
      sheet: [1400, 320],
      letter: [870, 834],
      slip: [870, 834],
      map: [1400, 320],
      book: [285, 810],
      cup: [1040, 826],
    },
    spots: [990, 1110, 740, 680],
  };
}

/** Row 212 of the county sheet, still not filled in. */
function whiteboard(): Paint[] {
  const [x, y, w, h] = [1112, 236, 500, 270];
  const rows = times(5, (i) => line([x + 30, y + 84 + i * 36], [x + w - 30, y + 84 + i * 36])).join('');
  const columns = [0.2, 0.46, 0.72]
    .map((at) => line([x + w * at, y + 62], [x + w * at, y + h - 26]))
    .join('');
  return [
    fill(rect(x + 4, y + 9, w, h, 8), SHADE, { opacity: 0.1 }),
    fill(rect(x, y, w, h, 8), '#c3bcc4'),
    fill(rect(x + 10, y + 10, w - 20, h - 20, 4), '#f8f5f3'),
    stroke(rows + columns, '#d5ccd6', 2.5),
    fill(times(4, (i) => rect(x + w * 0.5, y + 96 + i * 36, 60 + (i % 2) * 26, 6, 3)).join(''), '#b9c6cf'),
    lettering('COUNTY SHEET', [x + w - 32, y + 46], 24, mix(INK, PAPER, 0.35), { anchor: 'end' }),
    lettering('212 ?', [x + w - 34, y + 152], 26, TERRACOTTA, { anchor: 'end', weight: 750 }),
    fill(rect(x + w * 0.6, y + h - 2, 120, 9, 4), '#a79fa9'),
    ...note({ x: x + w - 70, y: y + 176, width: 66, height: 62 }, '#f0e3a4', 3, 2),
  ];
}
