import type { Place, Prop } from './cues.ts';
import type { Placed } from './scene.ts';

/** Each place in one sentence, for whoever does not see the picture. */
const SURROUNDINGS: Readonly<Record<Place, string>> = {
  circulation: 'Gus’s office: cream walls, everything straightened, the room-book on the desk.',
  desk: 'The front doors, daylight, the returns slot, and Doris the self-check, smiling.',
  workroom: 'Heather walls, a whiteboard of rows, Cart Seven, and the Hatch, open as always.',
  sorting: 'Cool painted brick, numbered bins, the book drop, Cart Seven, and the Hatch, open as always.',
  office: 'Ros’s office: clay walls, blinds half down, and the budget in three binders.',
  staffroom: 'Sage cupboards, coffee, and a sign about the microwaved fish.',
  foyer: 'Amber light over blue brick, coats on hooks, and the Annex door, shut.',
  burrow: 'Paper trees, a round window, stacked crates, and chairs for people of six.',
  road: 'Outside: the loading bay, the bus stop, cones, and June’s detour sign.',
};

/** What is seen of a thing that is not as it always is. */
const STATES: Readonly<
  Partial<Record<Prop, Readonly<Record<string, readonly [always: string, now: string]>>>>
> = {
  doris: {
    off: ['smiling', 'switched off, with a sign on her'],
    covered: ['smiling', 'under a tablecloth'],
  },
  hatch: { shut: ['the Hatch, open as always', 'the Hatch, shut'] },
};

/** A place in words, with the things that the story has changed in it. */
export function surroundings(place: Place, props: readonly Placed[] = []): string {
  return props.reduce((told, { prop, state }) => {
    const [always, now] = STATES[prop]?.[state] ?? ['', ''];
    return told.replace(always, now);
  }, SURROUNDINGS[place]);
}
