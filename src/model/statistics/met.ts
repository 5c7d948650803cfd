import type { Segment } from './archive.ts';
import type { Columns } from './columns.ts';
import type { Book } from './survey.ts';
import { rowsOf, wordAt } from './unpack.ts';

/** An option in one wording, as records have it. */
export interface Met {
  readonly decision: string;
  readonly option: string;
  /** Absent where it was not recorded. */
  readonly wording: string | undefined;
  /** In a play of the text that its book is of. */
  readonly now: boolean;
}

/** Votes of rooms, one entry for each option that was on offer to one of them. */
export interface Votes {
  readonly plays: Uint16Array;
  readonly options: Uint32Array;
  readonly counts: Uint32Array;
}

/** Each column of the rooms: their first vote, their last where it was another, and what people brought to them. */
export const ROUNDS = ['one', 'two', 'brought'] as const;
export type Round = (typeof ROUNDS)[number];

/** A segment with a number for every option that was chosen in it; the number is a place in `all`, or MISS. */
export interface Read {
  readonly rows: Uint32Array;
  readonly votes: Readonly<Record<Round, Votes>>;
}

/** What no book knows. */
export const MISS = 0xffff_ffff;

/** Numbers options as they are met, and notes which texts had them on offer. */
export interface Register {
  readonly all: readonly Met[];
  readonly offered: ReadonlyMap<string, ReadonlySet<number>>;
  read(segment: Segment): Read;
}

export function register(books: readonly Book[]): Register {
  const all: Met[] = [];
  const numbers = new Map<string, number>();
  const offered = new Map<string, Set<number>>();
  const stories = new Map(books.map((book) => [book.story, book]));
  const homes = new Map(books.flatMap((book) => book.decisions.map(({ id }) => [id, book.story] as const)));
  const decisionOf = new Map(
    books.flatMap((book) =>
      book.decisions.flatMap(({ id, options }) => options.map((option) => [option.id, id] as const)),
    ),
  );

  const meet = (met: Met, fingerprint: string): number => {
    const key = JSON.stringify([met.decision, met.option, met.wording, met.now]);
    const number = numbers.get(key) ?? all.push(met) - 1;
    numbers.set(key, number);
    const here = offered.get(fingerprint) ?? new Set();
    offered.set(fingerprint, here.add(number));
    return number;
  };
  for (const { fingerprint, decisions } of books) {
    for (const { id, options } of decisions) {
      for (const { id: option, wording, also = [] } of options) {
        for (const each of [wording, ...also]) {
          meet({ decision: id, option, wording: each, now: true }, fingerprint);
        }
      }
    }
  }

  /** The numbers of a list of options as a play of this text had it; none of a decision that no book knows. */
  const offerAt = (
    { words, plays, decisions, offers }: Columns,
    play: number,
    row: number,
  ): readonly number[] => {
    const story = wordAt(words, plays.story[play]) ?? '';
    const fingerprint = wordAt(words, plays.fingerprint[play]) ?? '';
    const decision = wordAt(words, decisions.decision[row]) ?? '';
    const { offered = [], wordings } = offers[decisions.offered[row] ?? 0] ?? {};
    if (homes.get(decision) !== story) return [];
    const now = stories.get(story)?.fingerprint === fingerprint;
    return offered.map((option, index) =>
      meet({ decision, option, wording: wordings?.[index], now }, fingerprint),
    );
  };

  const read = (segment: Segment): Read => {
    const { ids, plays, decisions, offers, votes, asides, words } = segment.columns;
    const { at, listAt } = lookUp(segment, offerAt);
    const rows = new Uint32Array(decisions.decision.length);
    for (let play = 0; play < ids.length; play += 1) {
      const [from, to] = rowsOf(segment.columns, play);
      for (let row = from; row < to; row += 1) rows[row] = at(play, row);
    }
    const cast = { one: ballots(), two: ballots(), brought: ballots() };
    for (const [row, { rounds }] of votes) {
      const play = decisions.play[row] ?? 0;
      const options = listAt(play, row);
      cast.one.add(play, options, rounds[0]?.counts);
      if (rounds.length > 1) cast.two.add(play, options, rounds.at(-1)?.counts);
    }
    for (const [play, { brought }] of asides) {
      if (brought === undefined) continue;
      const here = new Map<string, number>();
      const [from, to] = rowsOf(segment.columns, play);
      // Answers were given to the words that the room then had on its screen.
      for (let row = from; row < to; row += 1) {
        const options = offers[decisions.offered[row] ?? 0]?.offered ?? [];
        listAt(play, row).forEach((number, index) => here.set(options[index] ?? '', number));
      }
      const fingerprint = wordAt(words, plays.fingerprint[play]) ?? '';
      const now = stories.get(wordAt(words, plays.story[play]) ?? '')?.fingerprint === fingerprint;
      const home = ({ option }: { readonly option: string }): string => decisionOf.get(option) ?? '';
      const answers = brought.options.toSorted((one, other) => home(one).localeCompare(home(other)));
      const numbers = answers.map(({ option }) => {
        const decision = decisionOf.get(option);
        if (decision === undefined) return MISS;
        return here.get(option) ?? meet({ decision, option, wording: undefined, now }, fingerprint);
      });
      cast.brought.add(
        play,
        numbers,
        answers.map(({ count }) => count),
      );
    }
    return { rows, votes: { one: cast.one.done(), two: cast.two.done(), brought: cast.brought.done() } };
  };

  return { all, offered, read };
}

interface LookUp {
  /** The number of what was chosen. */
  at(play: number, row: number): number;
  /** The numbers of all that was on offer, in its order. */
  listAt(play: number, row: number): readonly number[];
}

interface Listed {
  readonly decision: number;
  readonly codes: readonly number[];
  readonly numbers: readonly number[];
}

/** Each list of options is looked up once for each text, not once for each of a million rows. */
function lookUp(
  { columns }: Segment,
  offerAt: (columns: Columns, play: number, row: number) => readonly number[],
): LookUp {
  const { words, plays, decisions, offers } = columns;
  const codes = new Map(words.map((word, code) => [word, code]));
  const codesOf = offers.map(({ offered }) => offered.map((option) => codes.get(option) ?? -1));
  const texts: Listed[][] = [];
  const fresh = (play: number, row: number): Listed => ({
    decision: decisions.decision[row] ?? 0,
    codes: codesOf[decisions.offered[row] ?? 0] ?? [],
    numbers: offerAt(columns, play, row),
  });
  // One list of options is of one decision, but nothing holds a file to that.
  const odd = new Map<string, Listed>();
  const listed = (play: number, row: number): Listed => {
    const text = plays.fingerprint[play] ?? 0;
    const lists = texts[text] ?? (texts[text] = []);
    const offer = decisions.offered[row] ?? 0;
    const usual = lists[offer] ?? (lists[offer] = fresh(play, row));
    if (usual.decision === decisions.decision[row]) return usual;
    const key = `${text} ${offer} ${decisions.decision[row] ?? 0}`;
    const other = odd.get(key) ?? fresh(play, row);
    odd.set(key, other);
    return other;
  };
  return {
    at(play, row) {
      const list = listed(play, row);
      return list.numbers[list.codes.indexOf(decisions.option[row] ?? -1)] ?? MISS;
    },
    listAt: (play, row) => listed(play, row).numbers,
  };
}

interface Cast {
  add(play: number, options: readonly number[], counts: readonly number[] | undefined): void;
  done(): Votes;
}

function ballots(): Cast {
  const plays: number[] = [];
  const numbers: number[] = [];
  const votes: number[] = [];
  return {
    add(play, options, counts) {
      if (counts === undefined) return;
      for (let option = 0; option < options.length; option += 1) {
        plays.push(play);
        numbers.push(options[option] ?? MISS);
        votes.push(counts[option] ?? 0);
      }
    },
    done: () => ({
      plays: Uint16Array.from(plays),
      options: Uint32Array.from(numbers),
      counts: Uint32Array.from(votes),
    }),
  };
}
