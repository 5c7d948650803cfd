import type { Columns } from '../model/statistics/columns.ts';
import type { Removed, Which } from '../model/statistics/ports.ts';
import { divide, meaning, segmentsOf } from '../model/statistics/segment.ts';
import { wordAt } from '../model/statistics/unpack.ts';
import type { Database } from './database.ts';
import { packed } from './packed.ts';
import { contentsOf, setAside } from './rows.ts';
import { both, readStory } from './story.ts';

/** A row that went with the plays, and where it goes back to. */
interface Place {
  readonly table: (typeof TABLES)[number];
  readonly key: string;
  readonly row: unknown;
}

const TABLES = ['saves', 'meetings', 'stories', 'damaged'] as const;

/** Takes plays out, with the places that belong to them, within a transaction. */
export async function takeOut(database: Database, which: Which): Promise<Removed> {
  const { played, segments, unfit } = await contentsOf(database);
  await setAside(database, unfit);
  const meant = meaning(which);
  const rows = segmentsOf(played).flatMap((columns) => divide(columns, meant(columns)).taken ?? []);
  const parts = segments.map(({ key, columns }) => ({ key, columns, ...divide(columns, meant(columns)) }));
  const taken = [...rows, ...parts.flatMap((part) => part.taken ?? [])];
  const gone = new Set(taken.flatMap(({ ids }) => ids));
  const everything = which.of === 'everything';
  const places = await placesOf(database, (play) => everything || gone.has(play), everything);
  const texts = everything ? await database.texts.toArray() : [];
  const removed: Removed = {
    segments: taken,
    texts: new Map(texts.map(({ wording, text }) => [wording, text])),
    places,
  };
  if (everything) {
    for (const table of database.tables) await table.clear();
    return removed;
  }
  await dropRows(database, rows);
  for (const part of parts) {
    if (part.left === undefined) await database.segments.delete(part.key);
    else if (part.taken) await database.segments.put({ key: part.key, columns: packed(part.left) });
  }
  for (const { table, key } of places) if (table !== 'stories') await database.table(table).delete(key);
  const others = segmentsOf(played.filter(({ play }) => !gone.has(play.id)));
  await forget(database, [...others, ...parts.flatMap(({ left }) => left ?? [])]);
  return removed;
}

/** Puts places back, within a transaction; where there is a newer one, that stays. */
export async function putBack(database: Database, places: readonly unknown[]): Promise<void> {
  for (const { table, key, row } of places.filter(isPlace)) {
    const there: unknown = await database.table(table).get(key);
    const one = table === 'stories' ? readStory(row) : undefined;
    const other = readStory(there);
    if (one && other) await database.stories.put(both(one, other));
    else if (there === undefined) await database.table(table).put(row);
  }
}

async function placesOf(
  { saves, meetings, stories, damaged }: Database,
  belongs: (play: string) => boolean,
  everything: boolean,
): Promise<readonly Place[]> {
  const left = (await saves.toArray()).filter(({ play }) => belongs(play));
  const met = (await meetings.toArray()).filter(({ play }) => belongs(play));
  const broken = everything ? await damaged.toArray() : [];
  return [
    ...left.map((row): Place => ({ table: 'saves', key: row.story, row })),
    ...met.map((row): Place => ({ table: 'meetings', key: row.play, row })),
    ...(await stories.toArray()).map((row): Place => ({ table: 'stories', key: row.story, row })),
    ...broken.map((row): Place => ({ table: 'damaged', key: row.key, row })),
  ];
}

async function dropRows(database: Database, rows: readonly Columns[]): Promise<void> {
  const ids = rows.flatMap((columns) => columns.ids);
  await database.plays.bulkDelete(ids);
  await database.decisions.where('play').anyOf(ids).delete();
}

/** Of a story, nothing is remembered but what some play that is left bears out. */
async function forget({ stories }: Database, left: readonly Columns[]): Promise<void> {
  const borne = new Map<string, Set<string>>();
  for (const { words, plays } of left) {
    plays.story.forEach((place, play) => {
      const story = wordAt(words, place) ?? '';
      const endings = borne.get(story) ?? new Set();
      borne.set(story, endings.add(wordAt(words, plays.ending[play]) ?? ''));
    });
  }
  for (const row of await stories.toArray()) {
    const endings = borne.get(row.story);
    if (endings === undefined) await stories.delete(row.story);
    else await stories.put({ ...row, endings: row.endings.filter((ending) => endings.has(ending)) });
  }
}

const isPlace = (found: unknown): found is Place =>
  typeof found === 'object' &&
  found !== null &&
  'key' in found &&
  'row' in found &&
  TABLES.some((table) => 'table' in found && found.table === table);
