import { type Columns, MOST_ROWS } from '../model/statistics/columns.ts';
import type { Records, Removed, Texts, Which, Written } from '../model/statistics/ports.ts';
import { missing, playsIn, segmentsOf } from '../model/statistics/segment.ts';
import { Database, isFull } from './database.ts';
import { openMemoryRecords } from './held.ts';
import { columnsIn, packed } from './packed.ts';
import { putBack, takeOut } from './removal.ts';
import { type Contents, contentsOf, rowsOf, setAside } from './rows.ts';

/** Records on this device's disk; held in memory, and gone with the page, where the browser refuses that. */
export async function openRecords(name: string): Promise<Records> {
  const database = new Database(name);
  try {
    await database.open();
    return openDexieRecords(database);
  } catch {
    return openMemoryRecords();
  }
}

/**
 * The same for a database that is there; past `most` decisions in rows they are packed. Whatever the disk does, every
 * method settles.
 */
export function openDexieRecords(database: Database, most = MOST_ROWS): Records {
  const { plays, segments } = database;

  // Dexie holds a transaction open over the awaits of its function only where that one is written as async.
  const look = (): Promise<Contents> =>
    database.transaction('r', database.tables, async () => contentsOf(database));
  const inOne = <Result>(work: () => Promise<Result>): Promise<Result> =>
    database.transaction('rw', database.tables, async () => work());

  async function known(): Promise<ReadonlySet<string>> {
    const rows = await plays.toCollection().primaryKeys();
    const all = await segments.toArray();
    return new Set([...rows, ...all.flatMap(({ columns }) => columnsIn(columns)?.ids ?? [])]);
  }

  async function add(more: readonly Columns[], texts: Texts): Promise<number> {
    const fresh = missing(more, await known());
    await segments.bulkAdd(fresh.map((columns) => ({ columns: packed(columns) })));
    const words = [...texts.keys()];
    const there = await database.texts.bulkGet(words);
    const unknown = words.filter((_, index) => there[index] === undefined);
    await database.texts.bulkAdd(unknown.map((wording) => ({ wording, text: texts.get(wording) ?? '' })));
    return playsIn(fresh);
  }

  async function settled<Result>(
    work: () => Promise<Result>,
    otherwise: (fault: unknown) => Result,
  ): Promise<Result> {
    try {
      return await database.lasting(work);
    } catch (fault) {
      return otherwise(fault);
    }
  }

  const writing = (work: () => Promise<number>): Promise<Written> =>
    settled<Written>(
      async () => ({ ok: true, plays: await inOne(work) }),
      (fault) => ({ ok: false, why: isFull(fault) ? 'full' : 'refused' }),
    );

  return {
    async read() {
      // Where there is no room to pack anything, rows stay rows.
      const rows = await settled(
        () => database.decisions.count(),
        () => 0,
      );
      if (rows > most) await settled(() => inOne(() => packRows(database)), nothing);
      const found = await settled(look, () => NOTHING);
      if (found.unfit.length > 0) {
        // Whatever another tab has mended meanwhile is not touched.
        await settled(
          () => inOne(async () => setAside(database, (await contentsOf(database)).unfit)),
          nothing,
        );
      }
      return [...found.segments.map(({ columns }) => columns), ...segmentsOf(found.played)];
    },
    texts: () =>
      settled(
        async () =>
          new Map((await database.texts.toArray()).map(({ wording, text }) => [wording, String(text)])),
        () => new Map<string, string>(),
      ),
    known: (ids) =>
      settled(
        async () => {
          const there = await database.transaction('r', plays, segments, known);
          return new Set(ids.filter((id) => there.has(id)));
        },
        () => new Set<string>(),
      ),
    add: (more, texts) => writing(() => add(more, texts)),
    remove: (which: Which) =>
      settled<Removed | undefined>(
        () => inOne(() => takeOut(database, which)),
        () => undefined,
      ),
    restore: ({ segments: more, texts, places }) =>
      writing(async () => {
        await putBack(database, places);
        return add(more, texts);
      }),
  };
}

const NOTHING: Contents = { played: [], segments: [], unfit: [] };
const nothing = (): void => undefined;

/** Packs the rows of plays that nobody goes on with, within a transaction. */
async function packRows(database: Database): Promise<void> {
  const { played } = await rowsOf(database);
  const open = await openPlays(database);
  const closed = played.filter(({ play }) => !open.has(play.id));
  await database.segments.bulkAdd(segmentsOf(closed).map((columns) => ({ columns: packed(columns) })));
  await database.plays.bulkDelete(closed.map(({ play }) => play.id));
  await database.decisions.bulkDelete(
    closed.flatMap(({ play, decisions }) =>
      decisions.map(({ number }): [string, number] => [play.id, number]),
    ),
  );
}

/** Plays that somebody may go on with: wherever a story was left, and the last meeting. */
async function openPlays({ saves, meetings }: Database): Promise<ReadonlySet<string>> {
  const meeting = await meetings.orderBy('at').last();
  return new Set([...(await saves.toArray()), ...(meeting ? [meeting] : [])].map(({ play }) => play));
}
