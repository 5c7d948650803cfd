import type { Paint } from '../../paint.ts';
import { INK, mix, PAPER, SHADE } from '../palette.ts';
import { shine } from './lamp.ts';
import { ellipse, fill, lettering, line, path, polygon, rect, stroke, tilted, times } from '../shapes.ts';

/** How brightly the lamp on the barrier burns, by band of morale. */
const BURNS = [0, 0.28, 0.55, 0.8, 1] as const;

/** The road works' barrier with its amber lamp; (x, floor) is the middle of its feet. */
export function barrier(x: number, floor: number, morale: number): Paint[] {
  const top = floor - 150;
  const half = 120;
  const stripe = (i: number): string =>
    polygon(
      [x - half + 12 + i * 48, top + 42],
      [x - half + 36 + i * 48, top + 42],
      [x - half + 24 + i * 48, top + 8],
      [x - half + i * 48, top + 8],
    );
  return [
    fill(ellipse(x, floor + 2, half + 14, 7), SHADE, { opacity: 0.18 }),
    stroke(
      line([x - 84, top + 20], [x - 98, floor]) + line([x + 84, top + 20], [x + 98, floor]),
      '#6b6470',
      9,
    ),
    fill(rect(x - half, top + 6, half * 2, 38, 5), PAPER),
    fill(times(5, stripe).join(''), '#c8553a', { clip: [rect(x - half, top + 6, half * 2, 38, 5)] }),
    fill(rect(x + 58, top - 8, 36, 16, 3), '#4b4854'),
    fill(
      path`M${x + 54} ${top - 8}V${top - 40}Q${x + 54} ${top - 66} ${x + 76} ${top - 66}Q${x + 98} ${top - 66} ${x + 98} ${top - 40}V${top - 8}Z`,
      mix('#6d5230', '#ffb52e', BURNS[morale] ?? 0),
    ),
    stroke(line([x + 76, top - 62], [x + 76, top - 10]), '#5c4526', 2.5, { opacity: 0.5 }),
  ];
}

/** The light of the barrier's lamp, which no evening dims. */
export function beacon(x: number, floor: number, morale: number): Paint[] {
  const burns = BURNS[morale] ?? 0;
  if (burns === 0) return [];
  const [cx, cy] = [x + 76, floor - 190];
  const radius = 60 + burns * 66;
  const rays = times(8, (i) => {
    const turn = (i / 8) * 2 * Math.PI;
    const at = (far: number) => [cx + Math.cos(turn) * far, cy + Math.sin(turn) * far] as const;
    return line(at(40), at(40 + burns * 26));
  });
  return [
    shine(cx, cy, radius, '#ffcf5c', burns * 0.75),
    fill(ellipse(cx, cy + 4, 17, 22), '#ffe9a8', { opacity: burns * 0.8 }),
    ...(burns > 0.5 ? [stroke(rays.join(''), '#fff0bd', 5, { opacity: burns })] : []),
  ];
}

/** How June's sign hangs, and how many of its five stops she has ticked, by band of accountability. */
const SIGNS = [
  { turn: 17, ticked: 0, torn: true },
  { turn: 9, ticked: 1, torn: true },
  { turn: 3, ticked: 2, torn: false },
  { turn: 0.8, ticked: 4, torn: false },
  { turn: 0, ticked: 5, torn: false },
] as const;

/** June's detour, drawn by hand in a dispatcher's capitals: five stops, ticked as they are seen to. */
export function detour(x: number, y: number, account: number): Paint[] {
  const { turn, ticked, torn } = SIGNS[account] ?? SIGNS[0];
  const box = { x: x - 104, y, width: 208, height: 148 };
  const radians = (turn * Math.PI) / 180;
  const at = (dx: number, dy: number) =>
    [
      x + dx * Math.cos(radians) - (dy - 74) * Math.sin(radians),
      y + 74 + dx * Math.sin(radians) + (dy - 74) * Math.cos(radians),
    ] as const;
  const stops = times(5, (i) => at(-78 + i * 39, 92 + (i % 2) * 26));
  const done = stops.slice(0, ticked);
  const open = stops.slice(ticked);
  return [
    stroke(line([x - 62, y + 60], [x - 62, 770]) + line([x + 62, y + 60], [x + 62, 770]), '#6b6470', 9),
    fill(tilted({ ...box, y: y + 8 }, turn), SHADE, { opacity: 0.16 }),
    fill(tilted(box, turn), torn ? '#e3cf9c' : '#f6d77a'),
    ...(torn ? [fill(polygon(at(104, 108), at(104, 148), at(58, 148)), '#8c7c58')] : []),
    lettering('DETOUR', at(0, 46), 38, INK, { weight: 800, turn }),
    stroke(line(at(-92, 60), at(92, 60)), INK, 3, { opacity: 0.5 }),
    stroke(line(...stops), mix(INK, '#f6d77a', 0.25), 4),
    fill(open.map(([sx, sy]) => ellipse(sx, sy, 9)).join(''), INK),
    fill(open.map(([sx, sy]) => ellipse(sx, sy, 5)).join(''), '#f6d77a'),
    fill(done.map(([sx, sy]) => ellipse(sx, sy, 14)).join(''), '#1f6b66'),
    stroke(done.map(([sx, sy]) => line([sx - 6, sy], [sx - 1, sy + 6], [sx + 7, sy - 6])).join(''), PAPER, 4),
  ];
}
