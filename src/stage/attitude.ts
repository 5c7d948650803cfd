import type { Person, Prop, Thing } from '../model/cues.ts';
import type { Scene } from '../model/scene.ts';
import { isPerson } from '../model/tags.ts';
import { bodyOf, eyesAt, type Standing } from './eyes.ts';
import { type Aim, atFace, atRoom, atThing, between } from './gaze.ts';
import type { Point } from './paint.ts';
import { SCENE } from './place/place.ts';
import { EXPRESSIONS } from './puppet/faces.ts';
import { carrying, drawProp } from './puppet/held.ts';
import { clamp } from './puppet/path.ts';
import { type Pose, REST } from './puppet/pose.ts';
import { posture } from './puppet/poses.ts';

/** Everybody and everything that someone could be looking at. */
export interface Company {
  readonly scene: Scene;
  readonly seated: readonly Standing[];
  readonly things: Readonly<Partial<Record<Thing, Point>>>;
}

/** The whole pose of one person: how they hold themselves, what their face does, and where they turn. */
export function pose(standing: Standing, company: Company): { pose: Pose; held: Prop | undefined } {
  const props = company.scene.props.filter(({ state }) => state === standing.who).map(({ prop }) => prop);
  const held = props.find((prop) => prop !== 'coat' && drawProp(prop).length > 0);
  const body = bodyOf(standing);
  const dressed: Pose = {
    ...REST,
    ...body,
    ...turned(standing, company),
    coat: props.includes('coat') ? 1 : body.coat,
    face: EXPRESSIONS[standing.face],
  };
  return { pose: held === undefined ? dressed : carrying(dressed, held), held };
}

/** What the look adds to how they stand; someone turned away keeps their back to us. */
function turned(standing: Standing, company: Company): Aim {
  const { bodyYaw, headYaw, headPitch } = posture(standing.pose);
  const { aim, direct } = look(standing, company);
  if (bodyYaw === 0) {
    // A bowed head comes up to meet eyes, and stays down over a thing.
    const bow = direct ? headPitch * 0.35 : headPitch * 0.7;
    return { ...aim, headPitch: clamp(aim.headPitch + bow, -22, 30) };
  }
  const side = direct ? -Math.sign(aim.headYaw) || standing.seat.outward : standing.seat.outward;
  const body = side * bodyYaw;
  if (Math.abs(bodyYaw) > 90) return { ...aim, bodyYaw: body, headYaw: side * headYaw };
  const neck = aim.headYaw === 0 ? side * headYaw : clamp(aim.headYaw, body - 78, body + 78);
  return { ...aim, bodyYaw: body, headYaw: neck, gazeX: clamp(aim.gazeX * 1.5, -1, 1) };
}

interface Look {
  readonly aim: Aim;
  /** Into somebody's face. */
  readonly direct: boolean;
}

function look(standing: Standing, company: Company): Look {
  const eyes = eyesAt(standing);
  const target = standing.gaze ?? speakerFor(standing, company);
  if (target === undefined) return { aim: atRoom(eyes, SCENE.width * 0.48), direct: false };
  if (!isPerson(target)) return { aim: atThing(eyes, thing(standing, target, company, eyes)), direct: false };
  const other = company.seated.find(({ who }) => who === target && who !== standing.who);
  if (other !== undefined) return { aim: atFace(eyes, eyesAt(other)), direct: true };
  return { aim: atThing(eyes, company.things.door ?? [1560, 480]), direct: false };
}

/** With nothing asked of them people listen: they turn to whoever speaks. */
function speakerFor({ who }: Standing, { scene, seated }: Company): Person | undefined {
  const { speaker } = scene;
  return speaker !== who && seated.some((other) => other.who === speaker) ? speaker : undefined;
}

/** Things that travel are where the hand is that has them; the rest is where the place put it. */
function thing(standing: Standing, name: Thing, { scene, seated, things }: Company, eyes: Point): Point {
  const holder = scene.props.find(({ prop }) => prop === name)?.state;
  const other = seated.find(({ who }) => who === holder);
  if (other !== undefined) return inHand(other, standing);
  const point: Point = things[name] ?? [standing.seat.x, standing.seat.y - 20];
  if (name === 'floor') return [standing.seat.x + standing.seat.outward * 90, SCENE.height];
  const near: Point = PORTABLE.some((portable) => portable === name) ? reachable(standing, point) : point;
  const faces = seated.filter(({ who }) => who !== standing.who).map(eyesAt);
  return clear(eyes, name, near, faces);
}

const PORTABLE = ['phone', 'slip', 'book', 'cards', 'cup'] as const satisfies readonly Thing[];

/** What lies on the desk within an arm's length is looked down at, not across. */
function reachable({ seat }: Standing, [x, y]: Point): Point {
  return [clamp(x, seat.x - 150, seat.x + 150), Math.max(y, seat.y - 60)];
}

function inHand(holder: Standing, looker: Standing): Point {
  const { x, y, scale } = holder.seat;
  // Their right hand is on our left; one's own is held a little higher before the chest.
  return holder.who === looker.who ? [x - 70 * scale, y - 120 * scale] : [x - 96 * scale, y - 40 * scale];
}

/** Far things are seen over the head of whoever stands in the way, near ones past their shoulder. */
const FAR = ['door', 'clock', 'ceiling', 'map', 'room'] as const satisfies readonly Thing[];

/** A look at a thing must never be taken for a look at the face that happens to be in its way. */
function clear(eyes: Point, name: Thing, point: Point, faces: readonly Point[]): Point {
  if (!faces.some((face) => between(eyes, point, face) < 20)) return point;
  const [x, y] = point;
  return FAR.some((far) => far === name) ? [x, Math.min(y, eyes[1] - 240)] : [x, eyes[1] + 330];
}
