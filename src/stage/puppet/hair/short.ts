import { mix, shade, tint } from '../colour.ts';
import { blob, clamp, ellipse, loop, rows } from '../path.ts';
import { cap, hairline, patch, scalp, strands, wreath } from './scalp.ts';
import { wrap } from '../space.ts';
import { gloss, hairs, lock, type Hairdo } from './tress.ts';

const BOTH = [-1, 1];

/** Silver and cropped, swept over from a parting; the ears are free. */
export const PIXIE: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const dark = shade(color, 0.3);
    const edge = hairline({ front: -54, temple: -34, burn: 16, nape: 50 });
    const base = cap(rig, edge, { out: 1.12, lift: -9, tall: 1.06, ripple: 1.8, waves: 11 });
    brush.fill(base, gloss(rig, shade(color, 0.12)));
    const fall = [
      '96 -58 1.1, 98 -10 1.12, 92 24 1.06',
      '120 -58 1.1, 124 -8 1.1, 120 36 1.06',
      '150 -58 1.1, 152 -8 1.1, 150 40 1.06',
    ];
    brush.line(strands(rig, fall, BOTH), dark, 3, { clip: [base], opacity: 0.55 });
    if (!facing) return;
    const fringe = patch(
      rig,
      '36 -60 1.08, 22 -52 1.06, 0 -42 1.06, -26 -35 1.06, -50 -22 1.07, -66 4 1.06, -76 -22 1.15, -64 -60 1.3, -34 -84 1.75, 8 -93 2.3, 42 -82 1.6',
    );
    brush.fill(fringe, gloss(rig, tint(color, 0.22)));
    const grain = [
      '30 -68 1.12, -6 -60 1.16, -22 -42 1.07',
      '30 -72 1.16, -18 -62 1.2, -44 -30 1.07',
      '32 -78 1.3, -30 -70 1.3, -62 -14 1.08',
    ];
    brush.line(strands(rig, grain), dark, 3, { clip: [fringe], opacity: 0.6 });
    const bright = ['30 -70 1.14, -10 -62 1.18, -34 -38 1.07', '34 -76 1.25, -24 -68 1.26, -54 -26 1.1'];
    brush.line(strands(rig, bright), accent, 4, { clip: [fringe], opacity: 0.9 });
    brush.fill(lock(rig, '66 -52 42 14, 76 -22 26 17, 75 12 10 4'), tint(color, 0.1));
  },
};

/** Cropped close at the sides and higher on top, with a sharp line. */
export const FADE: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, facing, head, skin } = rig;
    const { color, accent } = character.hair;
    const sides = cap(rig, hairline({ front: -56, temple: -46, burn: 22, nape: 34 }), {
      out: 1.03,
      lift: -2,
    });
    brush.fill(sides, mix(color, skin.base, 0.22));
    const top = cap(rig, hairline({ front: -56, temple: -48, burn: -44, nape: -40 }), {
      out: 1.05,
      lift: -8,
    });
    const block = blob([
      ...head.outline([-40, -82, -12], [38, 32, 60], 20),
      ...head.outline([40, -82, -12], [38, 32, 60], 20),
      ...head.outline([0, -86, -12], [62, 34, 66], 20),
    ]);
    brush.fill(top + block, gloss(rig, color));
    if (!facing) return;
    const coils = rows('-44 -76, -22 -74, 0 -74, 22 -74, 44 -76, -34 -90, -10 -91, 14 -91, 36 -90');
    const dots = coils.map(([a = 0, y = 0]) => ellipse(scalp(rig, a, y, y < -80 ? 1.7 : 1.1), 3.6, 2.6));
    brush.fill(dots.join(''), accent, { opacity: 0.8 });
  },
};

/** Bald above, white and full at the sides. */
export const HORSESHOE: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, head, facing, skin } = rig;
    const { color, accent } = character.hair;
    const outline = rows(
      '66 -4 1.02, 74 -24 1.04, 86 -36 1.06, 112 -44 1.1, 144 -46 1.1, 180 -44 1.09, 180 52 1.09, 140 52 1.1, 112 34 1.1, 92 26 1.06, 80 22 1.04, 70 10 1.02',
    );
    if (!facing) {
      const band = wreath(
        rig,
        (azimuth) => -8 - 38 * clamp((Math.abs(azimuth) - 64) / 50, 0, 1),
        hairline({ front: 0, temple: 0, burn: 20, nape: 50 }),
      );
      brush.fill(band, gloss(rig, color));
      const grain = [96, 122, 148, 180, -148, -122, -96].map(
        (a) => `${a} -30 1.08, ${a + 3} -4 1.1, ${a} 22 1.08`,
      );
      brush.line(
        strands(
          rig,
          grain.filter((_, i) => Math.abs(wrap(96 + i * 26 + head.yaw)) < 78),
        ),
        accent,
        3.4,
        { clip: [band], opacity: 0.9 },
      );
      return;
    }
    for (const side of BOTH) {
      const tuft = lock(rig, '75 -34 -14 10, 84 -16 -12 24, 87 6 -14 25, 80 28 -16 9', side);
      if (Math.abs(head.yaw) < 20) brush.fill(tuft, gloss(rig, color));
      const seen = outline.filter(([a = 0]) => Math.abs(wrap(a * side + head.yaw)) <= 90);
      if (seen.length < 3) continue;
      const band = loop(seen.map(([a = 0, y, out]) => scalp(rig, a * side, y ?? 0, out)));
      brush.fill(band, gloss(rig, color));
      const grain = [80, 96, 118, 142, 166]
        .filter((a) => Math.abs(wrap(a * side + head.yaw)) < 86)
        .map((a) => `${a} -32 1.08, ${a + 3} -6 1.1, ${a} 20 1.08`);
      if (grain.length > 0)
        brush.line(strands(rig, grain, [side]), accent, 3.4, { clip: [band], opacity: 0.9 });
    }
    const shine = loop(
      rows('-34 -62, -16 -80, 8 -84, 0 -74, -18 -68').map(([x = 0, y = 0]) => head.point(x, y, 44)),
    );
    brush.fill(shine, skin.light, { opacity: 0.55 });
  },
};

const TUFTS = [
  '10 -76 -30 70, -4 -100 -30 70, -16 -110 -34 40',
  '40 -66 -30 60, 50 -88 -30 56, 58 -92 -34 30',
  '-44 -62 -30 60, -54 -84 -30 56, -58 -88 -34 30',
  '-60 -46 36 26, -68 -78 26 36, -56 -104 14 34, -34 -112 10 16',
  '-42 -52 62 28, -54 -86 50 42, -30 -116 36 40, 0 -120 34 16',
  '-14 -54 76 28, -24 -92 62 46, 8 -122 44 42, 40 -118 40 16',
  '16 -54 74 28, 14 -88 62 42, 44 -112 44 38, 68 -100 36 15',
  '44 -48 58 26, 48 -78 48 38, 72 -92 28 30, 84 -74 22 14',
];

/** Dark and thick, pushed up and to one side. */
export const TOUSLED: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const base = cap(rig, hairline({ front: -54, temple: -42, burn: 20, nape: 42 }), { out: 1.07, lift: -6 });
    brush.fill(base, color);
    brush.fill(TUFTS.map((tuft) => lock(rig, tuft)).join(''), gloss(rig, color));
    if (!facing) return;
    const grain = [
      '-50 -52 58, -60 -84 46, -38 -108 36',
      '-28 -54 70, -40 -90 58, -8 -118 44',
      '2 -56 76, -4 -92 62, 28 -116 46',
      '32 -52 66, 34 -82 54, 60 -100 38',
    ];
    brush.line(hairs(rig, grain), shade(color, 0.34), 3.4, { opacity: 0.75 });
    const shine = [
      '-46 -70 58, -46 -94 48, -26 -110 40',
      '-12 -74 70, -10 -98 56, 16 -114 44',
      '20 -70 70, 24 -90 58, 46 -104 44',
    ];
    brush.line(hairs(rig, shine), accent, 4.5, { opacity: 0.85 });
  },
};

const WAVES = [
  '-40 -70 44 20, -44 -96 30 34, -18 -116 14 30, 12 -116 4 16',
  '-16 -72 58 22, -16 -104 44 38, 14 -122 26 34, 48 -108 14 16',
  '14 -72 56 22, 20 -98 42 34, 48 -104 28 28, 66 -84 18 12',
];

/** Thinning, combed straight back, white at the temples. */
export const COMBED: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const sides = hairline({ front: -64, temple: -52, burn: 20, nape: 46 });
    const edge = (azimuth: number) => {
      const a = Math.abs(azimuth);
      if (a < 16) return -64;
      return a < 42 ? -64 - Math.sin(((a - 16) / 26) * Math.PI) * 12 : sides(azimuth);
    };
    const base = cap(rig, edge, { out: 1.1, lift: -7, tall: 1.02 });
    const wave = facing ? WAVES.map((one) => lock(rig, one)).join('') : '';
    brush.fill(base + wave, gloss(rig, color));
    const back = [0, 18, 36, 56].map((a) => `${a * 0.8} -64 1.02, ${a} -82 1.3, ${a * 1.3} -92 1.5`);
    brush.line(strands(rig, back, BOTH), shade(color, 0.3), 2.8, { clip: [base], opacity: 0.55 });
    const temples = [76, 88, 100].map((a) => `${a} -36 1.07, ${a + 6} -14 1.09, ${a} 12 1.06`);
    brush.line(strands(rig, temples, BOTH), accent, 5, { clip: [base], opacity: 0.85 });
    if (!facing) return;
    const shine = [
      '-32 -74 48, -32 -98 34, -6 -114 20',
      '-8 -76 58, -4 -102 44, 22 -116 28',
      '20 -76 56, 28 -96 42, 50 -100 28',
    ];
    brush.line(hairs(rig, shine), accent, 4, { opacity: 0.8 });
  },
};
