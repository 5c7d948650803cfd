import type { Point } from '../../paint.ts';
import { mix, shade, tint } from '../colour.ts';
import { capsule, curve, lerp, loop } from '../path.ts';
import type { Rig } from '../rig.ts';
import { wrap } from '../space.ts';

const DROP = { round: 22, v: 58, collar: 34, high: 6 } as const;

/** The neck as one shape from under the jaw into the collar. */
export function drawNeck(rig: Rig): void {
  const { brush, head, skin, size, character } = rig;
  const girth = 0.94 + (character.build.chest - 1) * 0.7;
  const top = head.point(0, 56, -6);
  const base: Point = [rig.neck[0], rig.neck[1] - 14 * size];
  const neck = capsule(top, 29 * girth * size, base, 32 * girth * size);
  if (!rig.front) {
    brush.fill(neck, skin.base);
    return;
  }
  const opening = loop(
    [...neckline(rig, DROP[character.outfit.neck]), rig.ring(80, -22), rig.ring(-80, -22)],
    0.14,
  );
  const covered = character.hair.style === 'hijab';
  if (!covered && character.outfit.neck !== 'high') brush.fill(opening, skin.base);
  brush.fill(neck, skin.base);
  const jaw = loop(rig.skullPoints.map(([x, y]): Point => [x, y + 24 * size]));
  brush.fill(jaw, skin.shade, { clip: [neck + opening], opacity: 0.85 });
}

/** The front edge of the garment at the neck, left to right as seen. */
export function neckline(rig: Rig, drop: number, out = 1.24, back = -16): Point[] {
  const points: Point[] = [];
  for (let a = -88; a <= 88; a += 16) {
    const azimuth = wrap(a - rig.body.yaw);
    const share = Math.min(1, Math.abs(azimuth) / 150) ** (drop > 40 ? 0.55 : 1.3);
    points.push(rig.ring(azimuth, lerp(drop, back, share), out));
  }
  return points;
}

/** What finishes the garment at the neck: a rib, a collar, a high roll. */
export function drawCollar(rig: Rig): void {
  const { brush, character } = rig;
  const { outfit, hair } = character;
  if (!rig.front) return;
  const layered = ['blazer', 'cardigan', 'waistcoat', 'sweater', 'apron'].includes(outfit.garment);
  const color = outfit.neck === 'collar' && layered ? outfit.under : tint(outfit.color, 0.08);
  const dark = shade(color, 0.22);
  if (outfit.neck === 'high') {
    const shape = loop([...neckline(rig, 20, 1.42, 4), ...neckline(rig, -20, 1.24, -40).toReversed()], 0.12);
    const ink = outfit.garment === 'blazer' ? outfit.under : color;
    brush.fill(shape, ink);
    brush.line(shape, shade(ink, 0.25), 2.2, { opacity: 0.6 });
  } else if (outfit.neck === 'collar') {
    for (const side of [-1, 1]) {
      if (Math.abs(rig.visible(side * 30)) > 104) continue;
      const wing = [
        rig.ring(side * 88, -22, 1.12),
        rig.ring(side * 46, -4, 1.2),
        rig.ring(side * 6, 24, 1.26),
        rig.edge(side * 19, 64),
        rig.edge(side * 43, 42),
        rig.ring(side * 92, -8, 1.36),
      ];
      brush.fill(loop(wing, 0.06), color);
      brush.line(loop(wing, 0.06), dark, 2.4, { opacity: 0.75 });
    }
  } else if (hair.style !== 'hijab' && outfit.garment !== 'blazer') {
    const rib = outfit.garment === 'overshirt' || outfit.garment === 'cardigan' ? outfit.under : color;
    brush.line(curve(neckline(rig, DROP[outfit.neck])), shade(rib, 0.16), 8);
    brush.line(curve(neckline(rig, DROP[outfit.neck] - 1)), mix(rib, '#ffffff', 0.08), 4);
  }
}
