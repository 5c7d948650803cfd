import type { Clock, Found, Store } from '../model/ports.ts';

/** Which stories have a saved place, so that a first visit need not wait for the database to say that it is empty. */
const HINT = 'behind-the-desk:saved';

/** A store that opens its database when it is first needed, and after the first words can be read. */
export function openStore(clock: Clock): Store {
  let opening: Promise<Store> | undefined;
  const open = (): Promise<Store> => (opening ??= load(clock));
  return {
    async keep(step) {
      hint(step.play.story, step.save !== undefined);
      return (await open()).keep(step);
    },
    async find(story): Promise<Found> {
      return hinted(story) ? (await open()).find(story) : { kind: 'none' };
    },
    endings: async (story) => (await open()).endings(story),
    async clear() {
      forgetHints();
      return (await open()).clear();
    },
  };
}

async function load(clock: Clock): Promise<Store> {
  try {
    const { openDexieStore } = await import('../store/dexie.ts');
    return openDexieStore(clock);
  } catch {
    const { openMemoryStore } = await import('../store/memory.ts');
    return openMemoryStore();
  }
}

/** `true` also where the hint cannot be read: then only the database knows. */
function hinted(story: string): boolean {
  try {
    return (localStorage.getItem(HINT) ?? '').split(' ').includes(story);
  } catch {
    return true;
  }
}

function hint(story: string, saved: boolean): void {
  try {
    const others = (localStorage.getItem(HINT) ?? '')
      .split(' ')
      .filter((each) => each !== '' && each !== story);
    localStorage.setItem(HINT, [...others, ...(saved ? [story] : [])].join(' '));
  } catch {
    return;
  }
}

function forgetHints(): void {
  try {
    localStorage.removeItem(HINT);
  } catch {
    return;
  }
}
