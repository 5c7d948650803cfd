import type { Desk } from '../../model/statistics/ports.ts';
import { openDesk } from '../../session/desk.ts';
import { workerLine } from './line.ts';
import { STORE } from '../store.ts';
import { MANY_DECISIONS, openStatistics } from './open.ts';
import { partsHere } from './parts.ts';
import { remoteDesk } from './remote.ts';

/** The desk of the statistics for a page, wherever its work is done. */
export function deskFor(): Desk {
  const here = openDesk(partsHere());
  const beside = (): Desk | undefined => {
    const line = workerLine();
    return line && remoteDesk(line, here);
  };
  const many = async (): Promise<boolean> =>
    (await import('../../store/amount.ts'))
      .decisionsIn(STORE)
      .then((decisions) => decisions > MANY_DECISIONS);
  return openStatistics({ here, beside, many });
}
