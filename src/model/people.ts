import type { Person, Place } from './cues.ts';

/** How someone is introduced: on the badge, on the card that says whom you are, beside what they say. */
export interface Introduction {
  readonly name: string;
  readonly full: string;
  readonly role: string;
}

const PEOPLE: Readonly<Record<Person, Introduction>> = {
  ros: { name: 'Ros', full: 'Ros Tierney', role: 'Branch manager' },
  imani: { name: 'Imani', full: 'Imani Brooks', role: 'Reference and technology' },
  dele: { name: 'Dele', full: 'Dele Akinsanya', role: 'Adult services' },
  mina: { name: 'Mina', full: 'Mina Castellanos', role: 'Youth librarian' },
  gus: { name: 'Gus', full: 'Gus Lindqvist', role: 'Circulation supervisor' },
  yusuf: { name: 'Yusuf', full: 'Yusuf Demir', role: 'Library assistant' },
  june: { name: 'June', full: 'June Petrosyan', role: 'Page' },
  hollis: { name: 'Hollis', full: 'Hollis Grant', role: 'Building services' },
  delacroix: { name: 'Mrs. Delacroix', full: 'Mrs. Delacroix', role: 'Retired judge' },
  anand: { name: 'Mr. Anand', full: 'Mr. Anand', role: 'Citizenship tutor' },
  varga: { name: 'Ms. Varga', full: 'Ms. Varga', role: 'Chair of the tenants' },
  sorrell: { name: 'Mr. Sorrell', full: 'Mr. Sorrell', role: 'Reads the astronomy magazines' },
  lund: { name: 'Ms. Lund', full: 'Ms. Lund', role: 'Board chair' },
  haddad: { name: 'Mrs. Haddad', full: 'Mrs. Haddad', role: 'Runs the English circle' },
  tobi: { name: 'Tobi', full: 'Tobi', role: 'Dele’s son, 8' },
  helmet: { name: 'Man in a bike helmet', full: 'The man in the bike helmet', role: 'Patron' },
};

const PLACES: Readonly<Record<Place, string>> = {
  circulation: 'Circulation office',
  desk: 'Public desk',
  workroom: 'Workroom',
  sorting: 'Sorting room',
  office: 'Ros’s office',
  staffroom: 'Staff room',
  foyer: 'Foyer',
  burrow: 'Children’s room',
  road: 'Quarry Road',
};

export const introduction = (who: Person): Introduction => PEOPLE[who];
export const placeName = (place: Place): string => PLACES[place];
