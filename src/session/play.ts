import type { Play, View } from '../model/ports.ts';
import type { Script } from '../model/script.ts';
import { apply, type Session } from '../model/session.ts';

/** A session played in this page: the one mutable cell of the game. */
export function play(script: Script, first: Session): Play {
  const views = new Set<View>();
  let now = first;
  return {
    now: () => now,
    watch(view) {
      views.add(view);
      view(now, now);
      return () => {
        views.delete(view);
      };
    },
    send(command) {
      const step = apply(script, now, command);
      if (!step.ok) return step.why;
      const before = now;
      now = step.session;
      for (const view of views) view(now, before);
      return undefined;
    },
  };
}
