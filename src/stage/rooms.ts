import type { Place } from '../model/cues.ts';
import type { Light, Scenery } from './place/place.ts';
import { scenery } from './place/places.ts';

const drawn = new Map<string, Scenery>();
/** Rooms that are kept: the one we are in, the one we came from, and two to go back to. */
const KEPT = 4;

/** The scenery of a room, worked out once: the same place, light and time always give the same drawing. */
export function room(place: Place, light: Light, time: string): Scenery {
  const key = `${place} ${light} ${time}`;
  const known = drawn.get(key);
  const scene = known ?? scenery(place, light, time);
  // A map keeps the order in which keys were set: the first is the one longest unseen.
  drawn.delete(key);
  drawn.set(key, scene);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return scene;
}
