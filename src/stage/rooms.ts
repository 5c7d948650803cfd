import type { Place } from '../model/cues.ts';
import type { Light, Scenery } from './place/place.ts';
import { scenery } from './place/places.ts';

const drawn = new Map<string, Scenery>();

/** The scenery of a room, worked out once: the same place, light and time always give the same drawing. */
export function room(place: Place, light: Light, time: string): Scenery {
  const key = `${place} ${light} ${time}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const fresh = scenery(place, light, time);
  drawn.set(key, fresh);
  return fresh;
}
