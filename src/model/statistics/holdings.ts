import type { Archive } from './archive.ts';
import type { Book, Count, Holdings, Menus } from './survey.ts';
import type { Ward } from './ward.ts';

interface Held {
  readonly book: number;
  readonly title: string;
  readonly alone: Count;
  readonly rooms: number;
  readonly last: number;
}

/** What there is. Stories of which it may not be told how often they were played alone stand together in one row. */
export function holdingsOf(
  archive: Archive,
  books: readonly Book[],
  ward: Ward,
  { menus, demo }: { readonly menus: Menus; readonly demo: boolean },
): Holdings {
  const everything = ward.scope({ mode: 'both' });
  const { rooms, first, last } = playedOf(archive, books);
  const held = books.flatMap(({ title }, book): readonly Held[] => {
    const when = last[book];
    if (when === undefined) return [];
    return [
      { book, title, alone: ward.plays('alone', book, everything), rooms: rooms[book] ?? 0, last: when },
    ];
  });
  const alone = ward.plays('alone', undefined, everything);
  const told = held.filter((each) => each.alone !== 'withheld');
  const rest = held.filter((each) => each.alone === 'withheld');
  const sum = told.reduce((sum, { alone }) => sum + (alone === 'withheld' ? 0 : alone), 0);
  const allRooms = rooms.reduce((sum, count) => sum + count, 0);
  const rowOf = (several: readonly Held[], count: Count): Holdings['rows'][number] => ({
    titles: several.map(({ title }) => title),
    alone: count,
    rooms: several.reduce((sum, { rooms }) => sum + rooms, 0),
    last: Math.max(...several.map(({ last }) => last)),
  });
  return {
    rows: [
      ...told.map((each) => rowOf([each], each.alone)),
      ...(rest.length > 0 ? [rowOf(rest, alone === 'withheld' ? alone : alone - sum)] : []),
    ],
    alone,
    rooms: allRooms,
    from: held.length === 0 ? 0 : Math.min(...first.filter((when) => when !== undefined)),
    to: Math.max(0, ...held.map(({ last }) => last)),
    menus,
    threshold: ward.threshold,
    demo,
    enough: allRooms > 0 || (alone !== 'withheld' && alone >= ward.threshold),
  };
}

interface Times {
  readonly rooms: readonly number[];
  readonly first: readonly (number | undefined)[];
  readonly last: readonly (number | undefined)[];
}

/** By book: how many rooms, and when it was played first and last. */
function playedOf({ segments }: Archive, books: readonly Book[]): Times {
  const rooms = books.map(() => 0);
  const first: (number | undefined)[] = books.map(() => undefined);
  const last: (number | undefined)[] = books.map(() => undefined);
  for (const { columns } of segments) {
    const bookOf = columns.words.map((word) => books.findIndex(({ story }) => story === word));
    const { story, group, started } = columns.plays;
    for (let play = 0; play < columns.ids.length; play += 1) {
      const book = bookOf[story[play] ?? 0] ?? -1;
      if (book < 0) continue;
      const when = started[play] ?? 0;
      if (group[play] === 1) rooms[book] = (rooms[book] ?? 0) + 1;
      first[book] = Math.min(first[book] ?? when, when);
      last[book] = Math.max(last[book] ?? when, when);
    }
  }
  return { rooms, first, last };
}
