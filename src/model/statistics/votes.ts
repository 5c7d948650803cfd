import type { Votes } from './met.ts';
import type { Roster } from './roster.ts';

/** Where votes are added up: by place, and rooms by entry, each with `stride` cells for one place. */
export interface Sums {
  readonly counts: Uint32Array;
  readonly rooms: Uint32Array;
  readonly stride: number;
}

/** Adds a column of votes up, each play's at its own cell; at -1 a play is left out. */
export function addVotes(
  { plays, options, counts }: Votes,
  { homes, size }: Pick<Roster, 'homes' | 'size'>,
  cellOf: (play: number) => number,
  into: Sums,
): void {
  let voter = -1;
  let decision = -1;
  for (let vote = 0; vote < plays.length; vote += 1) {
    const play = plays[vote] ?? 0;
    const place = options[vote] ?? size;
    const cell = cellOf(play);
    if (cell < 0 || place === size) continue;
    add(into.counts, place * into.stride + cell, counts[vote] ?? 0);
    const home = homes[place] ?? 0;
    // The options of one room at one decision stand side by side.
    if (play === voter && home === decision) continue;
    voter = play;
    decision = home;
    add(into.rooms, home * into.stride + cell, 1);
  }
}

/** Adds to one cell. */
export function add(cells: Uint32Array, cell: number, count: number): void {
  cells[cell] = (cells[cell] ?? 0) + count;
}
