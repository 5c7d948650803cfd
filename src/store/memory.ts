import type { Found, FoundMeeting, Kept, KeptMeeting, Store } from '../model/ports.ts';
import type { MeetingSave, Save } from '../model/record.ts';

/** The same as `dexie.ts` where the disk is refused: what it holds is gone with the page, and it says so. */
export function openMemoryStore(): Store {
  const saves = new Map<string, Save>();
  const firsts = new Map<string, Map<string, string>>();
  const endings = new Map<string, Set<string>>();
  let meeting: MeetingSave | undefined;
  const remember = (play: Kept['play']): void => {
    if (play?.ending === undefined) return;
    endings.set(play.story, (endings.get(play.story) ?? new Set()).add(play.ending));
  };
  return {
    async keep({ play, save, decision }: Kept) {
      if (decision?.attempt === 1) {
        const answers = firsts.get(decision.play) ?? new Map<string, string>();
        firsts.set(decision.play, answers.set(decision.decision, decision.option));
      }
      saves.set(save.story, save);
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
    async firsts(play) {
      return firsts.get(play) ?? new Map<string, string>();
    },
    async endings(story) {
      return [...(endings.get(story) ?? [])];
    },
    async clear() {
      saves.clear();
      endings.clear();
      firsts.clear();
      meeting = undefined;
      return true;
    },
  };
}
