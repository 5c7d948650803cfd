import { letter } from '../group/spoken.ts';
import { bandWord } from '../meters.ts';
import type { Archive } from './archive.ts';
import { choose, FIRST, LATER, OUT, ROOM } from './choose.ts';
import { type Columns, NO_TIME } from './columns.ts';
import type { Cell, Texts } from './ports.ts';
import type { Book, Filter } from './survey.ts';
import { type Table, WITHHELD } from './tables.ts';
import { rowsOf, wordAt } from './unpack.ts';

const HEAD = [
  'Story',
  'Decision',
  'Option',
  'Words',
  'Attempt',
  'Seconds',
  'Series',
  'Month',
  'Morale before',
  'Morale after',
  'Accountability before',
  'Accountability after',
] as const;

const SERIES = { [FIRST]: 'first', [LATER]: 'later', [ROOM]: 'room' } as const;

/** What names and words are looked up in. */
export interface Reference {
  readonly books: readonly Book[];
  readonly texts: Texts;
}

/**
 * Every decision under a filter as a row of its own. A row tells neither its play nor a time finer than the month, and
 * rows stand by what is in them, so that no play can be put together again from its neighbors. Where a choice is withheld,
 * so is what it did to the meters.
 */
export function decisionsTable(
  archive: Archive,
  filter: Filter,
  reference: Reference,
  withheld: (cell: Cell) => boolean,
): Table {
  const chosen = choose(archive, filter);
  const line = linesBy(reference, withheld);
  const lines = archive.segments.flatMap(({ columns }, place) =>
    columns.ids.flatMap((_, play) => {
      const kind = chosen[place]?.[play] ?? OUT;
      if (kind !== FIRST && kind !== LATER && kind !== ROOM) return [];
      const [from, to] = rowsOf(columns, play);
      const month = monthOf(columns.plays.started[play] ?? 0);
      return Array.from({ length: to - from }, (_, row) =>
        line(columns, play, from + row, SERIES[kind], month),
      );
    }),
  );
  lines.sort(
    (one, other) => one.order - other.order || Number(one.key > other.key) - Number(one.key < other.key),
  );
  return { title: 'Every decision', head: HEAD, rows: lines.map(({ cells }) => cells) };
}

interface Line {
  readonly order: number;
  readonly key: string;
  readonly cells: readonly string[];
}

/** More than any story has decisions. */
const BY_STORY = 10_000;

function linesBy({ books, texts }: Reference, withheld: (cell: Cell) => boolean) {
  const shelf = new Map(books.map((book, place) => [book.story, { book, place }]));
  const asked = new Map(
    books.flatMap(({ story, decisions }) =>
      decisions.map((decision) => [`${story} ${decision.id}`, decision] as const),
    ),
  );

  return (columns: Columns, play: number, row: number, series: Cell['series'], month: string): Line => {
    const { words, plays, decisions } = columns;
    const wording = wordAt(words, decisions.wording[row]);
    const cell: Cell = {
      story: wordAt(words, plays.story[play]) ?? '',
      decision: wordAt(words, decisions.decision[row]) ?? '',
      option: wordAt(words, decisions.option[row]) ?? '',
      ...(wording === undefined ? {} : { wording }),
      series,
      month,
      attempt: decisions.attempt[row] ?? 1,
    };
    const known = shelf.get(cell.story);
    const decision = asked.get(`${cell.story} ${cell.decision}`);
    const place = decision?.options.findIndex(({ id }) => id === cell.option) ?? -1;
    const now = decision?.options[place];
    const same =
      wording === undefined
        ? wordAt(words, plays.fingerprint[play]) === known?.book.fingerprint
        : wording === now?.wording;
    const said = texts.get(wording ?? '') ?? (same ? now?.text : undefined) ?? '';
    const untold = withheld(cell);
    const told = (value: string): string => (untold ? WITHHELD : value);
    const milliseconds = decisions.milliseconds[row] ?? NO_TIME;
    const cells = [
      known?.book.title ?? cell.story,
      decision?.name ?? cell.decision,
      told(place < 0 ? cell.option : letter(place)),
      told(said),
      String(cell.attempt),
      milliseconds === NO_TIME ? '' : String(Math.round(milliseconds / 1_000)),
      series,
      month,
      told(bandWord('morale', decisions.moraleBefore[row] ?? 0)),
      told(bandWord('morale', decisions.morale[row] ?? 0)),
      told(bandWord('account', decisions.accountBefore[row] ?? 0)),
      told(bandWord('account', decisions.account[row] ?? 0)),
    ];
    const order = (known?.place ?? books.length) * BY_STORY + (decision?.number ?? BY_STORY - 1);
    return { order, key: cells.join('\n'), cells };
  };
}

const MONTH = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit' });

/** "2026-11" by the device's own calendar. */
function monthOf(moment: number): string {
  const parts = new Map(MONTH.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}`;
}
