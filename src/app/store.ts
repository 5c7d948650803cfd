import type { Clock, Found, FoundMeeting, Keeping, Store } from '../model/ports.ts';
import { whenIdle } from './idle.ts';

const NAME = 'behind-the-desk';

/** A store that opens its database when it is first needed, and after the first words can be read. */
export function openStore(clock: Clock): Store {
  let opening: Promise<Store> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let hurry: () => void = () => undefined;
  const start = new Promise<void>((begin) => {
    hurry = begin;
    whenIdle(begin);
  });
  const open = (): Promise<Store> => (opening ??= load(clock));
  const inTurn = (write: (store: Store) => Promise<Keeping>): Promise<Keeping> => {
    const kept = last.then(async () => {
      await start;
      return write(await open());
    });
    last = kept;
    return kept;
  };
  return {
    keep(step) {
      // A decision is stored at once; where only a line was read, the first words and options go before.
      if (step.decision !== undefined) hurry();
      return inTurn((store) => store.keep(step));
    },
    keepMeeting(step) {
      hurry();
      return inTurn((store) => store.keepMeeting(step));
    },
    async findMeeting(): Promise<FoundMeeting> {
      if (opening === undefined && !(await exists())) return { kind: 'none' };
      return (await open()).findMeeting();
    },
    async find(story): Promise<Found> {
      if (opening === undefined && !(await exists())) return { kind: 'none' };
      return (await open()).find(story);
    },
    endings: async (story) => (await open()).endings(story),
    clear: async () => (await open()).clear(),
  };
}

/** A first visit has no database, and need not wait for the code that would find it empty. */
async function exists(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return true;
  }
}

async function load(clock: Clock): Promise<Store> {
  try {
    const { openDexieStore } = await import('../store/dexie.ts');
    return openDexieStore(clock, NAME);
  } catch {
    const { openMemoryStore } = await import('../store/memory.ts');
    return openMemoryStore();
  }
}
