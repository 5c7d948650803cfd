import * as v from 'valibot';
import type { Clock, Found, FoundMeeting, Kept, Keeping, KeptMeeting, Store } from '../model/ports.ts';
import { MeetingSave, Save } from '../model/record.ts';
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
  const waiting: (Kept | KeptMeeting)[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function write(steps: readonly (Kept | KeptMeeting)[]): Promise<void> {
    const { plays, decisions, saves, meetings } = database;
    await database.transaction('rw', plays, decisions, saves, meetings, async () => {
      for (const step of steps) {
        await plays.put(step.play);
        if ('standing' in step) await writeMeeting(step);
        else {
          if (step.decision) await decisions.put(step.decision);
          await saves.put(step.save);
        }
      }
    });
  }

  async function writeMeeting({ play, decisions, standing, save }: KeptMeeting): Promise<void> {
    await database.decisions.bulkPut([...decisions]);
    await database.decisions
      .where('[play+number]')
      .between([play.id, standing], [play.id, Infinity], false)
      .delete();
    await database.meetings.put(save);
  }

  /** One after the other: a step that the disk refuses goes first when it is asked again. */
  function queue(step: Kept | KeptMeeting, otherwise: () => Promise<Keeping>): Promise<Keeping> {
    const kept = last.then(async (): Promise<Keeping> => {
      waiting.push(step);
      try {
        await write(waiting);
        waiting.length = 0;
        return 'kept';
      } catch {
        return otherwise();
      }
    });
    last = kept;
    return kept;
  }

  async function setAside(key: string, found: unknown, remove: () => Promise<void>): Promise<void> {
    const { saves, meetings, damaged } = database;
    await database.transaction('rw', saves, meetings, damaged, async () => {
      await damaged.put({ key, found });
      await remove();
    });
  }

  return {
    keep: (step) => queue(step, () => fallback.keep(step)),
    keepMeeting: (step) => queue(step, () => fallback.keepMeeting(step)),

    async findMeeting(): Promise<FoundMeeting> {
      try {
        const stored: unknown = await database.meetings.orderBy('at').last();
        if (stored === undefined) return fallback.findMeeting();
        const save = v.safeParse(MeetingSave, stored);
        if (save.success) {
          return save.output.ended ? { kind: 'none' } : { kind: 'save', save: save.output };
        }
        const key = `meeting ${clock.now()}`;
        const [place] = await database.meetings
          .orderBy('at')
          .primaryKeys()
          .then((keys) => keys.slice(-1));
        await setAside(key, stored, () => database.meetings.delete(place ?? ''));
        return { kind: 'damaged', setAside: key };
      } catch {
        return fallback.findMeeting();
      }
    },

    async find(story): Promise<Found> {
      try {
        const stored: unknown = await database.saves.get(story);
        if (stored === undefined) return fallback.find(story);
        const save = v.safeParse(Save, stored);
        if (save.success) return { kind: 'save', save: save.output };
        const key = `${story} ${clock.now()}`;
        await setAside(key, stored, () => database.saves.delete(story));
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
