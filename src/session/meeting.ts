import { applyToRoom } from '../model/group/meeting.ts';
import type { Room } from '../model/group/room.ts';
import type { Meeting, RoomView } from '../model/ports.ts';
import type { Script } from '../model/script.ts';

/** A meeting led in this window: its one owner. */
export function meeting(script: Script, first: Room): Meeting {
  const views = new Set<RoomView>();
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
      const step = applyToRoom(script, now, command);
      if (!step.ok) return step.why;
      const before = now;
      now = step.room;
      for (const view of views) view(now, before);
      return undefined;
    },
  };
}
