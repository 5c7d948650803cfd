import type { Columns } from './columns.ts';
import { rowsOf } from './unpack.ts';
import { NONE, wordList } from './words.ts';

/** One segment among others: its names by their places in the archive, and what every statistic asks of its rows. */
export interface Segment {
  readonly columns: Columns;
  /** From a place among the segment's words to one among the archive's. */
  readonly codes: Uint32Array;
  /** By row: 1 where the choice still stands at the end of its play, 0 where the player went back on it. */
  readonly standing: Uint8Array;
}

/** All that is recorded, ready to be counted. */
export interface Archive {
  readonly words: readonly string[];
  /** The place of a name among `words`; NONE for one that nothing recorded holds. */
  readonly place: (word: string) => number;
  readonly segments: readonly Segment[];
}

/** Reads segments as one archive. Nothing is copied: a million decisions stay where they are. */
export function archiveOf(all: readonly Columns[]): Archive {
  const words = wordList();
  const segments = all.map((columns): Segment => ({
    columns,
    codes: Uint32Array.from(columns.words, (word) => words.place(word)),
    standing: standingIn(columns),
  }));
  const list = words.all();
  const places = new Map(list.map((word, place) => [word, place]));
  return { words: list, segments, place: (word) => places.get(word) ?? NONE };
}

/**
 * A decision that was answered again takes back what was answered since, as the play went back to it. In a group's play
 * only what stands was recorded.
 */
function standingIn(columns: Columns): Uint8Array {
  const { decision, attempt } = columns.decisions;
  const standing = new Uint8Array(decision.length).fill(1);
  for (let place = 0; place < columns.ids.length; place += 1) {
    const [from, to] = rowsOf(columns, place);
    for (let row = from; row < to; row += 1) {
      if (attempt[row] === 1) continue;
      let earlier = row - 1;
      while (earlier >= from && !(standing[earlier] === 1 && decision[earlier] === decision[row]))
        earlier -= 1;
      if (earlier >= from) standing.fill(0, earlier, row);
    }
  }
  return standing;
}
