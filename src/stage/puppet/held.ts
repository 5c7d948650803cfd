import type { Prop } from '../../model/cues.ts';
import type { Paint } from '../paint.ts';
import { brush, type Brush } from './brush.ts';
import type { Grip } from './hand.ts';
import type { Arm, Pose } from './pose.ts';
import { DRAWN, pencil } from './props.ts';
import type { Rig } from './rig.ts';

const IN_HAND: Arm = { elbow: [140, 176, 6], wrist: [118, 112, 110], hand: 'hold' };
const LOW: Arm = { elbow: [144, 178, 8], wrist: [112, 152, 112], hand: 'hold' };
const HEAVY: readonly Prop[] = ['coat', 'stapler', 'book', 'keys'];

/** Either side of what takes both hands. */
const ROUND: Arm = { elbow: [142, 172, 30], wrist: [118, 188, 118], hand: 'grip' };
const FOR_TWO_HANDS: readonly Prop[] = ['crate'];

/** Whether a prop is carried before the chest, with both hands. */
export function takesBothHands(prop: Prop): boolean {
  return FOR_TWO_HANDS.includes(prop);
}

/** A pose with the right arm raised to show what it holds, or both arms around it. */
export function carrying(pose: Pose, prop: Prop): Pose {
  if (takesBothHands(prop)) return { ...pose, armLeft: ROUND, armRight: ROUND };
  return { ...pose, armRight: HEAVY.includes(prop) ? raised(LOW, pose.raise) : IN_HAND };
}

/** Whoever sits lifts what they hold over the edge of the desk. */
function raised({ elbow, wrist, hand }: Arm, raise: number): Arm {
  const lift = Math.min(0, raise) * 0.75;
  return {
    elbow: [elbow[0], elbow[1] + lift * 0.4, elbow[2]],
    wrist: [wrist[0], wrist[1] + lift, wrist[2]],
    hand,
  };
}

/** Draws a prop in a hand, upright on the screen but for a slight tilt. */
export function drawHeld(list: Brush, prop: Prop, grip: Grip, size: number): void {
  const [cx, cy] = grip.at;
  const tilt = (grip.side * 7 * Math.PI) / 180;
  const [cos, sin] = [Math.cos(tilt) * size, Math.sin(tilt) * size];
  DRAWN[prop]?.(pencil(list, (x, y) => [cx + x * cos - y * sin, cy + x * sin + y * cos], size));
}

/** Draws what is carried before the chest: the hands come over it. */
export function drawCarried({ brush, body, size }: Rig, prop: Prop): void {
  const [cx, cy] = body.point(0, 164, 112);
  const narrow = Math.max(0.4, Math.cos((body.yaw * Math.PI) / 180)) * size;
  DRAWN[prop]?.(pencil(brush, (x, y) => [cx + x * narrow, cy + y * size], size));
}

/** A prop by itself, held at the origin. */
export function drawProp(prop: Prop): readonly Paint[] {
  const list = brush(1);
  DRAWN[prop]?.(pencil(list, (x, y) => [x, y], 1));
  return list.list;
}
