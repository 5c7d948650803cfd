import type { Prop } from '../../model/cues.ts';
import type { Paint, Point } from '../paint.ts';
import { drawArm, limb, type Limb } from './arm.ts';
import type { Character, Extra } from './character.ts';
import { drawGarment } from './clothes/clothes.ts';
import { drawCoatBack, drawCoatFront } from './clothes/coat.ts';
import { hairdo } from './hair/hair.ts';
import { drawBrow, drawEar, drawHead } from './head.ts';
import { drawHeadwear } from './clothes/headwear.ts';
import { carrying, drawCarried, drawHeld, takesBothHands } from './held.ts';
import { drawCollar, drawNeck } from './clothes/neck.ts';
import type { Pose } from './pose.ts';
import { rig, type Rig } from './rig.ts';
import { drawTrunk, trunk } from './clothes/torso.ts';
import { drawWorn } from './clothes/wear.ts';

export { FRAME } from './rig.ts';

/** A person as a display list, in the coordinates of `FRAME`; `held` is in the right hand. */
export function drawPuppet(character: Character, pose: Pose, held?: Prop): readonly Paint[] {
  const figure = rig(character, pose);
  const hair = hairdo(character.hair);
  const limbs = [limb(figure, pose.armRight, -1), limb(figure, pose.armLeft, 1)].toSorted(
    (a, b) => a.depth - b.depth,
  );
  const outline = trunk(figure);
  const arm = (one: Limb) => {
    const holds = one.side < 0 && held !== undefined && !takesBothHands(held);
    drawArm(
      figure,
      one,
      outline,
      holds ? (grip) => drawHeld(figure.brush, held, grip, figure.size) : undefined,
    );
  };
  const behind = limbs.filter(({ depth }) => depth < -3);
  const before = limbs.filter(({ depth }) => depth >= -3);
  const raised = before.filter(({ wrist }) => wrist[1] < figure.neck[1] + 20);

  if (figure.facing) hair.back?.(figure);
  if (pose.coat > 0.5 && figure.front) drawCoatBack(figure);
  for (const one of behind) arm(one);
  body(figure, outline);
  if (held !== undefined && takesBothHands(held) && figure.front) drawCarried(figure, held);
  for (const one of before) if (!raised.includes(one)) arm(one);
  worn(figure, 'radio');
  // Over the hand that plays with them, and under a coat.
  if (pose.coat < 0.5 && held !== 'coat') worn(figure, 'keys');
  head(figure);
  for (const one of raised) arm(one);
  return figure.brush.list;
}

/** Where a person's eyes are in the frame: what others look at. */
export function eyesOf(character: Character, pose: Pose): Point {
  return rig(character, pose).head.point(0, 5, 70);
}

/** Where in the frame a person carries what they hold: what is looked at when the prop is. */
export function handOf(character: Character, pose: Pose, held: Prop): Point {
  const figure = rig(character, carrying(pose, held));
  if (takesBothHands(held)) return figure.body.point(0, 150, 112);
  const { elbow, wrist } = limb(figure, carrying(pose, held).armRight, -1);
  const long = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
  // Along the forearm into the palm, and up to the middle of what is held.
  const reach = (30 * figure.size) / long;
  return [
    wrist[0] + (wrist[0] - elbow[0]) * reach,
    wrist[1] + (wrist[1] - elbow[1]) * reach - 36 * figure.size,
  ];
}

function body(figure: Rig, outline: string): void {
  const { pose, front } = figure;
  if (!front) drawNeck(figure);
  drawTrunk(figure, outline);
  drawGarment(figure, outline);
  // A ribbon comes round from behind the neck.
  worn(figure, 'lanyard', 'straps');
  if (front) drawNeck(figure);
  worn(figure, 'tie');
  drawCollar(figure);
  if (pose.coat > 0.5) drawCoatFront(figure, outline);
  worn(figure, 'cards', 'pearls', 'badge', 'scarf');
}

function worn(figure: Rig, ...kinds: readonly Extra['kind'][]): void {
  for (const extra of figure.character.extras) if (kinds.includes(extra.kind)) drawWorn(figure, extra);
}

function head(figure: Rig): void {
  const { character, facing } = figure;
  const hair = hairdo(character.hair);
  const far = figure.head.yaw > 0 ? 1 : -1;
  if (hair.ears) drawEar(figure, facing ? far : -far);
  if (facing) hair.under?.(figure);
  drawHead(figure);
  if (hair.covers) drawBrow(figure);
  hair.front(figure);
  if (!facing) hair.back?.(figure);
  if (!hair.covers) drawBrow(figure);
  if (hair.ears) drawEar(figure, facing ? -far : far);
  if (hair.ears && facing && Math.abs(figure.head.yaw) < 14) drawEar(figure, far);
  for (const extra of character.extras) drawHeadwear(figure, extra);
}
