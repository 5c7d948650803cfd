import type { DecisionName, OptionName } from './survey.ts';

/** Writes a day as people say it: "November 17". Time zones are the caller's. */
export type Day = (at: number) => string;

/** A decision in a sentence: by its name, in quotation marks, as many names are questions. */
export const called = ({ name }: Pick<DecisionName, 'name'>): string => `“${name}”`;

/** An option as its mark says it: its letter, and its words where they are known. */
export const worded = ({ letter, text }: OptionName): string =>
  text === undefined ? letter : `${letter} ${text}`;

/** "The key, and basically: D “Let’s see the book first.”" */
export const answered = ({ name }: Pick<DecisionName, 'name'>, option: OptionName): string =>
  `${name}${/[?!.]$/u.test(name) ? '' : ':'} ${worded(option)}`;

/** From how many plays up a share is told; under it only counts are. */
export const SHARES_FROM = 20;

/** "43 in 100" */
export const inHundred = (count: number, of: number): string =>
  `${of === 0 ? 0 : Math.round((count * 100) / of)} in 100`;

/** "168 plays alone", "1 room" */
export const playsAlone = (count: number): string => `${count} ${count === 1 ? 'play' : 'plays'} alone`;
export const roomsSaid = (count: number): string => `${count} ${count === 1 ? 'room' : 'rooms'}`;

/** A decision as a finding names it, without what only a book knows of it. */
export const nameOf = ({ story, id, name, number, talk, core }: DecisionName): DecisionName => ({
  story,
  id,
  name,
  number,
  talk,
  core,
});
