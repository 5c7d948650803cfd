import type { Found, FoundMeeting, Kept, KeptMeeting, Store } from '../model/ports.ts';
import type { MeetingSave, Save } from '../model/record.ts';

/** The same as `dexie.ts` where the disk is refused: what it holds is gone with the page, and it says so. */
export function openMemoryStore(): Store {
  const saves = new Map<string, Save>();
  const endings = new Map<string, Set<string>>();
  let meeting: MeetingSave | undefined;
  const remember = ({ story, ending }: Kept['play']): void => {
    if (ending !== undefined) endings.set(story, (endings.get(story) ?? new Set()).add(ending));
  };
  return {
    async keep({ play, save }: Kept) {
      saves.set(play.story, save);
      remember(play);
      return 'memory';
    },
    async keepMeeting({ play, save }: KeptMeeting) {
      meeting = save;
      remember(play);
      return 'memory';
    },
    async findMeeting(): Promise<FoundMeeting> {
      return meeting === undefined || meeting.ended ? { kind: 'none' } : { kind: 'save', save: meeting };
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
      meeting = undefined;
      return true;
    },
  };
}
