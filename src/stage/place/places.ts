import type { Place } from '../../model/cues.ts';
import { burrow } from './rooms/burrow.ts';
import { circulation } from './rooms/circulation.ts';
import { desk } from './rooms/desk.ts';
import { type Dress, UNTOUCHED } from './dress.ts';
import { foyer } from './rooms/foyer.ts';
import { office } from './rooms/office.ts';
import type { Hands, Light, Scenery } from './place.ts';
import { road } from './rooms/road.ts';
import { sorting } from './rooms/sorting.ts';
import { staffroom } from './rooms/staffroom.ts';
import { workroom } from './rooms/workroom.ts';

export type { Light } from './place.ts';

const ROOMS: Readonly<Record<Place, (light: Light, hands: Hands, dress: Dress) => Scenery>> = {
  circulation,
  desk,
  workroom,
  sorting,
  office,
  staffroom,
  foyer,
  burrow,
  road,
};

/** Where the hands stand when nobody has said what time it is. */
const USUAL: Readonly<Record<Light, Hands>> = { morning: [9, 15], day: [4, 40], evening: [5, 50] };

/** A place as it looks in a light, its clock at the story's time; the same words always give the same picture. */
export function scenery(place: Place, light: Light, time = '', dress: Dress = UNTOUCHED): Scenery {
  return ROOMS[place](light, handsOf(time) ?? USUAL[light], dress);
}

/**
 * The light at a time such as "Tue 4:40" or "Fri night": the library's hours are short enough to need no a.m. or
 * p.m., and what comes after them says so in a word.
 */
export function lightOf(time: string): Light {
  if (NIGHT.test(time)) return 'evening';
  const hour = handsOf(time)?.[0];
  if (hour === undefined) return 'day';
  // The story's days run from seven in the morning to half past six; 12 and 1 to 4 are the afternoon.
  if (hour >= 7 && hour < 10) return 'morning';
  return hour >= 5 && hour < 7 ? 'evening' : 'day';
}

const NIGHT = /\b(?:evening|night)\b/i;

function handsOf(time: string): Hands | undefined {
  const found = /(\d{1,2}):(\d{2})/.exec(time);
  if (found !== null) return [Number(found[1]), Number(found[2])];
  return NIGHT.test(time) ? [9, 0] : undefined;
}
