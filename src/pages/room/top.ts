import { useLayoutEffect } from 'preact/hooks';
import type { Room } from '../../model/group/room.ts';
import { linesRead } from '../../model/session.ts';

/** A page that is larger than its window begins at its top, wherever the one before it had been scrolled to. */
export function useTop(room: Room): void {
  const shown = pageOf(room);
  useLayoutEffect(() => {
    if (window.scrollY > 0) window.scrollTo(0, 0);
  }, [shown]);
}

const pageOf = ({ at, ballot, page, fork, detour, screen, session }: Room): string =>
  [
    at,
    ballot?.turn,
    ballot?.step,
    page,
    fork?.turn,
    detour?.choice,
    detour?.page,
    screen.over,
    session.turns.length,
    linesRead(session).length,
  ].join();
