import type { Person } from '../model/cues.ts';
import type { Figure } from '../model/scene.ts';
import type { Point } from './paint.ts';
import { look } from './puppet/cast.ts';
import { type Pose, REST } from './puppet/pose.ts';
import { bearing } from './puppet/habits.ts';
import type { Posture } from './puppet/poses.ts';
import { eyesOf, FRAME } from './puppet/puppet.ts';
import type { Seat } from './seats.ts';

/** Someone of the scene, with the seat they were given. */
export interface Standing extends Figure {
  readonly seat: Seat;
}

/** What of a pose moves the head without turning it. */
type Hold = Pick<Pose, 'slump' | 'lean' | 'raise'>;

/** The row of a puppet's frame that meets the edge of the desk. */
export const FEET = 640;

/** A point of a puppet's frame, on the picture. */
export function inScene({ x, y, scale }: Seat, [frameX, frameY]: Point): Point {
  return [x + (frameX - FRAME.width / 2) * scale, y + (frameY - FEET) * scale];
}

/** No face is lower than this, behind what lies on the desk: the small ones have taller chairs. */
const LOWEST = 600;

/** How someone holds themselves at their seat. */
export function bodyOf({ who, pose, face, seat }: Standing): Posture {
  const upright = bearing(who, pose, face);
  // In the back row there is no room to lean.
  const body = seat.layer === 0 ? { ...upright, lean: upright.lean * 0.3 } : upright;
  const [, y] = eyesIn(who, seat, body);
  return y <= LOWEST ? body : { ...body, raise: body.raise + (y - LOWEST) / seat.scale };
}

/** Where someone's eyes are on the picture before they turn anywhere: what others look at. */
export function eyesAt(standing: Standing): Point {
  return eyesIn(standing.who, standing.seat, bodyOf(standing));
}

/** The same for any way of holding oneself. */
export function eyesIn(who: Person, seat: Seat, hold: Hold): Point {
  return inScene(seat, inFrame(who, hold));
}

const measured = new Map<string, Point>();

/** Everybody looks at everybody's eyes: each is measured once. */
function inFrame(who: Person, { slump, lean, raise }: Hold): Point {
  const key = `${who} ${slump} ${lean} ${raise}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const eyes = eyesOf(look(who), { ...REST, slump, lean, raise });
  measured.set(key, eyes);
  return eyes;
}
