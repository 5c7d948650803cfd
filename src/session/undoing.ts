import type { Clock } from '../model/ports.ts';
import { UNDO_FOR } from '../model/statistics/ports.ts';

/** What can still be taken back. */
export interface Undoing {
  /** Tells of a change that was made, and how it would be taken back; answers with the token for that. */
  offer(back: () => Promise<boolean>): string;
  /** Whether it was taken back: not with a token that is used up, too old, or none. */
  undo(token: string): Promise<boolean>;
  forget(): void;
}

/** Holds changes for as long as they can be taken back. `changed` hears of every change, those taken back among them. */
export function undoing(clock: Pick<Clock, 'elapsed'>, changed: () => void): Undoing {
  const offers = new Map<string, { readonly until: number; readonly back: () => Promise<boolean> }>();
  let count = 0;
  const prune = (): void => {
    for (const [token, { until }] of offers) if (clock.elapsed() > until) offers.delete(token);
  };
  return {
    offer(back) {
      prune();
      changed();
      count += 1;
      const token = String(count);
      offers.set(token, { until: clock.elapsed() + UNDO_FOR, back });
      return token;
    },
    async undo(token) {
      prune();
      const offer = offers.get(token);
      offers.delete(token);
      const done = (await offer?.back()) ?? false;
      if (done) changed();
      return done;
    },
    forget: () => offers.clear(),
  };
}
