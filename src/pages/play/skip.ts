import { useLayoutEffect, useState } from 'preact/hooks';
import type { Play } from '../../model/ports.ts';
import { familiarAhead, type Reading } from '../../model/reading.ts';
import { type Session, turnNumber } from '../../model/session.ts';

/**
 * Goes past what was read before, up to the first line that never was, or to the decision. Gives how many lines were
 * gone past since the page last stood still, for the page to say. `quietly` does its work without each line being said.
 */
export function useSkip(
  play: Play,
  now: Session,
  reading: Reading | undefined,
  quietly: (work: () => void) => void,
): number {
  const [skipped, setSkipped] = useState<{ readonly lines: number; readonly at?: Session }>({ lines: 0 });
  useLayoutEffect(() => {
    const lines = reading === undefined ? 0 : familiarAhead(reading, now);
    if (lines === 0) return;
    quietly(() => play.send({ type: 'read-on', turn: turnNumber(now), lines }));
    setSkipped({ lines, at: play.now() });
  }, [now, reading]);
  return skipped.at === now ? skipped.lines : 0;
}
