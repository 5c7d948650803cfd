import type { ChoiceId } from '../script.ts';

/** What can be counted at a decision: an option, or somebody who passes. */
export type Countable = { readonly option: ChoiceId } | 'pass';

/** The counts of one vote. Whole numbers from 0 to `MOST`, and one for each option on offer. */
export interface Tally {
  readonly counts: readonly number[];
  readonly pass: number;
}

/** More people than any room has; a slip of the finger on the number row stays harmless. */
export const MOST = 999;

export const emptyTally = (options: number): Tally => ({
  counts: Array.from({ length: options }, () => 0),
  pass: 0,
});

/** Votes for some option: those who pass are here, but have not voted. */
export const votes = ({ counts }: Tally): number => counts.reduce((sum, count) => sum + count, 0);

/** Everybody who was counted, those who pass among them. */
export const counted = (tally: Tally): number => votes(tally) + tally.pass;

/** The tally with another number in one place; the same tally where there is no such place or number. */
export function withCount(tally: Tally, offered: readonly ChoiceId[], what: Countable, count: number): Tally {
  if (!Number.isInteger(count) || count < 0 || count > MOST) return tally;
  if (what === 'pass') return count === tally.pass ? tally : { ...tally, pass: count };
  const place = offered.indexOf(what.option);
  if (place < 0 || tally.counts[place] === count) return tally;
  return { ...tally, counts: tally.counts.with(place, count) };
}

export function countOf(tally: Tally, offered: readonly ChoiceId[], what: Countable): number {
  return what === 'pass' ? tally.pass : (tally.counts[offered.indexOf(what.option)] ?? 0);
}

/** Positions of the options with the most votes; more than one where they are level, none before a vote. */
export function leaders({ counts }: Tally): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : positionsOf(counts, most);
}

/** Positions of the options with the fewest votes but at least one; those who stood alone are among them. */
export function smallest({ counts }: Tally): readonly number[] {
  const taken = counts.filter((count) => count > 0);
  return taken.length < 2 ? [] : positionsOf(counts, Math.min(...taken));
}

/** 1 − (most − second) / votes of the last vote (`statistics.md`): how near the room was to another letter. */
export function closeness(tally: Tally): number | undefined {
  const cast = votes(tally);
  if (cast === 0) return undefined;
  const [most = 0, second = 0] = tally.counts.toSorted((one, other) => other - one);
  return 1 - (most - second) / cast;
}

/** At least how many people changed their letter between two votes. Only counts are known, so it is a lower bound. */
export function moved(first: Tally, second: Tally): number {
  const gained = (one: Tally, other: Tally): number =>
    other.counts.reduce((sum, count, place) => sum + Math.max(0, count - (one.counts[place] ?? 0)), 0);
  return Math.min(gained(first, second), gained(second, first));
}

/** Positions that gained votes from one vote to the next. */
export function gainers(first: Tally, second: Tally): readonly number[] {
  return second.counts.flatMap((count, place) => (count > (first.counts[place] ?? 0) ? [place] : []));
}

const positionsOf = (counts: readonly number[], wanted: number): readonly number[] =>
  counts.flatMap((count, place) => (count === wanted ? [place] : []));
