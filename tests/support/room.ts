import { applyToRoom, openRoom } from '../../src/model/group/meeting.ts';
import type { Plan } from '../../src/model/group/plan.ts';
import type { Room, RoomCommand } from '../../src/model/group/room.ts';
import { story } from './story.ts';

/** A command as a facilitator means it: the number of the room they see is the room they have. */
export type Said = RoomCommand extends infer Each
  ? Each extends RoomCommand
    ? Omit<Each, 'version'>
    : never
  : never;

/** Two core decisions and a short one, an echo of the first, and an ending. */
export const meeting = story(`
# card: pov # pov: gus # place: circulation # time: Tue 4:40
You are Gus.
# decision: t.d1 # talk: buck # core
What does Dele hear?
* (pass) ["It's basically done." # id: pass]
    A hundred percent.
    ~ shift(4, -2, "asked")
    He likes being asked.
* (brain) ["Two groups, one room." # id: brain]
    ~ shift(0, 3, "told")
    The coat comes off one arm.
* (night) ["Give me tonight." # id: night]
    ~ shift(-1, 4, "night")
    He waits for the rest.
-
# time: Wed 11:00 # decision: t.d2 # talk: help
Who gets the key?
* (mine) ["Mine." # id: mine]
    ~ shift(1, 1, "key")
    It jingles.
* (his) ["His." # id: his]
    ~ shift(-1, 0, "hers")
    It does not.
-
{pass:
    ~ shift(-3, -3, "forty")
    # time: Thu 5:50 # delayed: pass
    Thursday. Two groups, and he said basically done.
}
# decision: t.d3 # talk: follow # core
Who says it?
* (now) ["I do." # id: now]
    ~ shift(1, 2, "said")
    He does.
* (none) ["Nobody." # id: none]
    ~ shift(0, -2, "unsaid")
    Nobody does.
-
# card: ending # ending: t.end
The end.
-> END
`);

export const plan: Plan = { story: 't', minutes: 30, headcount: 14, style: 'aloud' };

export const roomOf = (change: Partial<Plan> = {}): Room => openRoom(meeting, { ...plan, ...change }, 7);

/** Says something that must apply. */
export function say(room: Room, said: Said): Room {
  const step = applyToRoom(meeting, room, { ...said, version: room.version });
  if (!step.ok) throw new Error(`Refused: ${step.why}`);
  return step.room;
}

/** Says something that must be refused, and gives the reason. */
export function refused(room: Room, said: Said): string {
  const step = applyToRoom(meeting, room, { ...said, version: room.version });
  if (step.ok) throw new Error('Was not refused');
  return step.why;
}

/** Presses the one key until the room is at a step, or somewhere else than the story. */
export function until(room: Room, done: (room: Room) => boolean): Room {
  let now = room;
  for (let presses = 0; !done(now); presses += 1) {
    if (presses > 100) throw new Error('Never came there');
    now = say(now, { type: 'next' });
  }
  return now;
}

export const atStep =
  (step: string) =>
  (room: Room): boolean =>
    room.at === 'ballot' && room.ballot?.step === step;

/** Counts a whole vote by hand: as many for each option as given, in the order of the letters, then those who pass. */
export function tell(room: Room, counts: readonly number[], pass = 0): Room {
  const offered = room.ballot?.offered ?? [];
  const typed = counts.reduce((now, count, place) => {
    const option = offered[place];
    return option === undefined || count === 0 ? now : say(now, { type: 'type', what: { option }, count });
  }, room);
  return pass === 0 ? typed : say(typed, { type: 'type', what: 'pass', count: pass });
}
