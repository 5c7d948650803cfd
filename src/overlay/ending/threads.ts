import type { Row } from './rows.ts';

/** What came of one choice later: from the row it began in, through every row it reached. */
export interface Thread {
  readonly start: number;
  readonly stops: readonly number[];
  /** Which of the margin's lanes it runs in, from 0. */
  readonly lane: number;
}

/** As many threads as a margin can hold side by side and still be followed by eye. */
const LANES = 5;

/** The ledger's threads, each in a lane that is free where it runs; beyond the last lane they share. */
export function threadsOf(rows: readonly Row[]): readonly Thread[] {
  const stops = new Map<number, number[]>();
  rows.forEach(({ origin }, index) => {
    if (origin !== undefined) stops.set(origin, [...(stops.get(origin) ?? []), index]);
  });
  const ends: number[] = [];
  return [...stops]
    .toSorted(([one], [other]) => one - other)
    .map(([start, reached]) => {
      const free = ends.findIndex((end) => end < start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = reached.at(-1) ?? start;
      return { start, stops: reached, lane: lane % LANES };
    });
}

export type Piece = 'start' | 'through' | 'stop' | 'end';

/** How a thread passes one row; nothing where it does not. */
export function pieceOf({ start, stops }: Thread, row: number): Piece | undefined {
  const end = stops.at(-1) ?? start;
  if (row < start || row > end) return undefined;
  if (row === start) return 'start';
  if (row === end) return 'end';
  return stops.includes(row) ? 'stop' : 'through';
}

/** Whether a thread begins or arrives in a row. */
export const touches = ({ start, stops }: Thread, row: number): boolean =>
  row === start || stops.includes(row);

/** The row whose cost came latest and dearest: the thread to show while nobody points at another. */
export function dearest(rows: readonly Row[]): number | undefined {
  const cost = ({ entry }: Row): number => -(entry.change.morale + entry.change.account);
  const late = rows
    .filter((row) => row.origin !== undefined)
    .toSorted((one, other) => cost(other) - cost(one));
  return late[0] && rows.indexOf(late[0]);
}
