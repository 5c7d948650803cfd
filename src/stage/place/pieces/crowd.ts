import type { Paint } from '../../paint.ts';
import { down, mix, SHADE } from '../palette.ts';
import { pick, seeded } from '../../../model/seeded.ts';
import { ellipse, fill, line, path, polygon, rect, stroke, tilted, times } from '../shapes.ts';

export interface Crowd {
  readonly x: number;
  /** Where the feet of the front row are. */
  readonly floor: number;
  readonly count: number;
  readonly seed: number;
  readonly seated: boolean;
  /** The room's own colour, which the people step back into. */
  readonly air: string;
  /** What most of them have brought: a folder, a flyer. */
  readonly paper: string;
}

const COATS = ['#5f6f86', '#8a6a5c', '#6d7a66', '#7d6178', '#8d7a55', '#56707a'] as const;
const HAIR = ['#2f2529', '#46302a', '#2a2830', '#5d4638', '#6f6a68'] as const;
const SKIN = ['#8a5f48', '#b98a6c', '#6f4a3a', '#caa084', '#a3765a'] as const;

/** People who wait: quiet figures without faces, so that those who speak stand out. */
export function crowd({ x, floor, count, seed, seated, air, paper }: Crowd): Paint[] {
  const random = seeded(seed);
  return times(count, (i) => {
    const behind = i < count / 2;
    const share = behind ? 0.6 : 0.42;
    const size = (behind ? 0.9 : 1) * (0.94 + random() * 0.12);
    const height = (seated && !behind ? 218 : 292) * size;
    const place = x + (i % Math.ceil(count / 2)) * 84 + (behind ? 40 : 0) + (random() - 0.5) * 18;
    const dyed = (colors: readonly [string, ...string[]]): string => mix(pick(random, colors), air, share);
    const top = floor - height;
    const sheet = { x: place - 26, y: top + 152 * size, width: 52 * size, height: 40 * size };
    return [
      ...figure({ x: place, top, floor, size, tilt: (random() - 0.5) * 12, long: random() < 0.45 }, [
        dyed(COATS),
        dyed(HAIR),
        dyed(SKIN),
      ]),
      ...(behind || i % 3 === 2 ? [] : [fill(tilted(sheet, 8 - i * 5), mix(paper, air, share))]),
    ];
  }).flat();
}

interface Figure {
  readonly x: number;
  readonly top: number;
  readonly floor: number;
  readonly size: number;
  readonly tilt: number;
  readonly long: boolean;
}

/** Head and shoulders, a collar and the line of an arm: enough to be somebody, too little to draw the eye. */
function figure(
  { x, top, floor, size, tilt, long }: Figure,
  [coat, hair, skin]: readonly [string, string, string],
): Paint[] {
  const [head, shoulder] = [30 * size, 60 * size];
  const neck = top + head * 2.1;
  const [hx, hy] = [x + tilt * 0.6, top + head * 1.08];
  const edge = neck + 44 * size;
  const body =
    path`M${x - shoulder} ${floor}V${edge}Q${x - shoulder} ${neck + 12 * size} ${x - 20 * size} ${neck}H${x + 20 * size}` +
    path`Q${x + shoulder} ${neck + 12 * size} ${x + shoulder} ${edge}V${floor}Z`;
  const arms = [-1, 1].map((side) =>
    line([x + side * shoulder * 0.62, edge + 22 * size], [x + side * shoulder * 0.66, floor]),
  );
  const cap =
    path`M${hx - head} ${hy + head * 0.15}Q${hx - head * 1.08} ${hy - head * 1.2} ${hx} ${hy - head * 1.22}` +
    path`Q${hx + head * 1.08} ${hy - head * 1.2} ${hx + head} ${hy + head * 0.15}` +
    path`Q${hx + head * 0.78} ${hy - head * 0.35} ${hx + tilt * 0.9} ${hy - head * 0.45}Q${hx - head * 0.78} ${hy - head * 0.35} ${hx - head} ${hy + head * 0.15}Z`;
  return [
    ...(long
      ? [fill(rect(hx - head * 1.02, hy - head * 0.5, head * 2.04, head * 2.2, head * 0.7), hair)]
      : []),
    fill(rect(x - 11 * size, neck - 20 * size, 22 * size, 30 * size, 8), mix(skin, SHADE, 0.12)),
    fill(body, down(neck, floor, coat, mix(coat, SHADE, 0.2))),
    stroke(arms.join(''), mix(coat, SHADE, 0.3), 3, { opacity: 0.5 }),
    fill(
      polygon(
        [x - 22 * size, neck - 2],
        [x, neck + 30 * size],
        [x + 22 * size, neck - 2],
        [x, neck + 12 * size],
      ),
      mix(coat, '#f4e6cf', 0.35),
    ),
    fill(ellipse(hx, hy, head * 0.86, head * 1.06), skin),
    fill(cap, hair),
  ];
}
