/** Two tabs must not write the same play: whoever opens it first holds it until its tab moves on. */
export interface Claim {
  readonly mine: boolean;
  release(): void;
}

/** Claims a play by its id. Without Web Locks (an old browser, or plain http) there is nobody to ask, and it is yours. */
export function claim(play: string): Promise<Claim> {
  if (!('locks' in navigator)) return Promise.resolve({ mine: true, release: () => undefined });
  return new Promise((settle) => {
    const held = navigator.locks.request(`behind-the-desk ${play}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return settle({ mine: false, release: () => undefined });
      return new Promise<void>((release) => settle({ mine: true, release }));
    });
    held.catch(() => settle({ mine: true, release: () => undefined }));
  });
}
