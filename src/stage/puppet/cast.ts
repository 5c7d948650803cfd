import type { Person } from '../../model/cues.ts';
import type { Character } from './character.ts';
import { PATRON_LOOKS } from './patrons.ts';
import { STAFF_LOOKS } from './staff.ts';

const LOOKS: Record<Person, Character> = { ...STAFF_LOOKS, ...PATRON_LOOKS };

/** What a person of the story looks like. */
export function look(person: Person): Character {
  return LOOKS[person];
}
