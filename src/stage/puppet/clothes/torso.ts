import type { Point } from '../../paint.ts';
import type { Outfit } from '../character.ts';
import { mix, shade } from '../colour.ts';
import { between, blob, curve, ellipse, loop, ring, spots } from '../path.ts';
import { lit, type Rig } from '../rig.ts';

const HEIGHTS = [24, 58, 95, 140, 190, 230, 275, 325, 385, 460, 540];

/** What the body and the sleeves are made of, under a bib or a waistcoat. */
export function cloth({ garment, color, under }: Outfit): { readonly body: string; readonly sleeve: string } {
  if (garment === 'apron' || garment === 'pinafore') return { body: under, sleeve: under };
  return { body: color, sleeve: garment === 'waistcoat' ? under : color };
}

/** The outline of the clothed trunk, as one region to cut other shapes to. */
export function trunk(rig: Rig): string {
  const side = (s: number) => HEIGHTS.map((height) => rig.rim(s, height));
  // A waistcoat ends where the shirt's sleeve begins.
  const inset = rig.character.outfit.garment === 'waistcoat' ? 0.18 : 0;
  const yoke = [-1, 1].map((s) =>
    blob([
      ...ring(rig.body.point(s * 27, -3, -4), 15 * rig.size),
      ...ring(between(rig.shoulder(s), rig.neck, inset), (34 - inset * 60) * rig.size),
      ...ring(rig.body.point(s * 46, 96, 0), 40 * rig.size),
    ]),
  );
  const chest = blob([
    ...ring(rig.body.point(-27, -3, -4), 15 * rig.size),
    ...ring(rig.body.point(27, -3, -4), 15 * rig.size),
    ...ring(rig.body.point(0, 70, 0), 40 * rig.size),
  ]);
  return loop([...side(-1).toReversed(), ...side(1)]) + yoke.join('') + chest;
}

/** The trunk in its cloth, with the fall of the light and the pattern of the weave. */
export function drawTrunk(rig: Rig, outline: string): void {
  const { brush, character } = rig;
  const color = cloth(character.outfit).body;
  brush.fill(outline, lit(color, rig.rim(-1, 60), rig.rim(1, 330)));
  const { pattern, garment } = character.outfit;
  const dark = shade(color, 0.14);
  if (pattern === 'stripes') {
    const bright = garment === 'jacket';
    const stripes = (bright ? [150, 300] : [44, 78, 112, 146, 180]).map((y) => band(rig, y)).join('');
    brush.line(stripes, bright ? '#f4f6ee' : '#33506e', bright ? 24 : 11, { clip: [outline] });
  }
  // A fold from each side of the waist: cloth hangs, it is not poured.
  for (const side of [-1, 1]) {
    const fold: Point[] = [rig.edge(side * 78, 196), rig.edge(side * 54, 224), rig.edge(side * 40, 232)];
    brush.line(curve(fold), dark, 3.4, { clip: [outline], opacity: 0.8 });
    brush.line(
      curve([rig.edge(side * 70, 112), rig.edge(side * 56, 134), rig.edge(side * 52, 160)]),
      dark,
      3,
      {
        clip: [outline],
        opacity: 0.6,
      },
    );
  }
}

/** A line around the torso at one height, as far as we see it. */
export function band(rig: Rig, height: number, from = -88, to = 88, out = 1): string {
  const points: Point[] = [];
  const yaw = rig.body.yaw;
  for (let a = from; a <= to; a += (to - from) / 8) {
    const sag = Math.cos((a * Math.PI) / 180) * 9;
    points.push(rig.surface(a - yaw, height + sag, out));
  }
  return curve(points);
}

/** A panel of the torso between two azimuths, as far as we see it. */
export function panel(rig: Rig, from: number, to: number, top: number, bottom: number, waist = 0): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 6; i++) {
    const y = top + ((bottom - top) * i) / 6;
    const nip = waist * Math.sin((i / 6) * Math.PI);
    left.push(rig.edge(from + nip, y));
    right.push(rig.edge(to - nip, y));
  }
  return loop([...left.toReversed(), ...right], 0.14);
}

/** Points of the torso written as "azimuth height, ...", each brought to where we see it; mirrored to a side. */
export function edges(rig: Rig, text: string, side = 1): Point[] {
  return spots(text).map(([azimuth, height]) => rig.edge(azimuth * side, height));
}

/** Whether an azimuth of the torso is within so many degrees of the middle of what we see. */
export function seen(rig: Rig, azimuth: number, within = 80): boolean {
  return Math.abs(rig.visible(azimuth)) < within;
}

/** Buttons down the breastbone. */
export function buttons(rig: Rig, from: number, to: number, ink: string, radius: number): void {
  if (!seen(rig, 0)) return;
  const dots: string[] = [];
  for (let y = from + 16; y < to; y += 46) dots.push(ellipse(rig.edge(0, y), radius * rig.size));
  rig.brush.fill(dots.join(''), ink);
}

/** What is worn below a hem: shown only where no desk is. */
export function trousers(rig: Rig, trunk: string, hem: string): void {
  const [left, right] = [-88 - rig.body.yaw, 88 - rig.body.yaw];
  const corners = [rig.edge(right, 330), rig.edge(right, 560), rig.edge(left, 560), rig.edge(left, 330)];
  const ink = mix('#454050', rig.character.outfit.color, 0.12);
  rig.brush.fill(loop([...edges(rig, hem), ...corners], 0.05), ink, { clip: [trunk] });
}
