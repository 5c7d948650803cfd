import type { GroupVote } from '../record.ts';
import { ROOM } from './choose.ts';
import type { Tally } from './counting.ts';
import type { Grid, Sheet } from './cells.ts';
import type { Day } from './say.ts';
import type { OptionName } from './survey.ts';
import { wordAt } from './unpack.ts';

/** One decision as one room took it, where it stands among the records. */
export interface Ruling {
  readonly tally: Tally;
  readonly vote: GroupVote;
  readonly sheet: Sheet;
  readonly row: number;
}

/** Goes through every decision of the chosen meetings, in the order in which they are kept. */
export function rulings(grids: readonly Grid[], visit: (ruling: Ruling) => void): void {
  for (const { sheets, tallies } of grids) {
    for (const sheet of sheets) {
      const { words, votes, decisions } = sheet.segment.columns;
      if (votes.length === 0) continue;
      const known = new Map(tallies.map((tally) => [words.indexOf(tally?.decision.id ?? ''), tally]));
      for (const [row, vote] of votes) {
        if (sheet.kinds[decisions.play[row] ?? 0] !== ROOM) continue;
        const tally = known.get(decisions.decision[row] ?? 0);
        if (tally !== undefined) visit({ tally, vote, sheet, row });
      }
    }
  }
}

/** The ruling that outranks all others; nothing where none is worth ranking. */
export function foremost<Ranked extends { readonly ruling: Ruling }>(
  grids: readonly Grid[],
  rank: (ruling: Ruling) => Ranked | undefined,
  compare: (one: Ranked, other: Ranked) => number,
): Ranked | undefined {
  let first: Ranked | undefined;
  rulings(grids, (ruling) => {
    const ranked = rank(ruling);
    if (ranked !== undefined && (first === undefined || compare(ranked, first) < 0)) first = ranked;
  });
  return first;
}

/** The options on offer, in the order of the votes' counts, each in the wording in which the room saw it. */
export function optionsOf({ tally, sheet, row }: Ruling): readonly OptionName[] {
  const { offers, decisions } = sheet.segment.columns;
  const { offered = [], wordings } = offers[decisions.offered[row] ?? 0] ?? {};
  return offered.map((id, place) => {
    const named = tally.slots.filter(({ option }) => option.id === id);
    const slot = named.find(({ wording }) => wording === wordings?.[place]) ?? named[0];
    return slot?.option ?? { id, place: tally.slots.length, letter: '?', text: undefined, older: false };
  });
}

/** When the room took its decision, in milliseconds since 1970. */
export const momentOf = ({ sheet, row }: Ruling): number => sheet.segment.columns.decisions.at[row] ?? 0;

/** The meeting, told apart from others. */
export const meetingOf = ({ sheet, row }: Ruling): string => {
  const { ids, decisions } = sheet.segment.columns;
  return ids[decisions.play[row] ?? 0] ?? '';
};

/** "Tuesday stand-up, November 17": whose room, and when. */
export function roomSaid(ruling: Ruling, day: Day): string {
  const { words, plays, decisions } = ruling.sheet.segment.columns;
  const label = wordAt(words, plays.label[decisions.play[ruling.row] ?? 0]);
  return `${label ?? 'A room'}, ${day(momentOf(ruling))}`;
}
