import { readDecision, readMeeting, readSave } from '../model/migrate.ts';
import type { Clock, Found, FoundMeeting, Kept, Keeping, KeptMeeting, Store } from '../model/ports.ts';
import { Database } from './database.ts';
import { openMemoryStore } from './memory.ts';
import { readStory } from './story.ts';
import { packedPlay, writeLate, writeMeeting, writeStep } from './write.ts';

/** Steps that were shown in a page which was gone before the disk answered for them, oldest first. */
export interface LeftOver {
  readonly steps: readonly (Kept | KeptMeeting)[];
  /** They are stored now. */
  done(): void;
}

const nothingLeft = (): LeftOver => ({ steps: [], done: () => undefined });

/**
 * Plays in IndexedDB, one transaction for each step. Where the disk refuses a step, that one and the place in the play
 * are held in memory, and `keep` answers so; the next step tries the disk again.
 */
export function openDexieStore(clock: Clock, name: string, left: () => LeftOver = nothingLeft): Store {
  const database = new Database(name);
  const fallback = openMemoryStore();
  /** Steps that the disk has not taken yet, oldest first. */
  const waiting: (Kept | KeptMeeting)[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** What a page that is gone had still to store comes before anything is looked for. */
  function catchUp(): Promise<unknown> {
    last = last.then(async () => {
      const { steps, done } = left();
      try {
        if (steps.length > 0) {
          await database.lasting(() =>
            database.transaction('rw', database.tables, async () => {
              for (const step of steps) await writeLate(database, step);
            }),
          );
        }
        done();
      } catch {
        // It stays where it is, and is tried again the next time.
        return;
      }
    });
    return last;
  }

  const write = (steps: readonly (Kept | KeptMeeting)[]): Promise<void> =>
    database.lasting(() =>
      database.transaction('rw', database.tables, async () => {
        for (const step of steps) {
          if ('standing' in step) await writeMeeting(database, step);
          else await writeStep(database, step);
        }
      }),
    );

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

  async function setAside(table: 'saves' | 'meetings', key: string, found: unknown): Promise<Aside> {
    const place = `${table === 'meetings' ? 'meeting ' : ''}${key} ${clock.now()}`;
    await database.transaction('rw', table, 'damaged', async () => {
      await database.damaged.put({ key: place, found });
      await database.table(table).delete(key);
    });
    return { kind: 'damaged', setAside: place };
  }

  async function findMeeting(): Promise<FoundMeeting> {
    await catchUp();
    const stored = await database.meetings.toArray();
    const read = stored.map((found) => ({ found, read: readMeeting(found) }));
    // One that cannot be read may be the one that was left last: that has to be said before any other is offered.
    const broken = read.find(({ read: { kind } }) => kind !== 'fit');
    if (broken) return setAside('meetings', broken.found.play, broken.found);
    const meetings = read.flatMap(({ read: each }) => (each.kind === 'fit' ? [each.value] : []));
    const last = meetings.toSorted((one, other) => one.at - other.at).at(-1);
    if (last === undefined) return fallback.findMeeting();
    return last.ended ? { kind: 'none' } : { kind: 'save', save: last };
  }

  async function find(story: string): Promise<Found> {
    await catchUp();
    const stored: unknown = await database.saves.get(story);
    if (stored === undefined) return fallback.find(story);
    const read = readSave(stored);
    return read.kind === 'fit' ? { kind: 'save', save: read.value } : setAside('saves', story, stored);
  }

  async function firsts(play: string): Promise<ReadonlyMap<string, string>> {
    const rows: readonly unknown[] = await database.decisions.where('play').equals(play).toArray();
    const made = rows.length > 0 ? rows : ((await packedPlay(database, play))?.played.decisions ?? []);
    const read = made.map(readDecision).flatMap((each) => (each.kind === 'fit' ? [each.value] : []));
    const first = read.filter(({ attempt }) => attempt === 1);
    return new Map(first.map(({ decision, option }) => [decision, option]));
  }

  return {
    keep: (step) => queue(step, () => fallback.keep(step)),
    keepMeeting: (step) => queue(step, () => fallback.keepMeeting(step)),

    async findMeeting() {
      try {
        return await database.lasting(findMeeting);
      } catch {
        return fallback.findMeeting();
      }
    },

    async find(story) {
      try {
        return await database.lasting(() => find(story));
      } catch {
        return fallback.find(story);
      }
    },

    async firsts(play) {
      const here = await fallback.firsts(play);
      try {
        return new Map([...here, ...(await database.lasting(() => firsts(play)))]);
      } catch {
        return here;
      }
    },

    async endings(story) {
      const here = await fallback.endings(story);
      try {
        const known = readStory(await database.lasting(() => database.stories.get(story)));
        return [...new Set([...(known?.endings ?? []), ...here])];
      } catch {
        return here;
      }
    },

    async clear() {
      waiting.length = 0;
      left().done();
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

interface Aside {
  readonly kind: 'damaged';
  readonly setAside: string;
}
