import type { Transaction } from 'dexie';
import { inOrder, type Read, readMeeting, readPlay, readSave } from '../model/migrate.ts';
import { remembered, type Story } from './story.ts';

/**
 * From what version 1 of the records stored to version 2. A row that cannot be read stays as it is: whoever reads it next
 * sets it aside.
 */
export async function upgrade(transaction: Transaction): Promise<void> {
  const plays = inOrder(await fitting(transaction, 'plays', readPlay));
  await transaction.table('plays').bulkPut(plays);
  await transaction.table('saves').bulkPut(await fitting(transaction, 'saves', readSave));
  await transaction.table('meetings').bulkPut(await fitting(transaction, 'meetings', readMeeting));
  const stories = new Map<string, Story>();
  for (const play of plays) stories.set(play.story, remembered(stories.get(play.story), play, true));
  await transaction.table('stories').bulkPut([...stories.values()]);
}

async function fitting<Row>(
  transaction: Transaction,
  table: string,
  read: (found: unknown) => Read<Row>,
): Promise<Row[]> {
  const rows: unknown[] = await transaction.table(table).toArray();
  return rows.flatMap((row) => {
    const found = read(row);
    return found.kind === 'fit' ? [found.value] : [];
  });
}
