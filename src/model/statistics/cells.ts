import type { Segment } from './archive.ts';
import { FIRST, LATER } from './choose.ts';
import type { Counting, Disclosure, Tally } from './counting.ts';
import { playsAlone } from './say.ts';
import type { Book, OptionName } from './survey.ts';

/** One option in one wording. */
export interface Cell {
  /** The place of its decision among the book's. */
  readonly decision: number;
  readonly option: OptionName;
}

/** The choices of the chosen plays of one story, each with the place of its option, so that a statistic is one walk. */
export interface Grid {
  readonly book: Book;
  /** Whose plays alone are told of: everybody's, or first ones where later ones are too few to be told with them. */
  readonly basis: Basis;
  /** By decision of the book. */
  readonly tallies: readonly (Tally | undefined)[];
  /** By place: what is counted under the filter, and nothing for older wordings, which are never pooled. */
  readonly cells: readonly (Cell | undefined)[];
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly segment: Segment;
  /** By row: the place of its option. */
  readonly places: Uint16Array;
  /** By row of the plays alone that are told of: its decision's place among the book's; NOWHERE for all others. */
  readonly decisions: Uint16Array;
  /** By play: 1 for a play alone that is told of. */
  readonly alone: Uint8Array;
  /** By play: OUT, FIRST, LATER or ROOM. */
  readonly kinds: Uint8Array;
}

export type Basis = 'alone' | 'first';

/** A place that is not counted. */
export const NOWHERE = 0xffff;

/** What is counted of a story under a filter, by the roster's places. */
export function gridOf({ archive, chosen, counts, roster, disclosure }: Counting, book: Book): Grid {
  const tallies = book.decisions.map(({ id }) => counts.of(id));
  const basis = basisOf(disclosure, tallies);
  const cells: (Cell | undefined)[] = Array.from({ length: roster.size + 1 }, () => undefined);
  const decisionOf = new Uint16Array(roster.size + 1).fill(NOWHERE);
  tallies.forEach((tally, decision) => {
    for (const { place, option } of tally?.parts ?? []) {
      cells[place] = { decision, option };
      decisionOf[place] = decision;
    }
  });
  const sheets = archive.segments.map((segment, index): Sheet => {
    const kinds = chosen[index] ?? new Uint8Array(0);
    const places = roster.rows[index] ?? new Uint16Array(0);
    const alone = kinds.map((kind) => Number(kind === FIRST || (kind === LATER && basis === 'alone')));
    return { segment, kinds, alone, places, decisions: decisionsIn(segment, alone, places, decisionOf) };
  });
  return { book, basis, tallies, cells, sheets };
}

function decisionsIn(
  { columns }: Segment,
  alone: Uint8Array,
  places: Uint16Array,
  decisionOf: Uint16Array,
): Uint16Array {
  const { play } = columns.decisions;
  const decisions = new Uint16Array(play.length).fill(NOWHERE);
  for (let row = 0; row < decisions.length; row += 1) {
    if (alone[play[row] ?? 0] === 1) decisions[row] = decisionOf[places[row] ?? 0] ?? NOWHERE;
  }
  return decisions;
}

/** Where the number of plays alone cannot be told with later ones among them, first ones stand alone. */
function basisOf(disclosure: Disclosure, tallies: Grid['tallies']): Basis {
  const told = (basis: Basis): number =>
    tallies.filter((tally) => tally && disclosure.total(tally, basis) !== 'withheld').length;
  return told('first') > told('alone') ? 'first' : 'alone';
}

/** "168 plays alone", "96 first plays" */
export const aloneSaid = ({ basis }: Pick<Grid, 'basis'>, count: number): string =>
  basis === 'alone' ? playsAlone(count) : `${count} first ${count === 1 ? 'play' : 'plays'}`;

/** The places of one decision's cells, in the author's order. */
export const placesAt = ({ cells }: Pick<Grid, 'cells'>, decision: number): readonly number[] =>
  cells.flatMap((cell, place) => (cell?.decision === decision ? [place] : []));
