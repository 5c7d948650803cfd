import { trusted } from '../trusted.ts';
import { DESK } from '../workers.ts';
import type { DeskLine } from './remote.ts';

/** Starts the worker; nothing where the browser does not let one start. */
export function workerLine(): DeskLine | undefined {
  try {
    const worker = new Worker(trusted(DESK), { type: 'module' });
    return {
      post: (message) => worker.postMessage(message),
      listen: (heard) => worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data)),
      lost(told) {
        const gone = (): void => {
          worker.terminate();
          told();
        };
        worker.addEventListener('error', gone);
        worker.addEventListener('messageerror', gone);
      },
      close: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
}
