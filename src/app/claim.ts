/** Two tabs must not write the same play: whoever opens it first holds it until its tab moves on. */
export interface Claim {
  readonly mine: boolean;
  release(): void;
}

/** Held by every tab together, for as long as one of its plays is: see `onceNobodyPlays`. */
export const PLAYING = 'behind-the-desk in play';

let here = 0;

/** Whether this tab holds a play. */
export const playsHere = (): boolean => here > 0;

/** Claims a play by its id. Without Web Locks (an old browser, or plain http) there is nobody to ask, and it is yours. */
export function claim(play: string): Promise<Claim> {
  if (!('locks' in navigator)) return Promise.resolve({ mine: true, release: () => undefined });
  return new Promise((settle) => {
    const held = navigator.locks.request(`behind-the-desk ${play}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return settle({ mine: false, release: () => undefined });
      here += 1;
      const left = new Promise<void>((release) => settle({ mine: true, release })).then(() => {
        here -= 1;
      });
      // A play never waits for this one: it is there to be waited for.
      void navigator.locks.request(PLAYING, { mode: 'shared' }, () => left);
      return left;
    });
    held.catch(() => settle({ mine: true, release: () => undefined }));
  });
}
