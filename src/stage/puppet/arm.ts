import type { Point } from '../paint.ts';
import { mix, shade } from './colour.ts';
import { drawHand, type Grip } from './hand.ts';
import { between, capsule, curve, ellipse } from './path.ts';
import type { Arm, HandName } from './pose.ts';
import { lit, type Rig } from './rig.ts';
import { cloth } from './clothes/torso.ts';

/** An arm on the screen. Side -1 is the person's right. */
export interface Limb {
  readonly side: number;
  readonly hand: HandName;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Toward the viewer. */
  readonly depth: number;
}

/** Places an arm of the pose on the screen. */
export function limb(rig: Rig, arm: Arm, side: number): Limb {
  const { body, pose, character } = rig;
  const sink = pose.slump * 16;
  const wide = Math.max(character.build.shoulder, character.build.waist * 0.9);
  const at = ([x, y, z]: Arm['elbow'], near: number): readonly [number, number, number] => [
    x * side * (x > 60 ? wide : 1),
    y + sink,
    z + pose.slump * near,
  ];
  const elbow = at(arm.elbow, 10);
  const wrist = at(arm.wrist, 8);
  return {
    side,
    hand: arm.hand,
    shoulder: rig.shoulder(side),
    elbow: body.point(...elbow),
    wrist: body.point(...wrist),
    depth: (body.depth(...elbow) + body.depth(...wrist) * 1.4) / 2.4,
  };
}

/** Draws an arm: sleeve, cuff, hand, and whatever the hand holds between palm and fingers. */
export function drawArm(rig: Rig, limb: Limb, trunk: string, held?: (grip: Grip) => void): void {
  const far = limb.depth < -3;
  const { brush, character, size, skin } = rig;
  const { outfit, build } = character;
  const girth = (0.9 + (build.chest - 0.86) * 0.5) * size;
  const [upper, middle, thin] = [35 * girth, 28 * girth, 18.5 * girth];
  const inCoat = rig.pose.coat > 0.5 && limb.side < 0;
  const base = inCoat ? character.coat : cloth(outfit).sleeve;
  const color = far ? shade(base, 0.13) : base;
  const dark = shade(base, 0.26);
  const ink = lit(color, rig.rim(-1, 60), rig.rim(1, 330));
  const sleeve = inCoat ? 'long' : outfit.sleeve;
  const cuff = between(limb.elbow, limb.wrist, sleeve === 'long' ? 0.93 : 0.2);
  const end = sleeve === 'long' ? thin + 5 * girth : middle * 0.98;
  const grow = inCoat ? 4 * girth : 0;
  const bare = capsule(limb.elbow, thin + 3 * girth, limb.wrist, thin - 3 * girth);
  const top = capsule(limb.shoulder, upper + grow, limb.elbow, middle + grow);
  const low = capsule(limb.elbow, middle + grow, cuff, end + grow);

  shadow(rig, limb, upper, middle, trunk, dark);
  // A forearm that is lifted lies before the upper arm; one that hangs goes on from it.
  const lifted = limb.wrist[1] < limb.elbow[1] - 8 * size;
  if (lifted) brush.fill(top, ink);
  brush.line(bare, skin.shade, 4);
  brush.fill(bare, far ? mix(skin.base, skin.shade, 0.4) : skin.base);
  // A hand that shows something comes before its own cuff.
  if (held === undefined) drawHand(rig, limb);
  brush.line(low, dark, 3.4, { opacity: 0.85 });
  brush.fill(lifted ? low : top + low, ink);
  folds(rig, limb, dark, top + low, middle);

  const turn = Math.atan2(limb.wrist[1] - limb.elbow[1], limb.wrist[0] - limb.elbow[0]);
  const rim = sleeve === 'long' ? shade(color, 0.14) : tintedCuff(color);
  brush.fill(ellipse(cuff, (sleeve === 'long' ? 7 : 11) * size, end + grow + 1.5 * size, turn), rim);
  if (sleeve !== 'long')
    brush.line(ellipse(cuff, 11 * size, end + 1.5 * size, turn), dark, 2, { opacity: 0.8 });
  if (held !== undefined) drawHand(rig, limb, held);
}

function tintedCuff(color: string): string {
  return mix(color, '#fff4e0', 0.16);
}

/** What an arm keeps from the light: the trunk just inside it and below. */
function shadow(
  { brush, size, body }: Rig,
  limb: Limb,
  upper: number,
  middle: number,
  trunk: string,
  dark: string,
): void {
  const inward = limb.side * Math.cos((body.yaw * Math.PI) / 180) > 0 ? -1 : 1;
  const moved = ([x, y]: Point): Point => [x + inward * 6 * size, y + 5 * size];
  const [shoulder, elbow, wrist] = [moved(limb.shoulder), moved(limb.elbow), moved(limb.wrist)];
  const cast = capsule(shoulder, upper, elbow, middle) + capsule(elbow, middle, wrist, middle * 0.8);
  brush.fill(cast, dark, { clip: [trunk], opacity: 0.42 });
}

/** Creases where the sleeve bends, and a shaded underside of the forearm. */
function folds(
  { brush }: Rig,
  { shoulder, elbow, wrist, side }: Limb,
  dark: string,
  sleeve: string,
  wide: number,
): void {
  const inward = between(shoulder, wrist, 0.5);
  const angle = Math.atan2(inward[1] - elbow[1], inward[0] - elbow[0]);
  const at = (turn: number, far: number): Point => [
    elbow[0] + Math.cos(angle + turn) * wide * far,
    elbow[1] + Math.sin(angle + turn) * wide * far,
  ];
  const creases = [-1, 1].map((s) => curve([at(s * 0.12, 1.05), at(s * 0.5, 0.62), at(s * 1.15, 0.34)]));
  brush.line(creases.join(''), dark, 3, { clip: [sleeve], opacity: 0.7 });
  const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const length = Math.hypot(dx, dy) || 1;
  const below = Math.abs(dx) > length * 0.35 ? Math.sign(dx) : -side;
  const [nx, ny] = [(-dy / length) * below * wide, (dx / length) * below * wide];
  const from: Point = [elbow[0] + nx * 0.95, elbow[1] + ny * 0.95];
  const to: Point = [wrist[0] + nx * 0.8, wrist[1] + ny * 0.8];
  brush.fill(capsule(from, wide * 0.42, to, wide * 0.3), dark, { clip: [sleeve], opacity: 0.28 });
}
