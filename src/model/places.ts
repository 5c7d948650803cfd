import type { Place } from './cues.ts';

/** Each place in one sentence, for whoever does not see the picture. */
const SURROUNDINGS: Readonly<Record<Place, string>> = {
  circulation: 'Gus’s office: cream walls, everything straightened, the room-book on the desk.',
  desk: 'The front doors, daylight, the returns slot, and Doris the self-check, smiling.',
  workroom: 'Heather walls, a whiteboard of rows, Cart Seven, and the Hatch, open as always.',
  sorting: 'Cool painted brick, numbered bins, the book drop, Cart Seven, and the Hatch.',
  office: 'Ros’s office: clay walls, blinds half down, and the budget in three binders.',
  staffroom: 'Sage cupboards, coffee, and a sign about the microwaved fish.',
  foyer: 'Amber light over blue brick, coats on hooks, and the Annex door, shut.',
  burrow: 'Paper trees, a round window, stacked crates, and chairs for people of six.',
  road: 'Outside: the loading bay, the bus stop, cones, and June’s detour sign.',
};

export const surroundings = (place: Place): string => SURROUNDINGS[place];
