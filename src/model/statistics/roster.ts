import type { Archive } from './archive.ts';
import { type Met, MISS, register, type Round, type Votes } from './met.ts';
import type { Texts } from './ports.ts';
import type { Book, OptionName } from './survey.ts';

/** An option in one wording, with its place among all that are counted. */
export interface Named {
  readonly place: number;
  readonly option: OptionName;
  readonly wording: string | undefined;
}

/** One decision of a book, with every wording of its options that is known or was recorded. */
export interface Entry {
  readonly book: Book;
  readonly decision: Book['decisions'][number];
  /** In the author's order; older wordings of an option right behind it. */
  readonly named: readonly Named[];
}

/** The places of everything that is counted, worked out once: a count under a filter is then nothing but sums. */
export interface Roster {
  readonly entries: readonly Entry[];
  /** How many places there are; a row that no book knows has this number. */
  readonly size: number;
  /** By place: which of the entries it belongs to. */
  readonly homes: Uint16Array;
  /** By segment, by row: the place of what was chosen. */
  readonly rows: readonly Uint16Array[];
  /** By segment: a room's votes by place. */
  readonly votes: readonly Readonly<Record<Round, Votes>>[];
  /** By a text's fingerprint: the places that were on offer in it. */
  readonly offered: ReadonlyMap<string, ReadonlySet<number>>;
  /** Fingerprints of the texts in which something was worded otherwise than now. */
  readonly changed: ReadonlySet<string>;
}

/** Older wordings of one decision past this many are not counted: no story has as many, and a made-up file could. */
const MOST_OLDER = 12;

/**
 * Reads an archive by the books. A choice is of the present wording where its play was of the present text, or where its
 * words are among those of the present text; one in another text whose words are not known is an older one.
 */
export function rosterOf(archive: Archive, books: readonly Book[], texts: Texts): Roster {
  const known = register(books);
  const read = archive.segments.map(known.read);
  const byDecision = grouped(
    known.all.map((met, number) => ({ ...met, number })),
    ({ decision }) => decision,
  );
  const places = new Uint16Array(known.all.length).fill(0xffff);
  const entries: Entry[] = [];
  let size = 0;
  for (const book of books) {
    for (const decision of book.decisions) {
      const named = waysOf(decision, byDecision.get(decision.id) ?? []).map(
        ({ numbers, ...way }, index): Named => {
          for (const number of numbers) places[number] = size + index;
          return { ...way, option: { ...way.option, text: wordsOf(way, texts) }, place: size + index };
        },
      );
      size += named.length;
      entries.push({ book, decision, named });
    }
  }
  const place = (number: number): number => {
    const known = number === MISS ? undefined : places[number];
    return known === undefined || known === 0xffff ? size : known;
  };
  const settled = (votes: Votes): Votes => ({ ...votes, options: votes.options.map(place) });
  const offered = new Map(
    [...known.offered].map(([text, numbers]) => [text, new Set([...numbers].map(place))]),
  );
  const older = new Set(
    entries.flatMap(({ named }) => named.filter(({ option }) => option.older)).map(({ place }) => place),
  );
  const changed = [...offered].filter(([, places]) => [...places].some((place) => older.has(place)));
  return {
    entries,
    size,
    homes: Uint16Array.from(entries.flatMap(({ named }, entry) => named.map(() => entry))),
    rows: read.map(({ rows }) => placed(rows, place)),
    votes: read.map(({ votes: { one, two, brought } }) => ({
      one: settled(one),
      two: settled(two),
      brought: settled(brought),
    })),
    offered,
    changed: new Set(changed.map(([text]) => text)),
  };
}

function placed(numbers: Uint32Array, place: (number: number) => number): Uint16Array {
  const rows = new Uint16Array(numbers.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = place(numbers[row] ?? MISS);
  return rows;
}

interface Numbered extends Met {
  readonly number: number;
}

interface Way {
  readonly option: OptionName;
  readonly wording: string | undefined;
  /** What is counted as one: an option says the same thing in the words that its play gives it. */
  readonly numbers: readonly number[];
}

/** A decision's options as they are worded now, each with the older wordings of it behind it. */
function waysOf(decision: Entry['decision'], met: readonly Numbered[]): readonly Way[] {
  const known = decision.options.map(({ id }) => id);
  const gone = [...new Set(met.map(({ option }) => option))].filter((option) => !known.includes(option));
  let older = 0;
  return [...known, ...gone].flatMap((id, place) => {
    const own = met.filter(({ option }) => option === id);
    const present = own.filter(({ now }) => now);
    const wordings = new Set(present.map(({ wording }) => wording));
    const isNow = (each: Numbered): boolean =>
      each.now || (each.wording !== undefined && wordings.has(each.wording));
    const name = { id, place, letter: letterOf(place), text: decision.options[place]?.text };
    const olderOnes = [
      ...grouped(
        own.filter((each) => !isNow(each)),
        ({ wording }) => wording,
      ),
    ];
    const room = olderOnes.slice(0, Math.max(0, MOST_OLDER - older));
    older += room.length;
    return [
      ...(present.length === 0
        ? []
        : [
            {
              option: { ...name, older: false },
              wording: decision.options[place]?.wording ?? present.find(({ wording }) => wording)?.wording,
              numbers: own.filter(isNow).map(({ number }) => number),
            },
          ]),
      ...room.map(([wording, each]) => ({
        option: { ...name, text: undefined, older: true },
        wording,
        numbers: each.map(({ number }) => number),
      })),
    ];
  });
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

const wordsOf = ({ option, wording }: Way | Omit<Way, 'numbers'>, texts: Texts): string | undefined =>
  option.text ?? (wording === undefined ? undefined : texts.get(wording));

/** "A" for the first of a decision's options; past the alphabet, "A2". */
const letterOf = (place: number): string =>
  `${String.fromCharCode('A'.charCodeAt(0) + (place % 26))}${place < 26 ? '' : Math.floor(place / 26) + 1}`;
