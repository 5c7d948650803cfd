import { PLAYING } from '../claim.ts';

const ofPlay = ({ name, mode }: LockInfo): boolean => name === PLAYING && mode === 'shared';

/** Whether a play or a meeting is on in any tab of this browser. Where the browser cannot tell, one may be. */
export async function somebodyPlays(): Promise<boolean> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].some(ofPlay);
  } catch {
    return true;
  }
}

/**
 * Does something once no play and no meeting is on in any tab of this browser. Until it is done none is counted as
 * begun, and where one wants to begin first, it goes first. Never, where the browser has no Web Locks.
 */
export async function onceNobodyPlays(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return;
  let done = false;
  while (!done) {
    done = await navigator.locks.request(PLAYING, async () => {
      const { pending = [] } = await navigator.locks.query();
      if (pending.some(ofPlay)) return false;
      await work();
      return true;
    });
  }
}
