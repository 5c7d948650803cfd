import type { Archive, Segment } from './archive.ts';
import { type Chosen, OUT } from './choose.ts';
import type { Texts } from './ports.ts';
import type { Roster } from './roster.ts';
import type { Book, Count, Filter, OptionName, Series } from './survey.ts';

/** A column of counts, or both columns of plays alone as one. */
export type Asked = Series | 'alone';

/** One option in one wording: what a count is a count of. */
export interface Slot {
  /** Among all that are counted in the archive. */
  readonly place: number;
  readonly option: OptionName;
  /** As records have it; absent where it was not recorded. */
  readonly wording: string | undefined;
  /** As counted, whatever the number: for ranking and comparing. What is shown comes from the disclosure. */
  readonly counts: Readonly<Record<Asked, number>>;
}

/** What was chosen at one decision, as counted. */
export interface Tally {
  /** Among all decisions of all books. */
  readonly entry: number;
  readonly decision: Book['decisions'][number];
  /** In the author's order; older wordings of an option right behind it. */
  readonly slots: readonly Slot[];
  /** What the totals are of: the present wordings, or all of one text where the filter asks for one. */
  readonly parts: readonly Slot[];
  /** What shares are of. */
  readonly totals: Readonly<Record<Asked, number>>;
  /** Rooms that cast votes in a round, or brought answers. */
  readonly rooms: Readonly<Record<'one' | 'two' | 'brought', number>>;
}

/** The tallies under one filter, in the order of books and their decisions. */
export interface Counts {
  readonly tallies: readonly Tally[];
  /** The tally of a decision by its id; nothing where no book knows it. */
  of(decision: string): Tally | undefined;
}

/** Says of each count under one filter whether it can be shown. */
export interface Disclosure {
  readonly threshold: number;
  /** Whether a column stands there at all: where anything was ever counted in it. */
  shows(tally: Tally, series: Series): boolean;
  count(tally: Tally, slot: Slot, asked: Asked): Count;
  total(tally: Tally, asked: Asked): Count;
  /** For a number of plays that is no count of options: itself from the threshold up. */
  plain(count: number): Count;
}

/** All that a statistic is worked out from: records, which of them, and what may be told. */
export interface Counting {
  readonly archive: Archive;
  readonly chosen: Chosen;
  readonly filter: Filter;
  /** Of the filter's story. */
  readonly book: Book | undefined;
  /** Of every story that is known, in the order of the shelf. */
  readonly books: readonly Book[];
  readonly roster: Roster;
  readonly counts: Counts;
  readonly disclosure: Disclosure;
  readonly threshold: number;
  readonly texts: Texts;
  /** What a story is called; its id where no book knows it. */
  readonly title: (story: string) => string;
}

/** Called with each chosen play: where it is, whose it is (FIRST, LATER or ROOM), and where its rows begin and end. */
export type Visit = (segment: Segment, place: number, kind: number, from: number, to: number) => void;

/** Goes through the chosen plays, in the order in which they are kept. */
export function plays({ archive, chosen }: Pick<Counting, 'archive' | 'chosen'>, visit: Visit): void {
  archive.segments.forEach((segment, index) => {
    const kinds = chosen[index] ?? new Uint8Array();
    const { from } = segment.columns.plays;
    const rows = segment.columns.decisions.play.length;
    for (let place = 0; place < kinds.length; place += 1) {
      const kind = kinds[place] ?? OUT;
      if (kind === OUT) continue;
      const begins = from[place] ?? 0;
      visit(segment, place, kind, begins, place + 1 < kinds.length ? (from[place + 1] ?? begins) : rows);
    }
  });
}
