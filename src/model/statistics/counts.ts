import type { Archive } from './archive.ts';
import { type Chosen, FIRST, LATER, ROOM } from './choose.ts';
import type { Asked, Counts, Slot, Tally } from './counting.ts';
import { type Round, ROUNDS } from './met.ts';
import type { Entry, Roster } from './roster.ts';
import type { Filter } from './survey.ts';
import { addVotes } from './votes.ts';

/** As many numbers as a play can be something to a filter. */
const KINDS = 4;

/**
 * How often each option was chosen in the plays that a filter takes. Plays alone count with the first answer that they
 * gave to a decision; rooms with the votes of their first and their last round. Takes one pass over the rows.
 */
export function countsOf(archive: Archive, chosen: Chosen, roster: Roster, filter: Filter): Counts {
  const alone = aloneOf(archive, chosen, roster);
  const rooms = roomsOf(chosen, roster);
  const offered =
    filter.edition === undefined ? undefined : (roster.offered.get(filter.edition) ?? new Set());
  const tallies = roster.entries.flatMap((entry, index) =>
    filter.story === undefined || entry.book.story === filter.story
      ? [tallyOf(entry, index, { alone, rooms, offered })]
      : [],
  );
  const byId = new Map(tallies.map((tally) => [tally.decision.id, tally]));
  return { tallies, of: (decision) => byId.get(decision) };
}

/** By place and by what the play is to the filter: how often an option was the first answer. */
function aloneOf({ segments }: Archive, chosen: Chosen, { rows, size }: Roster): Uint32Array {
  const cells = new Uint32Array((size + 1) * KINDS);
  segments.forEach(({ columns: { decisions } }, index) => {
    const kinds = chosen[index];
    const places = rows[index];
    if (kinds === undefined || places === undefined) return;
    const { play, attempt } = decisions;
    for (let row = 0; row < places.length; row += 1) {
      if (attempt[row] !== 1) continue;
      const cell = (places[row] ?? size) * KINDS + (kinds[play[row] ?? 0] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  });
  return cells;
}

/** By round: votes by place, and rooms by entry. */
interface Rooms {
  readonly votes: Readonly<Record<Round, Uint32Array>>;
  readonly rooms: Readonly<Record<Round, Uint32Array>>;
}

function roomsOf(chosen: Chosen, roster: Roster): Rooms {
  const columns = (length: number): Record<Round, Uint32Array> => ({
    one: new Uint32Array(length),
    two: new Uint32Array(length),
    brought: new Uint32Array(length),
  });
  const sums = { votes: columns(roster.size + 1), rooms: columns(roster.entries.length) };
  chosen.forEach((kinds, segment) => {
    const cellOf = (play: number): number => (kinds[play] === ROOM ? 0 : -1);
    for (const round of ROUNDS) {
      const cast = roster.votes[segment]?.[round];
      if (cast === undefined) continue;
      addVotes(cast, roster, cellOf, { counts: sums.votes[round], rooms: sums.rooms[round], stride: 1 });
    }
  });
  return sums;
}

interface Sums {
  readonly alone: Uint32Array;
  readonly rooms: Rooms;
  readonly offered: ReadonlySet<number> | undefined;
}

function tallyOf({ decision, named }: Entry, index: number, { alone, rooms, offered }: Sums): Tally {
  const shown = named.filter(({ place }) => offered === undefined || offered.has(place));
  const slots = shown.map(({ place, option, wording }): Slot => {
    const first = alone[place * KINDS + FIRST] ?? 0;
    const later = alone[place * KINDS + LATER] ?? 0;
    const of = (round: Round): number => rooms.votes[round][place] ?? 0;
    const counts = {
      first,
      later,
      alone: first + later,
      one: of('one'),
      two: of('two'),
      brought: of('brought'),
    };
    return { place, option, wording, counts };
  });
  const parts = offered === undefined ? slots.filter(({ option }) => !option.older) : slots;
  const total = (asked: Asked): number => parts.reduce((sum, { counts }) => sum + counts[asked], 0);
  const voted = (round: Round): number => rooms.rooms[round][index] ?? 0;
  return {
    entry: index,
    decision,
    slots,
    parts,
    totals: {
      first: total('first'),
      later: total('later'),
      alone: total('alone'),
      one: total('one'),
      two: total('two'),
      brought: total('brought'),
    },
    rooms: { one: voted('one'), two: voted('two'), brought: voted('brought') },
  };
}
