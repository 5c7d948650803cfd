import type { Place } from '../model/cues.ts';
import type { Dress } from './place/dress.ts';
import type { Light, Scenery } from './place/place.ts';
import { scenery } from './place/places.ts';

const drawn = new Map<string, Scenery>();
/** Rooms that are kept: the one we are in and the one we came from, each by a few bands of the meters. */
const KEPT = 8;

/** The scenery of a room, worked out once: the same words always give the same object. */
export function room(place: Place, light: Light, time: string, dress?: Dress): Scenery {
  const key = JSON.stringify([place, light, time, dress]);
  const known = drawn.get(key);
  const scene = known ?? scenery(place, light, time, dress);
  // A map keeps the order in which keys were set: the first is the one longest unseen.
  drawn.delete(key);
  drawn.set(key, scene);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return scene;
}
