import { applyToRoom } from '../model/group/meeting.ts';
import type { Room } from '../model/group/room.ts';
import type { Meeting } from '../model/ports.ts';
import type { Script } from '../model/script.ts';
import { cell } from './cell.ts';

/** A meeting led in this window: its one owner. */
export function meeting(script: Script, first: Room): Meeting {
  const { now, watch, become } = cell(first);
  return {
    now,
    watch,
    send(command) {
      const step = applyToRoom(script, now(), command);
      if (!step.ok) return step.why;
      become(step.room);
      return undefined;
    },
  };
}
