import { MOST_ROWS } from '../model/statistics/columns.ts';
import { Database } from './database.ts';

/** About how many decisions are recorded, without reading them: a segment counts as a full one. */
export async function decisionsIn(name: string): Promise<number> {
  const database = new Database(name);
  try {
    const [rows, segments] = await Promise.all([database.decisions.count(), database.segments.count()]);
    return rows + segments * MOST_ROWS;
  } finally {
    database.close();
  }
}
