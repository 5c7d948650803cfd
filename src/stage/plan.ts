import type { Person, Place, Prop, Thing } from '../model/cues.ts';
import { type Meters, MIDDLE } from '../model/meters.ts';
import { attentionOf, listenerOf, type Scene } from '../model/scene.ts';
import { isPerson } from '../model/tags.ts';
import { type Company, pose, thingAt } from './attitude.ts';
import { eyesAt, type Standing } from './eyes.ts';
import type { Point } from './paint.ts';
import { type Dress, dressOf } from './place/dress.ts';
import { type Lying, lyingIn, thingsWith } from './place/lying.ts';
import { type Light, THINGS_ANYWHERE } from './place/place.ts';
import { lightOf } from './place/places.ts';
import type { Pose } from './puppet/pose.ts';
import { room } from './rooms.ts';
import { seating, type Seat, seatsOf } from './seats.ts';

/** The whole picture that a scene asks for: what is to be seen once every movement is over. */
export interface Plan {
  readonly place: Place;
  readonly light: Light;
  /** As the script tells it, for the clock on the wall. */
  readonly time: string;
  /** How the room answers the meters and the scene. */
  readonly dress: Dress;
  readonly pov: Person | undefined;
  readonly people: readonly Placing[];
  /** What lies about rather than in a hand. */
  readonly loose: readonly Lying[];
  /** Where the attention went when the line was missed. */
  readonly glow: Point | undefined;
  readonly spoken: Spoken;
  /** From -1, the room at its coldest, to 1, its warmest. */
  readonly warmth: number;
}

export interface Placing {
  readonly who: Person;
  readonly seat: Seat;
  readonly pose: Pose;
  readonly held: Prop | undefined;
  /** The side on which the door is: -1 left, 1 right. */
  readonly way: -1 | 1;
  /** From 0 to 1: how far they have slipped from the attention. */
  readonly dim: number;
}

/** Who says the line on show. `beat` counts lines, so that the same person speaking again is seen to. */
export interface Spoken {
  readonly who: Person | undefined;
  readonly beat: number;
  readonly length: number;
}

/** What a picture needs to know beyond the scene. */
export interface Around {
  /** The picture before this one: whoever stays keeps the seat. */
  readonly before?: Plan | undefined;
  readonly meters?: Meters;
  readonly beat?: number;
  readonly length?: number;
}

/** The picture that a scene asks for. */
export function planOf(scene: Scene, { before, meters = MIDDLE, beat = 0, length = 0 }: Around = {}): Plan {
  const light = lightOf(scene.time);
  const dress = dressOf(scene, meters);
  const scenery = room(scene.place, light, scene.time, dress);
  const loose = lyingIn(scenery, scene.props);
  const things = thingsWith(scenery.things, loose);
  const same = before !== undefined && before.place === scene.place && before.pov === scene.pov;
  const kept = new Map(same ? before.people.map(({ who, seat }) => [who, seat.name] as const) : []);
  const taken = seating(scene, kept);
  const at = seatsOf(scenery.seats);
  const seated = scene.people.flatMap((figure): readonly Standing[] => {
    const name = taken.get(figure.who);
    return name === undefined ? [] : [{ ...figure, seat: at[name] }];
  });
  const company: Company = { scene, seated, things };
  const glow = scene.missed ? attention(company) : undefined;
  return {
    place: scene.place,
    light,
    time: scene.time,
    dress,
    pov: scene.pov,
    people: seated.map((standing) => ({
      who: standing.who,
      seat: standing.seat,
      ...pose(standing, company),
      way: wayOut(standing, things),
      dim: scene.missed && standing.who === scene.speaker ? 1 : 0,
    })),
    loose,
    glow,
    spoken: { who: scene.speaker, beat, length },
    warmth: Math.max(-1, Math.min(1, (meters.morale - 50) / 28)),
  };
}

type Things = Readonly<Partial<Record<Thing, Point>>>;

/** People come and go by the door, wherever they stand. */
function wayOut({ seat }: Standing, { door = THINGS_ANYWHERE.door }: Things): -1 | 1 {
  return door[0] < seat.x ? -1 : 1;
}

/** A missed line is lost to whatever the listener was looking at, or was busy with. */
function attention(company: Company): Point {
  const { scene, seated, things } = company;
  const who = listenerOf(scene)?.who;
  const listener = seated.find((each) => each.who === who);
  if (listener === undefined) return things.room ?? THINGS_ANYWHERE.room;
  const { seat } = listener;
  const thing = attentionOf(scene);
  if (thing !== undefined && !isPerson(thing)) return thingAt(listener, thing, company);
  const other = seated.find((each) => each.who === thing && each.who !== scene.speaker);
  // Looking at the one who speaks and hearing nothing: the mind is on what lies before them.
  return other === undefined ? [seat.x, seat.y - 60] : eyesAt(other);
}
