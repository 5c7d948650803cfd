import type { Desk } from '../../model/statistics/ports.ts';
import { sitDown } from './remote.ts';

/** A file of more bytes than this is read beside the page, and so are more recorded decisions. */
export const MANY_BYTES = 2_000_000;
export const MANY_DECISIONS = 5_000;

/** Where a desk can work, and what there is for it to do. */
export interface Places {
  readonly here: Desk;
  /** The desk in a worker, with the one here behind it; nothing where the browser does not let one start. */
  readonly beside: () => Desk | undefined;
  /** Whether more than `MANY_DECISIONS` are recorded. */
  readonly many: () => Promise<boolean>;
}

/** A desk in the page for a little, and in a worker beside it as soon as there is much to do. It never moves back. */
export function openStatistics({ here, beside, many }: Places): Desk {
  let at: Desk | undefined;
  let demo = false;
  let threshold: number | undefined;

  async function desk(): Promise<Desk> {
    if (at !== undefined) return at;
    const much = await many().catch(() => false);
    return (at ??= (much ? beside() : undefined) ?? here);
  }

  async function moved(): Promise<Desk> {
    const from = await desk();
    if (from !== here) return from;
    at = beside() ?? here;
    return at === here ? here : sitDown(at, demo, threshold);
  }

  return {
    async open(asked) {
      demo = asked;
      return (await desk()).open(asked);
    },
    survey: async (filter) => (await desk()).survey(filter),
    async raise(asked) {
      threshold = asked;
      return (await desk()).raise(asked);
    },
    async take(files, progress, stop) {
      const large = files.reduce((sum, { size }) => sum + size, 0) > MANY_BYTES;
      return (await (large ? moved() : desk())).take(files, progress, stop);
    },
    undo: async (token) => (await desk()).undo(token),
    kept: async () => (await desk()).kept(),
    remove: async (which) => (await desk()).remove(which),
    backup: async () => (await desk()).backup(),
    decisions: async (filter) => (await desk()).decisions(filter),
    close: () => (at ?? here).close(),
  };
}
