import type { Gradient, Point } from '../../paint.ts';
import { mix, shade, tint } from '../colour.ts';
import { curve, ellipse, rows, spots } from '../path.ts';
import type { Rig } from '../rig.ts';
import { cap, fluff, hairline, scalp, strands } from './scalp.ts';
import { gloss, hairs, lock, sides, type Hairdo } from './tress.ts';

/** Drawn up tight into a high round puff, with a scarf at its foot. */
export const PUFF: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, head, facing } = rig;
    const { color, accent } = character.hair;
    const base = cap(rig, hairline({ front: -56, temple: -40, burn: 6, nape: 44 }), { out: 1.05, lift: -3 });
    const ball = fluff(head.outline([0, -132, -26], [82, 58, 74], 40), 15, 5 * head.scale);
    const puff = () => {
      brush.fill(ball, puffed(rig, color));
      curls(
        rig,
        '-44 -140, -20 -164, 10 -150, 40 -160, -6 -122, 54 -130, -60 -118, 26 -122',
        tint(color, 0.2),
        ball,
      );
    };
    if (facing) puff();
    brush.fill(base, gloss(rig, color));
    const pull = [14, 36, 58].map((a) => `${a} -50 1.02, ${a * 0.8} -76 1.14, ${a * 0.4} -94 1.5`);
    brush.line(strands(rig, pull, [-1, 1]), tint(color, 0.16), 2.6, { clip: [base], opacity: 0.7 });
    if (!facing) {
      puff();
      return;
    }
    brush.fill(lock(rig, '-58 -88 -6 10, -30 -94 30 21, 0 -96 40 24, 30 -94 30 21, 58 -88 -6 10'), accent);
    brush.line(hairs(rig, ['-34 -95 30, 0 -100 42, 34 -95 30']), shade(accent, 0.2), 2.4, { opacity: 0.7 });
  },
};

/** A child's short curls. */
export const CURLS: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, head } = rig;
    const { color, accent } = character.hair;
    const edge = hairline({ front: -48, temple: -36, burn: 8, nape: 46 });
    const base = cap(rig, edge, { out: 1.14, lift: -10, tall: 1.05, ripple: 4, waves: 17 });
    brush.fill(base, gloss(rig, color));
    const rim = rows('-50 -53, -30 -55, -10 -56, 10 -56, 30 -55, 50 -53').map(([a = 0, y = 0]) =>
      ellipse(scalp(rig, a - head.yaw * 0.2, y, 1.05), 11 * head.scale, 10 * head.scale),
    );
    if (rig.facing) brush.fill(rim.join(''), color);
    curls(rig, '-46 -70, -18 -84, 14 -78, 44 -72, -32 -104, 2 -108, 34 -102', accent, base);
  },
};

// From the parting on the right of the crown over to the left side, back to front.
const FALLS = [
  '-30 -84 -50 24, 10 -112 -60 26, 60 -96 -62 26, 88 -40 -56 24, 92 20 -50 16',
  '-44 -76 -10 24, -4 -114 -20 26, 58 -104 -28 26, 94 -50 -26 24, 100 16 -22 16',
  '-52 -66 20 22, -26 -106 18 26, 34 -116 8 26, 84 -76 4 24, 98 -14 2 22, 96 30 4 15',
  '-50 -60 44 20, -28 -96 42 25, 26 -108 32 25, 72 -78 24 24, 90 -26 20 21, 90 12 20 14',
  '-36 -58 62 20, -10 -88 58 24, 34 -92 48 24, 68 -62 38 22, 80 -24 32 14',
  '-14 -58 70 18, 10 -78 66 22, 42 -76 56 22, 64 -50 46 14',
];
const CROWN = FALLS.map((line) => line.split(', ').slice(0, 3).join(', '));

const BEHIND = [
  '-40 -92 -40 26, -58 -70 -66 26, -62 -24 -74 24, -56 16 -70 14',
  '-16 -108 -40 26, -34 -84 -82 26, -38 -20 -96 25, -34 30 -84 14',
  '34 -104 -40 26, 60 -78 -66 26, 74 -24 -62 24, 76 30 -48 15',
  '10 -112 -40 26, 2 -86 -90 27, -8 -14 -100 26, -6 40 -88 14',
  '24 -108 -50 26, 34 -82 -84 27, 34 -12 -92 26, 34 46 -78 15',
];

/** Shaved at the sides, locs gathered on top and let fall to one side. */
export const LOCS: Hairdo = {
  ears: true,
  under(rig) {
    if (sides(rig, true).includes(1)) locs(rig, FALLS);
  },
  front(rig) {
    const { brush, character, skin, facing } = rig;
    const { color } = character.hair;
    const shaved = cap(rig, hairline({ front: -56, temple: -46, burn: 14, nape: 38 }), {
      out: 1.02,
      lift: -1,
    });
    brush.fill(shaved, mix(color, skin.base, 0.34));
    const top = cap(rig, hairline({ front: -58, temple: -56, burn: -50, nape: -30 }), {
      out: 1.08,
      lift: -9,
    });
    brush.fill(top, color);
    if (!facing) locs(rig, BEHIND);
    else locs(rig, sides(rig, true).includes(1) ? CROWN : FALLS);
  },
};

function locs(rig: Rig, falls: readonly string[]): void {
  const { brush, character, head } = rig;
  const { color, accent } = character.hair;
  falls.forEach((fall, i) => {
    brush.fill(
      lock(rig, fall),
      i % 3 === 1 ? mix(color, accent, 0.4) : i % 2 === 0 ? color : tint(color, 0.1),
    );
  });
  const rings = falls.slice(2).flatMap((fall) =>
    rows(fall)
      .slice(1, 4)
      .map(([x = 0, y = 0, z = 0, wide = 0]) =>
        curve([head.point(x - wide * 0.34, y - 3, z), head.point(x + wide * 0.3, y + 2, z)]),
      ),
  );
  brush.line(rings.join(''), shade(color, 0.4), 2.2, { opacity: 0.7 });
  const beads = falls.slice(3).flatMap((fall) => {
    const [x = 0, y = 0, z = 0, wide = 0] = rows(fall).at(-1) ?? [];
    return wide < 20 ? [ellipse(head.point(x, y - 3, z), 4.6 * head.scale, 5 * head.scale)] : [];
  });
  if (beads.length > 0) brush.fill(beads.join(''), accent);
}

function curls({ brush, head, facing }: Rig, at: string, color: string, clip: string): void {
  const r = 8 * head.scale;
  const arc = spots('-1 0.4, -0.4 -0.7, 0.7 -0.4, 0.6 0.5');
  const rings = spots(at).map(([x, y]) => {
    const [cx, cy] = head.point(x, y, facing ? 40 : -60);
    return curve(arc.map(([dx, dy]): Point => [cx + dx * r, cy + dy * r]));
  });
  brush.line(rings.join(''), color, 3, { opacity: 0.75, clip: [clip] });
}

function puffed({ head }: Rig, color: string): Gradient {
  const at = head.point(-24, -156, 10);
  return {
    kind: 'radial',
    from: at,
    to: [at[0] + 120 * head.scale, at[1]],
    stops: [
      { at: 0, color: tint(color, 0.16) },
      { at: 0.55, color },
      { at: 1, color: shade(color, 0.3) },
    ],
  };
}
