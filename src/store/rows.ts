import { readDecision, readPlay } from '../model/migrate.ts';
import type { DecisionRecord, Played, PlayRecord } from '../model/record.ts';
import type { Columns } from '../model/statistics/columns.ts';
import { fits } from '../model/statistics/segment.ts';
import type { Database } from './database.ts';
import { columnsIn } from './packed.ts';

/** A row that cannot be read, and where it lies. */
export interface Unfit {
  readonly table: 'plays' | 'decisions' | 'segments';
  readonly key: string | number | [string, number];
  readonly found: unknown;
}

/** Rows of plays that are not packed, as a transaction finds them. */
export interface Rows {
  readonly played: readonly Played[];
  readonly unfit: readonly Unfit[];
}

/** Everything that is recorded. */
export interface Contents extends Rows {
  readonly segments: readonly { readonly key: number; readonly columns: Columns }[];
}

/** Reads all records within a transaction. What a newer edition wrote is passed over and left where it is. */
export async function contentsOf(database: Database): Promise<Contents> {
  const packed = await database.segments.toArray();
  const { played, unfit } = await rowsOf(database);
  const segments: { readonly key: number; readonly columns: Columns }[] = [];
  const broken: Unfit[] = [];
  for (const { key = -1, columns: found } of packed) {
    const columns = columnsIn(found);
    if (columns) segments.push({ key, columns });
    else broken.push({ table: 'segments', key, found });
  }
  return { played, segments, unfit: [...unfit, ...broken] };
}

/** Reads the plays that are not packed, within a transaction. */
export async function rowsOf({ plays, decisions }: Database): Promise<Rows> {
  const unfit: Unfit[] = [];
  const open = new Map<string, { readonly play: PlayRecord; readonly decisions: DecisionRecord[] }>();
  const foreign = new Set<string>();
  for (const found of await plays.toArray()) {
    const read = readPlay(found);
    if (read.kind === 'fit') open.set(read.value.id, { play: read.value, decisions: [] });
    else if (read.kind === 'newer') foreign.add(found.id);
    else unfit.push({ table: 'plays', key: found.id, found });
  }
  for (const found of await decisions.toArray()) {
    const { play, number } = found;
    if (foreign.has(play)) continue;
    const read = readDecision(found);
    const home = open.get(play);
    if (read.kind === 'fit' && home) home.decisions.push(read.value);
    else unfit.push({ table: 'decisions', key: [play, number], found });
  }
  const played = [...open.values()];
  for (const { play, decisions: made } of played.filter((each) => !fits(each))) {
    unfit.push({ table: 'plays', key: play.id, found: play });
    for (const found of made) unfit.push({ table: 'decisions', key: [play.id, found.number], found });
  }
  return { played: played.filter(fits), unfit };
}

/** Moves rows that cannot be read to where they are in nobody's way, whole, within a transaction. */
export async function setAside(database: Database, unfit: readonly Unfit[]): Promise<void> {
  const before = await database.damaged.count();
  await database.damaged.bulkPut(
    unfit.map(({ table, key, found }, index) => ({
      key: `${table} ${String(key)} ${before + index}`,
      found,
    })),
  );
  for (const { table, key } of unfit) await database.table(table).delete(key);
}
