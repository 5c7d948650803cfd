import type { Found, Kept, Store } from '../model/ports.ts';
import type { Save } from '../model/record.ts';

/** The same as `dexie.ts` where the disk is refused: what it holds is gone with the page, and it says so. */
export function openMemoryStore(): Store {
  const saves = new Map<string, Save>();
  const endings = new Map<string, Set<string>>();
  return {
    async keep({ play, save }: Kept) {
      saves.set(play.story, save);
      if (play.ending !== undefined)
        endings.set(play.story, (endings.get(play.story) ?? new Set()).add(play.ending));
      return 'memory';
    },
    async find(story): Promise<Found> {
      const save = saves.get(story);
      return save ? { kind: 'save', save } : { kind: 'none' };
    },
    async endings(story) {
      return [...(endings.get(story) ?? [])];
    },
    async clear() {
      saves.clear();
      endings.clear();
      return true;
    },
  };
}
