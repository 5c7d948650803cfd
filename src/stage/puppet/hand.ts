import type { Point } from '../paint.ts';
import type { Limb } from './arm.ts';
import { capsule, curve, ellipse, loop, ribbon, spots } from './path.ts';
import type { HandName } from './pose.ts';
import type { Rig } from './rig.ts';

/** Where a hand is and how it lies: along the forearm, across it toward the thumb. */
export interface Grip {
  readonly side: number;
  readonly at: Point;
  place(along: number, across: number): Point;
}

interface Shape {
  /** Bend of the hand against the forearm, degrees toward the thumb. */
  readonly bend: number;
  /** Along, across, half length, half width. */
  readonly palm: readonly [number, number, number, number];
  readonly fingers: readonly string[];
  readonly thumb: string;
  readonly creases: readonly string[];
}

// Lengths along the hand and across it, the thumb's side being positive.
const SHAPES: Record<HandName, Shape> = {
  rest: {
    bend: 8,
    palm: [18, 0, 20, 15],
    fingers: ['26 8, 42 9, 52 6', '28 3, 46 3, 58 1', '27 -3, 44 -3, 55 -4', '24 -9, 37 -10, 46 -10'],
    thumb: '8 10, 22 16, 36 14',
    creases: ['37 6, 51 3', '36 0, 52 -1', '34 -7, 46 -8'],
  },
  open: {
    bend: 0,
    palm: [19, 0, 21, 19],
    fingers: ['28 11, 46 17, 59 22', '31 4, 52 6, 67 8', '30 -4, 51 -6, 65 -8', '26 -11, 42 -17, 53 -22'],
    thumb: '8 13, 18 28, 30 38',
    creases: ['12 9, 21 4, 24 -8', '8 4, 16 -4, 20 -12'],
  },
  point: {
    bend: 0,
    palm: [18, 0, 20, 18],
    fingers: ['26 8, 48 9, 68 9', '26 0, 38 0, 33 0', '24 -8, 35 -8, 30 -8', '21 -13, 30 -14, 26 -14'],
    thumb: '8 12, 22 18, 33 13',
    creases: ['30 4, 39 4', '28 -4, 36 -4'],
  },
  flat: {
    bend: -6,
    palm: [17, 0, 21, 15],
    fingers: ['26 9, 43 10, 53 8', '28 3, 48 3, 58 2', '27 -3, 46 -4, 56 -4', '24 -9, 40 -11, 48 -11'],
    thumb: '8 11, 22 19, 34 20',
    creases: ['38 6, 52 5', '38 0, 54 -1', '36 -7, 50 -8'],
  },
  grip: {
    bend: 0,
    palm: [15, 0, 20, 17],
    fingers: ['20 10, 38 9, 46 3', '22 3, 42 1, 49 -5', '22 -4, 40 -6, 46 -11', '20 -10, 34 -12, 40 -16'],
    thumb: '6 12, 20 19, 34 17',
    creases: ['30 6, 44 2', '31 -1, 45 -5', '30 -8, 42 -12'],
  },
  hold: {
    bend: 4,
    palm: [15, 0, 20, 18],
    fingers: ['24 10, 38 8, 32 -2', '25 3, 41 1, 34 -8', '24 -4, 39 -6, 31 -13', '21 -10, 33 -12, 27 -17'],
    thumb: '6 12, 18 20, 32 16',
    creases: ['30 5, 39 4', '30 -2, 39 -3', '28 -9, 35 -10'],
  },
  fist: {
    bend: 0,
    palm: [17, 0, 21, 19],
    fingers: ['25 9, 36 7, 33 1', '26 2, 37 0, 33 -5', '25 -5, 35 -7, 31 -11', '22 -11, 30 -13, 27 -15'],
    thumb: '8 13, 21 17, 31 10',
    creases: ['28 5, 36 4', '28 -2, 36 -3', '26 -8, 33 -9'],
  },
  chin: {
    bend: 10,
    palm: [16, 0, 21, 18],
    fingers: ['20 9, 36 13, 46 14', '20 2, 35 2, 40 -4', '19 -5, 32 -6, 36 -11', '17 -10, 27 -12, 31 -15'],
    thumb: '8 13, 24 25, 37 30',
    creases: ['28 6, 37 7', '27 -2, 36 -2'],
  },
  tuck: { bend: 0, palm: [12, 0, 18, 16], fingers: [], thumb: '6 8, 14 14, 24 16', creases: [] },
};

/** Draws a hand at the end of a limb; what it holds comes between the palm and the fingers. */
export function drawHand(rig: Rig, limb: Limb, held?: (grip: Grip) => void): void {
  const { brush, skin, size } = rig;
  const shape = SHAPES[held ? 'hold' : limb.hand];
  const k = 1.14 * size;
  const place = placing(limb, shape.bend, k);
  const [along, across, long, wide] = shape.palm;
  const turn = Math.atan2(place(1, 0)[1] - place(0, 0)[1], place(1, 0)[0] - place(0, 0)[0]);
  const palm = ellipse(place(along, across), long * k, wide * k, turn);
  const wrist = capsule(place(-6, 0), 14 * k, place(12, 0), 14.5 * k);
  const digit = (points: string, width: number) => {
    const spine = spots(points).map(([u, v]) => place(u, v));
    const tip = spine.at(-1) ?? limb.wrist;
    return ribbon(spine, [width * k, width * k, width * 0.86 * k]) + loop(disc(tip, width * 0.46 * k));
  };
  const fingers = shape.fingers.map((points) => digit(points, 11.4)).join('');
  const thumb = digit(shape.thumb, 11.8);
  if (held) {
    brush.fill(palm + wrist, skin.shade);
    held({ side: limb.side, at: place(30, 0), place });
    brush.line(fingers + thumb, skin.shade, 3);
    brush.fill(fingers + thumb, skin.base);
  } else {
    brush.line(palm + wrist + fingers + thumb, skin.shade, 3.4);
    brush.fill(palm + wrist + fingers + thumb, skin.base);
  }
  const creases = shape.creases.map((points) => curve(spots(points).map(([u, v]) => place(u, v)))).join('');
  if (creases !== '') brush.line(creases, skin.shade, 2);
}

function disc([x, y]: Point, r: number): Point[] {
  return [0, 1, 2, 3, 4, 5].map((i): Point => [
    x + r * Math.cos((i * Math.PI) / 3),
    y + r * Math.sin((i * Math.PI) / 3),
  ]);
}

function placing({ wrist, elbow, side }: Limb, bend: number, k: number): Grip['place'] {
  const along = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
  const [ux, uy] = [Math.cos(along), Math.sin(along)];
  // The thumb is the finger nearest the body and the sky.
  const thumb = -uy * side * -0.6 + ux * -0.8 > 0 ? 1 : -1;
  const angle = along + (bend * thumb * Math.PI) / 180;
  const [cx, cy] = [Math.cos(angle) * k, Math.sin(angle) * k];
  return (u, v) => [wrist[0] + cx * u - cy * v * thumb, wrist[1] + cy * u + cx * v * thumb];
}
