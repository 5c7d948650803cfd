import { type Prop, PROPS, type Thing, THINGS } from '../../model/cues.ts';
import type { Placed } from '../../model/scene.ts';
import { isPerson } from '../../model/tags.ts';
import type { Point } from '../paint.ts';
import { drawProp } from '../puppet/held.ts';
import { SCENE, type Scenery } from './place.ts';

/** Something that nobody holds: turned by so many radians, then scaled, then moved to its place on the desk. */
export interface Lying {
  readonly prop: Prop;
  readonly at: Point;
  readonly scale: readonly [number, number];
  readonly turn: number;
}

const SIZE = 0.86;
/** Most things lie down: seen from across the desk, little of their height is left. The others stand. */
const STANDING: readonly Prop[] = ['cup', 'crate', 'radio', 'stapler', 'coat'];
const FLATNESS = 0.34;
/** Small ones would be lost if they lay as flat. */
const SMALL: readonly Prop[] = ['key', 'keys'];
const TURNS: Readonly<Partial<Record<Prop, number>>> = {
  key: 1.2,
  keys: 1.2,
  phone: 0.5,
  book: 0.2,
  slip: 0.3,
};
/** Where a drawing that was made around a hand has its foot, below that hand. */
const FOOT: Readonly<Partial<Record<Prop, number>>> = { coat: 170, crate: 60, radio: 40, cup: 22 };

/** What lies on the desk of a place. Each keeps its spot as long as nothing else lay there before it. */
export function lyingIn(
  { spots, shows = [] }: Pick<Scenery, 'spots' | 'shows'>,
  props: readonly Placed[],
): readonly Lying[] {
  const loose = props
    .filter(({ prop, state }) => !isPerson(state) && !shows.includes(prop) && drawProp(prop).length > 0)
    .map(({ prop }) => prop);
  const free = [...spots];
  return loose.flatMap((prop): readonly Lying[] => {
    const [x] = free.splice(PROPS.indexOf(prop) % Math.max(1, free.length), 1);
    if (x === undefined) return [];
    const stands = STANDING.includes(prop);
    const scale = [SIZE, stands ? SIZE : SIZE * (SMALL.includes(prop) ? 2 : 1) * FLATNESS] as const;
    const lift = stands ? (FOOT[prop] ?? 14) * SIZE - 12 : -12;
    return [{ prop, at: [x, SCENE.horizon - lift], scale, turn: stands ? 0 : (TURNS[prop] ?? 0) }];
  });
}

/** The things of a place, those that lie about being where they lie. */
export function thingsWith(
  things: Scenery['things'],
  lying: readonly Lying[],
): Readonly<Partial<Record<Thing, Point>>> {
  const found = lying.flatMap(({ prop, at }) => {
    const thing = THINGS.find((name) => name === prop);
    return thing === undefined ? [] : [[thing, at] as const];
  });
  return { ...things, ...Object.fromEntries(found) };
}
