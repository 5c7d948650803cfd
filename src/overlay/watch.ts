import { useLayoutEffect, useState } from 'preact/hooks';
import type { Play } from '../model/ports.ts';
import type { Session } from '../model/session.ts';

export interface Watched {
  readonly now: Session;
  /** The session before the last change; the same one when the play has just been opened. */
  readonly before: Session;
}

/** Draws a component again after every change of a play. */
export function usePlay(play: Play): Watched {
  const [watched, setWatched] = useState<Watched>(() => ({ now: play.now(), before: play.now() }));
  useLayoutEffect(() => play.watch((now, before) => setWatched({ now, before })), [play]);
  return watched;
}
