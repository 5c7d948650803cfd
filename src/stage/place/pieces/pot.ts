import type { Paint } from '../../paint.ts';
import { mix, TERRACOTTA } from '../palette.ts';
import { contact } from './desktop.ts';
import { ellipse, fill, path, rect, stroke } from '../shapes.ts';

interface Vigor {
  /** How far a leaf's tip bends down from where its stem points, in degrees. */
  readonly bend: number;
  /** How long the leaves stand, as a share of their full length. */
  readonly rise: number;
  readonly green: string;
  readonly dark: string;
  readonly leaves: number;
}

/** By band of morale, from "running on fumes" to "glad to be here". */
const VIGOR: readonly [Vigor, ...Vigor[]] = [
  { bend: 118, rise: 0.86, green: '#a89a55', dark: '#8a7a43', leaves: 6 },
  { bend: 92, rise: 0.94, green: '#8f9d5c', dark: '#70824b', leaves: 7 },
  { bend: 56, rise: 1, green: '#6a9d6c', dark: '#4f8258', leaves: 8 },
  { bend: 30, rise: 1.1, green: '#57a06f', dark: '#3f7f5a', leaves: 9 },
  { bend: 14, rise: 1.22, green: '#4fa872', dark: '#37845a', leaves: 9 },
];
/** Which way each stem points, in degrees from upright; the first ones are the last to fall. */
const STEMS = [-40, 34, -66, 62, -14, 12, 46, -52, 2] as const;
const LENGTH = 86;

/** The plant on the desk: it stands up or hangs its leaves with the team's morale. (x, base) is its foot. */
export function pot(x: number, base: number, morale: number, color: string = TERRACOTTA): Paint[] {
  const vigor = VIGOR[morale] ?? VIGOR[0];
  const rim = base - 58;
  const stems = STEMS.slice(0, vigor.leaves).map((angle, i) => leaf(x + angle * 0.2, rim, angle, vigor, i));
  return [
    contact(x, base, 96),
    ...stems.map(({ outline }, i) => fill(outline, i % 2 === 0 ? vigor.green : vigor.dark)),
    stroke(stems.map(({ rib }) => rib).join(''), mix(vigor.dark, '#1f3020', 0.3), 2, { opacity: 0.6 }),
    ...(morale === 4 ? blossoms(x, rim) : []),
    fill(path`M${x - 38} ${rim}H${x + 38}L${x + 29} ${base}H${x - 29}Z`, mix(color, '#000000', 0.05)),
    fill(path`M${x - 38} ${rim}H${x - 22}L${x - 17} ${base}H${x - 29}Z`, '#000000', { opacity: 0.1 }),
    fill(rect(x - 43, rim - 8, 86, 17, 4), mix(color, '#ffffff', 0.16)),
    ...(morale === 0 ? fallen(x, base, vigor) : []),
  ];
}

interface Leaf {
  readonly outline: string;
  readonly rib: string;
}

/** A leaf on a stem that rises and then bends over. */
function leaf(x: number, y: number, angle: number, { bend, rise }: Vigor, nth: number): Leaf {
  const length = LENGTH * rise * (1 - (nth % 3) * 0.09);
  const side = angle < 0 ? -1 : 1;
  const step = (degrees: number, far: number): readonly [number, number] => [
    Math.sin((degrees * Math.PI) / 180) * far,
    -Math.cos((degrees * Math.PI) / 180) * far,
  ];
  const [upX, upY] = step(angle, length * 0.62);
  const [tipX, tipY] = step(angle + side * bend, length * 0.6);
  const [kneeX, kneeY] = [x + upX, y + upY];
  const [endX, endY] = [kneeX + tipX, kneeY + tipY];
  const [wideX, wideY] = step(angle + side * (bend / 2 + 90), 15);
  return {
    outline: path`M${x} ${y}Q${kneeX + wideX} ${kneeY + wideY} ${endX} ${endY}Q${kneeX - wideX * 1.5} ${kneeY - wideY * 1.5} ${x} ${y}Z`,
    rib: path`M${x} ${y}Q${kneeX} ${kneeY} ${endX} ${endY}`,
  };
}

function blossoms(x: number, rim: number): Paint[] {
  const spots = [
    [-30, -106],
    [24, -118],
    [50, -72],
  ] as const;
  return spots.flatMap(([dx, dy]) => [
    stroke(
      path`M${x + dx * 0.2} ${rim}Q${x + dx * 0.5} ${rim + dy * 0.7} ${x + dx} ${rim + dy}`,
      '#4c8a5c',
      3,
    ),
    fill(
      [0, 72, 144, 216, 288]
        .map((turn) => (turn * Math.PI) / 180)
        .map((turn) => ellipse(x + dx + Math.sin(turn) * 9, rim + dy - Math.cos(turn) * 9, 7))
        .join(''),
      '#fff6ea',
    ),
    fill(ellipse(x + dx, rim + dy, 6), '#e9b23f'),
  ]);
}

function fallen(x: number, base: number, { green, dark }: Vigor): Paint[] {
  return [
    fill(path`M${x + 52} ${base - 2}q18 -16 46 -4q-22 12 -46 4Z`, green),
    fill(path`M${x - 92} ${base - 1}q16 -14 40 -2q-20 10 -40 2Z`, dark),
  ];
}
