import type { Point } from '../../paint.ts';
import { mix, shade, tint } from '../colour.ts';
import { blob, curve, lerp, loop, polygon } from '../path.ts';
import type { Rig } from '../rig.ts';
import { scalp } from './scalp.ts';
import { hairs } from './tress.ts';

/** The beard on the jaw, under the mouth. */
export function drawBeard(rig: Rig): void {
  const { brush, character, head, skull, skin } = rig;
  const { beard } = character.face;
  if (beard === undefined || beard.kind === 'moustache' || beard.kind === 'walrus') return;
  const edge: Point[] = [];
  for (let a = -90; a <= 90; a += 10) {
    const azimuth = a - head.yaw;
    const around = Math.abs(azimuth);
    if (around > 104) continue;
    const height =
      around < 18
        ? 46
        : around < 46
          ? lerp(46, 52, (around - 18) / 28)
          : lerp(52, 8, Math.min(1, (around - 46) / 44));
    edge.push(scalp(rig, azimuth, height));
  }
  const first = edge[0] ?? [0, 0];
  const last = edge.at(-1) ?? first;
  const deep: Point[] = [
    [last[0] + 60, last[1] + 220],
    [first[0] - 60, first[1] + 220],
  ];
  const region = polygon([...edge, ...deep]);
  if (beard.kind === 'stubble') {
    brush.fill(region, mix(skin.base, beard.color, 0.5), { clip: [skull], opacity: 0.34 });
    return;
  }
  if (beard.kind === 'full') {
    const mass = blob([
      ...head.outline([0, 56, 22], [68, 44, 52]),
      ...head.outline([0, 112, 40], [32, 26, 28]),
    ]);
    brush.fill(mass, beard.color, { clip: [region] });
    const dark = [-36, -18, 2, 22, 40].map((x) => `${x} 76 68, ${x * 0.9} 100 62, ${x * 0.6} 126 54`);
    brush.line(hairs(rig, dark), shade(beard.color, 0.25), 2.6, { opacity: 0.6 });
    const bright = [-26, 12, 32].map((x) => `${x} 72 70, ${x * 0.9} 96 64`);
    brush.line(hairs(rig, bright), tint(beard.color, 0.4), 2.4, { opacity: 0.7 });
    return;
  }
  brush.fill(region, beard.color, { clip: [skull], opacity: 0.94 });
  const chin = [-12, 0, 12].map((x) => curve([head.point(x, 78, 72), head.point(x * 0.9, 88, 64)]));
  brush.line(chin.join(''), tint(beard.color, 0.14), 2, { clip: [skull], opacity: 0.6 });
}

/** The moustache, over the upper lip. */
export function drawMoustache({ brush, head, character, pose }: Rig): void {
  const { beard } = character.face;
  if (beard === undefined || beard.kind === 'stubble') return;
  const rise = pose.face.curve * 4;
  const big = beard.kind === 'walrus' ? 1.32 : beard.kind === 'full' ? 1.2 : 1;
  const thick = beard.kind === 'short' ? 0.55 : beard.kind === 'moustache' ? 0.85 : 1.25;
  const side = (s: number): Point[] => [
    head.point(s * 12 * big, 45, 88),
    head.point(s * 24 * big, 50 - rise * 0.6, 80),
    head.point(s * 31 * big, 58 + thick * 3 - rise, 70),
    head.point(s * 22 * big, 55 + thick * 5 - rise * 0.7, 82),
    head.point(s * 8, 51 + thick * 6, 90),
  ];
  const shape = loop(
    [head.point(0, 44, 92), ...side(1), head.point(0, 50 + thick * 3, 91), ...side(-1).toReversed()],
    0.15,
  );
  brush.fill(shape, beard.color);
  if (beard.kind === 'walrus' || beard.kind === 'moustache') {
    const hairs = [-1, 1].flatMap((s) =>
      [10, 20].map((x) => curve([head.point(s * x * 0.7, 48, 90), head.point(s * (x + 5) * big, 56, 82)])),
    );
    brush.line(hairs.join(''), shade(beard.color, 0.2), 2, { opacity: 0.6 });
  }
}
