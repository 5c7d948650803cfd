import type { Table } from './audit.ts';
import type { Asked } from './counting.ts';
import { type Cube, type Kind, KINDS, stretchOf, type Where } from './cube.ts';
import type { Layout } from './layout.ts';
import type { Roster } from './roster.ts';
import type { Book, Menus } from './survey.ts';

/** What the tables are filled from. */
export interface Source {
  readonly cube: Cube;
  readonly roster: Roster;
  readonly books: readonly Book[];
  readonly menus: Menus;
}

/** Counts that are shown beside one another, or whose sum is: nothing is added across these. */
const BLOCKS = [
  {
    first: [0],
    later: [1],
    alone: [0, 1],
  },
  { one: [2] },
  { two: [3] },
  { brought: [4] },
] as const satisfies readonly Partial<Record<Asked, readonly number[]>>[];

/** Which of the tables of a decision a column is in. */
export const blockOf = (asked: Asked): number => BLOCKS.findIndex((block) => asked in block);

/** One decision's counts, of plays alone or of one of the rooms' columns. */
export function tableOf(
  { cube, roster, menus }: Omit<Source, 'books'>,
  entry: number,
  block: number,
  layouts: { readonly alone: Layout; readonly rooms: Layout },
): Table {
  const { named, book } = roster.entries[entry] ?? { named: [], book: undefined };
  const asks = Object.entries<readonly number[]>(BLOCKS[block] ?? {}).map(([name, kinds]) => ({
    name,
    kinds,
  }));
  const solo = block === 0;
  const known = textsOf({ cube, roster, menus }, book);
  const first = asks[0]?.kinds[0] ?? 0;
  const anybody = (kind: Kind, at: Where): boolean =>
    solo ? named.some(({ place }) => cube.count(place, kind, at) > 0) : cube.rooms(entry, kind, at) > 0;
  const totaled = Array.from({ length: cube.editions + 1 }, (_, edition) =>
    named.flatMap(({ option, place }, item) =>
      (edition === cube.editions ? !option.older : known.offers(edition, place)) ? [item] : [],
    ),
  );
  return {
    items: named.length,
    asks: asks.map(({ name, kinds }) => ({
      name,
      kinds: kinds.map((kind) => kind - first),
      open: name === 'first' || name === 'later',
    })),
    layout: solo ? layouts.alone : layouts.rooms,
    count(item, offset, at) {
      const place = named[item]?.place ?? roster.size;
      const kind: Kind = KINDS[first + offset] ?? 'first';
      if (!known.offers(at.edition, place) || at.stretch < known.since(at.edition)) return undefined;
      if (!anybody(kind, at)) return undefined;
      return cube.count(place, kind, at);
    },
    totaled: (edition) => totaled[edition ?? cube.editions] ?? [],
  };
}

/** What everybody knows of a story's texts, those that are not on offer as one. */
interface Texts {
  /** Whether an option is in it at all. */
  offers(edition: number, place: number): boolean;
  /** In which stretch of time its first play began. */
  since(edition: number): number;
  /** Whether it words everything as now, or something otherwise; other texts together can be both, or none at all. */
  kinds(edition: number): { readonly now: boolean; readonly older: boolean };
}

export function textsOf({ cube, roster, menus }: Omit<Source, 'books'>, book: Book | undefined): Texts {
  const own = menus.editions.filter(({ story }) => story === book?.story);
  const listed = own.map(({ fingerprint }) => fingerprint);
  const places = new Set(
    roster.entries
      .filter((entry) => entry.book === book)
      .flatMap(({ named }) => named.map(({ place }) => place)),
  );
  const others = [...roster.offered].flatMap(([text, offered]) =>
    !listed.includes(text) && [...offered].some((place) => places.has(place)) ? [text] : [],
  );
  const textsAt = (edition: number): readonly string[] =>
    edition === cube.editions - 1 ? others : listed.slice(edition, edition + 1);
  return {
    offers: (edition, place) => textsAt(edition).some((text) => roster.offered.get(text)?.has(place)),
    since: (edition) => stretchOf(menus.since, own[edition]?.since ?? Number.NEGATIVE_INFINITY),
    kinds: (edition) => ({
      now: textsAt(edition).some((text) => !roster.changed.has(text)),
      older: textsAt(edition).some((text) => roster.changed.has(text)),
    }),
  };
}

/** Columns of the table of plays: all of them, and those of texts that word something otherwise. */
export const PLAYS = { alone: [0, 1], older: [1] } as const;

/** Plays alone by story: of texts that word everything as now, and of those that word something otherwise. */
export function playsTable({ cube, roster, books, menus }: Source, layout: Layout): Table {
  const known = books.map((book) => {
    const texts = textsOf({ cube, roster, menus }, book);
    return Array.from({ length: cube.editions }, (_, edition) => ({
      since: texts.since(edition),
      ...texts.kinds(edition),
    }));
  });
  return {
    items: books.length,
    asks: Object.entries(PLAYS).map(([name, kinds]) => ({ name, kinds })),
    apart: [{ kinds: [0] }],
    layout,
    count(book, older, at) {
      const text = known[book]?.[at.edition];
      if (text === undefined || !(older === 1 ? text.older : text.now) || at.stretch < text.since)
        return undefined;
      return cube.alone(book, older === 1, at) || undefined;
    },
    totaled: () => books.map((_, book) => book),
  };
}
