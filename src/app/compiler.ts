import type { Compilation } from '../model/compile.ts';
import type { Commission } from './compiling.ts';
import { trusted } from './trusted.ts';
import { COMPILER } from './workers.ts';

/** Milliseconds. A story of 3,000 scenes takes four seconds; some mistakes keep ink's compiler busy for ever. */
const PATIENCE = 10_000;

export type Compiling =
  | { readonly kind: 'compiled'; readonly compilation: Compilation }
  /** It was still at it when the time was over. */
  | { readonly kind: 'stopped'; readonly seconds: number }
  /** The compiler itself would not load. */
  | { readonly kind: 'lost' };

/** Compiles a story beside the page, which stays alive whatever the story does to the compiler. */
export function compileBeside(commission: Commission): Promise<Compiling> {
  return new Promise((resolve) => {
    const worker = new Worker(trusted(COMPILER), { type: 'module' });
    const settle = (outcome: Compiling): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle({ kind: 'stopped', seconds: PATIENCE / 1000 }), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<Compilation>) =>
      settle({ kind: 'compiled', compilation: data }),
    );
    worker.addEventListener('error', () => settle({ kind: 'lost' }));
    worker.postMessage(commission);
  });
}
