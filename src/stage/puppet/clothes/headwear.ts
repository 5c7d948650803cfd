import type { Point } from '../../paint.ts';
import type { Extra } from '../character.ts';
import { curve, ellipse, loop } from '../path.ts';
import type { Rig } from '../rig.ts';
import { scalp } from '../hair/scalp.ts';

/** What is worn on the head and lies over the hair. */
export function drawHeadwear(rig: Rig, extra: Extra): void {
  if (extra.kind === 'glasses' && rig.facing) glasses(rig, extra);
  if (extra.kind === 'earrings' && rig.facing) earrings(rig, extra);
  if (extra.kind === 'hearing') hearing(rig);
}

function earrings({ brush, head, character }: Rig, extra: Extract<Extra, { kind: 'earrings' }>): void {
  const k = head.scale;
  for (const side of [-1, 1]) {
    if (head.depth(side * 78, 34, -6) < -22) continue;
    const at = head.point(side * 80 * character.face.width, extra.hoop ? 40 : 35, -6);
    if (extra.hoop) brush.line(ellipse(at, 8 * k), extra.color, 3.6);
    else brush.fill(ellipse(at, 5.6 * k), extra.color);
  }
}

/** A hearing aid behind the left ear, its tube going in. */
function hearing({ brush, head, character }: Rig): void {
  if (head.depth(78, 0, -10) < -34) return;
  const at = (x: number, y: number, z: number) => head.point(x * character.face.width, y, z);
  brush.line(curve([at(80, -7, -8), at(88, -5, -14), at(91, 8, -18), at(87, 20, -16)]), '#2f6f8c', 8.5);
  brush.line(curve([at(80, -7, -8), at(76, 0, 0), at(76, 12, 2)]), '#2f6f8c', 3.2);
  brush.fill(ellipse(at(76, 13, 2), 4.6 * head.scale), '#2f6f8c');
}

function glasses(rig: Rig, extra: Extract<Extra, { kind: 'glasses' }>): void {
  const { brush, head } = rig;
  const k = head.scale;
  const up = extra.worn === 'head';
  const at = (x: number, y: number): Point =>
    up
      ? scalp(rig, x * 0.92, -66 + y * 0.62 - Math.abs(x) * 0.02, 1.34 - y * 0.006)
      : head.point(x, y + 7, 91 - Math.abs(x) * 0.36);
  const sides = [-1, 1].filter((side) => up || head.depth(side * 31, 8, 78) > 10);
  const lenses = sides.map((side) => loop(lens(extra.lens).map(([x, y]) => at(side * 31 + x, y)))).join('');
  brush.fill(lenses, up ? '#fff4dc' : '#ffffff', { opacity: up ? 0.5 : 0.1 });
  brush.line(lenses, extra.color, (up ? 5.6 : 4.4) * k);
  brush.line(curve([at(-7, -4), at(0, -8), at(7, -4)]), extra.color, (up ? 5.2 : 4.2) * k);
  for (const side of [-1, 1]) {
    if (side * head.yaw > 12) continue;
    const ear = up
      ? [scalp(rig, side * 76, -46, 1.12), scalp(rig, side * 90, -20, 1.1)]
      : [head.point(side * 79, 4, 2)];
    brush.line(curve([at(side * 56, up ? 0 : -4), ...ear]), extra.color, 4 * k);
  }
}

function lens(shape: 'round' | 'square'): Point[] {
  return Array.from({ length: 14 }, (_, i): Point => {
    const t = (i / 14) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(t), Math.sin(t)];
    const out = shape === 'square' ? 1 / Math.max(Math.abs(cos), Math.abs(sin)) ** 0.6 : 1.06;
    return [24.5 * out * cos, 20 * out * sin];
  });
}
