import type { Point } from '../../paint.ts';
import { shade, tint } from '../colour.ts';
import { blob, curve, lerp, loop, ring } from '../path.ts';
import type { Rig } from '../rig.ts';
import { cap, hairline, patch, scalp, strands } from './scalp.ts';
import { gloss, hairs, sides, type Hairdo } from './tress.ts';

const ACROSS = [-85, -66, -45, -22, 0, 22, 45, 66, 85];

/** A knitted hat with a turned-up band over grey hair. */
export const BEANIE: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, head } = rig;
    const { color, accent } = character.hair;
    const hair = cap(rig, hairline({ front: -44, temple: -30, burn: 26, nape: 56 }), { out: 1.09, lift: -4 });
    brush.fill(hair, gloss(rig, accent));
    const knit = cap(rig, () => -38, { out: 1.14, lift: -18, tall: 1.12 });
    brush.fill(knit, gloss(rig, color));
    const ribs = [-150, -120, -90, -66, -44, -22, 0, 22, 44, 66, 90, 120, 150, 180]
      .filter((a) => Math.cos(((a + head.yaw) * Math.PI) / 180) > 0)
      .map((a) => `${a} -58 1.1, ${a} -88 1.4`);
    brush.line(strands(rig, ribs), shade(color, 0.3), 3, { clip: [knit], opacity: 0.6 });
    const band = loop([...rim(rig, () => -62, 1.17), ...rim(rig, () => -33, 1.13).toReversed()], 0.14);
    brush.fill(band, tint(color, 0.12));
    const stitches = ribs.map((rib) => rib.replace('-58 1.1', '-36 1.13').replace('-88 1.4', '-59 1.16'));
    brush.line(strands(rig, stitches), shade(color, 0.22), 2.6, { clip: [band], opacity: 0.7 });
  },
};

function rim(rig: Rig, height: (azimuth: number) => number, out: number): Point[] {
  return ACROSS.map((a) => scalp(rig, a - rig.head.yaw, height(a - rig.head.yaw), out));
}

/** A scarf around head and neck; only the face is open. */
export const HIJAB: Hairdo = {
  ears: false,
  covers: true,
  back(rig) {
    const { brush, character, head, body, facing } = rig;
    const { color } = character.hair;
    const wrapped = blob([
      ...head.outline([0, -16, -12], [94, 96, 98]),
      ...head.outline([0, 70, -6], [84, 44, 66]),
    ]);
    brush.fill(wrapped, facing ? shade(color, 0.2) : gloss(rig, color));
    if (facing) return;
    const fall = blob([
      ...head.outline([0, 86, -10], [78, 34, 66]),
      ...ring(body.point(-76, 44, -20), 30),
      ...ring(body.point(76, 44, -20), 30),
      ...ring(body.point(0, 120, -64), 30),
    ]);
    brush.fill(fall, gloss(rig, color));
    const folds = [
      '-44 -2 -88, 0 20 -100, 44 -2 -88',
      '-44 30 -88, 0 52 -100, 44 30 -88',
      '-50 62 -80, 0 86 -92, 50 62 -80',
    ];
    brush.line(hairs(rig, folds), shade(color, 0.25), 3.4, { opacity: 0.6 });
  },
  front(rig) {
    const { brush, character, head, body, facing } = rig;
    const { color, accent } = character.hair;
    if (!facing) return;
    const face = Array.from({ length: 18 }, (_, i): Point => {
      const t = (i / 18) * 2 * Math.PI;
      const up = Math.cos(t);
      const x = 62 * character.face.width * Math.sin(t);
      return head.point(
        x,
        16 - 66 * up * (up > 0 ? 0.97 : 1.13),
        60 - 18 * Math.abs(up) * (up > 0 ? 1 : 0.2),
      );
    });
    const wrapped = blob([
      ...head.outline([0, -18, -10], [92, 94, 96]),
      ...head.outline([0, 60, 0], [84, 62, 70]),
    ]);
    brush.fill(wrapped + loop(face), gloss(rig, color), { evenOdd: true });
    brush.line(loop(face), accent, 5, { opacity: 0.9 });
    const drape = blob([
      ...head.outline([0, 116, -2], [62, 20, 54]),
      ...ring(body.point(-72, 34, 24), 26),
      ...ring(body.point(72, 34, 24), 26),
      ...ring(body.point(6, 84, 66), 34),
    ]);
    brush.fill(drape, gloss(rig, color));
    const around = [
      '-56 100 30, -12 120 58, 50 120 42',
      '-52 118 22, -4 142 52, 54 136 36',
      '44 -82 34, 74 -40 36, 80 20 26',
      '-30 -92 30, -70 -56 34, -80 0 28',
    ];
    const low = curve([body.point(-66, 44, 44), body.point(0, 84, 76), body.point(66, 50, 44)]);
    brush.line(hairs(rig, around) + low, shade(color, 0.24), 3.4, { opacity: 0.6 });
    brush.line(hairs(rig, ['-52 110 30, -10 131 58, 48 128 42']), accent, 4, { opacity: 0.8 });
  },
};

/** A bicycle helmet that is never taken off, its straps and its visor. */
export const HELMET: Hairdo = {
  ears: true,
  front(rig) {
    const { brush, character, head, facing } = rig;
    const { color, accent } = character.hair;
    const hair = cap(rig, hairline({ front: -46, temple: -32, burn: 16, nape: 50 }), { out: 1.05, lift: -2 });
    brush.fill(hair, gloss(rig, '#7a5636'));
    const near = facing ? sides(rig, false) : [];
    const straps = near.map((side) =>
      hairs(rig, ['66 -36 38, 73 20 22, 48 72 46, 0 97 52', '79 -30 -20, 75 6 8, 73 20 22'], side),
    );
    if (straps.length > 0) brush.line(straps.join(''), '#3a3f4a', 5);
    const edge = (azimuth: number) => lerp(-46, -30, Math.min(1, (Math.abs(azimuth) / 150) ** 1.5));
    const shell = cap(rig, edge, { out: 1.26, lift: -22, tall: 1.08 });
    brush.fill(shell, gloss(rig, color));
    const vents = [-56, -28, 0, 28, 56, 124, 152, 180, -152, -124]
      .filter((a) => Math.cos(((a + head.yaw) * Math.PI) / 180) > 0.3)
      .map((a) =>
        patch(
          rig,
          `${a - 5} -64 1.28, ${a} -59 1.26, ${a + 5} -64 1.28, ${a * 0.92 + 5} -96 2.6, ${a * 0.92 - 5} -96 2.6`,
        ),
      );
    brush.fill(vents.join(''), '#4a4652', { clip: [shell] });
    const band = loop(
      [...rim(rig, (a) => edge(a) - 11, 1.27), ...rim(rig, (a) => edge(a) + 3, 1.22).toReversed()],
      0.14,
    );
    brush.fill(band, accent);
    if (!facing) return;
    brush.fill(
      patch(
        rig,
        '-52 -46 1.22, -24 -46 1.5, 0 -45 1.6, 24 -46 1.5, 52 -46 1.22, 26 -58 1.25, 0 -61 1.25, -26 -58 1.25',
      ),
      '#3a3f4a',
    );
    brush.line(strands(rig, ['-62 -82 1.66, -52 -74 1.46, -47 -64 1.34']), '#ffffff', 5, { opacity: 0.6 });
  },
};
