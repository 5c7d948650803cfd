import type { Play } from '../model/ports.ts';
import type { Script } from '../model/script.ts';
import { apply, type Session } from '../model/session.ts';
import { cell } from './cell.ts';

/** A session played in this page: the one mutable cell of the game. */
export function play(script: Script, first: Session): Play {
  const { now, watch, become } = cell(first);
  return {
    now,
    watch,
    send(command) {
      const step = apply(script, now(), command);
      if (!step.ok) return step.why;
      become(step.session);
      return undefined;
    },
  };
}
