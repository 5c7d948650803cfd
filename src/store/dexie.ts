import * as v from 'valibot';
import type { Clock, Found, Kept, Keeping, Store } from '../model/ports.ts';
import { Save } from '../model/record.ts';
import { Database } from './database.ts';
import { openMemoryStore } from './memory.ts';

/**
 * Plays in IndexedDB, one transaction for each step. Where the disk refuses a step, that one and the place in the play
 * are held in memory, and `keep` answers so; the next step tries the disk again.
 */
export function openDexieStore(clock: Clock, name: string): Store {
  const database = new Database(name);
  const fallback = openMemoryStore();
  /** Steps that the disk has not taken yet, oldest first. */
  const waiting: Kept[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function write(steps: readonly Kept[]): Promise<void> {
    const { plays, decisions, saves } = database;
    await database.transaction('rw', plays, decisions, saves, async () => {
      for (const { play, decision, save } of steps) {
        await plays.put(play);
        if (decision) await decisions.put(decision);
        await saves.put(save);
      }
    });
  }

  return {
    keep(step) {
      const kept = last.then(async (): Promise<Keeping> => {
        waiting.push(step);
        try {
          await write(waiting);
          waiting.length = 0;
          return 'kept';
        } catch {
          return fallback.keep(step);
        }
      });
      last = kept;
      return kept;
    },

    async find(story): Promise<Found> {
      try {
        const stored: unknown = await database.saves.get(story);
        if (stored === undefined) return fallback.find(story);
        const save = v.safeParse(Save, stored);
        if (save.success) return { kind: 'save', save: save.output };
        const key = `${story} ${clock.now()}`;
        await database.transaction('rw', database.saves, database.damaged, async () => {
          await database.damaged.put({ key, found: stored });
          await database.saves.delete(story);
        });
        return { kind: 'damaged', setAside: key };
      } catch {
        return fallback.find(story);
      }
    },

    async endings(story) {
      const here = await fallback.endings(story);
      try {
        const plays = await database.plays.where('story').equals(story).toArray();
        const found = plays.flatMap((play) => (typeof play.ending === 'string' ? [play.ending] : []));
        return [...new Set([...found, ...here])];
      } catch {
        return here;
      }
    },

    async clear() {
      waiting.length = 0;
      await fallback.clear();
      try {
        await database.delete();
        await database.open();
        return true;
      } catch {
        return false;
      }
    },
  };
}
