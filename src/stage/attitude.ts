import type { Person, Prop, Thing } from '../model/cues.ts';
import type { Scene } from '../model/scene.ts';
import { isPerson } from '../model/tags.ts';
import { bodyOf, eyesAt, inScene, type Standing } from './eyes.ts';
import { type Aim, atFace, atOwnHand, atRoom, atThing, between } from './gaze.ts';
import type { Point } from './paint.ts';
import { SCENE } from './place/place.ts';
import { look as puppetOf } from './puppet/cast.ts';
import { EXPRESSIONS } from './puppet/faces.ts';
import { carrying, drawProp } from './puppet/held.ts';
import { clamp } from './puppet/path.ts';
import { type Pose, REST } from './puppet/pose.ts';
import { posture } from './puppet/poses.ts';
import { handOf } from './puppet/puppet.ts';

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
  const { aim, direct } = narrowed(look(standing, company), standing);
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
  if (!isPerson(target) && holds(standing, target, company))
    return { aim: atOwnHand(eyes, thingAt(standing, target, company)), direct: false };
  if (!isPerson(target)) return { aim: atThing(eyes, asideOf(standing, target, company)), direct: false };
  const other = company.seated.find(({ who }) => who === target && who !== standing.who);
  if (other !== undefined) return { aim: atFace(eyes, eyesAt(other)), direct: true };
  return { aim: atThing(eyes, company.things.door ?? [1560, 480]), direct: false };
}

/** Whoever looks through a gap between two others turns less, and does the rest with the eyes. */
function narrowed({ aim, direct }: Look, { seat }: Standing): Look {
  if (seat.layer > 0) return { aim, direct };
  const { bodyYaw, headYaw, gazeX } = aim;
  return {
    aim: { ...aim, bodyYaw: bodyYaw * 0.7, headYaw: headYaw * 0.7, gazeX: clamp(gazeX * 1.35, -1, 1) },
    direct,
  };
}

function holds({ who }: Standing, name: Thing, { scene }: Company): boolean {
  return scene.props.some(({ prop, state }) => prop === name && state === who);
}

/** With nothing asked of them people listen: they turn to whoever speaks. */
function speakerFor({ who }: Standing, { scene, seated }: Company): Person | undefined {
  const { speaker } = scene;
  return speaker !== who && seated.some((other) => other.who === speaker) ? speaker : undefined;
}

/** Where somebody sees a thing. Those that travel are where the hand is that has them; the rest is where the place put it. */
export function thingAt(standing: Standing, name: Thing, company: Company): Point {
  const { scene, seated, things } = company;
  const placed = scene.props.find(({ prop }) => prop === name);
  const other = seated.find(({ who }) => who === placed?.state);
  if (placed !== undefined && other !== undefined) return inHand(other, placed.prop, standing, company);
  const point: Point = things[name] ?? [standing.seat.x, standing.seat.y - 20];
  if (name === 'floor') return [standing.seat.x + standing.seat.outward * 90, SCENE.height];
  return PORTABLE.some((portable) => portable === name) ? reachable(standing, point) : point;
}

/** Where to look at a thing so that nobody takes it for a look at them; what is in a hand is looked at there. */
function asideOf(standing: Standing, name: Thing, company: Company): Point {
  const { scene, seated } = company;
  const point = thingAt(standing, name, company);
  const held = scene.props.some(
    ({ prop, state }) => prop === name && seated.some(({ who }) => who === state),
  );
  if (held || name === 'floor') return point;
  const faces = seated.filter(({ who }) => who !== standing.who).map(eyesAt);
  return clear(eyesAt(standing), name, point, faces);
}

const PORTABLE = [
  'phone',
  'slip',
  'book',
  'cards',
  'cup',
  'sheet',
  'letter',
  'radio',
] as const satisfies readonly Thing[];

/** What lies on the desk within an arm's length is looked down at, not across. */
function reachable({ seat }: Standing, [x, y]: Point): Point {
  return [clamp(x, seat.x - 150, seat.x + 150), Math.max(y, seat.y - 60)];
}

/** In the very hand that holds it, as the holder stands. */
function inHand(holder: Standing, prop: Prop, looker: Standing, company: Company): Point {
  const { seat, who } = holder;
  // One's own is held before the chest; and whoever looks at a thing in a hand does not wait for that hand to turn.
  const own = holder.who === looker.who;
  const target = holder.gaze ?? speakerFor(holder, company);
  const free = own || (target !== undefined && !isPerson(target));
  const pose: Pose = { ...REST, ...bodyOf(holder), ...(free ? {} : turned(holder, company)) };
  return inScene(seat, handOf(puppetOf(who), pose, prop));
}

/** Far things are seen over the head of whoever stands in the way, near ones past their shoulder. */
const FAR = [
  'door',
  'clock',
  'ceiling',
  'map',
  'room',
  'hatch',
  'window',
  'doris',
] as const satisfies readonly Thing[];

/** A look at a thing must never be taken for a look at the face that happens to be in its way. */
function clear(eyes: Point, name: Thing, point: Point, faces: readonly Point[]): Point {
  if (!faces.some((face) => between(eyes, point, face) < 20)) return point;
  const [x, y] = point;
  return FAR.some((far) => far === name) ? [x, Math.min(y, eyes[1] - 240)] : [x, eyes[1] + 330];
}
