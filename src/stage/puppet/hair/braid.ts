import type { Point } from '../../paint.ts';
import { shade, tint } from '../colour.ts';
import { blob, curve, lerp, loop, rows, spots } from '../path.ts';
import type { Rig } from '../rig.ts';
import { cap, fluff, hairline, strands } from './scalp.ts';
import { gloss, type Hairdo } from './tress.ts';

const BEFORE = '66 60 -10, 76 86 10, 79 112 26, 78 138 36, 75 164 42, 72 188 44';
const BEHIND = '30 60 -70, 32 88 -76, 32 116 -78, 30 142 -78, 28 168 -78';

/** Copper, drawn back from a middle parting into one thick braid over the shoulder. */
export const BRAID: Hairdo = {
  ears: true,
  back(rig) {
    const { brush, character, head, facing } = rig;
    const mass = blob([
      ...head.outline([0, -16, -18], [86, 88, 86]),
      ...head.outline([34, 66, -34], [44, 24, 36]),
    ]);
    brush.fill(mass, gloss(rig, facing ? shade(character.hair.color, 0.22) : character.hair.color));
    if (!facing) plait(rig, BEHIND);
  },
  under: (rig) => plait(rig, BEFORE),
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const sides = hairline({ front: -50, temple: -36, burn: 0, nape: 50 });
    const edge = (a: number) => (Math.abs(a) < 62 ? lerp(-70, -34, (Math.abs(a) / 62) ** 1.2) : sides(a));
    const top = cap(rig, edge, { out: 1.1, lift: -7 });
    brush.fill(top, gloss(rig, color));
    const combed = [
      '4 -74 1.15, 30 -62 1.16, 70 -22 1.1',
      '4 -78 1.15, 40 -70 1.16, 78 -34 1.1',
      '4 -82 1.2, 50 -78 1.3, 86 -46 1.1',
    ];
    brush.line(strands(rig, combed, [-1, 1]), shade(color, 0.26), 2.8, { clip: [top], opacity: 0.6 });
    if (!facing) return;
    const shine = ['-8 -78 1.25, -34 -70 1.28, -62 -44 1.14', '10 -78 1.25, 30 -70 1.25, 48 -56 1.18'];
    brush.line(strands(rig, shine), accent, 4.6, { clip: [top], opacity: 0.85 });
  },
};

function plait(rig: Rig, along: string): void {
  const { brush, character, head } = rig;
  const { color, accent } = character.hair;
  const k = head.scale;
  const knots = rows(along).map(([x, y, z]): Point => head.point(x ?? 0, y ?? 0, z ?? 0));
  knots.forEach((at, i) => {
    const wide = (23 - i * 2) * k;
    const half = (s: number): Point[] => [
      [at[0] + s * wide * 0.7, at[1] - 17 * k],
      [at[0] + s * wide * 1.04, at[1] - 2 * k],
      [at[0] + s * wide * 0.34, at[1] + 18 * k],
      [at[0] - s * wide * 0.2, at[1] + 6 * k],
    ];
    brush.fill(loop(half(-1)) + loop(half(1)), tint(color, i % 2 === 0 ? 0.02 : 0.1));
    brush.line(curve(half(1).slice(1)) + curve(half(-1).slice(1)), shade(color, 0.3), 2.2, { opacity: 0.8 });
  });
  const [ex, ey] = knots.at(-1) ?? [0, 0];
  const tail = spots('-9 21, -11 38, 0 48, 10 36, 8 21').map(([x, y]): Point => [ex + x * k, ey + y * k]);
  brush.fill(loop(tail), accent);
  brush.line(
    curve([
      [ex - 9 * k, ey + 18 * k],
      [ex + 9 * k, ey + 18 * k],
    ]),
    '#2b5f8a',
    7 * k,
  );
}

/** White, swept up from the face to a knot at the crown. */
export const CHIGNON: Hairdo = {
  ears: true,
  back(rig) {
    const { brush, character, head, facing } = rig;
    if (!facing) return;
    const knot = fluff(head.outline([6, -104, -50], [52, 42, 46]), 9, 2.4 * head.scale);
    brush.fill(knot, gloss(rig, shade(character.hair.color, 0.1)));
  },
  front(rig) {
    const { brush, character, head, facing } = rig;
    const { color, accent } = character.hair;
    const edge = hairline({ front: -58, temple: -40, burn: 2, nape: 42, sweep: 10 });
    const top = cap(rig, edge, { out: 1.15, lift: -12, tall: 1.06, ripple: 2.4, waves: 7 });
    brush.fill(top, gloss(rig, color));
    const up = [-64, -46, -26, -4, 18, 40, 62].map(
      (a) => `${a} -46 1.06, ${a * 1.1} -74 1.25, ${a * 0.6} -96 1.8`,
    );
    brush.line(strands(rig, up), shade(color, 0.22), 3, { clip: [top], opacity: 0.55 });
    const bright = [-54, -14, 30].map((a) => `${a} -52 1.1, ${a * 1.1} -78 1.32, ${a * 0.7} -94 1.8`);
    brush.line(strands(rig, bright), accent, 4.6, { clip: [top], opacity: 0.9 });
    if (facing) return;
    brush.fill(fluff(head.outline([0, -70, -92], [46, 42, 40]), 9, 2.4 * head.scale), gloss(rig, accent));
  },
};
